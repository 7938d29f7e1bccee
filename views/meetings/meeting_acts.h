// What a person does to a meeting, as Changes. No widget, no store: each function takes what is there and
// says what shall be.
#pragma once

#include "model/records/change.h"
#include "views/meetings/meeting_book.h"

namespace samaki {

/// A new meeting of a kind on a day: time, venue, chair and note taker as the series has them, or the last
/// meeting of that kind; the next free number.
Meeting newMeeting(const MeetingBook& book, MeetingKind kind, const Id& group, const QDate& day);

/// The day on which a new monthly meeting would be: the series' next day that has none yet, else the working
/// day a fortnight from today.
QDate usualDay(const MeetingBook& book, const QDate& today);

Change additionOf(const Meeting& meeting, const Phrasebook& phrases);
Change moved(const Meeting& meeting, const QDate& day, const Phrasebook& phrases);
/// Any step of the meeting's life (model/rules/meeting_status.h).
Change stepped(const Meeting& meeting, MeetingStatus status, const QDate& today, const QString& by,
               const Phrasebook& phrases);
/// It begins now, where one sits; heldOn: the day it has from then on.
Change begunOn(const Meeting& meeting, const QDate& heldOn, const QDateTime& now, const Phrasebook& phrases);
Change deactivated(const Meeting& meeting, const Phrasebook& phrases);

} // namespace samaki
