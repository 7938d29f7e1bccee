// DecisionToActivity: a decision of a meeting becomes a line of the action plan.
//
// Always holds: the plan is that of the month the decision is due in, where there is one that is not closed;
// else the earliest one from the meeting's month on that is not closed; the activity and the decision's link
// to it are written together or not at all; a decision that has an activity gets no second one.
#pragma once

#include "model/calendar/working_days.h"
#include "model/records/action_plan.h"
#include "model/records/agency.h"
#include "model/records/decision.h"
#include "model/records/pillar.h"
#include "views/common/answer.h"
#include "views/common/desk.h"

#include <QPointer>

class QMenu;

namespace samaki {

/// The plan the decision goes into; nothing where the next month's has to be opened first.
std::optional<ActionPlan> planForDecision(const Decision& decision, const Month& meetingMonth,
                                          const std::vector<ActionPlan>& plans);

/// A decision and the place it would take in the plan.
struct DecisionInPlan {
    Decision decision;
    ActionPlan plan;
    int number = 0; ///< of the new activity
    std::vector<Pillar> pillars;
    WorkingDays calendar;
    std::optional<Problem> problem; ///< why it cannot go there; the rest is then of no use
    bool needsPlan = false;         ///< the problem is that a plan has to be opened
};

/// On the store's reading thread.
DecisionInPlan readDecisionInPlan(Reader& reader, const Id& decision);

/// The new activity and the decision's link to it.
Change decisionToActivity(const DecisionInPlan& place, const Id& pillar);

class DecisionToActivity : public QObject {
    Q_OBJECT

public:
    /// The menu of pillars stands over the window.
    DecisionToActivity(Desk& desk, QWidget* window);

    /// Asks under which pillar, at this point of the screen, the one chosen last under the cursor; writes,
    /// and says so with a link to the activity.
    void turn(const Id& decision, const QPoint& at);

private:
    void askPillar(const DecisionInPlan& place, const QPoint& at);
    void write(const DecisionInPlan& place, const Id& pillar);

    Desk& desk_;
    QWidget* window_;
    Latest latest_;
    QPointer<QMenu> menu_;
};

} // namespace samaki
