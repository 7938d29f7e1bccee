// The dashboard's reading and counting. Reading takes a few short statements and only the rows it needs: the
// activities of twelve plans and the unfinished ones of open plans. Counting is a pure function of what was
// read.
#pragma once

#include "model/calendar/working_days.h"
#include "model/insight/dashboard_figures.h"
#include "model/records/pillar.h"
#include "model/store/reader.h"

namespace samaki {

/// An activity and the month of its plan. Only the members that are counted are filled: pillar, leadAgency,
/// status, progress, dueOn, doneOn.
struct PlannedActivity {
    Month month;
    Activity activity;
};

/// What the counting is made from; active records only.
struct DashboardRows {
    QString committeeEn;
    QString committeeKm;
    Month latestPlan;
    QSet<Month> plannedMonths;           ///< of the months looked back at
    std::vector<PlannedActivity> recent; ///< of their plans
    std::vector<PlannedActivity>
        open; ///< unfinished, of plans that are not closed, continued in no later plan
    std::vector<Pillar> pillars;
    QHash<Id, Named> agencies; ///< those that lead an activity above
    WorkingDays calendar;
};

/// The month a dashboard opens with: today's if it has a plan, else the latest plan's, else today's.
Month dashboardMonth(Reader& reader, const QDate& today);

DashboardRows readDashboard(Reader& reader, const Month& month, const QDate& today);
DashboardFigures countDashboard(const DashboardRows& rows, const Month& month, const QDate& today);

/// Reads and counts.
DashboardFigures countDashboard(Reader& reader, const Month& month, const QDate& today);

} // namespace samaki
