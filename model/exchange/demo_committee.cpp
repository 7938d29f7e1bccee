#include "model/exchange/demo_committee.h"

#include "model/exchange/demo_decade.h"
#include "model/exchange/demo_decade_meetings.h"
#include "model/exchange/demo_meetings.h"
#include "model/exchange/demo_story.h"

#include <QCoreApplication>

#include <algorithm>

namespace samaki {

namespace {

class Say {
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

// The half-year as the sheets tell it.
class HalfYear {
public:
    HalfYear(const DemoCatalogue& catalogue, const Month& current, Language language)
        : catalogue_(catalogue), calendar_(catalogue.workingDays()), current_(current), language_(language) {
        for (const DemoActivity& activity : catalogue.activities)
            keys_.insert(activity.record.description, activity.key);
    }

    std::vector<DemoPart> cast(const Month& month, const std::vector<Activity>& broughtOver) const {
        std::vector<DemoPart> parts;
        QSet<QString> there;
        for (const Activity& activity : broughtOver) {
            const QString key = keys_.value(activity.description);
            there.insert(key);
            parts.push_back({activity, course(key, month), outcome(key, month)});
        }
        for (const DemoCourseEntry& entry : catalogue_.courses) {
            const DemoActivity* activity = catalogue_.activity(entry.key);
            if (activity == nullptr || there.contains(entry.key) || !isOf(entry, month))
                continue;
            parts.push_back(
                {plannedIn(month, *activity, calendar_), entry.course, outcome(entry.key, month)});
        }
        return parts;
    }

private:
    bool isOf(const DemoCourseEntry& entry, const Month& month) const {
        return entry.monthOfYear > 0 ? entry.monthOfYear == month.month()
                                     : entry.offset == current_.monthsUntil(month);
    }

    std::optional<DemoCourse> course(const QString& key, const Month& month) const {
        for (const DemoCourseEntry& entry : catalogue_.courses) {
            if (entry.key == key && isOf(entry, month))
                return entry.course;
        }
        return std::nullopt;
    }

    DemoOutcome outcome(const QString& key, const Month& month) const {
        const DemoActivity* activity = catalogue_.activity(key);
        const std::optional<DemoCourse> how = course(key, month);
        if (activity == nullptr || !how)
            return {};
        return {withActual(activity->outcome.result, how->actual, language_),
                activity->outcome.recommendation};
    }

    const DemoCatalogue& catalogue_;
    WorkingDays calendar_;
    Month current_;
    Language language_;
    QHash<QString, QString> keys_;
};

} // namespace

Result<std::vector<DatedChange>> demoChanges(const DemoOptions& options) {
    if (!options.today.isValid() || options.years < 0 || options.years > kMostDemoYears)
        return Problem{Trouble::WrongUsage,
                       Say::tr("A demo committee has between 0 and %1 years.").arg(kMostDemoYears),
                       {}};
    const Month current = Month::of(options.today);
    const bool large = options.years > 0;
    const int months = large ? options.years * 12 : kDemoMonths;
    const Month begins = current.plus(large ? -months : -kMonthsOfMeetings);
    const QDateTime founded(begins.firstDay().addDays(3), QTime(1, 0), Qt::UTC);

    DemoIds ids;
    const Result<DemoCatalogue> catalogue = readDemoCatalogue(options.language, large, founded, ids);
    if (!catalogue.ok())
        return catalogue.problem();
    const Result<DemoScript> script = readDemoScript(*catalogue, options.language, founded, ids);
    if (!script.ok())
        return script.problem();
    DemoStory story(*catalogue, options.language, options.today, ids);
    story.found(founded);
    const HalfYear halfYear(*catalogue, current, options.language);
    DemoDecade decade(*catalogue, options.language);
    for (int i = 1 - months; i <= 0; ++i) {
        story.tellMonth(current.plus(i), [&](const Month& month, const std::vector<Activity>& broughtOver) {
            return large ? decade.cast(month, broughtOver) : halfYear.cast(month, broughtOver);
        });
    }
    if (large)
        DemoDecadeMeetings(*catalogue, *script, options.language, ids, story)
            .tell(current.plus(1 - months), months);
    else
        DemoMeetings(*catalogue, *script, options.language, ids, story).tell(founded);
    return std::move(story).changes();
}

} // namespace samaki
