// Carry-over: "Open next month". What the last plan left unfinished and what comes back each month becomes
// the first draft of the month to open.
//
// Always holds:
//  1. Unfinished activities (planned, under way, postponed) come once, with a link back, and keep what is
//  known:
//     progress, actual, result, reason for delay, recommendation. A postponed one is planned or under way
//     again.
//  2. Standing activities that were done come once, as new: planned, 0 percent, no actual, no result, no
//  link.
//  3. Cancelled activities do not come, standing or not.
//  4. Due dates lie in the month to open: of standing activities on the same day of the month, of others on a
//  working
//     day from there on. A standing one is not pushed on from a closed day, or it would come later month by
//     month; the rule for "overdue" grants it the next working day anyway.
//  5. Numbers run from 1, in the order of the pillars' numbers and, within a pillar, of last month's numbers.
// The answer is one Change, so that opening a month is one step and is undone in one.
#pragma once

#include "model/calendar/working_days.h"
#include "model/core/result.h"
#include "model/records/action_plan.h"
#include "model/records/activity.h"
#include "model/records/agency.h"
#include "model/records/change.h"
#include "model/records/pillar.h"

#include <functional>
#include <optional>
#include <vector>

namespace samaki {

/// What opening a month needs to know; active records only.
struct MonthToOpen {
    Month month;
    QString summary; ///< of the change, for the undo menu: "Open December 2026"
    std::vector<ActionPlan> plans;
    std::vector<Activity> lastActivities; ///< of lastPlanBefore(plans, month)
    std::vector<Pillar> pillars;
    std::vector<Agency> agencies;
    WorkingDays calendar;
    std::function<Id()> newId = &Id::create;
};

/// The latest plan of an earlier month; nothing before the first plan.
std::optional<ActionPlan> lastPlanBefore(const std::vector<ActionPlan>& plans, const Month& month);

/// The plan (a draft, first in the change) and its activities. Supporting agencies that are no longer active
/// are left out; a lead agency or pillar that is no longer active stays, so that its work is not lost, and is
/// for the secretariat to replace. A Problem when the month has a plan already.
Result<Change> openMonth(const MonthToOpen& wish);

/// The activities alone, under a plan of that id.
std::vector<Activity> broughtOver(const MonthToOpen& wish, const Id& plan);

/// The same day of the given month, its last day where it is shorter. Invalid dates stay so.
QDate sameDayIn(const Month& month, const QDate& date);

/// The same day of the given month, then on to the next working day; when the month has none left, back to
/// its last one. Invalid dates stay so.
QDate movedInto(const Month& month, const QDate& date, const WorkingDays& calendar);

} // namespace samaki
