// The four figures a chair acts on, as data: what is done, what is late, what comes next week, who says
// nothing.
#pragma once

#include "model/core/phrasebook.h"
#include "model/insight/dashboard_figures.h"
#include "views/common/stat_tile.h"

#include <array>

namespace samaki {

std::array<StatTileData, 4> dashboardTiles(const DashboardFigures& figures, const Phrasebook& phrases);

} // namespace samaki
