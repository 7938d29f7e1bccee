// Attendance: one member agency at one meeting, or a guest: who came for it, of what rank, how many women and
// men.
//
// Always holds: a record without an agency is a guest, and says in guest_of where the guest comes from.
#pragma once

#include "model/records/rank.h"
#include "model/records/record_type.h"

namespace samaki {

enum class AttendanceStatus { Expected, Present, Represented, Excused, Absent };

struct Attendance : Record {
    Id meeting;
    Id agency; ///< null: a guest
    AttendanceStatus status = AttendanceStatus::Expected;
    QString name;     ///< who came
    QString position; ///< and as what
    Rank rank = Rank::NotSaid;
    int women = 0; ///< of all whom the agency sent; the leading person included
    int men = 0;
    QString guestOf;
    QString note; ///< why excused

    bool isThere() const {
        return status == AttendanceStatus::Present || status == AttendanceStatus::Represented;
    }
};

template <>
std::span<const Choice> choicesOf<AttendanceStatus>();
template <>
const RecordType& typeOf<Attendance>();

} // namespace samaki
