// What is typed is written in many small edits; two that follow each other can be one.
#pragma once

#include "model/records/change.h"

#include <optional>

namespace samaki {

/// Two edits of the same fields of one record as one, from what the earlier one found to what the later one
/// left; nothing where they are something else. Any thread.
std::optional<RecordChange> joinedEdit(const Change& earlier, const Change& later);

} // namespace samaki
