// RecordType: what the program knows of one kind of record: its table, its fields, what must hold between
// them.
//
// Always holds: every table has the columns id, revision and active besides the declared fields; a row is
// never deleted, it becomes inactive (a tombstone); field order is the order of forms, CSV columns and
// Row::values.
#pragma once

#include "model/core/language.h"
#include "model/records/field.h"

#include <functional>
#include <vector>

namespace samaki {

using Revision = qint64;

/// What every record struct begins with.
struct Record {
    Id id;
    Revision revision = 0; ///< sequence number of its last change in the log; 0 = not yet written
    bool active = true;
};

struct RecordType;

/// A record of any type: its stored values in field order.
struct Row {
    Id id;
    Revision revision = 0;
    bool active = true;
    QList<QVariant> values;
};

/// A rule between the fields of one record.
struct Check {
    const char* column; ///< where the form shows it
    std::function<bool(const RecordType&, const Row&)> holds;
    const char* sentence; ///< QT_TRANSLATE_NOOP("records", ...)
};

/// A record is read-only while the record its reference points to has this value: activities of a closed
/// plan. With reference == nullptr the record's own column decides, and only that column may then change, or
/// nothing where the lock is for good.
struct Lock {
    const char* reference = nullptr; ///< column of this type that points to the other record
    const char* table = nullptr;     ///< the other record's table
    const char* column = nullptr;
    const char* value = nullptr;
    const char* sentence = nullptr;          ///< QT_TRANSLATE_NOOP("records", ...)
    std::vector<const char*> stillOpen = {}; ///< columns of this type that may change all the same
    bool forGood = false;                    ///< nobody can reopen it
};

struct RecordType {
    const char* table;  ///< "action_plan"
    const char* plural; ///< "action-plans", as the command line names it
    const char* label;  ///< QT_TRANSLATE_NOOP("records", "Action plan")
    const char* labelMany;
    std::vector<Field> fields;
    const char* titleEn; ///< the column that names the record to a person
    const char* titleKm; ///< the same in Khmer; may be titleEn
    std::vector<Check> checks = {};
    std::vector<Lock> locks = {};

    /// Index of a column in fields and in Row::values, or -1.
    int indexOf(QLatin1String column) const;
    int indexOf(const char* column) const { return indexOf(QLatin1String(column)); }
    const Field* fieldNamed(const QString& column) const;

    QVariant value(const Row& row, const char* column) const;
    QString title(const Row& row, Language language) const;
};

/// Specialised beside each record struct.
template <class T>
const RecordType& typeOf();

template <class T>
Row toRow(const T& record) {
    const RecordType& type = typeOf<T>();
    Row row{record.id, record.revision, record.active, {}};
    row.values.reserve(static_cast<qsizetype>(type.fields.size()));
    for (const Field& f : type.fields)
        row.values.append(f.read(&record));
    return row;
}

template <class T>
T fromRow(const Row& row) {
    T record;
    record.id = row.id;
    record.revision = row.revision;
    record.active = row.active;
    const RecordType& type = typeOf<T>();
    for (size_t i = 0; i < type.fields.size(); ++i)
        type.fields[i].write(&record, row.values.at(static_cast<qsizetype>(i)));
    return record;
}

} // namespace samaki
