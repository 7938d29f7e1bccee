// BlankRow: what a new record holds where the person, the table or the command line says nothing.
#pragma once

#include "model/records/record_type.h"

namespace samaki {

/// No id; pick lists their first choice, yes/no fields no, progress 0, everything else empty.
Row blankRow(const RecordType& type);

} // namespace samaki
