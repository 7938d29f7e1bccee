// Who is expected at a meeting, who came, whether they may decide, and how many women and men.
//
// Always holds: an agency counts once for the quorum whatever number of persons it sent, and a guest never;
// women, men and total are counts of persons who were there, guests included.
#pragma once

#include "model/records/agency.h"
#include "model/records/attendance.h"
#include "model/records/committee.h"
#include "model/records/contact.h"

#include <vector>

namespace samaki {

/// The records still missing for a meeting: every active agency (of a working group's meeting: those in the
/// group) that none of the existing records names, expected, in the agencies' own order of kind and name.
/// The active focal point's name and position are filled in. Without ids.
std::vector<Attendance> expectedAttendance(const Id& meeting, const Id& workingGroup,
                                           const std::vector<Agency>& agencies,
                                           const std::vector<Contact>& contacts,
                                           const std::vector<Attendance>& existing);

/// Where two workstations expected one agency, neither knowing of the other's record: the records that say
/// nothing which another of the same agency does not say. The same ones at every workstation.
std::vector<Attendance> expectedTwice(const std::vector<Attendance>& attendance,
                                      const std::vector<Contact>& contacts);

/// The record so marked. Who is represented is not there: the focal point's name and position, filled in
/// beforehand, make room for whoever came instead, and come back where nobody was written and the mark is
/// another one after all.
Attendance markedAs(Attendance attendance, AttendanceStatus status, const std::vector<Contact>& contacts);

struct AttendanceCount {
    int expected = 0; ///< agencies with a record
    int present = 0;
    int represented = 0;
    int excused = 0;
    int absent = 0;
    int open = 0; ///< not marked: still expected, and after the meeting as good as absent
    int women = 0;
    int men = 0;
    int persons() const { return women + men; }
    int there() const { return present + represented; }
};

/// A person who is there without counts is counted in neither. Of two records of one agency the one that
/// says it was there counts.
AttendanceCount countOf(const std::vector<Attendance>& attendance);

struct Quorum {
    int there = 0;
    int expected = 0;
    int needed = 0;
    bool reached() const { return expected > 0 && there >= needed; }
};

/// needed: the committee's percentage of the agencies expected, rounded up; more than half where it set none.
Quorum quorumOf(const AttendanceCount& count, const std::optional<qint64>& percent);

/// Somebody is there, of a known rank below the least one the committee expects.
bool isBelowRank(const Attendance& attendance, Rank least);

} // namespace samaki
