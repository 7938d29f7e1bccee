// Months: a date so many months later, with the end of the month where it belongs.
#pragma once

#include <QDate>

namespace samaki {

/// The same day so many months later (earlier when negative). A day that month does not have becomes its last
/// day, and the last day of a month stays the last day: 31 August + 6 is 28 or 29 February, 28 February of a
/// common year + 6 is 31 August (Boost.Date_Time, boost::gregorian::months). An invalid date stays invalid.
QDate plusMonths(const QDate& date, int months);

} // namespace samaki
