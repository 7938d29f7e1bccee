// Reads a meeting for its papers from the replica.
#include "model/documents/meeting_papers.h"

#include <QCoreApplication>

namespace samaki {

Result<MeetingPaperData> collectMeetingPapers(Reader& reader, const Id& meeting, const QDate& today) {
    std::optional<MeetingSheet> sheet = readMeeting(reader, meeting);
    if (reader.problem())
        return *reader.problem();
    if (!sheet)
        return Problem{
            Trouble::NotFound,
            QCoreApplication::translate(
                "documents", QT_TRANSLATE_NOOP("documents", "This meeting is not there any more. It "
                                                            "may have been taken off the calendar.")),
            u"no active meeting row "_qs + meeting.toString()};
    MeetingPaperData data{std::move(*sheet), std::nullopt, today};
    Result<ActionPlanPaper> plan = collectActionPlan(reader, Month::of(data.sheet.meeting.heldOn).plus(1));
    if (plan.ok())
        data.plan = std::move(*plan);
    else if (plan.problem().trouble != Trouble::NotFound)
        return plan.problem();
    return data;
}

} // namespace samaki
