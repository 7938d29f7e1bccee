// The dashboard's four charts as data: which figures, which words, which way each bar leads. Pure functions.
#pragma once

#include "model/core/phrasebook.h"
#include "model/insight/dashboard_figures.h"
#include "views/common/chart_card_data.h"

#include <array>

namespace samaki {

/// Lines of the chart of agencies; the last one sums up the rest when there are more agencies.
inline constexpr int kAgenciesShown = 6;

ChartData statusChart(const DashboardFigures& figures, const Phrasebook& phrases);
ChartData pillarChart(const DashboardFigures& figures, const Phrasebook& phrases);
ChartData overdueChart(const DashboardFigures& figures, const Phrasebook& phrases);
ChartData onTimeChart(const DashboardFigures& figures, const Phrasebook& phrases);

/// In the order in which they stand on the page.
std::array<ChartData, 4> dashboardCharts(const DashboardFigures& figures, const Phrasebook& phrases);

/// As short as a chart or a tile needs; a short name is Latin letters, so in Khmer the full name stands.
QString shortNameOf(const Named& agency, Language language);

} // namespace samaki
