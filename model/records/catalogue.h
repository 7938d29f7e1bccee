// The catalogue: every record type there is, in the order in which a new committee is filled.
#pragma once

#include "model/records/record_type.h"

namespace samaki {

const std::vector<const RecordType*>& recordTypes();

/// By table name ("action_plan") or null.
const RecordType* recordTypeOfTable(const QString& table);

/// By the command line's name ("action-plans") or null.
const RecordType* recordTypeOfPlural(const QString& plural);

} // namespace samaki
