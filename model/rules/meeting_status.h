// The life of a meeting: scheduled, under way, its minutes in draft, amended, approved; or called off.
//
// Always holds: approved minutes go nowhere any more; nothing is approved before it was held.
#pragma once

#include "model/records/meeting.h"

#include <QDateTime>

#include <vector>

namespace samaki {

/// Where a meeting may go from here, the usual next step first. A scheduled one: under way, draft (when it
/// was not recorded live), called off. Under way: draft, scheduled. Draft: approved, amended, under way.
/// Amended: approved. Called off: scheduled. Approved: nowhere.
std::vector<MeetingStatus> nextSteps(MeetingStatus status);

/// The meeting in that state; approving writes the day and by whom, leaving it takes them away.
Meeting withStatus(Meeting meeting, MeetingStatus status, const QDate& today, const QString& by);

/// The meeting under way. now: where one sits. On its day, within two hours of the time planned, it begins at
/// the minute it is, because the minutes say when it did; at another time somebody prepares or writes
/// afterwards, and the time planned stays.
Meeting begun(Meeting meeting, const QDateTime& now);

/// Today is the meeting's day; on any other one, whoever begins it is asked first.
bool isOnItsDay(const Meeting& meeting, const QDate& today);

/// Minutes are approved on the day the meeting is held or later, never before.
bool canBeApprovedOn(const Meeting& meeting, const QDate& day);

/// It is still to be held or goes on, that day or later: what "the next meeting" can mean.
bool isToCome(const Meeting& meeting, const QDate& today);

/// Minutes exist: they can be read and printed.
bool hasMinutes(MeetingStatus status);

/// "12/26": the next free number of the meeting's kind (and working group) in its year, both from the
/// committee's other meetings; called-off and inactive ones keep theirs.
QString nextMeetingNumber(const std::vector<Meeting>& meetings, const Meeting& meeting);

} // namespace samaki
