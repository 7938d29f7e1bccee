// ActivityNumbers: which numbers are given in each plan, where activities are added or renumbered by name.
#pragma once

#include "model/exchange/record_names.h"
#include "model/records/activity.h"

namespace samaki {

class ActivityNumbers {
public:
    /// Of all activities these names know; none for another type's names.
    explicit ActivityNumbers(const RecordNames& names);

    /// An activity without a number gets the next one of its plan, as in the window.
    void number(Row& activity) const;

    /// BadInput, naming the next free number, where another active activity of the plan has this one's.
    Outcome checkFree(const Row& activity) const;

    /// From now on this activity's number is given too.
    void take(const Row& activity);

private:
    int next(const QString& plan) const;

    const RecordType& type_ = typeOf<Activity>();
    QHash<QString, std::vector<Activity>> byPlan_;
};

} // namespace samaki
