// The working calendar: weekends, holidays, counting, and months with their ends.
#include "model/calendar/months.h"
#include "model/calendar/working_days.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>

namespace samaki {

namespace {

// November 2026: the Water Festival closes offices from Monday 23 to Wednesday 25.
const QList<QDate> kWaterFestival = {QDate(2026, 11, 24), QDate(2026, 11, 23), QDate(2026, 11, 25),
                                     QDate(2026, 11, 24)};

} // namespace

TEST(WorkingDays, AreMondayToFridayWithoutHolidays) {
    const WorkingDays calendar(kWaterFestival);
    EXPECT_TRUE(calendar.isWorkingDay(QDate(2026, 11, 20))) << "a Friday";
    EXPECT_FALSE(calendar.isWorkingDay(QDate(2026, 11, 21))) << "a Saturday";
    EXPECT_FALSE(calendar.isWorkingDay(QDate(2026, 11, 22))) << "a Sunday";
    EXPECT_FALSE(calendar.isWorkingDay(QDate(2026, 11, 24))) << "a holiday";
    EXPECT_TRUE(calendar.isWorkingDay(QDate(2026, 11, 26)));
}

TEST(WorkingDays, LeadOverAWeekendAndTheHolidaysThatFollowIt) {
    const WorkingDays calendar(kWaterFestival);
    EXPECT_EQ(calendar.nextWorkingDayOnOrAfter(QDate(2026, 11, 21)), QDate(2026, 11, 26));
    EXPECT_EQ(calendar.nextWorkingDayOnOrAfter(QDate(2026, 11, 20)), QDate(2026, 11, 20));
    EXPECT_EQ(calendar.previousWorkingDayOnOrBefore(QDate(2026, 11, 25)), QDate(2026, 11, 20));
    EXPECT_EQ(calendar.plus(QDate(2026, 11, 20), 1), QDate(2026, 11, 26));
    EXPECT_EQ(calendar.plus(QDate(2026, 11, 21), 3), QDate(2026, 11, 30));
    EXPECT_EQ(calendar.plus(QDate(2026, 11, 21), 0), QDate(2026, 11, 21));
}

TEST(WorkingDays, AreCountedAfterOneDateUpToTheOther) {
    const WorkingDays calendar(kWaterFestival);
    EXPECT_EQ(WorkingDays().workingDaysBetween(QDate(2026, 11, 20), QDate(2026, 11, 23)), 1);
    EXPECT_EQ(calendar.workingDaysBetween(QDate(2026, 11, 20), QDate(2026, 11, 25)), 0);
    EXPECT_EQ(calendar.workingDaysBetween(QDate(2026, 11, 20), QDate(2026, 11, 30)), 3);
    EXPECT_EQ(calendar.workingDaysBetween(QDate(2026, 11, 30), QDate(2026, 11, 20)), -3);
    EXPECT_EQ(calendar.workingDaysBetween(QDate(2026, 11, 20), QDate(2026, 11, 20)), 0);
}

TEST(WorkingDays, CountTheSameAsGoingDayByDay) {
    const WorkingDays calendar(kWaterFestival);
    const QDate first(2026, 10, 28);
    for (int from = 0; from < 14; ++from) {
        int counted = 0;
        for (int to = from + 1; to < 60; ++to) {
            counted += calendar.isWorkingDay(first.addDays(to)) ? 1 : 0;
            ASSERT_EQ(calendar.workingDaysBetween(first.addDays(from), first.addDays(to)), counted)
                << from << " to " << to;
        }
    }
}

TEST(WorkingDays, ADateThatDoesNotExistLeadsNowhere) {
    const WorkingDays calendar(kWaterFestival);
    EXPECT_FALSE(calendar.isWorkingDay(QDate()));
    EXPECT_FALSE(calendar.nextWorkingDayOnOrAfter(QDate()).isValid());
    EXPECT_FALSE(calendar.plus(QDate(), 3).isValid());
    EXPECT_EQ(calendar.workingDaysBetween(QDate(), QDate(2026, 11, 20)), 0);
    EXPECT_FALSE(calendar.isWorkingDay(QDate(12026, 11, 20))) << "a slip of the keyboard, not a crash";
    EXPECT_GT(calendar.workingDaysBetween(QDate(1400, 1, 1), QDate(9999, 12, 31)), 2'000'000);
    EXPECT_FALSE(calendar.plus(QDate(9999, 12, 31), 1).isValid());
}

TEST(WorkingDays, AnswerForTenThousandRowsInAMoment) {
    QList<QDate> holidays;
    for (int day = 0; day < 400; ++day)
        holidays.append(QDate(2016, 1, 1).addDays(day * 11));
    const WorkingDays calendar(holidays);
    QElapsedTimer timer;
    timer.start();
    int sum = 0;
    for (int row = 0; row < 10'000; ++row) {
        const QDate due = calendar.nextWorkingDayOnOrAfter(QDate(2016, 1, 1).addDays(row % 3650));
        sum += calendar.workingDaysBetween(due, QDate(2026, 11, 21));
    }
    EXPECT_NE(sum, 0);
    RecordProperty("ms", static_cast<int>(timer.elapsed()));
    EXPECT_LT(timer.elapsed(), 500) << "a few milliseconds in a release build";
}

TEST(Months, EndWhereTheMonthEnds) {
    EXPECT_EQ(plusMonths(QDate(2025, 8, 31), 6), QDate(2026, 2, 28));
    EXPECT_EQ(plusMonths(QDate(2027, 8, 31), 6), QDate(2028, 2, 29));
    EXPECT_EQ(plusMonths(QDate(2026, 5, 15), 6), QDate(2026, 11, 15));
    EXPECT_EQ(plusMonths(QDate(2026, 2, 28), 6), QDate(2026, 8, 31)) << "the last day stays the last day";
    EXPECT_EQ(plusMonths(QDate(2026, 3, 31), -1), QDate(2026, 2, 28));
    EXPECT_FALSE(plusMonths(QDate(), 6).isValid());
}

} // namespace samaki
