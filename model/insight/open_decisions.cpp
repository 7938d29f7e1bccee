#include "model/insight/open_decisions.h"

#include "model/insight/reading.h"
#include "model/rules/decision_standing.h"

namespace samaki {

OpenDecisionCount countOpenDecisions(Reader& reader, const QDate& today) {
    const QString open = u"status = 'open' AND meeting IN (SELECT id FROM meeting WHERE active = 1)"_qs;
    const WorkingDays calendar = readCalendar(reader);
    const QHash<Id, Activity> activities = readActivitiesOfDecisions(reader, open, {});
    OpenDecisionCount count;
    for (const Decision& decision : reader.active<Decision>({open, {}, {}})) {
        const auto activity = activities.constFind(decision.id);
        const DecisionStanding standing =
            standingOf(decision, activity == activities.cend() ? std::nullopt : std::optional(*activity),
                       today, calendar);
        count.open += standing == DecisionStanding::Done ? 0 : 1;
        count.overdue += standing == DecisionStanding::Overdue ? 1 : 0;
    }
    return count;
}

} // namespace samaki
