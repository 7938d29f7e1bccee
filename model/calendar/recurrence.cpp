#include "model/calendar/recurrence.h"

#include "model/calendar/gregorian.h"

#include <algorithm>

namespace samaki {

namespace gregorian = boost::gregorian;

namespace {

// Boost counts weekdays from Sunday.
gregorian::greg_weekday boostWeekday(Weekday weekday) {
    return gregorian::greg_weekday(static_cast<unsigned short>((static_cast<int>(weekday) + 1) % 7));
}

QDate weekdayOf(const Recurrence& recurrence, const Month& month) {
    using Nth = gregorian::nth_day_of_the_week_in_month;
    const auto inMonth = static_cast<unsigned short>(month.month());
    const auto inYear = static_cast<unsigned short>(month.year());
    const gregorian::greg_weekday weekday = boostWeekday(recurrence.weekday);
    if (recurrence.week == WeekOfMonth::Last)
        return fromGregorian(gregorian::last_day_of_the_week_in_month(weekday, inMonth).get_date(inYear));
    const auto week = static_cast<Nth::week_num>(static_cast<int>(recurrence.week) + Nth::first);
    return fromGregorian(Nth(week, weekday, inMonth).get_date(inYear));
}

QDate namedDay(const Recurrence& recurrence, const Month& month) {
    if (recurrence.pattern == RecurrencePattern::Weekday)
        return weekdayOf(recurrence, month);
    return QDate(month.year(), month.month(), std::clamp(recurrence.day, 1, month.days()));
}

} // namespace

std::optional<QDate> meetingDay(const Recurrence& recurrence, const Month& month,
                                const WorkingDays& calendar) {
    if (month.isNull())
        return std::nullopt;
    const QDate day = namedDay(recurrence, month);
    if (calendar.isWorkingDay(day))
        return day;
    if (recurrence.whenClosed == WhenClosed::Skip)
        return std::nullopt;
    const QDate before = calendar.previousWorkingDayOnOrBefore(day);
    const QDate after = calendar.nextWorkingDayOnOrAfter(day);
    const bool beforeFirst = recurrence.whenClosed == WhenClosed::WorkingDayBefore;
    for (const QDate& other : {beforeFirst ? before : after, beforeFirst ? after : before}) {
        if (month.contains(other))
            return other;
    }
    return std::nullopt;
}

} // namespace samaki
