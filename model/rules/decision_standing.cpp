#include "model/rules/decision_standing.h"

#include <algorithm>

namespace samaki {

DecisionStanding standingOf(const Decision& decision, const std::optional<Activity>& activity,
                            const QDate& today, const WorkingDays& calendar) {
    if (decision.status == DecisionStatus::Dropped)
        return DecisionStanding::Dropped;
    if (decision.status == DecisionStatus::Done || (activity && activity->status == ActivityStatus::Done))
        return DecisionStanding::Done;
    const QDate last = calendar.nextWorkingDayOnOrAfter(decision.dueOn);
    return last.isValid() && today > last ? DecisionStanding::Overdue : DecisionStanding::Open;
}

int ageInDays(const QDate& decidedOn, const QDate& today) {
    if (!decidedOn.isValid() || !today.isValid())
        return 0;
    return static_cast<int>(std::max<qint64>(0, decidedOn.daysTo(today)));
}

Decision withStatus(Decision decision, DecisionStatus status, const QDate& today, const QString& reason) {
    const bool was = decision.status == status;
    decision.status = status;
    if (status != DecisionStatus::Done)
        decision.doneOn = QDate();
    else if (!was || !decision.doneOn.isValid())
        decision.doneOn = today;
    if (status != DecisionStatus::Dropped)
        decision.dropReason.clear();
    else if (!reason.isEmpty())
        decision.dropReason = reason;
    return decision;
}

Activity activityFor(const Decision& decision, const Id& plan, const Month& month,
                     const WorkingDays& calendar) {
    Activity activity;
    activity.plan = plan;
    activity.description = decision.text;
    activity.leadAgency = decision.agency;
    activity.supportingAgencies = decision.supportingAgencies;
    activity.dueOn =
        decision.dueOn.isValid() ? decision.dueOn : calendar.previousWorkingDayOnOrBefore(month.lastDay());
    return activity;
}

} // namespace samaki
