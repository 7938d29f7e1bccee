#include "model/calendar/months.h"

#include "model/calendar/gregorian.h"

namespace samaki {

QDate plusMonths(const QDate& date, int months) {
    if (!isCountable(date))
        return {};
    return fromGregorian(toGregorian(date) + boost::gregorian::months(months));
}

} // namespace samaki
