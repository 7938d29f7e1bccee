// How many decisions are still open: the figure the dashboard shows beside the activities'.
//
// Always holds: it reads the open decisions only, however many years the register goes back.
#pragma once

#include "model/store/reader.h"

namespace samaki {

struct OpenDecisionCount {
    int open = 0;    ///< neither done, by word or by their activity, nor dropped
    int overdue = 0; ///< of those
};

OpenDecisionCount countOpenDecisions(Reader& reader, const QDate& today);

} // namespace samaki
