// The cells in which papers show a decision: its wording, the meeting that took it, how it stands.
//
// Always holds: why a decision was dropped stands only under one that is dropped.
#pragma once

#include "model/documents/paper_words.h"
#include "model/records/meeting.h"
#include "model/rules/decision_standing.h"

namespace samaki {

/// The wording; quietly below it what shows that it was carried out, or why it was dropped.
PaperCell wordingCell(const Decision& decision, DecisionStanding standing, const PaperWords& words);
/// The day as the caller writes it; quietly below it the meeting's number, where it has one.
PaperCell meetingCell(const Meeting& meeting, const QString& day, const PaperWords& words);
/// Its sign and its word; quietly below them more, where there is more to say.
PaperCell standingCell(DecisionStanding standing, const QString& more, const PaperWords& words);
/// "12 days overdue", of a decision that is.
QString overdueWords(const Decision& decision, const QDate& today, const PaperWords& words);

} // namespace samaki
