// How a decision stands on a day: open, done, overdue or dropped.
//
// Always holds: what became of a decision is never guessed: it is done when somebody said so, or when the
// activity it was turned into (or what that was carried over to) is done; it is overdue from the day after
// its due date, a closed day granting the next working day (as model/rules/overdue.h does for activities).
#pragma once

#include "model/calendar/working_days.h"
#include "model/records/activity.h"
#include "model/records/decision.h"

#include <optional>

namespace samaki {

enum class DecisionStanding { Open, Overdue, Done, Dropped };

/// activity: the latest link of the chain the decision's activity was carried along, where it is known.
DecisionStanding standingOf(const Decision& decision, const std::optional<Activity>& activity,
                            const QDate& today, const WorkingDays& calendar);

/// Days since the meeting that took it; 0 on that day.
int ageInDays(const QDate& decidedOn, const QDate& today);

/// The decision with that status: done writes the day, anything else takes it away; a reason only where it is
/// dropped.
Decision withStatus(Decision decision, DecisionStatus status, const QDate& today, const QString& reason = {});

/// The activity a decision becomes in a plan: its text, agencies and due date (the plan's last working day
/// without one); pillar and number are the caller's.
Activity activityFor(const Decision& decision, const Id& plan, const Month& month,
                     const WorkingDays& calendar);

} // namespace samaki
