// Opening a month: what comes over from the last plan, what comes back, and where the dates fall.
#include "model/rules/carry_over.h"

#include <gtest/gtest.h>

namespace samaki {

namespace {

class OpeningAMonth : public testing::Test {
protected:
    OpeningAMonth() {
        prevention.id = Id::create();
        prevention.number = 1;
        protection.id = Id::create();
        protection.number = 2;
        labour.id = Id::create();
        police.id = Id::create();
        october.id = Id::create();
        october.month = Month(2026, 10);
        wish.month = Month(2026, 11);
        wish.plans = {october};
        wish.pillars = {protection, prevention};
        wish.agencies = {labour, police};
    }

    Activity& last(ActivityStatus status, const QDate& due = QDate(2026, 10, 15)) {
        Activity activity;
        activity.id = Id::create();
        activity.revision = 12;
        activity.plan = october.id;
        activity.pillar = prevention.id;
        activity.leadAgency = labour.id;
        activity.number = static_cast<int>(wish.lastActivities.size()) + 1;
        activity.description = u"Activity %1"_qs.arg(activity.number);
        activity.dueOn = due;
        activity.status = status;
        wish.lastActivities.push_back(activity);
        return wish.lastActivities.back();
    }

    // The plan's activities in the order of the change, after checking that the plan comes first.
    std::vector<Activity> opened() {
        const Result<Change> change = openMonth(wish);
        EXPECT_TRUE(change.ok());
        std::vector<Activity> activities;
        if (!change.ok())
            return activities;
        EXPECT_EQ(change->records().front().type, &typeOf<ActionPlan>());
        for (size_t i = 1; i < change->records().size(); ++i) {
            const RecordChange& record = change->records()[i];
            EXPECT_EQ(record.kind, RecordChange::Kind::Add);
            Activity activity;
            activity.id = record.record;
            for (const Field& field : record.type->fields)
                field.write(&activity, record.fields.value(QLatin1String(field.column)).after);
            EXPECT_EQ(activity.plan, change->records().front().record);
            activities.push_back(activity);
        }
        return activities;
    }

    Pillar prevention;
    Pillar protection;
    Agency labour;
    Agency police;
    ActionPlan october;
    MonthToOpen wish;
};

} // namespace

TEST_F(OpeningAMonth, CarriesUnfinishedOverWithALinkAndWhatIsKnown) {
    Activity& unfinished = last(ActivityStatus::UnderWay);
    unfinished.progress = 60;
    unfinished.actual = 12;
    unfinished.startOn = QDate(2026, 10, 5);
    unfinished.delayReason = u"Roads were flooded"_qs;
    last(ActivityStatus::Done);
    const auto activities = opened();
    ASSERT_EQ(activities.size(), 1U);
    EXPECT_EQ(activities[0].carriedFrom, wish.lastActivities[0].id);
    EXPECT_NE(activities[0].id, wish.lastActivities[0].id);
    EXPECT_EQ(activities[0].progress, 60);
    EXPECT_EQ(activities[0].actual, 12);
    EXPECT_EQ(activities[0].delayReason, u"Roads were flooded"_qs);
    EXPECT_EQ(activities[0].status, ActivityStatus::UnderWay);
    EXPECT_EQ(activities[0].startOn, QDate(2026, 10, 5)) << "it began then";
    EXPECT_EQ(activities[0].dueOn, QDate(2026, 11, 16)) << "15 November is a Sunday";
}

TEST_F(OpeningAMonth, BringsAStandingOneBackAsNewEvenWhenDone) {
    Activity& standing = last(ActivityStatus::Done);
    standing.standing = true;
    standing.progress = 100;
    standing.doneOn = QDate(2026, 10, 14);
    standing.target = 4;
    standing.actual = 4;
    standing.result = u"All reports in"_qs;
    standing.delayReason = u"none"_qs;
    standing.startOn = QDate(2026, 10, 2);
    const auto activities = opened();
    ASSERT_EQ(activities.size(), 1U);
    EXPECT_TRUE(activities[0].carriedFrom.isNull());
    EXPECT_EQ(activities[0].status, ActivityStatus::Planned);
    EXPECT_EQ(activities[0].progress, 0);
    EXPECT_EQ(activities[0].target, 4);
    EXPECT_FALSE(activities[0].actual);
    EXPECT_FALSE(activities[0].doneOn.isValid());
    EXPECT_TRUE(activities[0].result.isEmpty());
    EXPECT_TRUE(activities[0].delayReason.isEmpty());
    EXPECT_TRUE(activities[0].standing);
    EXPECT_EQ(activities[0].startOn, QDate(2026, 11, 2));
}

TEST_F(OpeningAMonth, KeepsAStandingOneOnItsDaySoThatItNeverDriftsLater) {
    last(ActivityStatus::Done, QDate(2026, 10, 14)).standing = true;
    last(ActivityStatus::Planned, QDate(2026, 10, 14)).standing = true;
    last(ActivityStatus::Planned, QDate(2026, 10, 14));
    const auto activities = opened();
    ASSERT_EQ(activities.size(), 3U);
    EXPECT_EQ(activities[0].dueOn, QDate(2026, 11, 14)) << "a Saturday; next month it is the 14th again";
    EXPECT_EQ(activities[1].dueOn, QDate(2026, 11, 14));
    EXPECT_EQ(activities[2].dueOn, QDate(2026, 11, 16));
}

TEST_F(OpeningAMonth, MakesOneCopyOfAStandingOneThatIsUnfinished) {
    Activity& standing = last(ActivityStatus::Planned);
    standing.standing = true;
    const auto activities = opened();
    ASSERT_EQ(activities.size(), 1U);
    EXPECT_EQ(activities[0].carriedFrom, wish.lastActivities[0].id);
}

TEST_F(OpeningAMonth, LeavesCancelledBehindAndTakesPostponedUpAgain) {
    last(ActivityStatus::Cancelled).standing = true;
    last(ActivityStatus::Postponed);
    last(ActivityStatus::Postponed).progress = 30;
    const auto activities = opened();
    ASSERT_EQ(activities.size(), 2U);
    EXPECT_EQ(activities[0].status, ActivityStatus::Planned);
    EXPECT_EQ(activities[1].status, ActivityStatus::UnderWay);
}

TEST_F(OpeningAMonth, NumbersByPillarThenByLastMonthsNumber) {
    last(ActivityStatus::Planned).pillar = protection.id;
    last(ActivityStatus::Planned);
    last(ActivityStatus::Done);
    last(ActivityStatus::Planned).number = 1;
    const auto activities = opened();
    ASSERT_EQ(activities.size(), 3U);
    EXPECT_EQ(activities[0].carriedFrom, wish.lastActivities[3].id);
    EXPECT_EQ(activities[1].carriedFrom, wish.lastActivities[1].id);
    EXPECT_EQ(activities[2].carriedFrom, wish.lastActivities[0].id);
    for (size_t i = 0; i < activities.size(); ++i)
        EXPECT_EQ(activities[i].number, static_cast<int>(i) + 1);
}

TEST_F(OpeningAMonth, DropsSupportingAgenciesThatLeftAndKeepsTheLead) {
    Activity& activity = last(ActivityStatus::Planned);
    const Id gone = Id::create();
    activity.leadAgency = gone;
    activity.supportingAgencies = {police.id, gone};
    const auto activities = opened();
    ASSERT_EQ(activities.size(), 1U);
    EXPECT_EQ(activities[0].supportingAgencies, QList<Id>{police.id});
    EXPECT_EQ(activities[0].leadAgency, gone);
}

TEST_F(OpeningAMonth, RefusesAMonthThatHasAPlan) {
    wish.month = october.month;
    const Result<Change> change = openMonth(wish);
    ASSERT_FALSE(change.ok());
    EXPECT_EQ(change.problem().trouble, Trouble::BadInput);
    EXPECT_FALSE(change.problem().sentence.isEmpty());
}

TEST_F(OpeningAMonth, IsADraftThatCanBeUndoneInOneStep) {
    last(ActivityStatus::Planned);
    const Result<Change> change = openMonth(wish);
    ASSERT_TRUE(change.ok());
    EXPECT_EQ(change->records().front().fields.value(u"status"_qs).after.toString(), u"draft"_qs);
    EXPECT_EQ(change->records().front().fields.value(u"month"_qs).after.toString(), u"2026-11"_qs);
    const Change undo = change->inverse(u"Undo"_qs, {1, 2});
    ASSERT_EQ(undo.records().size(), 2U);
    EXPECT_EQ(undo.records().front().kind, RecordChange::Kind::Deactivate);
}

TEST_F(OpeningAMonth, MakesAnEmptyPlanWhereThereWasNone) {
    wish.plans.clear();
    EXPECT_TRUE(opened().empty());
}

TEST(LastPlan, IsTheLatestBeforeTheMonth) {
    std::vector<ActionPlan> plans(3);
    plans[0].month = Month(2026, 8);
    plans[1].month = Month(2026, 10);
    plans[2].month = Month(2026, 12);
    EXPECT_EQ(lastPlanBefore(plans, Month(2026, 12))->month, Month(2026, 10));
    EXPECT_EQ(lastPlanBefore(plans, Month(2026, 10))->month, Month(2026, 8));
    EXPECT_FALSE(lastPlanBefore(plans, Month(2026, 8)));
}

TEST(MovedInto, ClipsTheThirtyFirstToFebruarysEnd) {
    EXPECT_EQ(movedInto(Month(2028, 2), QDate(2028, 1, 31), {}), QDate(2028, 2, 29)) << "a Tuesday";
    EXPECT_EQ(movedInto(Month(2026, 2), QDate(2026, 1, 31), {}), QDate(2026, 2, 27))
        << "28 February is a Saturday";
}

TEST(MovedInto, TakesTheNextWorkingDayAndStaysInTheMonth) {
    const WorkingDays calendar({QDate(2026, 11, 23), QDate(2026, 11, 24), QDate(2026, 11, 25)});
    EXPECT_EQ(movedInto(Month(2026, 11), QDate(2026, 10, 21), calendar), QDate(2026, 11, 26));
    EXPECT_EQ(movedInto(Month(2026, 10), QDate(2026, 9, 30), calendar), QDate(2026, 10, 30));
    EXPECT_EQ(movedInto(Month(2026, 5), QDate(2026, 1, 31), calendar), QDate(2026, 5, 29))
        << "30 and 31: a weekend";
    EXPECT_FALSE(movedInto(Month(2026, 5), QDate(), calendar).isValid());
}

} // namespace samaki
