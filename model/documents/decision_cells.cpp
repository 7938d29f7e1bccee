#include "model/documents/decision_cells.h"

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

} // namespace

PaperCell wordingCell(const Decision& decision, DecisionStanding standing, const PaperWords& words) {
    PaperCell cell{{{decision.text, TextRole::Cell}}};
    const auto add = [&](const char* pattern, const QString& text) {
        if (!text.trimmed().isEmpty())
            cell.texts.push_back({words.say(pattern).arg(text.trimmed()), TextRole::CellQuiet});
    };
    add(QT_TRANSLATE_NOOP("documents", "Evidence: %1"), decision.evidence);
    if (standing == DecisionStanding::Dropped)
        add(QT_TRANSLATE_NOOP("documents", "Dropped because: %1"), decision.dropReason);
    return cell;
}

PaperCell meetingCell(const Meeting& meeting, const QString& day, const PaperWords& words) {
    PaperCell cell{{{day, TextRole::Cell}}};
    if (!meeting.number.isEmpty())
        cell.texts.push_back(
            {words.say(QT_TRANSLATE_NOOP("documents", "Meeting No. %1")).arg(words.figures(meeting.number)),
             TextRole::CellQuiet});
    return cell;
}

PaperCell standingCell(DecisionStanding standing, const QString& more, const PaperWords& words) {
    const StandingLook look = lookOf(standing);
    PaperCell cell{{{words.say(look.word), TextRole::Cell, Qt::AlignLeft, look.sign}}};
    if (!more.isEmpty())
        cell.texts.push_back({more, TextRole::CellQuiet});
    return cell;
}

QString overdueWords(const Decision& decision, const QDate& today, const PaperWords& words) {
    return words.say(QT_TRANSLATE_NOOP("documents", "%1 overdue"))
        .arg(words.days(int(decision.dueOn.daysTo(today))));
}

} // namespace samaki
