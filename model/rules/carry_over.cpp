#include "model/rules/carry_over.h"

#include "model/rules/overdue.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <limits>
#include <tuple>

namespace samaki {

namespace {

class Say {
    Q_DECLARE_TR_FUNCTIONS(CarryOver)
};

bool comesAgain(const Activity& activity) {
    return isOpen(activity) || (activity.standing && activity.status == ActivityStatus::Done);
}

std::vector<Activity> inOrder(std::vector<Activity> activities, const std::vector<Pillar>& pillars) {
    QHash<Id, int> numbers;
    for (const Pillar& pillar : pillars)
        numbers.insert(pillar.id, pillar.number);
    const auto key = [&](const Activity& activity) {
        return std::tuple(numbers.value(activity.pillar, std::numeric_limits<int>::max()), activity.number);
    };
    std::stable_sort(activities.begin(), activities.end(),
                     [&](const Activity& a, const Activity& b) { return key(a) < key(b); });
    return activities;
}

Activity continued(const Activity& last) {
    Activity next = last;
    next.carriedFrom = last.id;
    if (last.status == ActivityStatus::Postponed)
        next.status = last.progress > 0 ? ActivityStatus::UnderWay : ActivityStatus::Planned;
    return next;
}

Activity asNew(const Activity& last) {
    Activity next = last;
    next.status = ActivityStatus::Planned;
    next.progress = 0;
    next.actual.reset();
    next.doneOn = QDate();
    next.result.clear();
    next.delayReason.clear();
    next.recommendation.clear();
    next.carriedFrom = Id();
    return next;
}

// What was begun keeps the day it began on; everything else starts in the new month.
void moveDates(Activity& next, const MonthToOpen& wish) {
    const auto moved = [&](const QDate& date) {
        return next.standing ? sameDayIn(wish.month, date) : movedInto(wish.month, date, wish.calendar);
    };
    next.dueOn = moved(next.dueOn);
    if (next.status != ActivityStatus::UnderWay)
        next.startOn = moved(next.startOn);
    if (next.startOn.isValid() && next.dueOn.isValid())
        next.startOn = std::min(next.startOn, next.dueOn);
}

Activity inNewMonth(const Activity& last, const MonthToOpen& wish, const QSet<Id>& agencies) {
    Activity next = isOpen(last) ? continued(last) : asNew(last);
    next.id = wish.newId();
    next.revision = 0;
    moveDates(next, wish);
    next.supportingAgencies.removeIf([&](const Id& agency) { return !agencies.contains(agency); });
    return next;
}

} // namespace

std::optional<ActionPlan> lastPlanBefore(const std::vector<ActionPlan>& plans, const Month& month) {
    std::optional<ActionPlan> last;
    for (const ActionPlan& plan : plans) {
        if (plan.month < month && (!last || last->month < plan.month))
            last = plan;
    }
    return last;
}

Result<Change> openMonth(const MonthToOpen& wish) {
    if (wish.month.isNull())
        return Problem{Trouble::WrongUsage, Say::tr("This is not a month. Choose the month to open."), {}};
    for (const ActionPlan& plan : wish.plans) {
        if (plan.month == wish.month)
            return Problem{Trouble::BadInput,
                           Say::tr("This month already has a plan. Open that plan and add to it."),
                           {}};
    }

    Change change(wish.summary);
    ActionPlan plan;
    plan.id = wish.newId();
    plan.month = wish.month;
    change.add(plan);
    for (const Activity& activity : broughtOver(wish, plan.id))
        change.add(activity);
    return change;
}

std::vector<Activity> broughtOver(const MonthToOpen& wish, const Id& plan) {
    QSet<Id> agencies;
    for (const Agency& agency : wish.agencies)
        agencies.insert(agency.id);
    std::vector<Activity> activities;
    for (const Activity& last : inOrder(wish.lastActivities, wish.pillars)) {
        if (!comesAgain(last))
            continue;
        Activity next = inNewMonth(last, wish, agencies);
        next.plan = plan;
        next.number = static_cast<int>(activities.size()) + 1;
        activities.push_back(std::move(next));
    }
    return activities;
}

QDate sameDayIn(const Month& month, const QDate& date) {
    if (!date.isValid() || month.isNull())
        return {};
    return QDate(month.year(), month.month(), std::min(date.day(), month.days()));
}

QDate movedInto(const Month& month, const QDate& date, const WorkingDays& calendar) {
    const QDate sameDay = sameDayIn(month, date);
    const QDate after = calendar.nextWorkingDayOnOrAfter(sameDay);
    if (month.contains(after))
        return after;
    const QDate before = calendar.previousWorkingDayOnOrBefore(sameDay);
    return month.contains(before) ? before : sameDay;
}

} // namespace samaki
