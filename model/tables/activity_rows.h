// The rows of the action plan's table, made by pure functions: which activities match, in which order, under
// which pillar. The model holds their answer and nothing of their work.
//
// Always holds: what depends on an activity alone (its folded text, how late it is) is worked out once, when
// it arrives, so that a key stroke in the search box only walks over 10,000 prepared lines.
#pragma once

#include "model/calendar/working_days.h"
#include "model/core/language.h"
#include "model/records/action_plan.h"
#include "model/records/activity.h"
#include "model/records/agency.h"
#include "model/records/pillar.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace samaki {

/// What the ids in an activity stand for, and the day it is looked at.
struct ActivityContext {
    QDate today;
    std::vector<Pillar> pillars;
    QHash<Id, Agency> agencies;
    QHash<Id, ActionPlan> plans;
    WorkingDays workingDays;
    QSet<Id> continued; ///< activities that a later plan goes on with

    const Pillar* pillar(const Id& id) const;
    /// A pillar's place in the plan; one nobody knows comes last.
    int pillarPlace(const Id& id) const;
    QString pillarName(const Id& id, Language language) const;
    /// As narrow columns show it: the short name in English, the Khmer name in Khmer.
    QString agencyName(const Id& id, Language language) const;
    QString agencyFullName(const Id& id, Language language) const;
    Month monthOf(const Activity& activity) const;
    bool isLocked(const Activity& activity) const;
    /// Whether anybody waits for it: open, its plan not closed, and continued in no later plan.
    bool isAwaited(const Activity& activity) const;
};

/// What a person asked to see. An empty filter shows everything.
struct ActivityFilter {
    QString text; ///< as typed; every word of it must occur
    std::optional<ActivityStatus> status;
    Id pillar;
    Id leadAgency;
    bool overdue = false;
    QDate dueBy; ///< valid: what is awaited, not overdue, and due by then

    bool isEmpty() const { return *this == ActivityFilter{}; }
    friend bool operator==(const ActivityFilter&, const ActivityFilter&) = default;
};

/// An activity with what filtering and sorting need of it.
struct ActivityLine {
    Activity activity;
    QString searchText; ///< everything a person may look for, folded
    int pillarPlace = 0;
    Month month;
    bool awaited = false;
    int overdueDays = 0; ///< working days past its due date; 0 when it is not overdue or nobody waits for it
};

ActivityLine lineFor(const Activity& activity, const ActivityContext& context);

/// Indexes of the active lines that match, in the order given.
std::vector<int> matching(const std::vector<ActivityLine>& lines, const std::vector<int>& order,
                          const ActivityFilter& filter);

/// How the lines are sorted inside their pillar; column is a field's name, empty for the plan's own order
/// (month, then number). Equal values keep the plan's own order.
struct ActivityOrder {
    QString column;
    bool descending = false;

    friend bool operator==(const ActivityOrder&, const ActivityOrder&) = default;
};

std::vector<int> sortedLines(const std::vector<ActivityLine>& lines, const ActivityOrder& order,
                             const ActivityContext& context, Language language);

/// One row of the table: the head of a pillar's group, or an activity.
struct ActivityRow {
    Id pillar;
    int line = -1; ///< -1: the head

    bool isHead() const { return line < 0; }
    friend bool operator==(const ActivityRow&, const ActivityRow&) = default;
};

struct PillarGroup {
    int count = 0;
    int meanProgress = 0; ///< percent, counted as model/rules/plan_progress.h does; 0 when all were cancelled

    friend bool operator==(const PillarGroup&, const PillarGroup&) = default;
};

struct GroupedRows {
    std::vector<ActivityRow> rows;
    QHash<Id, PillarGroup> groups;
};

/// The matching lines, which come sorted by pillar, with a head before each pillar's first.
GroupedRows groupByPillar(const std::vector<ActivityLine>& lines, const std::vector<int>& shown);

} // namespace samaki
