#include "views/decisions/register_reading.h"

#include "model/records/action_plan.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace samaki {

namespace {

bool isPending(const RegisteredDecision& each) {
    return each.standing == DecisionStanding::Open || each.standing == DecisionStanding::Overdue;
}

QHash<Id, QString> itemTitles(Reader& reader) {
    QHash<Id, QString> titles;
    QSqlQuery query = reader.select(u"SELECT id, title FROM agenda_item WHERE id IN "
                                    "(SELECT item FROM decision WHERE active = 1 AND item IS NOT NULL)"_qs);
    while (query.next()) {
        if (const auto id = Id::fromString(query.value(0).toString()))
            titles.insert(*id, query.value(1).toString());
    }
    return titles;
}

} // namespace

const RegisteredDecision* RegisterReading::find(const Id& decision) const {
    const auto& all = decisions.decisions;
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const RegisteredDecision& each) { return each.decision.id == decision; });
    return found == all.end() ? nullptr : &*found;
}

RegisterReading readRegister(Reader& reader, const QDate& today) {
    RegisterReading reading;
    reading.decisions = readDecisions(reader, today);
    for (const ActionPlan& plan : reader.active<ActionPlan>())
        reading.planMonths.insert(plan.id, plan.month);
    reading.itemTitles = itemTitles(reader);
    reading.names = ReferenceNames::read(reader, {&typeOf<Agency>()});
    return reading;
}

QDate doneDay(const RegisteredDecision& each) {
    if (each.decision.status == DecisionStatus::Done)
        return each.decision.doneOn;
    return each.activity ? each.activity->doneOn : QDate();
}

RegisterCounts countRegister(const DecisionsRegister& decisions, const QDate& today) {
    RegisterCounts counts;
    for (const RegisteredDecision& each : decisions.decisions) {
        counts.open += isPending(each) ? 1 : 0;
        counts.overdue += each.standing == DecisionStanding::Overdue ? 1 : 0;
        if (each.standing == DecisionStanding::Done && doneDay(each).year() == today.year())
            ++counts.doneThisYear;
    }
    return counts;
}

std::vector<AgencyDebt> debts(const DecisionsRegister& decisions, Language language) {
    std::map<Id, AgencyDebt> byAgency;
    for (const RegisteredDecision& each : decisions.decisions) {
        if (!isPending(each) || each.decision.agency.isNull())
            continue;
        AgencyDebt& debt = byAgency[each.decision.agency];
        debt.agency = each.decision.agency;
        ++debt.open;
        debt.overdue += each.standing == DecisionStanding::Overdue ? 1 : 0;
    }
    std::vector<AgencyDebt> all;
    for (const auto& [agency, debt] : byAgency)
        all.push_back(debt);
    std::stable_sort(all.begin(), all.end(), [&](const AgencyDebt& a, const AgencyDebt& b) {
        if (a.overdue != b.overdue)
            return a.overdue > b.overdue;
        return decisions.agencyName(a.agency, language) < decisions.agencyName(b.agency, language);
    });
    return all;
}

} // namespace samaki
