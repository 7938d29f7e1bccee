// From the data of a month's plan to its manuscript. Whoever changes a column changes it here.
#include "model/documents/action_plan_paper.h"

#include "model/documents/action_plan_cells.h"

namespace samaki {

namespace {

QString summaryLine(const ActionPlanPaper& data, const PlanWords& words) {
    QStringList parts{
        words.say(QT_TRANSLATE_NOOP("documents", "Activities: %1")).arg(words.number(data.lineCount()))};
    if (const int carried = data.carriedCount(); carried > 0)
        parts << words.say(QT_TRANSLATE_NOOP("documents", "Carried over: %1")).arg(words.number(carried));
    parts << words.say(QT_TRANSLATE_NOOP("documents", "Plan: %1")).arg(words.choice(data.plan.status));
    return parts.join(u"   ·   "_qs);
}

OfficialHeader header(const ActionPlanPaper& data, const PlanWords& words) {
    OfficialHeader header = officialHeader(data.committee, data.plan.number, words);
    header.title = words.say(QT_TRANSLATE_NOOP("documents", "Monthly Action Plan"));
    header.subtitle = words.say(QT_TRANSLATE_NOOP("documents", "for %1"))
                          .arg(formatMonth(data.plan.month, words.language()));
    header.summary = summaryLine(data, words);
    return header;
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

void addPillar(TablePart& table, const PlanPillar& pillar, const PlanWords& words) {
    QString name = pillar.name.in(words.language());
    if (name.isEmpty())
        name = words.say(QT_TRANSLATE_NOOP("documents", "Without a pillar"));
    const QString title = pillar.number > 0 ? words.say(QT_TRANSLATE_NOOP("documents", "Pillar %1. %2"))
                                                  .arg(words.number(pillar.number), name)
                                            : name;
    const QString count = words.say(QT_TRANSLATE_NOOP("documents", "Activities: %1"))
                              .arg(words.number(qint64(pillar.lines.size())));
    table.rows.push_back({{{{{title, TextRole::Group}}, 6}, {{{count, TextRole::Quiet, Qt::AlignRight}}, 2}},
                          TableRow::Kind::Group});
    for (const PlanLine& line : pillar.lines)
        table.rows.push_back({planCells(line, words)});
}

void addTotal(TablePart& table, const BudgetSum& budget, const PlanWords& words) {
    std::vector<PaperText> sums;
    if (budget.riel)
        sums.push_back({words.money(*budget.riel, Currency::Riel), TextRole::Strong, Qt::AlignRight});
    if (budget.dollar)
        sums.push_back({words.money(*budget.dollar, Currency::Dollar), TextRole::Strong, Qt::AlignRight});
    if (sums.empty())
        sums.push_back({u"–"_qs, TextRole::Strong, Qt::AlignRight});
    const QString label = words.say(QT_TRANSLATE_NOOP("documents", "Total budget"));
    table.rows.push_back(
        {{{{{label, TextRole::Strong, Qt::AlignRight}}, 5}, {sums, 2}, {{}, 1}}, TableRow::Kind::Total});
}

SignaturePart signatures(const ActionPlanPaper& data, const PlanWords& words, const PrintOptions& options) {
    Signatory maker;
    maker.lead = words.say(QT_TRANSLATE_NOOP("documents", "Prepared by"));
    maker.dateLine = dateLine(data.committee, options.signedOn, words);
    maker.office = words.say(QT_TRANSLATE_NOOP("documents", "Secretariat of the committee"));
    return makerAndChairSign(std::move(maker), chairOffice(data.committee, words), words);
}

} // namespace

Manuscript writeActionPlan(const ActionPlanPaper& data, const Phrasebook& phrases,
                           const PrintOptions& options) {
    const PlanWords words(phrases, data.plan.month);
    const QString title = words.say(QT_TRANSLATE_NOOP("documents", "Monthly Action Plan")) + u", "_qs +
                          formatMonth(data.plan.month, words.language());
    Manuscript manuscript = officialManuscript(data.committee, title, words);
    manuscript.page = a4Landscape();
    if (const QString name = committeeName(data.committee, words); !name.isEmpty())
        manuscript.footer = name + u"   ·   "_qs + title; // there is room for the whole name
    manuscript.setting = PaperSetting::Dense;
    manuscript.parts.push_back(header(data, words));
    TablePart table{columns(words), {}, !data.pillars.empty()};
    for (const PlanPillar& pillar : data.pillars)
        addPillar(table, pillar, words);
    if (data.pillars.empty()) {
        const QString nothing =
            words.say(QT_TRANSLATE_NOOP("documents", "There are no activities in this plan yet."));
        table.rows.push_back({{{{{nothing, TextRole::Body, Qt::AlignHCenter}}, 8}}});
        manuscript.parts.push_back(std::move(table));
        return manuscript;
    }
    addTotal(table, data.budget, words);
    manuscript.parts.push_back(std::move(table));
    manuscript.parts.push_back(signatures(data, words, options));
    return manuscript;
}

} // namespace samaki
