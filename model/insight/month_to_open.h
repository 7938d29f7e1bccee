// What opening a month's plan needs to know, read in one go.
#pragma once

#include "model/rules/carry_over.h"
#include "model/store/reader.h"

namespace samaki {

/// On the store's reading thread. summary: of the change that opens it.
MonthToOpen readMonthToOpen(Reader& reader, const Month& month, const QString& summary);

} // namespace samaki
