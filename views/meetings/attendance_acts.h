// What a person does to a meeting's roll, as Changes; and the roll in words. No widget, no store.
#pragma once

#include "model/records/change.h"
#include "model/rules/attendance_count.h"

namespace samaki {

/// name: the agency's or the guest's.
Change attendanceEdit(const Attendance& before, const Attendance& after, const QString& name);
Change guestAddition(const Attendance& guest);
Change guestRemoval(const std::vector<Attendance>& guests);
/// The records of agencies that are expected and have none yet.
Change expectation(const std::vector<Attendance>& missing);
/// An agency that two workstations expected is on the roll once.
Change expectedOnce(const std::vector<Attendance>& needless);
/// Agencies nobody marked are absent.
Change restAbsent(const std::vector<Attendance>& attendance);

/// "Quorum reached: 7 of 12 agencies are there, 7 are needed".
QString quorumWords(const Quorum& quorum, Language language);
/// "9 women, 14 men, 23 persons".
QString personsWords(const AttendanceCount& count, Language language);

} // namespace samaki
