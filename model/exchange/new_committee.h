// A new committee's file, with the lists a committee starts with: pillars, working groups, public holidays.
#pragma once

#include "model/core/clock.h"
#include "model/core/result.h"
#include "model/records/committee.h"

namespace samaki {

/// Whole or not at all; an existing file is never replaced. The secretariat edits the lists afterwards.
Outcome makeCommitteeFile(const QString& path, const Committee& committee, const QString& author,
                          const Clock& clock = systemClock());

} // namespace samaki
