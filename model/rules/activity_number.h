// Activity number: the number a new activity of a plan gets.
#pragma once

#include "model/records/activity.h"

#include <span>

namespace samaki {

/// One more than the highest number among the plan's activities; 1 in an empty plan. A number in the middle
/// that became free is not given again: papers may already name it.
int nextActivityNumber(std::span<const Activity> activitiesOfPlan);

} // namespace samaki
