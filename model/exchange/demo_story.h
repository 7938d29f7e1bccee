// DemoStory: the committee's months told one after the other, as the changes people would have made.
//
// Always holds:
//  1. Each month is opened by the rule of model/rules/carry_over.h on the last working day of the month
//  before; its
//     plan is submitted, approved and, in the next month, closed.
//  2. Nothing is told of today or later: what has not happened yet is still planned or under way.
//  3. The changes come in the order of time, each based on what the one before it left.
#pragma once

#include "model/exchange/demo_catalogue.h"
#include "model/records/action_plan.h"
#include "model/store/create.h"

#include <functional>

namespace samaki {

/// An activity of a month and how it goes; without a course nobody touches it.
struct DemoPart {
    Activity activity; ///< new ones have no id yet
    std::optional<DemoCourse> course;
    DemoOutcome outcome;
};

/// An activity as it stood from a moment on.
struct DemoMoment {
    QDateTime at;
    Activity activity;
};

/// The month's activities, when these were brought over from the month before.
using DemoCasting =
    std::function<std::vector<DemoPart>(const Month&, const std::vector<Activity>& broughtOver)>;

class DemoStory {
public:
    /// The catalogue and the ids must outlive the story.
    DemoStory(const DemoCatalogue& catalogue, Language language, const QDate& today, DemoIds& ids);

    /// The file as it was made, with the committee's lists.
    void found(const QDateTime& at);
    void tellMonth(const Month& month, const DemoCasting& casting);

    /// Something else the committee's people did; what would be of today or later is left out. author counts
    /// round the secretariat's people.
    void note(const QDateTime& at, size_t author, const Change& change);

    const QDate& today() const { return today_; }

    /// How the activities stood then: of the plan of that month.
    std::vector<Activity> activitiesAt(const Month& month, const QDateTime& at) const;
    /// The last link of the chain along which an activity was carried by then, as it stood.
    std::optional<Activity> latestOf(const Id& activity, const QDateTime& at) const;
    /// The first activity of that description, not carried over, in a plan opened after that moment.
    std::optional<DemoMoment> plannedAfter(const QString& description, const QDateTime& at) const;

    std::vector<DatedChange> changes() &&;

private:
    struct Act {
        QDateTime at;
        QString author;
        std::vector<RecordChange> records;
    };

    void confirmContacts(const QDateTime& founded);
    ActionPlan openPlan(const Month& month, const QDateTime& at, std::vector<DemoPart>& parts,
                        const DemoCasting& casting);
    void decidePlan(ActionPlan plan);
    Activity play(const DemoPart& part, const Month& month);

    const DemoCatalogue& catalogue_;
    Language language_;
    WorkingDays calendar_;
    QDate today_;
    DemoIds& ids_;
    std::vector<Activity> lastActivities_;
    std::vector<DemoMoment> moments_;
    std::vector<Act> acts_;
};

/// A moment of an office's day in Prey Veng.
QDateTime atOffice(const QDate& day, int hour, int minute);

/// The catalogue's activity as it is planned in a month.
Activity plannedIn(const Month& month, const DemoActivity& activity, const WorkingDays& calendar);

} // namespace samaki
