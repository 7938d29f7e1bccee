// Where the dashboard's figures lead: always to the plans page, with the filter that shows what was counted.
#pragma once

#include "model/core/id.h"
#include "model/core/month.h"
#include "model/records/activity.h"
#include "views/common/link.h"

namespace samaki {

Link linkToMonth(const Month& month);
Link linkToStatus(const Month& month, ActivityStatus status);
Link linkToPillar(const Month& month, const Id& pillar);
/// Of one lead agency, or of all; over all months.
Link linkToOverdue(const Id& leadAgency = {});
Link linkToDueBy(const QDate& day);
/// What has not moved yet; of one lead agency where only one is silent.
Link linkToSilent(const Month& month, const Id& onlyAgency = {});

} // namespace samaki
