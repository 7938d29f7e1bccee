// The printed action plan of one month: what stands on it, and the paper made of it.
//
// Always holds: every active activity of the plan stands on the paper exactly once, under its pillar, in the
// plan's numbering; riel and dollars are never added.
#pragma once

#include "model/core/phrasebook.h"
#include "model/core/result.h"
#include "model/documents/manuscript.h"
#include "model/records/action_plan.h"
#include "model/records/activity.h"
#include "model/records/agency.h"
#include "model/records/committee.h"
#include "model/records/pillar.h"

#include <QHash>

namespace samaki {

class Reader;

/// A record's name in both languages; either may be empty.
struct PaperName {
    QString en;
    QString km;
    QString brief; ///< the short name of an agency

    /// In the language; the other one where there is none.
    QString in(Language language) const;
};

struct PlanLine {
    Activity activity;
    PaperName lead;
    std::vector<PaperName> supporting;
    Month carriedSince; ///< the month that planned it first; null for an activity of this month
};

/// Hundredths of each currency's unit; nothing where no line names a budget in it.
struct BudgetSum {
    std::optional<qint64> riel;
    std::optional<qint64> dollar;

    void add(const Activity& activity);
};

struct PlanPillar {
    int number = 0; ///< 0: activities whose pillar is not known
    PaperName name;
    std::vector<PlanLine> lines; ///< by number
};

struct ActionPlanPaper {
    Committee committee;
    ActionPlan plan;
    std::vector<PlanPillar> pillars; ///< by number; only those that have activities
    BudgetSum budget;

    int lineCount() const;
    int carriedCount() const;
};

/// The records a plan's paper is made of, as they were read.
struct ActionPlanRecords {
    Committee committee;
    ActionPlan plan;
    std::vector<Activity> activities;
    std::vector<Pillar> pillars;
    std::vector<Agency> agencies;
    QHash<Id, Month> carriedSince; ///< by the id of an activity of this plan
};

/// Groups, sorts, names and sums.
ActionPlanPaper arrange(const ActionPlanRecords& records);

/// Reads the plan of a month, on the store's reading thread. NotFound when the month has no plan.
Result<ActionPlanPaper> collectActionPlan(Reader& reader, const Month& month);

struct PrintOptions {
    QDate signedOn; ///< invalid: dots, to be filled in by hand
};

/// The plan, A4 landscape, in the phrasebook's language.
Manuscript writeActionPlan(const ActionPlanPaper& data, const Phrasebook& phrases,
                           const PrintOptions& options = {});

} // namespace samaki
