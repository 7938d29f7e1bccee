// Writing a meeting that gets another day: the agenda that was built for the old day says the new one's ages.
//
// Always holds: it is one commit, which Undo takes back whole; titles that somebody worded stay; where the
// day stays, or the titles cannot be read, the change is written as it is.
#pragma once

#include "model/records/change.h"
#include "model/records/meeting.h"
#include "views/common/desk.h"

#include <functional>

namespace samaki {

/// Writes the change, which makes `after` of `before`; `done` is told unless the context is gone by then.
void commitDay(Desk& desk, const Change& change, const Meeting& before, const Meeting& after,
               QObject* context, const std::function<void(const CommitResult&)>& done);

} // namespace samaki
