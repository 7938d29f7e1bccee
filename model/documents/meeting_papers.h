// The papers of a meeting, from the invitation to the signed minutes: what stands on them, and the manuscript
// made of it.
//
// Always holds: a confidential note stands on none of them, a chair's note on the chair's copy alone; minutes
// that are not approved say that they are a draft; every count is of the records, never of a percentage.
#pragma once

#include "model/core/phrasebook.h"
#include "model/core/result.h"
#include "model/documents/action_plan_paper.h"
#include "model/documents/manuscript.h"
#include "model/insight/decisions_register.h"
#include "model/insight/meeting_sheet.h"

namespace samaki {

enum class MeetingPaper {
    Invitation,
    Agenda,      ///< the public copy
    ChairAgenda, ///< with the chair's notes and the times; not for distribution
    Attendance,
    Minutes,
    Decisions,
    Bundle, ///< invitation, agenda, attendance, minutes and decisions in one file
};

struct MeetingPaperOptions {
    bool attendance = true; ///< minutes: who was there
    bool discussion = true; ///< minutes: what was said
    bool decisions = true;  ///< minutes: what was decided
    bool annexes = false;   ///< minutes: the plan that was agreed; who was there, unless it is said already
    bool blankAttendance =
        false;      ///< the attendance sheet as it is signed by hand; always so before the meeting
    QDate signedOn; ///< invalid: dots, to be filled in by hand
};

struct MeetingPaperData {
    MeetingSheet sheet;
    std::optional<ActionPlanPaper> plan;    ///< of the month after the meeting's, where there is one
    QHash<Id, RegisteredDecision> followed; ///< by id: the earlier decisions that agenda items follow up
    QDate today;
};

/// Reads a meeting for its papers, on the store's reading thread. NotFound where there is no such meeting.
Result<MeetingPaperData> collectMeetingPapers(Reader& reader, const Id& meeting, const QDate& today);

/// The paper, A4 portrait, in the phrasebook's language.
Manuscript writeMeetingPaper(const MeetingPaperData& data, MeetingPaper paper, const Phrasebook& phrases,
                             const MeetingPaperOptions& options = {});

/// "Minutes", "Agenda, chair's copy": for menus and for a file's name.
QString meetingPaperName(MeetingPaper paper, const Phrasebook& phrases);

} // namespace samaki
