// What each paper of a meeting is made of, part by part; meeting_papers.cpp puts them together.
//
// Always holds: nothing here reads AgendaItem::confidentialNote.
#pragma once

#include "model/documents/meeting_papers.h"
#include "model/documents/paper_words.h"
#include "model/rules/attendance_count.h"

namespace samaki {

/// "Monthly meeting No. 11/26".
QString meetingTitle(const MeetingPaperData& data, const PaperWords& words);
/// The same within a sentence: "monthly meeting No. 11/26".
QString meetingPhrase(const MeetingPaperData& data, const PaperWords& words);
/// "Thursday, 5 November 2026   ·   08:00 to 11:30   ·   Meeting hall".
QString meetingMoment(const MeetingPaperData& data, const PaperWords& words);
/// "08:00 to 11:30", "08:00"; empty where no time is known.
QString meetingHours(const Meeting& meeting, const PaperWords& words);
/// The meeting's chair as it stands on papers; the committee's where the meeting names none.
QString meetingChair(const MeetingPaperData& data, const PaperWords& words);
/// Who took the notes, with an empty line for the name.
Signatory noteTakerSigns(const MeetingPaperData& data, const QDate& signedOn, const PaperWords& words);
/// The committee's head with the meeting below the paper's title.
OfficialHeader meetingHeader(const MeetingPaperData& data, const QString& title, const PaperWords& words);
/// What stands in a frame at the head: that the meeting was called off; on minutes and decisions that they
/// are a draft, as long as they are not approved. Otherwise empty.
QString meetingMark(const Meeting& meeting, bool areMinutes, const PaperWords& words);
/// Who answers for a decision, and with whom; says so where nobody answers for it yet.
struct Responsible {
    QString lead;
    QString others; ///< "with DoWA, ADHOC"; may be empty
};
Responsible responsibleFor(const Decision& decision, const MeetingSheet& sheet, const PaperWords& words);
/// "Follow-up of decisions": what stands above items of one kind.
QString groupHeading(AgendaKind kind, const PaperWords& words);

ManuscriptParts invitationParts(const MeetingPaperData& data, const QDate& signedOn, const PaperWords& words);
ManuscriptParts agendaParts(const MeetingPaperData& data, bool forChair, const PaperWords& words);
ManuscriptParts attendanceParts(const MeetingPaperData& data, bool blank, const QDate& signedOn,
                                const PaperWords& words);
ManuscriptParts minutesParts(const MeetingPaperData& data, const MeetingPaperOptions& options,
                             const PaperWords& words);
ManuscriptParts decisionsParts(const MeetingPaperData& data, const QDate& signedOn, const PaperWords& words);

/// The table of who came, as it stands in minutes: without room for signatures.
TablePart attendanceList(const MeetingPaperData& data, const PaperWords& words);
/// How an agency was there, as papers say it: one that nobody marked is expected until the meeting is over,
/// and was absent afterwards, as it is counted.
AttendanceStatus statusAt(const Meeting& meeting, const Attendance& attendance);
/// "113 persons, 49 of them women."
QString personsSentence(const AttendanceCount& count, const PaperWords& words);
/// Whether the meeting could decide.
QString quorumSentence(const MeetingPaperData& data, const PaperWords& words);
/// Number, wording, who answers for it, until when; with standings, how each stands today. Its last row hangs
/// together with what follows, so that signatures never stand alone.
TablePart decisionsTable(const MeetingPaperData& data, bool withStanding, const PaperWords& words);
/// The agreed plan in short: number, activity, lead agency, due date.
TablePart planTable(const ActionPlanPaper& plan, const PaperWords& words);

} // namespace samaki
