// The rules of the month: what is overdue, how far a plan is, what a status change brings with it, and which
// contacts are stale.
#include "model/rules/activity_number.h"
#include "model/rules/activity_status.h"
#include "model/rules/contact_staleness.h"
#include "model/rules/overdue.h"
#include "model/rules/plan_progress.h"
#include "model/rules/plan_status.h"

#include <gtest/gtest.h>

namespace samaki {

namespace {

const QDate kFriday(2026, 11, 20);
const QDate kSaturday(2026, 11, 21);
const QDate kThursday(2026, 11, 26); // the first working day after the Water Festival
const WorkingDays kCalendar({QDate(2026, 11, 23), QDate(2026, 11, 24), QDate(2026, 11, 25)});

Activity dueOn(const QDate& due, ActivityStatus status = ActivityStatus::UnderWay) {
    Activity activity;
    activity.dueOn = due;
    activity.status = status;
    return activity;
}

Activity under(const Id& pillar, ActivityStatus status, int progress) {
    Activity activity;
    activity.pillar = pillar;
    activity.status = status;
    activity.progress = progress;
    return activity;
}

} // namespace

TEST(Overdue, BeginsTheDayAfterTheDueDate) {
    EXPECT_FALSE(isOverdue(dueOn(kFriday), kCalendar, kFriday));
    EXPECT_TRUE(isOverdue(dueOn(kFriday), kCalendar, kSaturday));
}

TEST(Overdue, WaitsForTheFirstWorkingDayWhenDueOnASaturdayBeforeHolidays) {
    EXPECT_EQ(deadline(dueOn(kSaturday), kCalendar), kThursday);
    EXPECT_FALSE(isOverdue(dueOn(kSaturday), kCalendar, kThursday));
    EXPECT_TRUE(isOverdue(dueOn(kSaturday), kCalendar, kThursday.addDays(1)));
}

TEST(Overdue, IsNeverWhatIsDoneOrCancelled) {
    const QDate later(2027, 1, 4);
    EXPECT_FALSE(isOverdue(dueOn(kFriday, ActivityStatus::Done), kCalendar, later));
    EXPECT_FALSE(isOverdue(dueOn(kFriday, ActivityStatus::Cancelled), kCalendar, later));
    EXPECT_TRUE(isOverdue(dueOn(kFriday, ActivityStatus::Postponed), kCalendar, later));
    EXPECT_TRUE(isOverdue(dueOn(kFriday, ActivityStatus::Planned), kCalendar, later));
    EXPECT_FALSE(isOverdue(dueOn(QDate()), kCalendar, later)) << "without a due date";
}

TEST(Overdue, CountsWorkingDaysLate) {
    EXPECT_EQ(workingDaysLate(dueOn(kFriday), kCalendar, kFriday), 0);
    EXPECT_EQ(workingDaysLate(dueOn(kFriday), kCalendar, kSaturday), 1)
        << "the weekend counts as the first day";
    EXPECT_EQ(workingDaysLate(dueOn(kFriday), kCalendar, kThursday), 1);
    EXPECT_EQ(workingDaysLate(dueOn(kFriday), kCalendar, QDate(2026, 11, 30)), 3);
}

TEST(DueSoon, LooksThreeWorkingDaysAhead) {
    const Activity activity = dueOn(QDate(2026, 11, 30)); // a Monday; the holidays before it do not count
    EXPECT_TRUE(isDueSoon(activity, kCalendar, kFriday));
    EXPECT_FALSE(isDueSoon(activity, kCalendar, QDate(2026, 11, 19)));
    EXPECT_TRUE(isDueSoon(activity, kCalendar, QDate(2026, 11, 30)));
    EXPECT_FALSE(isDueSoon(activity, kCalendar, QDate(2026, 12, 1))) << "overdue now";
    EXPECT_FALSE(isDueSoon(dueOn(QDate(2026, 11, 30), ActivityStatus::Done), kCalendar, kFriday));
}

TEST(DoneOnTime, AllowsTheFirstWorkingDayAfterAClosedOne) {
    Activity activity = dueOn(kSaturday, ActivityStatus::Done);
    activity.doneOn = kThursday;
    EXPECT_TRUE(isDoneOnTime(activity, kCalendar));
    activity.doneOn = kThursday.addDays(1);
    EXPECT_FALSE(isDoneOnTime(activity, kCalendar));
    activity.doneOn = QDate();
    EXPECT_FALSE(isDoneOnTime(activity, kCalendar)) << "nobody said when";
    activity = dueOn(kSaturday, ActivityStatus::UnderWay);
    activity.doneOn = kFriday;
    EXPECT_FALSE(isDoneOnTime(activity, kCalendar)) << "not done";
}

TEST(PlanProgress, LeavesCancelledOutAndCountsDoneAsHundred) {
    const Id pillar = Id::create();
    const std::vector<Activity> activities = {
        under(pillar, ActivityStatus::Done, 0), under(pillar, ActivityStatus::UnderWay, 50),
        under(pillar, ActivityStatus::Planned, 0), under(pillar, ActivityStatus::Cancelled, 80)};
    EXPECT_EQ(meanProgress(activities), 50);
    const StatusCounts counts = countByStatus(activities);
    EXPECT_EQ(counts[ActivityStatus::Done], 1);
    EXPECT_EQ(counts[ActivityStatus::Postponed], 0);
    EXPECT_EQ(counts.total(), 4);
    EXPECT_EQ(counts.counted(), 3);
}

TEST(PlanProgress, SaysHundredOnlyWhenEverythingIsDone) {
    std::vector<Activity> activities(300, under(Id(), ActivityStatus::Done, 100));
    activities.push_back(under(Id(), ActivityStatus::UnderWay, 90));
    EXPECT_EQ(meanProgress(activities), 99);
    activities.pop_back();
    EXPECT_EQ(meanProgress(activities), 100);
}

TEST(PlanProgress, IsUnknownWhereNothingCounts) {
    EXPECT_FALSE(meanProgress({}));
    const std::vector<Activity> cancelled = {under(Id(), ActivityStatus::Cancelled, 40)};
    EXPECT_FALSE(meanProgress(cancelled));
}

TEST(PlanProgress, GoesByPillarInTheOrderOfTheirNumbers) {
    Pillar first;
    first.id = Id::create();
    first.number = 1;
    Pillar second;
    second.id = Id::create();
    second.number = 2;
    const Id removed = Id::create();
    const std::vector<Activity> activities = {
        under(removed, ActivityStatus::Done, 100), under(second.id, ActivityStatus::UnderWay, 30),
        under(first.id, ActivityStatus::Cancelled, 0), under(second.id, ActivityStatus::Done, 100)};
    const std::vector<Pillar> pillars = {second, first};
    const auto progress = progressByPillar(activities, pillars);
    ASSERT_EQ(progress.size(), 3U);
    EXPECT_EQ(progress[0].pillar, first.id);
    EXPECT_FALSE(progress[0].percent) << "all of it cancelled";
    EXPECT_EQ(progress[1].pillar, second.id);
    EXPECT_EQ(progress[1].percent, 65);
    EXPECT_EQ(progress[1].counts.total(), 2);
    EXPECT_EQ(progress[2].pillar, removed);
}

TEST(ActivityStatus, DoneMeansHundredPercentToday) {
    const Activity done =
        withStatus(under(Id(), ActivityStatus::UnderWay, 40), ActivityStatus::Done, kFriday);
    EXPECT_EQ(done.status, ActivityStatus::Done);
    EXPECT_EQ(done.progress, 100);
    EXPECT_EQ(done.doneOn, kFriday);
    EXPECT_EQ(withStatus(done, ActivityStatus::Done, kThursday).doneOn, kFriday) << "set once";
}

TEST(ActivityStatus, LeavingDoneForgetsTheDay) {
    const Activity done =
        withStatus(under(Id(), ActivityStatus::UnderWay, 40), ActivityStatus::Done, kFriday);
    const Activity open = withStatus(done, ActivityStatus::UnderWay, kThursday);
    EXPECT_FALSE(open.doneOn.isValid());
    EXPECT_LT(open.progress, 100);
    const Activity planned = withStatus(done, ActivityStatus::Planned, kThursday);
    EXPECT_EQ(planned.progress, 0);
    const Activity again = withStatus(open, ActivityStatus::Done, kThursday);
    EXPECT_EQ(again.doneOn, kThursday);
}

TEST(ActivityStatus, PostponingAndCancellingKeepTheProgress) {
    const Activity open = under(Id(), ActivityStatus::UnderWay, 40);
    EXPECT_EQ(withStatus(open, ActivityStatus::Postponed, kFriday).progress, 40);
    EXPECT_EQ(withStatus(open, ActivityStatus::Cancelled, kFriday).progress, 40);
}

TEST(ActivityStatus, FollowsFromWhatWasWrittenAndLeavesStandingWhatWasNamed) {
    const Activity before = under(Id(), ActivityStatus::UnderWay, 40);
    Activity written = before;
    written.status = ActivityStatus::Done;
    written.place = u"Hall"_qs;
    const Activity done = withWritten(before, written, {.status = true}, kFriday);
    EXPECT_EQ(done.progress, 100);
    EXPECT_EQ(done.doneOn, kFriday);
    EXPECT_EQ(done.place, u"Hall"_qs);
    written.doneOn = kThursday;
    EXPECT_EQ(withWritten(before, written, {.status = true, .doneOn = true}, kFriday).doneOn, kThursday);
    written = before;
    written.progress = 100;
    EXPECT_EQ(withWritten(before, written, {.progress = true}, kFriday).status, ActivityStatus::Done);
}

TEST(ActivityProgress, BringsAPlannedOneUnderWayAndAFullOneToDone) {
    const Activity begun = withProgress(under(Id(), ActivityStatus::Planned, 0), 20, kFriday);
    EXPECT_EQ(begun.status, ActivityStatus::UnderWay);
    EXPECT_EQ(begun.progress, 20);
    const Activity done = withProgress(begun, 100, kFriday);
    EXPECT_EQ(done.status, ActivityStatus::Done);
    EXPECT_EQ(done.doneOn, kFriday);
    const Activity reopened = withProgress(done, 80, kThursday);
    EXPECT_EQ(reopened.status, ActivityStatus::UnderWay);
    EXPECT_FALSE(reopened.doneOn.isValid());
}

TEST(ActivityProgress, LeavesPostponedAndCancelledAsTheyAre) {
    EXPECT_EQ(withProgress(under(Id(), ActivityStatus::Postponed, 0), 30, kFriday).status,
              ActivityStatus::Postponed);
    const Activity cancelled = withProgress(under(Id(), ActivityStatus::Cancelled, 0), 100, kFriday);
    EXPECT_EQ(cancelled.status, ActivityStatus::Cancelled);
    EXPECT_EQ(cancelled.progress, 99);
    EXPECT_EQ(withProgress(under(Id(), ActivityStatus::Planned, 0), 0, kFriday).status,
              ActivityStatus::Planned);
    EXPECT_EQ(withProgress(under(Id(), ActivityStatus::UnderWay, 10), -5, kFriday).progress, 0);
}

TEST(PlanStatus, GoesOneStepForwardOrBack) {
    EXPECT_TRUE(mayBecome(PlanStatus::Draft, PlanStatus::Submitted).ok());
    EXPECT_TRUE(mayBecome(PlanStatus::Submitted, PlanStatus::Approved).ok());
    EXPECT_TRUE(mayBecome(PlanStatus::Approved, PlanStatus::Closed).ok());
    EXPECT_TRUE(mayBecome(PlanStatus::Closed, PlanStatus::Approved).ok()) << "reopened";
    EXPECT_TRUE(mayBecome(PlanStatus::Submitted, PlanStatus::Draft).ok());
}

TEST(PlanStatus, SaysWhyAStepIsNotAllowed) {
    const auto all = {PlanStatus::Draft, PlanStatus::Submitted, PlanStatus::Approved, PlanStatus::Closed};
    int allowed = 0;
    for (const PlanStatus from : all) {
        for (const PlanStatus to : all) {
            const Outcome outcome = mayBecome(from, to);
            if (outcome.ok())
                ++allowed;
            else
                EXPECT_FALSE(outcome.problem().sentence.isEmpty());
        }
    }
    EXPECT_EQ(allowed, 6);
    EXPECT_TRUE(mayBecome(PlanStatus::Closed, PlanStatus::Draft).problem().sentence.contains(u"Reopen"_qs));
    EXPECT_TRUE(mayBecome(PlanStatus::Draft, PlanStatus::Closed).problem().sentence.contains(u"approved"_qs));
}

TEST(Contact, IsStaleSixMonthsAfterItWasConfirmed) {
    Contact contact;
    EXPECT_TRUE(isStale(contact, kFriday)) << "never confirmed";
    contact.confirmedOn = QDate(2026, 5, 20);
    EXPECT_FALSE(isStale(contact, kFriday));
    EXPECT_TRUE(isStale(contact, kSaturday));
    contact.confirmedOn = QDate(2025, 8, 31);
    EXPECT_FALSE(isStale(contact, QDate(2026, 2, 28)));
    EXPECT_TRUE(isStale(contact, QDate(2026, 3, 1)));
}

TEST(ActivityNumber, FollowsTheHighest) {
    EXPECT_EQ(nextActivityNumber({}), 1);
    std::vector<Activity> activities(2);
    activities[0].number = 7;
    activities[1].number = 3;
    EXPECT_EQ(nextActivityNumber(activities), 8);
}

} // namespace samaki
