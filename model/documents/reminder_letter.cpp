#include "model/documents/reminder_letter.h"

#include "model/documents/decision_cells.h"

#include <algorithm>

namespace samaki {

namespace {

using Owed = std::vector<const RegisteredDecision*>;

// The oldest due first; those without a due date last.
Owed owedBy(const Id& agency, const DecisionsRegister& all) {
    Owed owed;
    for (const RegisteredDecision& each : all.decisions) {
        const bool waits =
            each.standing == DecisionStanding::Open || each.standing == DecisionStanding::Overdue;
        if (waits && each.decision.agency == agency)
            owed.push_back(&each);
    }
    std::stable_sort(owed.begin(), owed.end(), [](const RegisteredDecision* a, const RegisteredDecision* b) {
        const auto due = [](const RegisteredDecision* each) {
            return std::pair(!each->decision.dueOn.isValid(), each->decision.dueOn);
        };
        return due(a) < due(b);
    });
    return owed;
}

int overdueIn(const Owed& owed) {
    return int(std::count_if(owed.begin(), owed.end(), [](const RegisteredDecision* each) {
        return each->standing == DecisionStanding::Overdue;
    }));
}

PaperCell dueCell(const RegisteredDecision& each, const QDate& today, const PaperWords& words) {
    PaperCell cell;
    if (each.decision.dueOn.isValid())
        cell.texts.push_back({words.wholeDate(each.decision.dueOn), TextRole::Cell});
    if (each.standing == DecisionStanding::Overdue)
        cell.texts.push_back(
            {overdueWords(each.decision, today, words), TextRole::CellQuiet, Qt::AlignLeft, PaperSign::Late});
    return cell;
}

TablePart tableOf(const Owed& owed, const QDate& today, const PaperWords& words) {
    TablePart table;
    table.columns = {{words.say(QT_TRANSLATE_NOOP("documents", "No.")), 10, Qt::AlignRight},
                     {words.say(QT_TRANSLATE_NOOP("documents", "Decision")), 94},
                     {words.say(QT_TRANSLATE_NOOP("documents", "Decided on")), 34},
                     {words.say(QT_TRANSLATE_NOOP("documents", "Until")), 34}};
    for (const RegisteredDecision* each : owed) {
        const QString number = words.number(qint64(table.rows.size()) + 1);
        table.rows.push_back({{{{{number, TextRole::Cell, Qt::AlignRight}}},
                               {{{each->decision.text, TextRole::Cell}}},
                               meetingCell(each->meeting, words.wholeDate(each->meeting.heldOn), words),
                               dueCell(*each, today, words)}});
    }
    return table;
}

class Letter {
public:
    Letter(const Committee& committee, const QString& agency, const QDate& today, const PaperWords& words)
        : committee_(committee), agency_(agency), today_(today), words_(words) {}

    ManuscriptParts write(const Owed& owed) {
        OfficialHeader header = officialHeader(committee_, {}, words_);
        header.title = words_.say(QT_TRANSLATE_NOOP("documents", "Reminder"));
        header.subtitle = words_.say(QT_TRANSLATE_NOOP("documents", "of the committee's decisions"));
        parts_.push_back(std::move(header));
        lead(words_.say(QT_TRANSLATE_NOOP("documents", "To:")), agency_);
        lead(words_.say(QT_TRANSLATE_NOOP("documents", "Subject:")),
             words_.say(QT_TRANSLATE_NOOP("documents", "Decisions that your agency answers for and that are "
                                                       "still open")));
        body(opening(owed));
        parts_.push_back(tableOf(owed, today_, words_));
        request();
        SignaturePart signature = chairSigns(committee_, {}, words_);
        signature.copies = {words_.say(QT_TRANSLATE_NOOP("documents", "Copies to:")),
                            {agency_, words_.say(QT_TRANSLATE_NOOP("documents", "file and chronicle"))}};
        parts_.push_back(std::move(signature));
        return std::move(parts_);
    }

private:
    void lead(const QString& name, const QString& text) { parts_.push_back(leadPassage(name, text)); }

    void body(const QString& text) { parts_.push_back(bodyPassage(text, mm(2))); }

    QString opening(const Owed& owed) const {
        const int overdue = overdueIn(owed);
        const char* pattern =
            overdue > 0 ? QT_TRANSLATE_NOOP("documents",
                                            "The committee's register shows on %1 the following decisions "
                                            "as not yet carried out: %2, of which overdue: %3.")
                        : QT_TRANSLATE_NOOP("documents",
                                            "The committee's register shows on %1 the following decisions "
                                            "as not yet carried out: %2.");
        QString sentence = words_.say(pattern).arg(words_.date(today_), words_.number(qint64(owed.size())));
        return overdue > 0 ? sentence.arg(words_.number(overdue)) : sentence;
    }

    void request() {
        Passage passage = bodyPassage(
            words_.say(QT_TRANSLATE_NOOP(
                "documents",
                "Please tell the secretariat before the committee's next meeting what has been done, "
                "send what shows it, or say what stands in the way and until when it will be done.")),
            mm(3));
        passage.withNext = true;
        parts_.push_back(std::move(passage));
    }

    const Committee& committee_;
    QString agency_;
    QDate today_;
    const PaperWords& words_;
    ManuscriptParts parts_;
};

} // namespace

Manuscript reminderLetters(const DecisionsRegister& decisions, const Committee& committee,
                           const std::vector<Id>& agencies, const QDate& today, const Phrasebook& phrases) {
    const PaperWords words(phrases);
    Manuscript manuscript = officialManuscript(
        committee, words.say(QT_TRANSLATE_NOOP("documents", "Reminder of decisions")), words);
    for (const Id& agency : agencies) {
        const Owed owed = owedBy(agency, decisions);
        if (owed.empty())
            continue;
        if (!manuscript.parts.empty())
            manuscript.parts.push_back(PageBreakPart{});
        Letter letter(committee, decisions.agencyName(agency, words.language()), today, words);
        append(manuscript.parts, letter.write(owed));
    }
    return manuscript;
}

} // namespace samaki
