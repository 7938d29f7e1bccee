// From the data of a month's plan to its paper. Whoever changes a column changes it here.
#include "model/documents/action_plan_paper.h"

#include "model/documents/action_plan_cells.h"
#include "model/documents/official_header.h"
#include "model/documents/paper_table.h"
#include "model/documents/signature_block.h"

namespace samaki {

namespace {

QString dots(int count) { return QString(count, u'.'); }

// "No. 011/26 PCCT"; the unit's letters follow the number on Khmer papers (shared/domain, "Official papers").
QString numberLine(const ActionPlanPaper& data, const PlanWords& words) {
    const QString letters =
        PaperName{data.committee.shortEn, data.committee.shortKm, {}}.in(words.language());
    QString number = data.plan.number.isEmpty() ? dots(16) : digits(data.plan.number, words.language());
    if (!letters.isEmpty() && !number.contains(letters))
        number += u' ' + letters;
    return words.say(QT_TRANSLATE_NOOP("documents", "No. %1")).arg(number);
}

QString summaryLine(const ActionPlanPaper& data, const PlanWords& words) {
    QStringList parts{
        words.say(QT_TRANSLATE_NOOP("documents", "Activities: %1")).arg(words.number(data.lineCount()))};
    if (const int carried = data.carriedCount(); carried > 0)
        parts << words.say(QT_TRANSLATE_NOOP("documents", "Carried over: %1")).arg(words.number(carried));
    parts << words.say(QT_TRANSLATE_NOOP("documents", "Plan: %1")).arg(words.choice(data.plan.status));
    return parts.join(u"   ·   "_qs);
}

StripPtr header(const ActionPlanPaper& data, const PlanWords& words, Typesetter& typesetter, qreal width) {
    const Committee& committee = data.committee;
    OfficialHeader header;
    header.unit = PaperName{committee.unitEn, committee.unitKm, {}}.in(words.language());
    header.committee = PaperName{committee.nameEn, committee.nameKm, {}}.in(words.language());
    header.numberLine = numberLine(data, words);
    header.title = words.say(QT_TRANSLATE_NOOP("documents", "Monthly Action Plan"));
    header.subtitle = words.say(QT_TRANSLATE_NOOP("documents", "for %1"))
                          .arg(formatMonth(data.plan.month, words.language()));
    header.summary = summaryLine(data, words);
    return makeOfficialHeader(header, typesetter, width);
}

// Weights are millimetres of the 269 that A4 landscape leaves between its margins.
std::vector<PaperColumn> columns(const PlanWords& words) {
    return {
        {words.say(QT_TRANSLATE_NOOP("documents", "No.")), 10, Qt::AlignRight},
        {words.say(QT_TRANSLATE_NOOP("documents", "Activity and expected output")), 80},
        {words.say(QT_TRANSLATE_NOOP("documents", "Indicator")), 40},
        {words.say(QT_TRANSLATE_NOOP("documents", "Lead and supporting agencies")), 45},
        {words.say(QT_TRANSLATE_NOOP("documents", "Place")), 24},
        {words.say(QT_TRANSLATE_NOOP("documents", "Period")), 22},
        {words.say(QT_TRANSLATE_NOOP("documents", "Budget")), 26, Qt::AlignRight},
        {words.say(QT_TRANSLATE_NOOP("documents", "Status")), 22},
    };
}

void addPillar(PaperTable& table, const PlanPillar& pillar, const PlanWords& words) {
    QString name = pillar.name.in(words.language());
    if (name.isEmpty())
        name = words.say(QT_TRANSLATE_NOOP("documents", "Without a pillar"));
    const QString title = pillar.number > 0 ? words.say(QT_TRANSLATE_NOOP("documents", "Pillar %1. %2"))
                                                  .arg(words.number(pillar.number), name)
                                            : name;
    const QString count = words.say(QT_TRANSLATE_NOOP("documents", "Activities: %1"))
                              .arg(words.number(qint64(pillar.lines.size())));
    table.addGroup({{{{title, TextRole::Group}}, 6}, {{{count, TextRole::Quiet, Qt::AlignRight}}, 2}});
    for (const PlanLine& line : pillar.lines)
        table.addRow(planCells(line, words));
}

void addTotal(PaperTable& table, const BudgetSum& budget, const PlanWords& words) {
    std::vector<PaperText> sums;
    if (budget.riel)
        sums.push_back({words.money(*budget.riel, Currency::Riel), TextRole::Strong, Qt::AlignRight});
    if (budget.dollar)
        sums.push_back({words.money(*budget.dollar, Currency::Dollar), TextRole::Strong, Qt::AlignRight});
    if (sums.empty())
        sums.push_back({u"–"_qs, TextRole::Strong, Qt::AlignRight});
    const QString label = words.say(QT_TRANSLATE_NOOP("documents", "Total budget"));
    table.addTotal({{{{label, TextRole::Strong, Qt::AlignRight}}, 5}, {sums, 2}, {{}, 1}});
}

QString dateLine(const Committee& committee, const QDate& signedOn, const PlanWords& words) {
    const QString place = PaperName{committee.placeEn, committee.placeKm, {}}.in(words.language());
    const QString date = signedOn.isValid() ? formatDate(signedOn, words.language()) : dots(44);
    if (place.isEmpty())
        return date;
    return words.say(QT_TRANSLATE_NOOP("documents", "%1, date %2")).arg(place, date);
}

// English: who prepared it left, the chair right. Khmer: the superior's "seen and agreed" stands left of the
// signature of who made the paper (shared/domain, "Official papers").
StripPtr signatures(const ActionPlanPaper& data, const PlanWords& words, const PrintOptions& options,
                    Typesetter& typesetter, qreal width) {
    const QString name = words.say(QT_TRANSLATE_NOOP("documents", "Name: %1")).arg(dots(40));
    QString chair = PaperName{data.committee.chairEn, data.committee.chairKm, {}}.in(words.language());
    if (chair.isEmpty())
        chair = words.say(QT_TRANSLATE_NOOP("documents", "Chair of the committee"));
    const QString date = dateLine(data.committee, options.signedOn, words);
    std::vector<Signatory> both{
        {words.say(QT_TRANSLATE_NOOP("documents", "Prepared by")), date,
         words.say(QT_TRANSLATE_NOOP("documents", "Secretariat of the committee")), name},
        {words.say(QT_TRANSLATE_NOOP("documents", "Seen and agreed")), date, chair, name},
    };
    if (words.language() == Language::Khmer)
        std::swap(both[0], both[1]);
    return makeSignatureBlock(both, typesetter, width);
}

std::vector<FlowStrip> flowOf(const ActionPlanPaper& data, const PlanWords& words,
                              const PrintOptions& options, qreal width) {
    Typesetter typesetter(words.language());
    std::vector<FlowStrip> flow{{header(data, words, typesetter, width), true}};
    PaperTable table(typesetter, columns(words), width);
    for (const PlanPillar& pillar : data.pillars)
        addPillar(table, pillar, words);
    const bool empty = data.pillars.empty();
    if (empty)
        table.addRow(
            {{{{words.say(QT_TRANSLATE_NOOP("documents", "There are no activities in this plan yet.")),
                TextRole::Body, Qt::AlignHCenter}},
              8}});
    else
        addTotal(table, data.budget, words);
    for (FlowStrip& strip : table.strips(!empty))
        flow.push_back(std::move(strip));
    if (!empty)
        flow.push_back({signatures(data, words, options, typesetter, width)});
    return flow;
}

} // namespace

Paper composeActionPlan(const ActionPlanPaper& data, const Phrasebook& phrases, const PrintOptions& options) {
    const PlanWords words(phrases, data.plan.month);
    const Language language = phrases.language();
    const QString committee = PaperName{data.committee.nameEn, data.committee.nameKm, {}}.in(language);
    const QString title = words.say(QT_TRANSLATE_NOOP("documents", "Monthly Action Plan")) + u", "_qs +
                          formatMonth(data.plan.month, language);
    PaperDraft draft;
    draft.page = a4Landscape();
    draft.language = language;
    draft.title = title;
    draft.footer = committee.isEmpty() ? title : committee + u"   ·   "_qs + title;
    draft.pagePattern = words.say(QT_TRANSLATE_NOOP("documents", "Page %1 of %2"));
    draft.flow = flowOf(data, words, options, draft.page.textArea().width());
    return Paper(std::move(draft));
}

} // namespace samaki
