// Addendum: a dated correction of approved minutes. The original stays as it was.
#pragma once

#include "model/records/record_type.h"

namespace samaki {

struct Addendum : Record {
    Id meeting;
    Id item; ///< the agenda item it corrects; null: the minutes as a whole
    QDate madeOn;
    QString text;
    QString author;
};

template <>
const RecordType& typeOf<Addendum>();

} // namespace samaki
