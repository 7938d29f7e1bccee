#include "model/insight/dashboard.h"
#include "model/rules/overdue.h"

#include <algorithm>

namespace samaki {

namespace {

Named nameOf(const DashboardRows& rows, const Id& agency) {
    Named named = rows.agencies.value(agency);
    named.id = agency;
    return named;
}

void countPlan(const DashboardRows& rows, DashboardFigures& figures) {
    std::vector<Activity> activities;
    for (const PlannedActivity& each : rows.recent) {
        if (each.month == figures.month)
            activities.push_back(each.activity);
    }
    figures.byStatus = countByStatus(activities);
    for (const PillarProgress& part : progressByPillar(activities, rows.pillars)) {
        PillarFigure figure;
        figure.pillar.id = part.pillar;
        for (const Pillar& pillar : rows.pillars) {
            if (pillar.id == part.pillar)
                figure.pillar = {pillar.id, pillar.nameEn, pillar.nameKm, {}};
        }
        figure.activities = part.counts.counted();
        figure.done = part.counts[ActivityStatus::Done];
        figure.percent = part.percent;
        figures.pillars.push_back(figure);
    }
}

bool hasMoved(const Activity& activity) {
    return activity.status != ActivityStatus::Planned || activity.progress > 0;
}

// An agency all of whose work of the month is cancelled leads nothing and has nothing to report.
void countSilent(const DashboardRows& rows, DashboardFigures& figures) {
    QHash<Id, int> waiting;
    QSet<Id> heard;
    for (const PlannedActivity& each : rows.recent) {
        if (each.month != figures.month || each.activity.status == ActivityStatus::Cancelled)
            continue;
        if (hasMoved(each.activity))
            heard.insert(each.activity.leadAgency);
        else
            ++waiting[each.activity.leadAgency];
    }
    for (auto it = waiting.cbegin(); it != waiting.cend(); ++it) {
        if (!heard.contains(it.key()))
            figures.silent.push_back({nameOf(rows, it.key()), it.value()});
    }
    figures.leading = static_cast<int>(heard.size() + static_cast<qsizetype>(figures.silent.size()));
}

void countOpen(const DashboardRows& rows, DashboardFigures& figures) {
    QHash<Id, int> overdue;
    const QDate horizon = figures.today.addDays(kDaysAhead);
    for (const PlannedActivity& each : rows.open) {
        const Activity& activity = each.activity;
        if (isOverdue(activity, rows.calendar, figures.today)) {
            ++overdue[activity.leadAgency];
            ++figures.overdue;
            figures.overdueEarlier += each.month < figures.month ? 1 : 0;
            figures.overdueInMonth += each.month == figures.month ? 1 : 0;
        } else if (isOpen(activity) && activity.dueOn.isValid() && activity.dueOn <= horizon) {
            ++figures.dueSoon;
            if (!figures.nextDue.isValid() || activity.dueOn < figures.nextDue)
                figures.nextDue = activity.dueOn;
        }
    }
    for (auto it = overdue.cbegin(); it != overdue.cend(); ++it)
        figures.overdueBy.push_back({nameOf(rows, it.key()), it.value()});
}

// A hash has no order; people want the longest list first and the same order each time.
void sortMostFirst(std::vector<AgencyFigure>& figures) {
    std::sort(figures.begin(), figures.end(), [](const AgencyFigure& a, const AgencyFigure& b) {
        if (a.activities != b.activities)
            return a.activities > b.activities;
        const int byName = QString::compare(a.agency.nameEn, b.agency.nameEn);
        return byName != 0 ? byName < 0 : a.agency.id < b.agency.id;
    });
}

void countMonths(const DashboardRows& rows, DashboardFigures& figures) {
    const Month first = figures.month.plus(1 - kMonthsBack);
    for (int i = 0; i < kMonthsBack; ++i) {
        const Month month = first.plus(i);
        figures.months.push_back(
            {month, rows.plannedMonths.contains(month), month.lastDay() < figures.today});
    }
    for (const PlannedActivity& each : rows.recent) {
        const int place = first.monthsUntil(each.month);
        if (place < 0 || place >= kMonthsBack || each.activity.status == ActivityStatus::Cancelled)
            continue;
        MonthFigure& month = figures.months[static_cast<size_t>(place)];
        if (each.activity.status != ActivityStatus::Done)
            ++month.notDone;
        else if (isDoneOnTime(each.activity, rows.calendar))
            ++month.onTime;
        else
            ++month.late;
    }
}

} // namespace

DashboardFigures countDashboard(const DashboardRows& rows, const Month& month, const QDate& today) {
    DashboardFigures figures;
    figures.month = month;
    figures.today = today;
    figures.committeeEn = rows.committeeEn;
    figures.committeeKm = rows.committeeKm;
    figures.latestPlan = rows.latestPlan;
    figures.planned = rows.plannedMonths.contains(month);
    countPlan(rows, figures);
    countSilent(rows, figures);
    countOpen(rows, figures);
    countMonths(rows, figures);
    sortMostFirst(figures.silent);
    sortMostFirst(figures.overdueBy);
    return figures;
}

} // namespace samaki
