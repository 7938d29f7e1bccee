#include "model/exchange/demo_decade.h"

#include <algorithm>

namespace samaki {

namespace {

constexpr int kActivitiesAMonth = 85;

// "Check agencies. (Ba Phnum)": the district stands in brackets behind the catalogue's words.
QString withoutDistrict(const QString& description) {
    const qsizetype bracket = description.lastIndexOf(u" ("_qs);
    return bracket < 0 || !description.endsWith(u')') ? description : description.left(bracket);
}

} // namespace

QString withActual(const QString& result, const std::optional<qint64>& actual, Language language) {
    return QString(result).replace(u"{actual}"_qs, formatNumber(actual.value_or(0), language));
}

DemoDecade::DemoDecade(const DemoCatalogue& catalogue, Language language)
    : catalogue_(catalogue)
    , language_(language)
    , calendar_(catalogue.workingDays())
    , districts_(catalogue.districts()) {
    for (const DemoActivity& activity : catalogue.activities)
        outcomes_.insert(activity.record.description, activity.outcome);
}

std::vector<DemoPart> DemoDecade::cast(const Month& month, const std::vector<Activity>& broughtOver) {
    std::vector<DemoPart> parts;
    for (const Activity& activity : broughtOver)
        parts.push_back(partOf(activity));
    while (parts.size() < kActivitiesAMonth)
        parts.push_back(partOf(nextActivity(month)));
    return parts;
}

// Of a hundred activities 76 end in time, 11 late, 7 stay open, 3 are postponed, 3 cancelled.
DemoCourse DemoDecade::drawCourse(const Activity& activity) {
    DemoCourse course;
    if (activity.target)
        course.actual = std::max<qint64>(1, *activity.target * lots_.draw(70, 115) / 100);
    const int due = activity.dueOn.day();
    const int lot = lots_.draw(1, 100);
    if (lot <= 76) {
        course.day = std::max(1, due - lots_.draw(0, 3));
        return course;
    }
    course.delay = catalogue_.delays.at(lots_.draw(0, static_cast<int>(catalogue_.delays.size()) - 1));
    if (lot <= 87) {
        course.day = std::min(28, due + lots_.draw(3, 9));
        return course;
    }
    course.end = lot <= 94   ? DemoCourse::End::Open
                 : lot <= 97 ? DemoCourse::End::Postponed
                             : DemoCourse::End::Cancelled;
    course.progress = lots_.draw(2, 8) * 10;
    if (activity.target)
        course.actual = *activity.target * course.progress / 100;
    return course;
}

DemoPart DemoDecade::partOf(const Activity& activity) {
    const DemoCourse course = drawCourse(activity);
    DemoOutcome outcome = outcomes_.value(withoutDistrict(activity.description));
    outcome.result = withActual(outcome.result, course.actual, language_);
    return {activity, course, outcome};
}

// Goes round the catalogue once for each district. Only what comes back anyway, in the first district, is
// standing.
Activity DemoDecade::nextActivity(const Month& month) {
    const size_t count = catalogue_.activities.size();
    const DemoActivity& known = catalogue_.activities[next_ % count];
    const QString& district = districts_.at(static_cast<qsizetype>(next_ / count) % districts_.size());
    const bool first = next_ < count;
    ++next_;
    Activity activity = plannedIn(month, known, calendar_);
    activity.standing = known.record.standing && first;
    activity.description += u" (%1)"_qs.arg(district);
    activity.place = district;
    if (activity.budget) {
        const qint64 whole = activity.currency == Currency::Riel ? 10'000 : 100; // hundreds of riel, dollars
        activity.budget = *activity.budget * lots_.draw(80, 120) / 100 / whole * whole;
    }
    return activity;
}

} // namespace samaki
