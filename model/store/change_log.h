// The change log: every commit appends one row a changed record, in the transaction that changes the record.
//
// Always holds:
//  1. Sequence numbers run 1, 2, 3 ... without a gap.
//  2. A row's hash is SHA-256 over its columns in order, each as UTF-8 with its length before it ("5:draft,",
//  a
//     netstring), the previous row's hash last but for none: see hashOf. So an edited, removed or inserted
//     row shows.
//  3. fields is a JSON object {column: [before, after]} with the columns in alphabetical order, exactly as
//  hashed.
#pragma once

#include "model/store/connection.h"
#include "model/store/log_entry.h"

namespace samaki {

/// Where the log ends: what the next row is chained to.
struct LogHead {
    qint64 sequence = 0;
    QByteArray hash; ///< empty before the first row
};

QByteArray hashOf(const LogEntry& entry);

Result<LogHead> logHead(Connection& connection);

/// Gives the entry its sequence number and hashes, appends it and moves the head on.
Outcome appendToLog(Connection& connection, LogHead& head, LogEntry entry);

/// Appends an entry that has them already: a pulled one.
Outcome copyToLog(Connection& connection, const LogEntry& entry);

/// Up to limit entries from this sequence number on, in order.
Result<std::vector<LogEntry>> readLog(Connection& connection, qint64 from, int limit);

/// The columns of a SELECT that logEntryOf reads.
QString logColumns();
LogEntry logEntryOf(const QSqlQuery& query);

/// Whether the entry follows the head and is what its hash says.
bool follows(const LogHead& head, const LogEntry& entry);

/// The fields as the log's text, and back.
QString logText(const QMap<QString, FieldChange>& fields);
QMap<QString, FieldChange> fieldsFromLog(const QString& text);

} // namespace samaki
