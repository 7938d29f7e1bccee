#include "model/exchange/demo_course.h"

#include "model/rules/activity_status.h"
#include "model/rules/carry_over.h"
#include "model/rules/overdue.h"

#include <algorithm>
#include <functional>

namespace samaki {

namespace {

// Goes through a month with one activity and notes each day on which it changed.
class Walk {
public:
    Walk(const Activity& planned, const Month& month, const WorkingDays& calendar)
        : now_(planned)
        , first_(calendar.nextWorkingDayOnOrAfter(month.firstDay()))
        , last_(calendar.previousWorkingDayOnOrBefore(month.lastDay()))
        , calendar_(calendar) {}

    const Activity& now() const { return now_; }

    void on(const QDate& wished, const std::function<Activity(Activity, const QDate&)>& change) {
        const QDate earliest = turns_.empty() ? first_ : turns_.back().day;
        const QDate open = calendar_.previousWorkingDayOnOrBefore(std::min(wished, last_));
        const QDate day = std::max(open, earliest);
        now_ = change(now_, day);
        turns_.push_back({day, now_});
    }

    std::vector<DemoTurn> turns() && { return std::move(turns_); }

private:
    Activity now_;
    QDate first_;
    QDate last_;
    const WorkingDays& calendar_;
    std::vector<DemoTurn> turns_;
};

// People report in steps of five percent.
int rounded(int percent) { return percent / 5 * 5; }

// Half of one report is no report.
std::optional<qint64> half(const std::optional<qint64>& actual) {
    return actual && *actual > 1 ? std::optional(*actual / 2) : std::nullopt;
}

void begin(Walk& walk, const QDate& end, const DemoCourse& course) {
    const bool neverBegan = course.end == DemoCourse::End::Cancelled && course.progress == 0;
    if (neverBegan || walk.now().status != ActivityStatus::Planned)
        return;
    const int progress = std::clamp(rounded(course.progress / 4), 5, 25);
    walk.on(std::min(walk.now().startOn, end), [progress](const Activity& activity, const QDate& day) {
        return withProgress(activity, progress, day);
    });
}

// Halfway to the end a report comes in: some of the target is reached.
void report(Walk& walk, const QDate& end, const DemoCourse& course) {
    const int progress = rounded(course.progress * 6 / 10);
    if (progress <= walk.now().progress)
        return;
    const QDate start = std::min(walk.now().startOn, end);
    walk.on(start.addDays(start.daysTo(end) / 2), [&](Activity activity, const QDate& day) {
        activity.actual = half(course.actual);
        return withProgress(activity, progress, day);
    });
}

void explainDelay(Walk& walk, const QDate& day, const QString& reason) {
    if (reason.isEmpty() || walk.now().delayReason == reason)
        return;
    walk.on(day, [&](Activity activity, const QDate&) {
        activity.delayReason = reason;
        return activity;
    });
}

void finish(Walk& walk, const QDate& day, const DemoCourse& course, const DemoOutcome& outcome) {
    walk.on(day, [&](Activity activity, const QDate& today) {
        if (course.actual)
            activity.actual = course.actual;
        activity.result = outcome.result;
        activity.recommendation = outcome.recommendation;
        return withStatus(activity, ActivityStatus::Done, today);
    });
}

void leaveOpen(Walk& walk, const QDate& day, const DemoCourse& course) {
    if (course.progress <= walk.now().progress)
        return;
    walk.on(day, [&](Activity activity, const QDate& today) {
        if (course.actual)
            activity.actual = course.actual;
        return withProgress(activity, course.progress, today);
    });
}

void stop(Walk& walk, const QDate& day, const DemoCourse& course) {
    const auto status =
        course.end == DemoCourse::End::Postponed ? ActivityStatus::Postponed : ActivityStatus::Cancelled;
    walk.on(day, [&](Activity activity, const QDate& today) {
        activity.delayReason = course.delay;
        return withStatus(activity, status, today);
    });
}

} // namespace

std::vector<DemoTurn> turnsOf(const Activity& planned, const Month& month, const DemoCourse& course,
                              const DemoOutcome& outcome, const WorkingDays& calendar) {
    Walk walk(planned, month, calendar);
    const QDate end = course.day > 0 ? movedInto(month, QDate(2000, 1, course.day), calendar) : planned.dueOn;
    const QDate afterDeadline = calendar.plus(deadline(planned, calendar), 1);
    begin(walk, end, course);
    report(walk, end, course);
    switch (course.end) {
    case DemoCourse::End::Done:
        if (end > afterDeadline)
            explainDelay(walk, afterDeadline, course.delay);
        finish(walk, end, course, outcome);
        break;
    case DemoCourse::End::Open:
        leaveOpen(walk, end, course);
        explainDelay(walk, afterDeadline, course.delay);
        break;
    case DemoCourse::End::Postponed:
    case DemoCourse::End::Cancelled:
        stop(walk, end, course);
        break;
    }
    return std::move(walk).turns();
}

} // namespace samaki
