#include "model/exchange/demo_decisions.h"

#include "model/rules/decision_standing.h"

#include <algorithm>

namespace samaki {

DemoDecisions::DemoDecisions(const DemoCatalogue& catalogue, Language language, DemoIds& ids,
                             DemoStory& story)
    : catalogue_(catalogue)
    , language_(language)
    , calendar_(catalogue.workingDays())
    , ids_(ids)
    , story_(story) {}

void DemoDecisions::take(const DemoDecision& script, const Meeting& meeting, const Id& item, int number,
                         const QDateTime& at, Change& change) {
    Decision decision = script.record;
    decision.id = ids_.next(at);
    decision.meeting = meeting.id;
    decision.item = item;
    decision.number = number;
    decision.status = DecisionStatus::Open;
    decision.evidence.clear();
    decision.dropReason.clear();
    decision.dueOn = calendar_.nextWorkingDayOnOrAfter(meeting.heldOn.addDays(script.dueDays));
    const DemoActivity* planned = catalogue_.activity(script.becomes);
    const auto became = planned != nullptr ? story_.plannedAfter(planned->record.description, at)
                                           : std::optional<DemoMoment>();
    if (became)
        decision.dueOn = became->activity.dueOn;
    change.add(decision);

    Taken taken{script.key, meeting.heldOn, {{at, decision}}};
    if (became) {
        decision.activity = became->activity.id;
        taken.turns.push_back({became->at.addSecs(20 * 60), decision});
    }
    if (script.endsAfterDays) {
        const QDate day = calendar_.nextWorkingDayOnOrAfter(meeting.heldOn.addDays(*script.endsAfterDays));
        decision.evidence = script.record.evidence;
        decision = withStatus(decision, script.record.status, day, script.record.dropReason);
        taken.turns.push_back({atOffice(day, 15, 10 + 2 * number), decision});
    }
    tellTurns(taken);
    places_.insert(decision.id, taken_.size());
    taken_.push_back(std::move(taken));
}

void DemoDecisions::tellTurns(const Taken& taken) {
    for (size_t i = 1; i < taken.turns.size(); ++i) {
        Change change;
        change.edit(taken.turns[i - 1].after, taken.turns[i].after);
        story_.note(taken.turns[i].at, i, change);
    }
}

Decision DemoDecisions::at(const Id& decision, const QDateTime& at) const {
    const std::vector<Turn>& turns = taken_.at(places_.value(decision)).turns;
    Decision then = turns.front().after;
    for (const Turn& turn : turns) {
        if (turn.at <= at)
            then = turn.after;
    }
    return then;
}

std::optional<Activity> DemoDecisions::activityAt(const Id& decision, const QDateTime& at) const {
    const Decision then = this->at(decision, at);
    return then.activity.isNull() ? std::nullopt : story_.latestOf(then.activity, at);
}

DecisionStanding DemoDecisions::standingAt(const Id& decision, const QDateTime& at) const {
    return standingOf(this->at(decision, at), activityAt(decision, at), at.date(), calendar_);
}

std::vector<OpenDecision> DemoDecisions::openAt(const QDateTime& at) const {
    std::vector<OpenDecision> open;
    for (const Taken& taken : taken_) {
        if (taken.turns.front().at > at)
            continue;
        const Decision then = this->at(taken.turns.front().after.id, at);
        const DecisionStanding standing = standingAt(then.id, at);
        if (standing == DecisionStanding::Open || standing == DecisionStanding::Overdue)
            open.push_back({then, taken.decidedOn, catalogue_.agencyName(then.agency, language_)});
    }
    return open;
}

QString DemoDecisions::keyOf(const Id& decision) const {
    const auto place = places_.constFind(decision);
    return place == places_.constEnd() ? QString() : taken_.at(*place).key;
}

} // namespace samaki
