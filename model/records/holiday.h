// Holiday: a day on which offices are closed. The government moves some by sub-decree, so the secretariat
// edits them.
#pragma once

#include "model/records/record_type.h"

namespace samaki {

struct Holiday : Record {
    QDate date;
    QString nameEn;
    QString nameKm;
};

template <>
const RecordType& typeOf<Holiday>();

} // namespace samaki
