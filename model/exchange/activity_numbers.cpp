#include "model/exchange/activity_numbers.h"

#include "model/rules/activity_number.h"

#include <QCoreApplication>

#include <algorithm>

namespace samaki {

namespace {

class Say {
    Q_DECLARE_TR_FUNCTIONS(ActivityNumbers)
};

} // namespace

ActivityNumbers::ActivityNumbers(const RecordNames& names) {
    for (const Row* row : names.rows(type_))
        take(*row);
}

int ActivityNumbers::next(const QString& plan) const { return nextActivityNumber(byPlan_.value(plan)); }

void ActivityNumbers::number(Row& activity) const {
    if (type_.value(activity, "number").isNull())
        activity.values[type_.indexOf("number")] = toStored(next(type_.value(activity, "plan").toString()));
}

Outcome ActivityNumbers::checkFree(const Row& activity) const {
    const QString plan = type_.value(activity, "plan").toString();
    const int number = type_.value(activity, "number").toInt();
    const auto ofPlan = byPlan_.constFind(plan);
    const bool taken =
        !plan.isEmpty() && ofPlan != byPlan_.constEnd() &&
        std::any_of(ofPlan->begin(), ofPlan->end(), [&activity, number](const Activity& other) {
            return other.active && other.number == number && other.id != activity.id;
        });
    if (!taken)
        return Done{};
    return Problem{Trouble::BadInput,
                   Say::tr("This plan has an activity %1 already. The next free number is %2.")
                       .arg(number)
                       .arg(next(plan)),
                   {}};
}

void ActivityNumbers::take(const Row& activity) {
    byPlan_[type_.value(activity, "plan").toString()].push_back(fromRow<Activity>(activity));
}

} // namespace samaki
