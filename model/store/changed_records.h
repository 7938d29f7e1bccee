// ChangedRecords: which records are no longer what a page may have shown.
#pragma once

#include "model/records/record_type.h"

#include <QHash>
#include <QSet>

namespace samaki {

struct ChangedRecords {
    bool everything = false; ///< the replica was built anew
    QHash<QString, QSet<Id>> tables;

    bool isEmpty() const { return !everything && tables.isEmpty(); }
    void add(const RecordType& type, const Id& id) { tables[QLatin1String(type.table)].insert(id); }
    bool contains(const RecordType& type, const Id& id) const {
        return everything || tables.value(QLatin1String(type.table)).contains(id);
    }
    bool touches(const RecordType& type) const {
        return everything || tables.contains(QLatin1String(type.table));
    }
    template <class T>
    bool touches() const {
        return touches(typeOf<T>());
    }
};

} // namespace samaki
