#include "views/meetings/minutes_acts.h"

#include "model/rules/meeting_status.h"

#include <QCoreApplication>

#include <algorithm>

namespace samaki {

namespace {

class Say {
    Q_DECLARE_TR_FUNCTIONS(MinutesActs)
};

int nextNumber(const std::vector<Decision>& decisions) {
    int highest = 0;
    for (const Decision& decision : decisions)
        highest = std::max(highest, decision.number);
    return highest + 1;
}

} // namespace

Change dealtWith(const AgendaItem& item, bool done, MeetingStatus meeting) {
    AgendaItem after = item;
    const bool ended = meeting != MeetingStatus::Scheduled && meeting != MeetingStatus::UnderWay;
    after.status = done ? AgendaStatus::Done : ended ? AgendaStatus::CarriedOver : AgendaStatus::Waiting;
    Change change(done ? Say::tr("“%1” is dealt with").arg(item.title)
                       : Say::tr("“%1” is still to come").arg(item.title));
    change.edit(item, after);
    return change;
}

Change decisionFrom(const DecisionDraft& draft, const QDate& due, const MinutesSheet& sheet, const Id& item) {
    const Decision* before = sheet.decision(draft.decision);
    Decision after = before == nullptr ? Decision() : *before;
    if (before == nullptr) {
        after.meeting = sheet.sheet.meeting.id;
        after.item = item;
        after.number = nextNumber(sheet.sheet.decisions);
    }
    after.text = draft.text.trimmed();
    after.agency = draft.agency;
    after.dueOn = due;
    Change change(before == nullptr ? Say::tr("Add decision %1").arg(after.number)
                                    : Say::tr("Change decision %1").arg(after.number));
    if (before == nullptr)
        change.add(after);
    else
        change.edit(*before, after);
    return change;
}

Change decisionRemoved(const Decision& decision) {
    Change change(Say::tr("Remove decision %1").arg(decision.number));
    change.deactivate(decision);
    return change;
}

Change meetingEnded(const MinutesSheet& sheet, const QDateTime& now) {
    const Meeting& meeting = sheet.sheet.meeting;
    const QDateTime here = now.toLocalTime();
    Meeting after = withStatus(meeting, MeetingStatus::Draft, here.date(), {});
    const QTime time(here.time().hour(), here.time().minute());
    if (here.date() == meeting.heldOn && time > meeting.startsAt)
        after.endsAt = time;
    Change change(Say::tr("End the meeting"));
    change.edit(meeting, after);
    for (const AgendaItem& item : closedItems(sheet.sheet.items, sheet.sheet.traces())) {
        if (const AgendaItem* before = sheet.item(item.id))
            change.edit(*before, item);
    }
    return change;
}

std::optional<Change> renumbered(const MinutesSheet& sheet, const QSet<Id>& mine) {
    const std::vector<Decision>& all = sheet.sheet.decisions;
    for (const Decision& decision : all) {
        if (!mine.contains(decision.id) || sheet.waiting.contains(decision.id))
            continue;
        const bool taken = std::any_of(all.begin(), all.end(), [&](const Decision& other) {
            return other.number == decision.number && !(other.id == decision.id) &&
                   !sheet.waiting.contains(other.id) && other.revision < decision.revision;
        });
        if (!taken)
            continue;
        Decision after = decision;
        after.number = nextNumber(all);
        Change change(Say::tr("Number decision %1").arg(after.number));
        change.edit(decision, after);
        return change;
    }
    return std::nullopt;
}

} // namespace samaki
