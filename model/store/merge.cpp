#include "model/store/merge.h"

namespace samaki {

MergedRecord merge(const RecordChange& mine, const Row& theirs) {
    MergedRecord merged;
    for (auto it = mine.fields.begin(); it != mine.fields.end(); ++it) {
        const bool isActive = it.key() == QLatin1String(kActiveColumn);
        const QVariant stands =
            isActive ? toStored(theirs.active) : mine.type->value(theirs, it.key().toLatin1().constData());
        if (sameValue(stands, it->after))
            continue; // both sides want the same
        if (sameValue(stands, it->before))
            merged.write.insert(it.key(), {stands, it->after});
        else
            merged.conflicts.push_back({it.key(), it->before, it->after, stands});
    }
    return merged;
}

Change Conflict::resolved(const std::function<bool(size_t, const QString&)>& keepMine) const {
    Change again(change.summary());
    for (const RecordChange& wanted : change.records()) {
        RecordChange next = wanted;
        for (size_t i = 0; i < records.size(); ++i) {
            const RecordConflict& met = records[i];
            if (met.type != wanted.type || !(met.theirs.id == wanted.record))
                continue;
            next.base = met.theirs.revision;
            for (const FieldConflict& field : met.fields) {
                if (keepMine(i, field.column))
                    next.fields[field.column].before = field.theirs;
                else
                    next.fields.remove(field.column);
            }
        }
        if (!next.fields.isEmpty())
            again.append(std::move(next));
    }
    return again;
}

} // namespace samaki
