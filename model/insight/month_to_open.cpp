#include "model/insight/month_to_open.h"

#include "model/insight/reading.h"

namespace samaki {

MonthToOpen readMonthToOpen(Reader& reader, const Month& month, const QString& summary) {
    MonthToOpen wish;
    wish.month = month;
    wish.summary = summary;
    wish.plans = reader.active<ActionPlan>();
    if (const auto last = lastPlanBefore(wish.plans, month))
        wish.lastActivities = reader.active<Activity>(
            {u"plan = :plan"_qs, {{u"plan"_qs, last->id.toString()}}, u"ORDER BY number"_qs});
    wish.pillars = reader.active<Pillar>();
    wish.agencies = reader.active<Agency>();
    wish.calendar = readCalendar(reader);
    return wish;
}

} // namespace samaki
