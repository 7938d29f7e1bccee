// PlanSheet: everything the action plan page shows of one month, or of all months, read in one go.
#pragma once

#include "model/records/holiday.h"
#include "model/store/reader.h"
#include "model/tables/activity_rows.h"
#include "model/tables/reference_names.h"

namespace samaki {

struct PlanSheet {
    Month month; ///< null: all months
    std::optional<ActionPlan> plan;
    std::vector<Activity> activities; ///< active ones
    ActivityContext context;
    std::vector<Holiday> holidays;
    ReferenceNames names;
    QSet<Id> waiting;

    /// The last month that has a plan; null before the first.
    Month latestMonth() const;
    std::optional<ActionPlan> planOf(const Month& month) const;
};

/// On the store's reading thread.
PlanSheet readPlanSheet(Reader& reader, const Month& month, const QDate& today);

/// What is stored now for some activities, the inactive ones too, and which records still wait.
struct ActivityNews {
    std::vector<Activity> activities;
    QSet<Id> waiting;
};

ActivityNews readActivities(Reader& reader, const QSet<Id>& ids);

} // namespace samaki
