#include "model/calendar/working_days.h"

#include "model/calendar/gregorian.h"

#include <algorithm>

namespace samaki {

namespace gregorian = boost::gregorian;

namespace {

constexpr int kWorkingDaysAWeek = 5;

// Days since Monday: 0 to 6. Boost counts from Sunday.
int sinceMonday(const gregorian::date& date) { return (date.day_of_week().as_number() + 6) % 7; }

bool isWeekend(const gregorian::date& date) { return sinceMonday(date) >= kWorkingDaysAWeek; }

// Mondays to Fridays before the date, counted from the Monday on which Boost's calendar of 1400 could begin.
long weekdaysBefore(const gregorian::date& date) {
    static const gregorian::date monday(1400, 1, 6);
    const long days = (date - monday).days() + 7; // the first days of 1400 lie in the week before
    return days / 7 * kWorkingDaysAWeek + std::min<long>(days % 7, kWorkingDaysAWeek);
}

} // namespace

WorkingDays::WorkingDays(const QList<QDate>& holidays) {
    for (const QDate& day : holidays) {
        if (isCountable(day) && !isWeekend(toGregorian(day)))
            holidays_.append(day);
    }
    std::sort(holidays_.begin(), holidays_.end());
    holidays_.erase(std::unique(holidays_.begin(), holidays_.end()), holidays_.end());
}

bool WorkingDays::isWorkingDay(const QDate& date) const {
    return isCountable(date) && !isWeekend(toGregorian(date)) &&
           !std::binary_search(holidays_.begin(), holidays_.end(), date);
}

QDate WorkingDays::nextWorkingDayOnOrAfter(const QDate& date) const {
    QDate day = date;
    while (isCountable(day) && !isWorkingDay(day))
        day = day.addDays(1);
    return isCountable(day) ? day : QDate();
}

QDate WorkingDays::previousWorkingDayOnOrBefore(const QDate& date) const {
    QDate day = date;
    while (isCountable(day) && !isWorkingDay(day))
        day = day.addDays(-1);
    return isCountable(day) ? day : QDate();
}

QDate WorkingDays::plus(const QDate& date, int workingDays) const {
    QDate day = isCountable(date) ? date : QDate();
    for (int left = workingDays; left > 0 && day.isValid(); --left)
        day = nextWorkingDayOnOrAfter(day.addDays(1));
    return day;
}

int WorkingDays::workingDaysBetween(const QDate& from, const QDate& to) const {
    if (!isCountable(from) || !isCountable(to))
        return 0;
    if (to < from)
        return -workingDaysBetween(to, from);
    const gregorian::date_duration oneDay(1);
    const long weekdays =
        weekdaysBefore(toGregorian(to) + oneDay) - weekdaysBefore(toGregorian(from) + oneDay);
    const auto closedFrom = std::upper_bound(holidays_.begin(), holidays_.end(), from);
    const auto closedTo = std::upper_bound(closedFrom, holidays_.end(), to);
    return static_cast<int>(weekdays - (closedTo - closedFrom));
}

} // namespace samaki
