// The regular meetings of the months to come, made from the series.
//
// Always holds: a month in which the series has a meeting already (held, scheduled or called off) gets none;
// every date is a working day of its month.
#pragma once

#include "model/calendar/working_days.h"
#include "model/records/meeting_series.h"

#include <vector>

namespace samaki {

/// One meeting a month that has a day for it, from the first month on and not before notBefore; numbered
/// after the meetings there are. Without ids.
std::vector<Meeting> scheduledMeetings(const MeetingSeries& series, const Month& first, int months,
                                       const QDate& notBefore, const std::vector<Meeting>& existing,
                                       const WorkingDays& calendar);

/// The next meeting of the same kind (and working group) after a day, called-off ones aside; the earliest.
std::optional<Meeting> meetingAfter(const std::vector<Meeting>& meetings, const Meeting& like,
                                    const QDate& day);
/// The last one before the meeting itself that was held or is to be held; for "approval of the last minutes".
std::optional<Meeting> meetingBefore(const std::vector<Meeting>& meetings, const Meeting& meeting);

} // namespace samaki
