#include "model/documents/register_list.h"

#include "model/documents/paper_words.h"

namespace samaki {

namespace {

struct StandingLook {
    const char* word;
    PaperSign sign;
};

StandingLook lookOf(DecisionStanding standing) {
    switch (standing) {
    case DecisionStanding::Open:
        return {QT_TRANSLATE_NOOP("documents", "Open"), PaperSign::Empty};
    case DecisionStanding::Overdue:
        return {QT_TRANSLATE_NOOP("documents", "Overdue"), PaperSign::Late};
    case DecisionStanding::Done:
        return {QT_TRANSLATE_NOOP("documents", "Done"), PaperSign::Full};
    case DecisionStanding::Dropped:
        return {QT_TRANSLATE_NOOP("documents", "Dropped"), PaperSign::Crossed};
    }
    return {"", PaperSign::None};
}

PaperCell cellOf(const QString& text) { return {{{text, TextRole::Cell}}}; }

PaperCell standingCell(const RegisteredDecision& each, const QDate& today, const PaperWords& words) {
    const StandingLook look = lookOf(each.standing);
    PaperCell cell{{{words.say(look.word), TextRole::Cell, Qt::AlignLeft, look.sign}}};
    QString more;
    if (each.standing == DecisionStanding::Overdue)
        more = words.say(QT_TRANSLATE_NOOP("documents", "%1 days overdue"))
                   .arg(words.number(each.decision.dueOn.daysTo(today)));
    else if (each.standing == DecisionStanding::Done)
        more = words.date(each.decision.doneOn);
    if (!more.isEmpty())
        cell.texts.push_back({more, TextRole::CellQuiet});
    return cell;
}

PaperCell wordingCell(const RegisteredDecision& each, const PaperWords& words) {
    PaperCell cell = cellOf(each.decision.text);
    const auto add = [&](const char* pattern, const QString& text) {
        if (!text.trimmed().isEmpty())
            cell.texts.push_back({words.say(pattern).arg(text.trimmed()), TextRole::CellQuiet});
    };
    add(QT_TRANSLATE_NOOP("documents", "Evidence: %1"), each.decision.evidence);
    add(QT_TRANSLATE_NOOP("documents", "Dropped because: %1"), each.decision.dropReason);
    return cell;
}

PaperCell meetingCell(const RegisteredDecision& each, const PaperWords& words) {
    PaperCell cell = cellOf(words.date(each.meeting.heldOn));
    if (!each.meeting.number.isEmpty())
        cell.texts.push_back({words.say(QT_TRANSLATE_NOOP("documents", "Meeting No. %1"))
                                  .arg(words.figures(each.meeting.number)),
                              TextRole::CellQuiet});
    return cell;
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
                               wordingCell(each, words),
                               cellOf(agency.isEmpty() ? words.say(QT_TRANSLATE_NOOP(
                                                             "documents", "Not yet said who answers for it"))
                                                       : agency),
                               meetingCell(each, words),
                               cellOf(words.date(each.decision.dueOn)),
                               standingCell(each, today, words)}});
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
