#include "model/rules/overdue.h"

#include <algorithm>

namespace samaki {

bool isOpen(const Activity& activity) {
    return activity.status != ActivityStatus::Done && activity.status != ActivityStatus::Cancelled;
}

QDate deadline(const Activity& activity, const WorkingDays& calendar) {
    return calendar.nextWorkingDayOnOrAfter(activity.dueOn);
}

bool isOverdue(const Activity& activity, const WorkingDays& calendar, const QDate& today) {
    // The due date alone decides most rows of a table, without asking the calendar.
    if (!isOpen(activity) || !activity.dueOn.isValid() || today <= activity.dueOn)
        return false;
    const QDate last = deadline(activity, calendar);
    return last.isValid() && today > last;
}

int workingDaysLate(const Activity& activity, const WorkingDays& calendar, const QDate& today) {
    if (!isOverdue(activity, calendar, today))
        return 0;
    return std::max(1, calendar.workingDaysBetween(deadline(activity, calendar), today));
}

bool isDueSoon(const Activity& activity, const WorkingDays& calendar, const QDate& today) {
    if (!isOpen(activity))
        return false;
    const QDate last = deadline(activity, calendar);
    return last.isValid() && today.isValid() && today <= last &&
           calendar.workingDaysBetween(today, last) <= kDueSoonWorkingDays;
}

bool isDoneOnTime(const Activity& activity, const WorkingDays& calendar) {
    if (activity.status != ActivityStatus::Done || !activity.doneOn.isValid())
        return false;
    const QDate last = deadline(activity, calendar);
    return !last.isValid() || activity.doneOn <= last;
}

} // namespace samaki
