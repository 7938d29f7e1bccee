#include "views/decisions/decision_acts.h"

namespace samaki {

QString DecisionActs::nameOf(const RegisteredDecision& each, Language language) {
    const QString number = formatNumber(each.decision.number, language);
    const QString meeting = each.meeting.number.isEmpty() ? formatDate(each.meeting.heldOn, language)
                                                          : digits(each.meeting.number, language);
    return tr("decision %1 of meeting %2").arg(number, meeting);
}

Change DecisionActs::markDone(const std::vector<RegisteredDecision>& decisions, const QDate& on,
                              const QString& evidence, Language language) {
    const int count = static_cast<int>(decisions.size());
    Change change(count == 1 ? tr("Mark %1 as done").arg(nameOf(decisions.front(), language))
                             : digits(tr("Mark %n decisions as done", "", count), language));
    for (const RegisteredDecision& each : decisions) {
        Decision after = withStatus(each.decision, DecisionStatus::Done, on);
        after.doneOn = on;
        if (!evidence.isEmpty() && evidence != after.evidence)
            after.evidence =
                after.evidence.isEmpty() || count == 1 ? evidence : after.evidence + u'\n' + evidence;
        change.edit(each.decision, after);
    }
    return change;
}

Change DecisionActs::drop(const RegisteredDecision& each, const QString& reason, Language language) {
    Change change(tr("Drop %1").arg(nameOf(each, language)));
    change.edit(each.decision, withStatus(each.decision, DecisionStatus::Dropped, {}, reason));
    return change;
}

Change DecisionActs::reopen(const RegisteredDecision& each, Language language) {
    Change change(tr("Reopen %1").arg(nameOf(each, language)));
    change.edit(each.decision, withStatus(each.decision, DecisionStatus::Open, {}));
    return change;
}

Change DecisionActs::setTerms(const RegisteredDecision& each, const Id& agency, const QList<Id>& supporting,
                              const QDate& dueOn, Language language) {
    Decision after = each.decision;
    after.agency = agency;
    after.supportingAgencies = supporting;
    after.dueOn = dueOn;
    Change change(tr("Say who answers for %1").arg(nameOf(each, language)));
    change.edit(each.decision, after);
    return change;
}

} // namespace samaki
