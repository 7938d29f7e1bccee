// Overdue: whether an activity is in time, counted in working days.
//
// Always holds: an activity due on a day on which offices are closed may be done on the next working day;
// done and cancelled activities are never overdue; an activity without a due date is always in time.
#pragma once

#include "model/calendar/working_days.h"
#include "model/records/activity.h"

namespace samaki {

/// How many working days ahead "due soon" looks.
inline constexpr int kDueSoonWorkingDays = 3;

/// Neither done nor cancelled.
bool isOpen(const Activity& activity);

/// The last day on which it is in time: the first working day on or after its due date.
QDate deadline(const Activity& activity, const WorkingDays& calendar);

/// Open, and today lies after the deadline.
bool isOverdue(const Activity& activity, const WorkingDays& calendar, const QDate& today);

/// Working days that passed since the deadline of an overdue activity; at least 1, so that the weekend after
/// a missed Friday counts as the first day. 0 when it is not overdue.
int workingDaysLate(const Activity& activity, const WorkingDays& calendar, const QDate& today);

/// Open, not overdue, and the deadline is today or at most kDueSoonWorkingDays working days away.
bool isDueSoon(const Activity& activity, const WorkingDays& calendar, const QDate& today);

/// Done, on or before the deadline.
bool isDoneOnTime(const Activity& activity, const WorkingDays& calendar);

} // namespace samaki
