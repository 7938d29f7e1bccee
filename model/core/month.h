// Month: one month of one year, the unit in which the committee plans, meets and reports.
//
// Always holds: a Month is valid or null; months are ordered and can be counted from one to the next.
// Its arithmetic is Boost.Date_Time's, so the end of a month is never computed by hand.
#pragma once

#include <QDate>
#include <QHashFunctions>
#include <QString>

#include <optional>

namespace samaki {

class Month {
public:
    Month() = default;
    /// year 1400 to 9999 and month 1 to 12; anything else gives a null month.
    Month(int year, int month);

    static Month of(const QDate& date);
    /// "2026-11"; nothing for any other text.
    static std::optional<Month> fromString(QStringView text);

    bool isNull() const { return year_ == 0; }
    int year() const { return year_; }
    int month() const { return month_; }

    QDate firstDay() const;
    QDate lastDay() const;
    int days() const { return lastDay().day(); }
    bool contains(const QDate& date) const;

    Month plus(int months) const;
    Month next() const { return plus(1); }
    Month previous() const { return plus(-1); }
    /// How many months from this one to the other; negative when the other lies before.
    int monthsUntil(const Month& other) const;

    /// "2026-11", the stored form; the empty text for a null month.
    QString toString() const;

    friend bool operator==(const Month&, const Month&) = default;
    friend auto operator<=>(const Month&, const Month&) = default;
    friend size_t qHash(const Month& m, size_t seed = 0) { return qHashMulti(seed, m.year_, m.month_); }

private:
    int year_ = 0;
    int month_ = 0;
};

} // namespace samaki
