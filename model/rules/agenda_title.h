// AgendaTitles: how the items that an agenda is built of are worded, in the language of the agenda.
//
// Always holds: a title is one line; a quoted decision or activity is cut at its first sentence or at a
// word's end.
#pragma once

#include "model/core/phrasebook.h"
#include "model/rules/agenda.h"

namespace samaki {

class AgendaTitles {
public:
    explicit AgendaTitles(const Phrasebook& phrases) : phrases_(phrases) {}

    /// "Approval of the minutes of meeting 10/26 of 5 Nov 2026"; of minutes that were approved before that
    /// day, "Minutes of meeting 10/26 of 5 Nov 2026, approved on 9 Nov 2026".
    QString lastMinutes(const Meeting& last, const QDate& day) const;
    /// "Decision 3 of 5 Nov 2026: TEXT (DoLVT, 16 days)"; its age on that day.
    QString decision(const OpenDecision& open, const QDate& day) const;
    /// "DoLVT: 3 overdue activities, the oldest due 12 Oct 2026: TEXT"
    QString overdue(const AgencyOverdue& overdue) const;
    QString urgentCase(const CaseReference& urgent) const;
    QString missingReport(const QString& report) const;
    QString nextPlan(const Month& month) const;
    QString otherMatters() const;

    /// Stands above a discussion that was brought along: "From the meeting of 5 Nov 2026:"
    QString heldOn(const QDate& day) const;

private:
    QString say(const char* text) const { return phrases_.say("documents", text); }
    QString number(qint64 number) const { return formatNumber(number, phrases_.language()); }
    QString date(const QDate& date) const { return formatDate(date, phrases_.language()); }

    const Phrasebook& phrases_;
};

/// The first sentence of a text, at most about so many characters, cut at a word's end with "…". Khmer words
/// too.
QString compactText(const QString& text, int most = 140);

} // namespace samaki
