// Plan status: the way of a month's plan from draft over submitted and approved to closed.
//
// Always holds: a plan moves one step at a time, forward or back (a closed plan is reopened to approved).
#pragma once

#include "model/core/result.h"
#include "model/records/action_plan.h"

#include <optional>

namespace samaki {

/// The next step forward; nothing after closed.
std::optional<PlanStatus> nextStatus(PlanStatus status);
/// One step back; nothing before draft.
std::optional<PlanStatus> previousStatus(PlanStatus status);

/// Done when a plan may go from the one status to the other; else a sentence that says what to do first.
Outcome mayBecome(PlanStatus from, PlanStatus to);

} // namespace samaki
