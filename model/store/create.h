// Making a new committee file: whole, or not at all.
//
// Always holds: the file appears under its name only when everything first written is in it; an existing file
// is never replaced.
#pragma once

#include "model/core/clock.h"
#include "model/core/result.h"
#include "model/records/change.h"
#include "model/records/committee.h"

#include <functional>
#include <vector>

namespace samaki {

/// A change with who made it and when, for filling a file in bulk.
struct DatedChange {
    Change change;
    QString author;
    QDateTime at;
};

/// Creates the file with these changes as its first log entries; the first one must add the committee. All go
/// in one transaction, in order. progress, where given, hears how many are done and says whether to go on.
Outcome createCommitteeFile(const QString& path, const std::vector<DatedChange>& first,
                            const std::function<bool(size_t done)>& progress = {});

/// The same with a committee and its usual pillars and working groups, written by one author now.
Outcome createCommitteeFile(const QString& path, const Committee& committee, const QString& author,
                            const Clock& clock = systemClock());

/// What a new committee starts with besides itself; the secretariat edits them.
Change usualLists();

} // namespace samaki
