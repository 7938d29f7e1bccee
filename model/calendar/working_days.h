// WorkingDays: on which days offices are open. Saturdays, Sundays and the committee's holidays are closed.
//
// Always holds: it is a value, cheap to copy; a date that is not valid is no working day and leads to no
// date. A question costs a search in the sorted holidays, however far two dates lie apart, so that a table of
// ten thousand activities can ask for each row. Any thread.
#pragma once

#include <QDate>
#include <QList>

namespace samaki {

class WorkingDays {
public:
    /// Without holidays: Monday to Friday.
    WorkingDays() = default;
    /// In any order, with repeats; holidays on a weekend change nothing.
    explicit WorkingDays(const QList<QDate>& holidays);

    bool isWorkingDay(const QDate& date) const;

    /// The date itself when it is a working day.
    QDate nextWorkingDayOnOrAfter(const QDate& date) const;
    QDate previousWorkingDayOnOrBefore(const QDate& date) const;

    /// The n-th working day after the date; n <= 0 gives the date itself.
    QDate plus(const QDate& date, int workingDays) const;

    /// How many working days lie after the one date, up to and including the other: from Friday to Monday is
    /// 1, from a day to itself 0. Negative, counted the other way round, when "to" lies before "from".
    int workingDaysBetween(const QDate& from, const QDate& to) const;

private:
    QList<QDate> holidays_; // sorted, each once, Monday to Friday only
};

} // namespace samaki
