// Reads a meeting for its papers from the replica.
#include "model/documents/meeting_papers.h"

#include <QCoreApplication>

namespace samaki {

namespace {

QHash<Id, RegisteredDecision> readFollowed(Reader& reader, const std::vector<AgendaItem>& items,
                                           const QDate& today) {
    QSet<Id> wanted;
    for (const AgendaItem& item : items)
        if (!item.decision.isNull())
            wanted.insert(item.decision);
    QHash<Id, RegisteredDecision> followed;
    if (wanted.isEmpty())
        return followed;
    for (RegisteredDecision& decision : readDecisions(reader, today).decisions)
        if (wanted.contains(decision.decision.id))
            followed.insert(decision.decision.id, std::move(decision));
    return followed;
}

} // namespace

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
    MeetingPaperData data;
    data.sheet = std::move(*sheet);
    data.today = today;
    data.followed = readFollowed(reader, data.sheet.items, today);
    Result<ActionPlanPaper> plan = collectActionPlan(reader, Month::of(data.sheet.meeting.heldOn).plus(1));
    if (plan.ok())
        data.plan = std::move(*plan);
    else if (plan.problem().trouble != Trouble::NotFound)
        return plan.problem();
    return data;
}

} // namespace samaki
