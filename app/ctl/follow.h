// What follows from the fields a person wrote, as in the window: a number is given, a status brings its day.
#pragma once

#include "model/exchange/record_names.h"

namespace samaki::ctl {

/// before: as the person saw it; without an id where the record is added. written: FIELD=VALUE arguments;
/// what they name stands as written. A number that is taken and a step a meeting cannot take are problems.
Outcome follow(const RecordType& type, const QStringList& written, const RecordNames& names,
               const Row& before, Row& after);

} // namespace samaki::ctl
