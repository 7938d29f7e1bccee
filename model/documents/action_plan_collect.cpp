// Reads a month's plan from the replica.
#include "model/documents/action_plan_paper.h"

#include "model/store/reader.h"

#include <QCoreApplication>

namespace samaki {

namespace {

// The first month of each activity that was carried over, however often. UNION, not UNION ALL: a chain
// that runs in a circle, made with another tool, ends all the same.
QHash<Id, Month> readCarriedSince(Reader& reader, const Id& plan) {
    QHash<Id, Month> since;
    QSqlQuery query = reader.select(uR"(
        WITH RECURSIVE chain (activity, earlier) AS (
            SELECT id, carried_from FROM activity WHERE plan = :plan AND active = 1 AND carried_from IS NOT NULL
            UNION
            SELECT chain.activity, activity.carried_from FROM chain JOIN activity ON activity.id = chain.earlier
            WHERE activity.carried_from IS NOT NULL)
        SELECT chain.activity, MIN(action_plan.month) FROM chain
        JOIN activity ON activity.id = chain.earlier JOIN action_plan ON action_plan.id = activity.plan
        GROUP BY chain.activity)"_qs,
                                    {{u"plan"_qs, plan.toString()}});
    while (query.next()) {
        const auto activity = Id::fromString(query.value(0).toString());
        const auto month = Month::fromString(query.value(1).toString());
        if (activity && month)
            since.insert(*activity, *month);
    }
    query.finish();
    return since;
}

Problem noPlan(const Month& month) {
    return {
        Trouble::NotFound,
        QCoreApplication::translate(
            "documents",
            QT_TRANSLATE_NOOP("documents", "There is no action plan for %1. Open that month's plan first."))
            .arg(month.toString()),
        u"no active action_plan row for "_qs + month.toString()};
}

} // namespace

Result<ActionPlanPaper> collectActionPlan(Reader& reader, const Month& month) {
    ActionPlanRecords records;
    const std::vector<ActionPlan> plans =
        reader.active<ActionPlan>({u"month = :month"_qs, {{u"month"_qs, month.toString()}}, {}});
    if (reader.problem())
        return *reader.problem();
    if (plans.empty())
        return noPlan(month);
    records.plan = plans.front();
    records.committee = reader.first<Committee>({}).value_or(Committee());
    records.activities = reader.active<Activity>(
        {u"plan = :plan"_qs, {{u"plan"_qs, records.plan.id.toString()}}, u"ORDER BY number, id"_qs});
    records.pillars = reader.all<Pillar>();
    records.agencies = reader.all<Agency>(); // deactivated ones too: the plan names who led it then
    records.carriedSince = readCarriedSince(reader, records.plan.id);
    if (reader.problem())
        return *reader.problem();
    return arrange(records);
}

} // namespace samaki
