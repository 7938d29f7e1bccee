#include "model/rules/activity_number.h"

#include <algorithm>

namespace samaki {

int nextActivityNumber(std::span<const Activity> activitiesOfPlan) {
    int highest = 0;
    for (const Activity& activity : activitiesOfPlan)
        highest = std::max(highest, activity.number);
    return highest + 1;
}

} // namespace samaki
