#include "views/plans/plan_sheet.h"

#include <algorithm>

namespace samaki {

Month PlanSheet::latestMonth() const {
    Month latest;
    for (const ActionPlan& each : context.plans)
        latest = std::max(latest, each.month);
    return latest;
}

std::optional<ActionPlan> PlanSheet::planOf(const Month& wanted) const {
    for (const ActionPlan& each : context.plans) {
        if (each.month == wanted)
            return each;
    }
    return std::nullopt;
}

PlanSheet readPlanSheet(Reader& reader, const Month& month, const QDate& today) {
    PlanSheet sheet;
    sheet.month = month;
    sheet.context.today = today;
    sheet.context.pillars = reader.all<Pillar>({{}, {}, u"ORDER BY number"_qs});
    for (const Agency& agency : reader.all<Agency>())
        sheet.context.agencies.insert(agency.id, agency);
    for (const ActionPlan& plan : reader.active<ActionPlan>())
        sheet.context.plans.insert(plan.id, plan);
    sheet.holidays = reader.active<Holiday>();
    QList<QDate> closed;
    for (const Holiday& holiday : sheet.holidays)
        closed << holiday.date;
    sheet.context.workingDays = WorkingDays(closed);
    QSqlQuery continued =
        reader.select(u"SELECT carried_from FROM activity WHERE carried_from IS NOT NULL AND active = 1"_qs);
    while (continued.next())
        sheet.context.continued.insert(Id::fromString(continued.value(0).toString()).value_or(Id()));
    sheet.names = ReferenceNames::readFor(reader, typeOf<Activity>());
    sheet.waiting = reader.waiting();
    sheet.plan = sheet.planOf(month);
    if (month.isNull())
        sheet.activities = reader.active<Activity>();
    else if (sheet.plan)
        sheet.activities =
            reader.active<Activity>({u"plan = :plan"_qs, {{u"plan"_qs, sheet.plan->id.toString()}}, {}});
    return sheet;
}

ActivityNews readActivities(Reader& reader, const QSet<Id>& ids) {
    ActivityNews news;
    for (const Id& id : ids) {
        if (const auto activity = reader.one<Activity>(id))
            news.activities.push_back(*activity);
    }
    news.waiting = reader.waiting();
    return news;
}

} // namespace samaki
