// What a person does to a plan, as Changes. No widget, no store: each function takes what is there and says
// what shall be.
#pragma once

#include "model/calendar/working_days.h"
#include "model/records/action_plan.h"
#include "model/records/activity.h"
#include "model/records/change.h"
#include "model/tables/activity_table_model.h"

namespace samaki {

/// What a new activity of a plan starts with: the next number, under a pillar, due on the month's last
/// working day.
Activity newActivity(const ActionPlan& plan, const std::vector<Activity>& ofPlan, const Id& pillar,
                     const WorkingDays& workingDays);
/// The same work once more: next number, planned, nothing reported yet.
Activity duplicateOf(const Activity& activity, const std::vector<Activity>& ofPlan);

Change addition(const Activity& activity);
Change removal(const std::vector<Activity>& activities);
Change moveToPillar(const std::vector<Activity>& activities, const Id& pillar);
Change markDone(const std::vector<Activity>& activities, const QDate& today);
/// Done ones are under way again.
Change reopen(const std::vector<Activity>& activities, const QDate& today);
/// The start moves along when the due date would come to lie before it.
Change moveDue(const Activity& activity, const QDate& due);
Change planStep(const ActionPlan& plan, PlanStatus status);

/// The activities a change adds, as they will stand.
std::vector<Activity> activitiesAddedBy(const Change& change);

/// The activities as they stand once the change was made.
std::vector<Activity> afterChange(const std::vector<Activity>& activities, const Change& change);

/// Rows of the table as a spreadsheet takes them from the clipboard: a line of column names, tabs, one line a
/// row.
QString asTabSeparated(const ActivityTableModel& model, const QList<int>& rows, const QList<int>& columns);

} // namespace samaki
