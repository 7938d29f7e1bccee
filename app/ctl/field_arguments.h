// FIELD=VALUE: what the command line says of a record.
#pragma once

#include "model/exchange/record_names.h"

namespace samaki::ctl {

/// Sets the named fields of the row; `active` too. A name nobody knows is WrongUsage; values that cannot be
/// taken are listed, every one. The row is changed only when all is well.
Outcome setFields(const RecordType& type, const QStringList& arguments, const RecordNames& names, Row& row);

/// The columns that FIELD=VALUE arguments name.
QStringList columnsIn(const QStringList& arguments);

/// The record as it was at an earlier revision, from what the log says happened since.
Result<Row> asOf(const RecordType& type, const Row& now, Revision revision,
                 const std::vector<LogEntry>& history);

} // namespace samaki::ctl
