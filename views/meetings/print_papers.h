// The papers of a meeting in the dialog that shows, prints and saves them.
#pragma once

#include "model/documents/meeting_papers.h"
#include "views/common/desk.h"
#include "views/common/paper_dialog.h"

namespace samaki {

/// Every paper a meeting has, in the order in which they are needed.
std::vector<MeetingPaper> meetingPapers();

/// What each of them is made of, for the dialog.
std::vector<PaperTask> paperTasks(const Meeting& meeting, const QDate& today, const Phrasebook& phrases);

/// The paper that fits how a meeting stands: the invitation before it, the chair's agenda during it, the
/// minutes after it.
MeetingPaper usualPaper(MeetingStatus status);

/// Opens the dialog at a paper; it deletes itself when it is closed.
PaperDialog* openPapers(Desk& desk, const Meeting& meeting, MeetingPaper first, QWidget* parent);

} // namespace samaki
