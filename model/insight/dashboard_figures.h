// DashboardFigures: what the chair sees two minutes before the meeting, counted and not yet drawn.
//
// Always holds: a cancelled activity counts by its status and nowhere else; "overdue" and "due soon" are of
// today and of every open plan, whatever month is shown; a month without a plan is a gap, never a zero.
#pragma once

#include "model/records/action_plan.h"
#include "model/rules/plan_progress.h"

#include <optional>
#include <vector>

namespace samaki {

/// "Due soon" on the dashboard: today and so many days after it, until the next weekly round of calls.
inline constexpr int kDaysAhead = 7;
inline constexpr int kMonthsBack = 12;

/// A record's names as figures carry them, so that they can be written in either language later.
struct Named {
    Id id;
    QString nameEn;
    QString nameKm;
    QString shortName; ///< agencies only, and not all of them

    QString in(Language language) const;
};

struct PillarFigure {
    Named pillar;
    int activities = 0; ///< without cancelled ones
    int done = 0;
    std::optional<int> percent; ///< mean progress; nothing when all are cancelled
};

struct AgencyFigure {
    Named agency;
    int activities = 0;
};

/// One month's plan, looked back at. A cancelled activity is in none of the three counts.
struct MonthFigure {
    Month month;
    bool planned = false; ///< false: no plan was made, so there is nothing to count
    bool over = false;    ///< false: the month is not over, its figure still moves
    int onTime = 0;       ///< done by the deadline
    int late = 0;
    int notDone = 0;

    int activities() const { return onTime + late + notDone; }
    int done() const { return onTime + late; }
    /// Whole percent done on time, rounded down; nothing for a gap or a plan without activities.
    std::optional<int> onTimePercent() const;
};

struct DashboardFigures {
    Month month;
    QDate today;
    QString committeeEn;
    QString committeeKm;

    Month latestPlan;     ///< null: the committee has no plan at all
    bool planned = false; ///< whether the month shown has a plan

    StatusCounts byStatus;
    std::vector<PillarFigure> pillars; ///< of the month's plan, in the plan's order
    int leading = 0;                   ///< agencies that lead in the month's plan
    std::vector<AgencyFigure>
        silent; ///< agencies that lead in the month's plan and of whose work nothing moved

    std::vector<AgencyFigure> overdueBy; ///< by lead agency, most first, then by name
    int overdue = 0;
    int overdueEarlier = 0; ///< of these, in plans of months before the one shown
    int overdueInMonth = 0; ///< and in the plan of the month shown
    int dueSoon = 0;        ///< not overdue, to be done within kDaysAhead days
    QDate nextDue;          ///< the earliest due date among these

    std::vector<MonthFigure> months; ///< kMonthsBack of them, the month shown last

    /// Without cancelled ones.
    int activities() const { return byStatus.counted(); }
    int done() const { return byStatus[ActivityStatus::Done]; }
    /// The month before the one shown; null when it had no plan.
    const MonthFigure* monthBefore() const;
};

} // namespace samaki
