// ImportColumns: which column of a table holds which field of a record type.
#pragma once

#include "model/exchange/import.h"

namespace samaki {

struct ImportColumns {
    /// Index into the table's header for each field; -1 where the table has no such column.
    std::vector<int> fields;
    int id = -1;
    int active = -1;
    std::vector<ImportProblem> problems;
};

/// A required field that a new record gets by itself: the next number of an activity's plan, of a
/// decision's meeting, the last place of the agenda, the first status. Its column, or its cell, may be left
/// out.
bool isGivenToNew(const RecordType& type, const Field& field);

/// Problems: a column nobody knows, one that is there twice, a required one that is missing.
ImportColumns columnsOf(const RecordType& type, const QStringList& header);

} // namespace samaki
