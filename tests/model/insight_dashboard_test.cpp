// The dashboard's figures, counted by hand for a committee small enough to do so.
#include "model/insight/dashboard.h"

#include <gtest/gtest.h>

using namespace samaki;

namespace {

const Month kNovember(2026, 11);
const QDate kToday(2026, 11, 20); // a Friday

struct CountedCommittee {
    DashboardRows rows;
    Id prevention = Id::create();
    Id protection = Id::create();
    Id labour = Id::create();
    Id police = Id::create();
    Id care = Id::create();

    CountedCommittee() {
        rows.latestPlan = kNovember;
        rows.plannedMonths = {kNovember, Month(2026, 10), Month(2026, 8)};
        addPillar(protection, 2, u"Protection"_qs);
        addPillar(prevention, 1, u"Prevention"_qs);
        rows.agencies.insert(labour, {labour, u"Department of Labour"_qs, u"មន្ទីរការងារ"_qs, u"DoLVT"_qs});
        rows.agencies.insert(police, {police, u"Provincial Police"_qs, u"នគរបាលខេត្ត"_qs, u"Police"_qs});
        rows.agencies.insert(care, {care, u"CARE"_qs, {}, {}});
    }

    void addPillar(const Id& id, int number, const QString& name) {
        Pillar pillar;
        pillar.id = id;
        pillar.number = number;
        pillar.nameEn = name;
        rows.pillars.push_back(pillar);
    }

    Activity& plan(const Month& month, const Id& pillar, const Id& lead, ActivityStatus status, int progress,
                   const QDate& due, const QDate& done = {}) {
        Activity activity;
        activity.pillar = pillar;
        activity.leadAgency = lead;
        activity.status = status;
        activity.progress = progress;
        activity.dueOn = due;
        activity.doneOn = done;
        rows.recent.push_back({month, activity});
        return rows.recent.back().activity;
    }

    void leaveOpen(const Month& month, const Id& lead, const QDate& due) {
        Activity activity;
        activity.leadAgency = lead;
        activity.dueOn = due;
        rows.open.push_back({month, activity});
    }

    DashboardFigures count(const QDate& today = kToday) const {
        return countDashboard(rows, kNovember, today);
    }
};

QDate day(int month, int day) { return QDate(2026, month, day); }

} // namespace

TEST(Dashboard, CountsTheMonthsActivitiesByStatusAndLeavesCancelledOnesOutOfTheTotal) {
    CountedCommittee it;
    it.plan(kNovember, it.prevention, it.labour, ActivityStatus::Done, 100, day(11, 10), day(11, 10));
    it.plan(kNovember, it.prevention, it.labour, ActivityStatus::Planned, 0, day(11, 27));
    it.plan(kNovember, it.prevention, it.labour, ActivityStatus::UnderWay, 40, day(11, 27));
    it.plan(kNovember, it.prevention, it.labour, ActivityStatus::Cancelled, 0, day(11, 27));
    it.plan(Month(2026, 10), it.prevention, it.labour, ActivityStatus::Done, 100, day(10, 9), day(10, 9));

    const DashboardFigures figures = it.count();
    EXPECT_TRUE(figures.planned);
    EXPECT_EQ(figures.byStatus[ActivityStatus::Cancelled], 1);
    EXPECT_EQ(figures.byStatus[ActivityStatus::Planned], 1);
    EXPECT_EQ(figures.done(), 1);
    EXPECT_EQ(figures.activities(), 3);
}

TEST(Dashboard, GivesEachPillarOfThePlanItsProgressInThePlansOrder) {
    CountedCommittee it;
    it.plan(kNovember, it.protection, it.care, ActivityStatus::UnderWay, 50, day(11, 27));
    it.plan(kNovember, it.prevention, it.care, ActivityStatus::Done, 100, day(11, 27), day(11, 19));
    it.plan(kNovember, it.prevention, it.care, ActivityStatus::UnderWay, 25, day(11, 27));
    it.plan(kNovember, it.prevention, it.care, ActivityStatus::Cancelled, 90, day(11, 27));

    const DashboardFigures figures = it.count();
    ASSERT_EQ(figures.pillars.size(), 2u);
    EXPECT_EQ(figures.pillars[0].pillar.nameEn, u"Prevention"_qs);
    EXPECT_EQ(figures.pillars[0].percent, 62); // (100 + 25) / 2, rounded down
    EXPECT_EQ(figures.pillars[0].activities, 2);
    EXPECT_EQ(figures.pillars[0].done, 1);
    EXPECT_EQ(figures.pillars[1].percent, 50);
}

TEST(Dashboard, CountsOverdueByLeadAgencyAcrossOpenPlansMostFirst) {
    CountedCommittee it;
    it.leaveOpen(kNovember, it.labour, day(11, 12));
    it.leaveOpen(Month(2026, 10), it.labour, day(10, 12));
    it.leaveOpen(kNovember, it.care, day(11, 13));
    it.leaveOpen(kNovember, it.police, kToday); // due today is in time

    const DashboardFigures figures = it.count();
    EXPECT_EQ(figures.overdue, 3);
    EXPECT_EQ(figures.overdueEarlier, 1);
    EXPECT_EQ(figures.overdueInMonth, 2);
    ASSERT_EQ(figures.overdueBy.size(), 2u);
    EXPECT_EQ(figures.overdueBy[0].agency.nameEn, u"Department of Labour"_qs);
    EXPECT_EQ(figures.overdueBy[0].activities, 2);
    EXPECT_EQ(figures.overdueBy[1].activities, 1);
}

TEST(Dashboard, GivesWhatFellDueOnAHolidayUntilTheNextWorkingDay) {
    CountedCommittee it;
    it.rows.calendar = WorkingDays({day(11, 23)});
    it.leaveOpen(kNovember, it.labour, day(11, 21)); // a Saturday, before a Monday that is a holiday

    EXPECT_EQ(it.count(day(11, 24)).overdue, 0);
    EXPECT_EQ(it.count(day(11, 24)).dueSoon, 1);
    EXPECT_EQ(it.count(day(11, 25)).overdue, 1);
    EXPECT_EQ(it.count(day(11, 25)).dueSoon, 0);
}

TEST(Dashboard, CountsAsDueSoonWhatFallsDueWithinSevenDays) {
    CountedCommittee it;
    it.leaveOpen(kNovember, it.labour, kToday);
    it.leaveOpen(kNovember, it.labour, kToday.addDays(7));
    it.leaveOpen(kNovember, it.labour, kToday.addDays(8));
    it.leaveOpen(kNovember, it.labour, day(11, 2)); // overdue, not soon

    const DashboardFigures figures = it.count();
    EXPECT_EQ(figures.dueSoon, 2);
    EXPECT_EQ(figures.nextDue, kToday);
}

TEST(Dashboard, NamesTheLeadAgenciesOfWhoseWorkNothingMoved) {
    CountedCommittee it;
    it.plan(kNovember, it.prevention, it.labour, ActivityStatus::Planned, 0, day(11, 27));
    it.plan(kNovember, it.prevention, it.labour, ActivityStatus::Planned, 0, day(11, 27));
    it.plan(kNovember, it.prevention, it.police, ActivityStatus::Planned, 0, day(11, 27));
    it.plan(kNovember, it.prevention, it.police, ActivityStatus::UnderWay, 10, day(11, 27));
    it.plan(kNovember, it.prevention, it.care, ActivityStatus::Cancelled, 0, day(11, 27));

    const DashboardFigures figures = it.count();
    ASSERT_EQ(figures.silent.size(), 1u);
    EXPECT_EQ(figures.silent[0].agency.id, it.labour);
    EXPECT_EQ(figures.silent[0].activities, 2);
    EXPECT_EQ(figures.leading, 2);
}

TEST(Dashboard, LooksBackTwelveMonthsAndTellsAGapFromAZero) {
    CountedCommittee it;
    it.plan(Month(2026, 10), it.prevention, it.labour, ActivityStatus::Done, 100, day(10, 9), day(10, 9));
    it.plan(Month(2026, 10), it.prevention, it.labour, ActivityStatus::Done, 100, day(10, 9), day(10, 12));
    it.plan(Month(2026, 10), it.prevention, it.labour, ActivityStatus::Postponed, 10, day(10, 9));
    it.plan(Month(2026, 10), it.prevention, it.labour, ActivityStatus::Cancelled, 0, day(10, 9));
    it.plan(Month(2026, 8), it.prevention, it.labour, ActivityStatus::Planned, 0, day(8, 10));

    const std::vector<MonthFigure> months = it.count().months;
    ASSERT_EQ(months.size(), 12u);
    EXPECT_EQ(months.front().month, Month(2025, 12));
    EXPECT_EQ(months.back().month, kNovember);

    const MonthFigure& august = months[8];
    EXPECT_TRUE(august.planned);
    EXPECT_EQ(august.onTimePercent(), 0); // planned, nothing done: a zero
    const MonthFigure& september = months[9];
    EXPECT_FALSE(september.planned);
    EXPECT_EQ(september.onTimePercent(), std::nullopt); // no plan: a gap

    const MonthFigure& october = months[10];
    EXPECT_EQ(october.onTime, 1);
    EXPECT_EQ(october.late, 1);
    EXPECT_EQ(october.notDone, 1);
    EXPECT_EQ(october.onTimePercent(), 33);
    EXPECT_TRUE(october.over);
    EXPECT_FALSE(months.back().over);
}

TEST(Dashboard, ComparesWithTheMonthBeforeOnlyWhenThatHadAPlan) {
    CountedCommittee it;
    ASSERT_NE(it.count().monthBefore(), nullptr);
    it.rows.plannedMonths.remove(Month(2026, 10));
    EXPECT_EQ(it.count().monthBefore(), nullptr);
}
