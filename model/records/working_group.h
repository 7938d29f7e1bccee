// WorkingGroup: a group of member agencies, such as prevention or law enforcement. Provinces differ, so it is
// data.
#pragma once

#include "model/records/record_type.h"

namespace samaki {

struct WorkingGroup : Record {
    int number = 0; ///< its place in lists
    QString nameEn;
    QString nameKm;
};

template <>
const RecordType& typeOf<WorkingGroup>();

} // namespace samaki
