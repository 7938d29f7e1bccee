// The decisions of a meeting as a list, and how each stands.
#include "model/documents/decision_cells.h"
#include "model/documents/meeting_parts.h"

namespace samaki {

namespace {

PaperCell responsibleCell(const Decision& decision, const MeetingSheet& sheet, const PaperWords& words) {
    const Responsible who = responsibleFor(decision, sheet, words);
    return {{{who.lead, TextRole::Cell}, {who.others, TextRole::CellQuiet}}};
}

QString standingsSentence(const MeetingPaperData& data, const PaperWords& words) {
    int counts[4] = {};
    for (const Decision& decision : data.sheet.decisions)
        ++counts[size_t(data.sheet.standing(decision, data.today))];
    return words
        .say(
            QT_TRANSLATE_NOOP("documents", "Decisions: %1. On %2: open %3, overdue %4, done %5, dropped %6."))
        .arg(words.number(qint64(data.sheet.decisions.size())), words.date(data.today),
             words.number(counts[size_t(DecisionStanding::Open)]),
             words.number(counts[size_t(DecisionStanding::Overdue)]),
             words.number(counts[size_t(DecisionStanding::Done)]),
             words.number(counts[size_t(DecisionStanding::Dropped)]));
}

} // namespace

TablePart decisionsTable(const MeetingPaperData& data, bool withStanding, const PaperWords& words) {
    TablePart table;
    table.columns = {{words.say(QT_TRANSLATE_NOOP("documents", "No.")), 9, Qt::AlignRight},
                     {words.say(QT_TRANSLATE_NOOP("documents", "Decision")), 64},
                     {words.say(QT_TRANSLATE_NOOP("documents", "Who answers for it")), 40},
                     {words.say(QT_TRANSLATE_NOOP("documents", "Until")), 30}};
    if (withStanding)
        table.columns.push_back({words.say(QT_TRANSLATE_NOOP("documents", "How it stands")), 29});
    for (const Decision& decision : data.sheet.decisions) {
        const DecisionStanding standing = data.sheet.standing(decision, data.today);
        TableRow row{{{{{words.number(decision.number), TextRole::Cell, Qt::AlignRight}}},
                      withStanding ? wordingCell(decision, standing, words)
                                   : PaperCell{{{decision.text, TextRole::Cell}}},
                      responsibleCell(decision, data.sheet, words),
                      {{{words.wholeDate(decision.dueOn), TextRole::Cell}}}}};
        if (withStanding) {
            const bool done = standing == DecisionStanding::Done;
            row.cells.push_back(
                standingCell(standing, done ? words.wholeDate(decision.doneOn) : QString(), words));
        }
        table.rows.push_back(std::move(row));
    }
    table.withNext = true;
    return table;
}

ManuscriptParts decisionsParts(const MeetingPaperData& data, const QDate& signedOn, const PaperWords& words) {
    OfficialHeader header =
        meetingHeader(data, words.say(QT_TRANSLATE_NOOP("documents", "List of decisions")), words);
    header.mark = meetingMark(data.sheet.meeting, true, words);
    ManuscriptParts parts{std::move(header)};
    if (data.sheet.decisions.empty()) {
        parts.push_back(Passage{{words.say(QT_TRANSLATE_NOOP("documents", "The meeting took no decisions.")),
                                 TextRole::Body, Qt::AlignHCenter}});
        return parts;
    }
    parts.push_back(decisionsTable(data, true, words));
    parts.push_back(
        Passage{.text = {standingsSentence(data, words), TextRole::Quiet}, .above = mm(2), .withNext = true});
    parts.push_back(SignaturePart{
        {{words.say(QT_TRANSLATE_NOOP("documents", "Prepared by")),
          dateLine(data.sheet.committee, signedOn, words),
          words.say(QT_TRANSLATE_NOOP("documents", "Secretariat of the committee")), nameLine(words)}}});
    return parts;
}

} // namespace samaki
