// From the records of a month to the data of its paper: grouped, sorted, named, summed.
#include "model/documents/action_plan_paper.h"

#include <algorithm>
#include <map>

namespace samaki {

namespace {

using AgencyNames = QHash<Id, PaperName>;

AgencyNames namesOf(const std::vector<Agency>& agencies) {
    AgencyNames names;
    for (const Agency& agency : agencies)
        names.insert(agency.id, {agency.nameEn, agency.nameKm, agency.shortName});
    return names;
}

PlanLine lineOf(const Activity& activity, const AgencyNames& names, const QHash<Id, Month>& carriedSince) {
    PlanLine line{activity, names.value(activity.leadAgency), {}, carriedSince.value(activity.id)};
    for (const Id& agency : activity.supportingAgencies) {
        if (names.contains(agency))
            line.supporting.push_back(names.value(agency));
    }
    return line;
}

} // namespace

QString PaperName::in(Language language) const {
    const QString& wanted = language == Language::Khmer ? km : en;
    return wanted.isEmpty() ? (language == Language::Khmer ? en : km) : wanted;
}

void BudgetSum::add(const Activity& activity) {
    if (!activity.budget)
        return;
    std::optional<qint64>& sum = activity.currency == Currency::Riel ? riel : dollar;
    sum = sum.value_or(0) + *activity.budget;
}

int ActionPlanPaper::lineCount() const {
    size_t count = 0;
    for (const PlanPillar& pillar : pillars)
        count += pillar.lines.size();
    return int(count);
}

int ActionPlanPaper::carriedCount() const {
    qsizetype count = 0;
    for (const PlanPillar& pillar : pillars)
        count += std::count_if(pillar.lines.begin(), pillar.lines.end(),
                               [](const PlanLine& line) { return !line.carriedSince.isNull(); });
    return int(count);
}

ActionPlanPaper arrange(const ActionPlanRecords& records) {
    QHash<Id, const Pillar*> pillarOf;
    for (const Pillar& pillar : records.pillars)
        pillarOf.insert(pillar.id, &pillar);
    const AgencyNames names = namesOf(records.agencies);

    using Place = std::tuple<int, int, Id>; // unknown pillars last; equal numbers stay apart by id
    std::map<Place, PlanPillar> sorted;
    ActionPlanPaper paper{records.committee, records.plan, {}, {}};
    for (const Activity& activity : records.activities) {
        const Pillar* pillar = pillarOf.value(activity.pillar);
        const Place place = pillar ? Place{0, pillar->number, pillar->id} : Place{1, 0, {}};
        PlanPillar& group = sorted[place];
        if (pillar) {
            group.number = pillar->number;
            group.name = {pillar->nameEn, pillar->nameKm, {}};
        }
        group.lines.push_back(lineOf(activity, names, records.carriedSince));
        paper.budget.add(activity);
    }
    for (auto& [place, pillar] : sorted) {
        std::stable_sort(pillar.lines.begin(), pillar.lines.end(), [](const PlanLine& a, const PlanLine& b) {
            return a.activity.number < b.activity.number;
        });
        paper.pillars.push_back(std::move(pillar));
    }
    return paper;
}

} // namespace samaki
