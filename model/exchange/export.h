// Export: records as files that other programs read.
//
// Always holds: what exportCsv writes, planImport takes back without changing anything. Sealed fields are in
// no export. The id stands in the first column, references by name where a name is one record's own and by id
// where it is not, choices by their code.
#pragma once

#include "model/exchange/record_names.h"

#include <QJsonObject>

namespace samaki {

/// The order in which people read a type's records: plans by month, activities by plan and number, meetings
/// by day and what belongs to them by meeting, the rest by name.
Where inReadingOrder(const RecordType& type, bool inactiveToo);

/// Columns: id, every field that is not sealed by its column name, active.
QByteArray exportCsv(const RecordType& type, const std::vector<Row>& rows, const RecordNames& names);

/// id, revision, active and every field that is not sealed; numbers and booleans as such, money in units of
/// its currency, dates as ISO text, choices by code, references as ids, lists of references as arrays, null
/// where nothing was said.
QJsonObject toJson(const RecordType& type, const Row& row);

/// An array of such objects, UTF-8.
QByteArray exportJson(const RecordType& type, const std::vector<Row>& rows);

} // namespace samaki
