// The SQL of records, made from their field lists: nobody writes a column name twice.
#pragma once

#include "model/core/result.h"
#include "model/records/change.h"
#include "model/store/connection.h"

#include <QSqlQuery>

namespace samaki {

/// "SELECT id, revision, active, <fields> FROM table"
QString selectSql(const RecordType& type);

/// The current row of a query made from selectSql.
Row rowOf(const RecordType& type, const QSqlQuery& query);

/// The record, or nothing where there is none.
Result<std::optional<Row>> readRow(Connection& connection, const RecordType& type, const Id& id);

/// A value as the field's type has it, whatever the driver returned.
QVariant normalised(const Field& field, const QVariant& fromDatabase);

enum class WriteMode { Insert, Update, InsertOrUpdate };

/// Writes just the columns named, and the revision.
Outcome writeFields(Connection& connection, const RecordType& type, const Id& id, Revision revision,
                    WriteMode mode, const QMap<QString, QVariant>& values);

} // namespace samaki
