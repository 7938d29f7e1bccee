#include "model/documents/register_list.h"

#include "model/documents/decision_cells.h"

namespace samaki {

namespace {

PaperCell cellOf(const QString& text) { return {{{text, TextRole::Cell}}}; }

QString moreOn(const RegisteredDecision& each, const QDate& today, const PaperWords& words) {
    if (each.standing == DecisionStanding::Overdue)
        return overdueWords(each.decision, today, words);
    return each.standing == DecisionStanding::Done ? words.date(each.decision.doneOn) : QString();
}

TablePart tableOf(const DecisionsRegister& shown, const QDate& today, const PaperWords& words) {
    TablePart table;
    table.columns = {{words.say(QT_TRANSLATE_NOOP("documents", "No.")), 11, Qt::AlignRight},
                     {words.say(QT_TRANSLATE_NOOP("documents", "Decision")), 100},
                     {words.say(QT_TRANSLATE_NOOP("documents", "Who answers for it")), 54},
                     {words.say(QT_TRANSLATE_NOOP("documents", "Decided on")), 34},
                     {words.say(QT_TRANSLATE_NOOP("documents", "Until")), 34},
                     {words.say(QT_TRANSLATE_NOOP("documents", "How it stands")), 36}};
    for (const RegisteredDecision& each : shown.decisions) {
        const QString number = words.number(qint64(table.rows.size()) + 1);
        const QString agency = shown.agencyName(each.decision.agency, words.language());
        table.rows.push_back({{{{{number, TextRole::Cell, Qt::AlignRight}}},
                               wordingCell(each.decision, each.standing, words),
                               cellOf(agency.isEmpty() ? words.say(QT_TRANSLATE_NOOP(
                                                             "documents", "Not yet said who answers for it"))
                                                       : agency),
                               meetingCell(each.meeting, words.date(each.meeting.heldOn), words),
                               cellOf(words.date(each.decision.dueOn)),
                               standingCell(each.standing, moreOn(each, today, words), words)}});
    }
    return table;
}

} // namespace

Manuscript registerList(const DecisionsRegister& shown, const Committee& committee, const QDate& today,
                        const Phrasebook& phrases) {
    const PaperWords words(phrases);
    const QString title = words.say(QT_TRANSLATE_NOOP("documents", "Decisions of the committee"));
    Manuscript manuscript = officialManuscript(committee, title, words);
    manuscript.page = a4Landscape();
    OfficialHeader header = officialHeader(committee, {}, words);
    header.title = title;
    header.subtitle = words.say(QT_TRANSLATE_NOOP("documents", "As they stand on %1")).arg(words.date(today));
    manuscript.parts.push_back(std::move(header));
    TablePart table = tableOf(shown, today, words);
    table.withNext = true;
    manuscript.parts.push_back(std::move(table));
    manuscript.parts.push_back(chairSigns(committee, {}, words));
    return manuscript;
}

} // namespace samaki
