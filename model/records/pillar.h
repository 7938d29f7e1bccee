// Pillar: a heading of the action plan under which activities stand, such as prevention or protection.
#pragma once

#include "model/records/record_type.h"

namespace samaki {

struct Pillar : Record {
    int number = 0; ///< its place in the plan
    QString nameEn;
    QString nameKm;
};

template <>
const RecordType& typeOf<Pillar>();

} // namespace samaki
