// What a person wrote in a new record and left unsaved: kept at this desk, for this committee's file, until a
// new record of the type is begun again, even after the program was closed.
#pragma once

#include "views/common/desk.h"

#include <QVariantMap>

namespace samaki {

struct RecordType;

/// Values by column, as they are stored; takes the place of an earlier draft of the type.
void keepDraft(const Desk& desk, const RecordType& type, const QVariantMap& written);
/// Empty where there is none; it is kept no longer.
QVariantMap takeDraft(const Desk& desk, const RecordType& type);

} // namespace samaki
