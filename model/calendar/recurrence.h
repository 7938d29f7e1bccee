// Recurrence: on which day of a month a regular meeting falls: "the first Thursday", "the 25th or the working
// day before".
//
// Always holds: the answer is a working day of that very month, or none. Boost.Date_Time counts the weekdays
// (nth_day_of_the_week_in_month, last_day_of_the_week_in_month). Any thread.
#pragma once

#include "model/calendar/working_days.h"
#include "model/core/month.h"

#include <optional>

namespace samaki {

enum class RecurrencePattern { Weekday, DayOfMonth };
enum class WeekOfMonth { First, Second, Third, Fourth, Last };
enum class Weekday { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };
/// What happens when offices are closed on that day: another day of the month, or no meeting.
enum class WhenClosed { WorkingDayBefore, WorkingDayAfter, Skip };

struct Recurrence {
    RecurrencePattern pattern = RecurrencePattern::Weekday;
    WeekOfMonth week = WeekOfMonth::First; ///< with Weekday
    Weekday weekday = Weekday::Thursday;   ///< with Weekday
    int day = 1; ///< with DayOfMonth: 1 to 31; the last day where a month is shorter
    WhenClosed whenClosed = WhenClosed::WorkingDayBefore;
};

/// The meeting's day in a month; nothing when the month has no day for it. A day that would leave the month
/// goes the other way instead: the 1st, closed, "before", becomes the working day after.
std::optional<QDate> meetingDay(const Recurrence& recurrence, const Month& month,
                                const WorkingDays& calendar);

} // namespace samaki
