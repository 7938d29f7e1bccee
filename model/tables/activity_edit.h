// One cell's edit: what else of the activity goes with it, and the Change it makes.
#pragma once

#include "model/records/activity.h"
#include "model/records/change.h"

namespace samaki {

/// The activity with one field set to a stored value. A new status or progress brings what belongs to it (a
/// finished activity is at 100 % and has its day), by the rules of model/rules/activity_status.h.
Activity withValue(const Activity& activity, const Field& field, const QVariant& stored, const QDate& today);

/// "Edit activity 3".
Change editOf(const Activity& before, const Activity& after);

} // namespace samaki
