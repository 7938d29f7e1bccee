// The three-way merge of one record, field by field.
//
// Source of the rule: design, "Revision": fields changed on one side only are merged; a field changed on both
// sides to different values goes to the person. Base is what the person saw, mine what the person wrote,
// theirs what stands.
#pragma once

#include "model/store/commit_result.h"

namespace samaki {

struct MergedRecord {
    QMap<QString, FieldChange> write; ///< before = what stands now, after = what will stand
    std::vector<FieldConflict> conflicts;
};

MergedRecord merge(const RecordChange& mine, const Row& theirs);

} // namespace samaki
