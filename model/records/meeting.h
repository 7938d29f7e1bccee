// Meeting: one session of the committee or of a working group, from the invitation to approved minutes.
//
// Always holds: minutes that are approved are read-only for good, with their agenda, discussion, attendance
// and the wording of their decisions; a correction is an Addendum, the original stays.
#pragma once

#include "model/records/record_type.h"

namespace samaki {

enum class MeetingKind { Monthly, Extraordinary, WorkingGroup };

/// Scheduled, held just now, its minutes written but not yet agreed, corrected after members read them,
/// approved, or called off.
enum class MeetingStatus { Scheduled, UnderWay, Draft, Amended, Approved, Cancelled };

struct Meeting : Record {
    MeetingKind kind = MeetingKind::Monthly;
    Id workingGroup; ///< of a working group's meeting
    Id series;       ///< the MeetingSeries it was made from, if any
    QString number;  ///< "11/26"
    QDate heldOn;
    QTime startsAt;
    QTime endsAt;
    QString venue;
    QString chair;     ///< office or name, as it stands on papers
    QString noteTaker; ///< the same
    QString purpose;   ///< one line on the invitation; why an extraordinary meeting is called
    MeetingStatus status = MeetingStatus::Scheduled;
    QDate approvedOn;
    QString approvedBy;
};

template <>
std::span<const Choice> choicesOf<MeetingKind>();
template <>
std::span<const Choice> choicesOf<MeetingStatus>();
template <>
const RecordType& typeOf<Meeting>();

/// What a record of a meeting says when somebody would change it after approval.
extern const char* const kMinutesApproved; ///< marked with QT_TRANSLATE_NOOP("records", ...)

} // namespace samaki
