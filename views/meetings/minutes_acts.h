// What is done in the minutes, as Changes. No widget, no store: each function takes what is there and says
// what shall be.
#pragma once

#include "model/records/change.h"
#include "views/meetings/minutes_drafts.h"
#include "views/meetings/minutes_sheet.h"

namespace samaki {

/// Not done: still to come; after the meeting, carried over.
Change dealtWith(const AgendaItem& item, bool done, MeetingStatus meeting);

/// A new decision of the item with the meeting's next number, or, where the draft names one, that one
/// changed.
Change decisionFrom(const DecisionDraft& draft, const QDate& due, const MinutesSheet& sheet, const Id& item);
Change decisionRemoved(const Decision& decision);

/// Its minutes are in draft, items that were discussed are dealt with, the others are carried over, and the
/// time it ended at is written where it is still the day of the meeting.
Change meetingEnded(const MinutesSheet& sheet, const QDateTime& now);

/// Two note takers may give the same number at the same moment: the one whose decision was written later
/// gives it another. mine: decisions written at this desk. Nothing where all numbers differ.
std::optional<Change> renumbered(const MinutesSheet& sheet, const QSet<Id>& mine);

} // namespace samaki
