#include "views/common/decision_to_activity.h"

#include "model/insight/month_to_open.h"
#include "model/insight/reading.h"
#include "model/records/meeting.h"
#include "model/rules/activity_number.h"
#include "model/rules/decision_standing.h"

#include <QCoreApplication>
#include <QMenu>
#include <QSettings>

#include <algorithm>

namespace samaki {

namespace {

class Say {
    Q_DECLARE_TR_FUNCTIONS(DecisionToActivity)
};

const QString kLastPillar = u"decisions/pillar"_qs;

DecisionInPlan cannot(const QString& sentence) {
    DecisionInPlan place;
    place.problem = Problem{Trouble::BadInput, sentence, {}};
    return place;
}

// The plan that is open, or the one that is opened for the decision.
void findPlace(Reader& reader, const Month& meetingMonth, DecisionInPlan& place) {
    const std::vector<ActionPlan> plans = reader.active<ActionPlan>();
    if (const std::optional<ActionPlan> plan = planForDecision(place.decision, meetingMonth, plans)) {
        place.plan = *plan;
        place.number = nextActivityNumber(
            reader.active<Activity>({u"plan = :plan"_qs, {{u"plan"_qs, plan->id.toString()}}, {}}));
        return;
    }
    const Month month = monthToOpenFor(place.decision, meetingMonth, plans);
    const MonthToOpen wish = readMonthToOpen(reader, month, {});
    const Result<Change> opening = openMonth(wish);
    if (!opening) {
        place.problem = opening.problem();
        return;
    }
    place.opening = *opening;
    place.plan.id = opening->records().front().record;
    place.plan.month = month;
    place.number = nextActivityNumber(broughtOver(wish, place.plan.id));
}

QString pillarText(const Pillar& pillar, Language language) {
    const QString name =
        typeOf<Pillar>().title(toRow(pillar), language).replace(u'&', u"&&"_qs); // no mnemonic in a name
    return u"&%1  %2"_qs.arg(QString::number(pillar.number), name);
}

} // namespace

std::optional<ActionPlan> planForDecision(const Decision& decision, const Month& meetingMonth,
                                          const std::vector<ActionPlan>& plans) {
    std::optional<ActionPlan> earliest;
    for (const ActionPlan& plan : plans) {
        if (!plan.active || plan.status == PlanStatus::Closed)
            continue;
        if (decision.dueOn.isValid() && plan.month == Month::of(decision.dueOn))
            return plan;
        if (plan.month >= meetingMonth && (!earliest || plan.month < earliest->month))
            earliest = plan;
    }
    return earliest;
}

Month monthToOpenFor(const Decision& decision, const Month& meetingMonth,
                     const std::vector<ActionPlan>& plans) {
    Month month = meetingMonth.next();
    if (decision.dueOn.isValid())
        month = std::clamp(Month::of(decision.dueOn), meetingMonth, meetingMonth.next());
    const auto isTaken = [&] {
        return std::any_of(plans.begin(), plans.end(),
                           [&](const ActionPlan& plan) { return plan.active && plan.month == month; });
    };
    while (isTaken())
        month = month.next();
    return month;
}

DecisionInPlan readDecisionInPlan(Reader& reader, const Id& id) {
    const std::optional<Decision> decision = reader.one<Decision>(id);
    const std::optional<Meeting> meeting =
        decision ? reader.one<Meeting>(decision->meeting) : std::optional<Meeting>();
    if (!decision || !meeting)
        return cannot(Say::tr("This decision is no longer in the committee's file."));
    if (!decision->activity.isNull())
        return cannot(Say::tr("This decision is in the action plan already."));
    if (decision->agency.isNull())
        return cannot(
            Say::tr("Say first which agency answers for decision %1: the action plan names one for each "
                    "activity.")
                .arg(decision->number));
    DecisionInPlan place;
    place.decision = *decision;
    place.activity = Id::create();
    findPlace(reader, Month::of(meeting->heldOn), place);
    place.pillars = reader.active<Pillar>({{}, {}, u"ORDER BY number"_qs});
    place.calendar = readCalendar(reader);
    return place;
}

Change decisionToActivity(const DecisionInPlan& place, const Id& pillar) {
    Change change(Say::tr("Turn decision %1 into an activity").arg(place.decision.number));
    if (place.opening) {
        for (const RecordChange& each : place.opening->records())
            change.append(each);
    }
    Activity activity = activityFor(place.decision, place.plan.id, place.plan.month, place.calendar);
    activity.id = place.activity;
    activity.pillar = pillar;
    activity.number = place.number;
    Decision linked = place.decision;
    linked.activity = change.add(activity);
    change.edit(place.decision, linked);
    return change;
}

DecisionToActivity::DecisionToActivity(Desk& desk, QWidget* window)
    : QObject(window), desk_(desk), window_(window) {}

void DecisionToActivity::turn(const Id& decision, const QPoint& at) {
    latest_.ask(
        desk_.store().query([decision](Reader& reader) { return readDecisionInPlan(reader, decision); }),
        this, [this, at](const Result<DecisionInPlan>& place) {
            const std::optional<Problem> problem = place.ok() ? place->problem : place.problem();
            if (problem)
                emit desk_.problem(*problem);
            else
                askPillar(*place, at);
        });
}

void DecisionToActivity::askPillar(const DecisionInPlan& place, const QPoint& at) {
    delete menu_;
    menu_ = new QMenu(window_);
    menu_->setAttribute(Qt::WA_DeleteOnClose);
    menu_->setObjectName(u"pillars"_qs);
    menu_->setAccessibleName(tr("Pillar of the new activity"));
    const QString month = formatMonth(place.plan.month, desk_.language());
    // A section's text is not drawn under a style sheet.
    QAction* heading =
        menu_->addAction(place.opening ? tr("Open the plan of %1 for it, under which pillar?").arg(month)
                                       : tr("Activity of %1, under which pillar?").arg(month));
    heading->setEnabled(false);
    menu_->addSeparator();
    const QString last = QSettings().value(kLastPillar).toString();
    QAction* chosen = nullptr;
    for (const Pillar& pillar : place.pillars) {
        QAction* action = menu_->addAction(pillarText(pillar, desk_.language()));
        connect(action, &QAction::triggered, this, [this, place, id = pillar.id] { write(place, id); });
        if (chosen == nullptr || pillar.id.toString() == last)
            chosen = action;
    }
    menu_->popup(at);
    if (chosen != nullptr)
        menu_->setActiveAction(chosen);
}

void DecisionToActivity::write(const DecisionInPlan& place, const Id& pillar) {
    QSettings().setValue(kLastPillar, pillar.toString());
    const Change change = decisionToActivity(place, pillar);
    whenDone(desk_.commit(change), this, [this, place](const CommitResult& result) {
        if (!result.acknowledged())
            return;
        const QString sentence =
            (place.opening ? tr("The plan of %3 is open, and decision %1 is its activity %2.")
                           : tr("Decision %1 is activity %2 of %3."))
                .arg(digits(QString::number(place.decision.number), desk_.language()),
                     digits(QString::number(place.number), desk_.language()),
                     formatMonth(place.plan.month, desk_.language()));
        emit desk_.linkedNotice(
            sentence, tr("Show it"),
            {u"plans"_qs,
             {{u"month"_qs, place.plan.month.toString()}, {u"record"_qs, place.activity.toString()}}});
    });
}

} // namespace samaki
