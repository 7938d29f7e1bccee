// The charts of the wall: each belongs to one kind of agenda item.
#pragma once

#include "views/common/chart_card_data.h"
#include "views/meetings/presentation_reading.h"

#include <QCoreApplication>

namespace samaki {

class PresentationCharts {
    Q_DECLARE_TR_FUNCTIONS(PresentationCharts)

public:
    /// A line an activity, by working days late; the longest overdue first, as many as can be read.
    static ChartData overdue(const std::vector<LateActivity>& late, Language language);
    /// How the decisions of the last meeting stand.
    static ChartData lastDecisions(const std::vector<WallDecision>& decisions);
    /// Mean progress by pillar; of a plan that has not begun, activities by pillar.
    static ChartData plan(const DashboardFigures& figures, Language language);
    /// Agencies by how they came.
    static ChartData attendance(const AttendanceCount& count);
};

} // namespace samaki
