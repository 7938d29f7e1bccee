// The dashboard's figures as they are read from a workstation's replica.
#include "model/insight/dashboard.h"

#include "model/records/holiday.h"
#include "tests/support/await.h"
#include "tests/support/small_committee.h"

#include <gtest/gtest.h>

using namespace samaki;

namespace {

const Month kNovember(2026, 11);
const Month kOctober(2026, 10);
const QDate kToday(2026, 11, 24); // the Tuesday after the committee's one activity fell due

void write(Store& store, const Change& change) {
    const CommitResult result = await(store.commit(change));
    EXPECT_EQ(result.state, CommitResult::State::Written)
        << (result.problem ? result.problem->sentence.toStdString() : std::string());
}

DashboardFigures count(Store& store, const Month& month = kNovember, const QDate& today = kToday) {
    const Result<DashboardFigures> figures =
        await(store.query([=](Reader& reader) { return countDashboard(reader, month, today); }));
    EXPECT_TRUE(figures.ok()) << (figures.ok() ? std::string() : figures.problem().cause.toStdString());
    return figures.ok() ? *figures : DashboardFigures();
}

Month opensWith(Store& store, const QDate& today) {
    const Result<Month> month =
        await(store.query([=](Reader& reader) { return dashboardMonth(reader, today); }));
    return month.ok() ? *month : Month();
}

Activity another(const Activity& pattern, const Id& plan, const QDate& due) {
    Activity activity = pattern;
    activity.id = Id::create();
    activity.plan = plan;
    activity.dueOn = due;
    return activity;
}

Id addPlan(Change& change, const Month& month, PlanStatus status) {
    ActionPlan plan;
    plan.month = month;
    plan.status = status;
    return change.add(plan);
}

} // namespace

TEST(DashboardReading, CountsWhatTheReplicaHolds) {
    SmallCommittee committee;
    const auto store = committee.openWorkstation(u"secretary"_qs);
    const DashboardFigures figures = count(*store);

    EXPECT_EQ(figures.committeeEn, u"Provincial Committee of a Test"_qs);
    EXPECT_EQ(figures.latestPlan, kNovember);
    EXPECT_EQ(figures.activities(), 1);
    EXPECT_EQ(figures.done(), 0);
    ASSERT_EQ(figures.pillars.size(), 1u);
    EXPECT_EQ(figures.pillars[0].pillar.nameEn, u"Prevention"_qs);
    EXPECT_EQ(figures.overdue, 1);
    ASSERT_EQ(figures.overdueBy.size(), 1u);
    EXPECT_EQ(figures.overdueBy[0].agency.nameEn, u"Department of Labour"_qs);
    ASSERT_EQ(figures.silent.size(), 1u);
    EXPECT_EQ(figures.leading, 1);
    EXPECT_EQ(figures.months.back().notDone, 1);
    EXPECT_FALSE(figures.months.front().planned);
}

TEST(DashboardReading, FollowsWhatIsDone) {
    SmallCommittee committee;
    const auto store = committee.openWorkstation(u"secretary"_qs);
    edit(*store, committee.activity.id, [](Activity& activity) {
        activity.status = ActivityStatus::Done;
        activity.progress = 100;
        activity.doneOn = QDate(2026, 11, 20);
    });
    const DashboardFigures figures = count(*store);
    EXPECT_EQ(figures.done(), 1);
    EXPECT_EQ(figures.overdue, 0);
    EXPECT_EQ(figures.months.back().onTime, 1);
    EXPECT_TRUE(figures.silent.empty());
}

TEST(DashboardReading, ChasesNothingOfAClosedPlan) {
    SmallCommittee committee;
    const auto store = committee.openWorkstation(u"secretary"_qs);
    Change change(u"two earlier months"_qs);
    const Id closed = addPlan(change, Month(2026, 9), PlanStatus::Draft);
    const Id open = addPlan(change, kOctober, PlanStatus::Approved);
    change.add(another(committee.activity, closed, QDate(2026, 9, 15)));
    change.add(another(committee.activity, open, QDate(2026, 10, 15)));
    write(*store, change);
    EXPECT_EQ(count(*store).overdue, 3);

    Change closing(u"close September"_qs);
    const auto before =
        await(store->query([closed](Reader& reader) { return reader.one<ActionPlan>(closed); })).value();
    ActionPlan after = *before;
    after.status = PlanStatus::Closed;
    closing.edit(*before, after);
    write(*store, closing);
    const DashboardFigures figures = count(*store);
    EXPECT_EQ(figures.overdue, 2);
    EXPECT_EQ(figures.overdueEarlier, 1);
    EXPECT_EQ(figures.months[9].notDone, 1); // looked back at all the same
}

TEST(DashboardReading, CountsWhatWasCarriedOverOnce) {
    SmallCommittee committee;
    const auto store = committee.openWorkstation(u"secretary"_qs);
    Change change(u"carried over from October"_qs);
    const Id october = addPlan(change, kOctober, PlanStatus::Approved);
    const Id earlier = change.add(another(committee.activity, october, QDate(2026, 10, 15)));
    Activity later = another(committee.activity, committee.plan.id, QDate(2026, 11, 12));
    later.carriedFrom = earlier;
    change.add(later);
    write(*store, change);
    const DashboardFigures figures = count(*store);
    EXPECT_EQ(figures.overdue, 2); // the committee's own one and the later of the two
    EXPECT_EQ(figures.overdueEarlier, 0);
}

TEST(DashboardReading, KnowsTheHolidaysOfTheCommittee) {
    SmallCommittee committee;
    const auto store = committee.openWorkstation(u"secretary"_qs);
    EXPECT_EQ(count(*store, kNovember, QDate(2026, 11, 23)).overdue, 1);
    Change change(u"a holiday"_qs);
    Holiday holiday;
    holiday.date = QDate(2026, 11, 20);
    holiday.nameEn = u"Water Festival"_qs;
    change.add(holiday);
    write(*store, change);
    EXPECT_EQ(count(*store, kNovember, QDate(2026, 11, 23)).overdue,
              0); // due on the next working day, a Monday
}

TEST(DashboardReading, OpensWithTodaysMonthOrElseTheLatestPlans) {
    SmallCommittee committee;
    const auto store = committee.openWorkstation(u"secretary"_qs);
    EXPECT_EQ(opensWith(*store, QDate(2026, 11, 2)), kNovember);
    EXPECT_EQ(opensWith(*store, QDate(2027, 3, 2)), kNovember);
    Change change(u"December is prepared"_qs);
    addPlan(change, Month(2026, 12), PlanStatus::Draft);
    write(*store, change);
    EXPECT_EQ(opensWith(*store, QDate(2026, 11, 2)), kNovember);
    EXPECT_EQ(opensWith(*store, QDate(2027, 3, 2)), Month(2026, 12));
}
