// Clock: what time it is, as a value that is handed in, so that "overdue" and "today" can be tested on any
// day.
#pragma once

#include <QDate>
#include <QDateTime>

#include <functional>

namespace samaki {

using Clock = std::function<QDateTime()>;

/// The machine's clock in UTC; its date can be set by the environment variable SAMAKI_TODAY (YYYY-MM-DD),
/// which pictures for the README and trainings use to show a committee as it stood on a day.
Clock systemClock();

/// Always the same moment.
Clock fixedClock(const QDateTime& moment);

/// Today's date where the clock's user sits.
QDate today(const Clock& clock);

} // namespace samaki
