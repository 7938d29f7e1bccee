// DecisionToActivity: a decision of a meeting becomes a line of the action plan.
//
// Always holds: the plan is that of the month the decision is due in, where there is one that is not closed;
// else the earliest one from the meeting's month on that is not closed; where there is none, one is opened in
// the same step, the person having been asked; the activity and the decision's link
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

/// The plan the decision goes into; nothing where one has to be opened for it.
std::optional<ActionPlan> planForDecision(const Decision& decision, const Month& meetingMonth,
                                          const std::vector<ActionPlan>& plans);

/// The month whose plan is opened for a decision that finds none: the one it is due in, if that is the
/// meeting's or the next, else the next; a later one where these have a plan that is closed.
Month monthToOpenFor(const Decision& decision, const Month& meetingMonth,
                     const std::vector<ActionPlan>& plans);

/// A decision and the place it would take in the plan.
struct DecisionInPlan {
    Decision decision;
    ActionPlan plan;
    std::optional<Change> opening; ///< of the plan, where it is not open yet; its activities come with it
    Id activity;                   ///< the new one
    int number = 0;                ///< of the new activity
    std::vector<Pillar> pillars;
    WorkingDays calendar;
    std::optional<Problem> problem; ///< why it cannot go there; the rest is then of no use
};

/// On the store's reading thread.
DecisionInPlan readDecisionInPlan(Reader& reader, const Id& decision);

/// The new activity and the decision's link to it, behind the plan's opening where there is one.
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
