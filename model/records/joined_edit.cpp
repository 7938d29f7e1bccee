#include "model/records/joined_edit.h"

namespace samaki {

std::optional<RecordChange> joinedEdit(const Change& earlier, const Change& later) {
    if (earlier.records().size() != 1 || later.records().size() != 1)
        return std::nullopt;
    const RecordChange& first = earlier.records().front();
    const RecordChange& second = later.records().front();
    const bool sameFields = first.type == second.type && first.record == second.record &&
                            first.kind == RecordChange::Kind::Edit &&
                            second.kind == RecordChange::Kind::Edit &&
                            first.fields.keys() == second.fields.keys();
    if (!sameFields)
        return std::nullopt;
    RecordChange both = first;
    for (auto it = both.fields.begin(); it != both.fields.end(); ++it)
        it->after = second.fields.value(it.key()).after;
    return both;
}

} // namespace samaki
