// On which day of a month a regular meeting falls.
#include "model/calendar/recurrence.h"

#include <gtest/gtest.h>

namespace samaki {

namespace {

Recurrence onThe(WeekOfMonth week, Weekday weekday, WhenClosed whenClosed = WhenClosed::WorkingDayBefore) {
    Recurrence recurrence;
    recurrence.week = week;
    recurrence.weekday = weekday;
    recurrence.whenClosed = whenClosed;
    return recurrence;
}

Recurrence onDay(int day, WhenClosed whenClosed = WhenClosed::WorkingDayBefore) {
    Recurrence recurrence;
    recurrence.pattern = RecurrencePattern::DayOfMonth;
    recurrence.day = day;
    recurrence.whenClosed = whenClosed;
    return recurrence;
}

const WorkingDays kNoHolidays;
const WorkingDays kWaterFestival({QDate(2026, 11, 23), QDate(2026, 11, 24), QDate(2026, 11, 25)});

} // namespace

TEST(Recurrence, CountsTheWeekdaysOfAMonth) {
    const Month november(2026, 11); // begins on a Sunday
    EXPECT_EQ(meetingDay(onThe(WeekOfMonth::First, Weekday::Thursday), november, kNoHolidays),
              QDate(2026, 11, 5));
    EXPECT_EQ(meetingDay(onThe(WeekOfMonth::Second, Weekday::Monday), november, kNoHolidays),
              QDate(2026, 11, 9));
    EXPECT_EQ(meetingDay(onThe(WeekOfMonth::Third, Weekday::Friday), november, kNoHolidays),
              QDate(2026, 11, 20));
    EXPECT_EQ(meetingDay(onThe(WeekOfMonth::Fourth, Weekday::Tuesday), november, kNoHolidays),
              QDate(2026, 11, 24));
    EXPECT_EQ(meetingDay(onThe(WeekOfMonth::Last, Weekday::Monday), november, kNoHolidays),
              QDate(2026, 11, 30))
        << "the fifth Monday, not the fourth";
    EXPECT_EQ(meetingDay(onThe(WeekOfMonth::Last, Weekday::Tuesday), november, kNoHolidays),
              QDate(2026, 11, 24))
        << "there are only four Tuesdays";
}

TEST(Recurrence, KeepsToAShortFebruary) {
    EXPECT_EQ(meetingDay(onThe(WeekOfMonth::Last, Weekday::Friday), Month(2027, 2), kNoHolidays),
              QDate(2027, 2, 26));
    EXPECT_EQ(meetingDay(onDay(31), Month(2028, 2), kNoHolidays), QDate(2028, 2, 29));
    EXPECT_EQ(meetingDay(onDay(30), Month(2027, 2), kNoHolidays), QDate(2027, 2, 26))
        << "the 28th is a Sunday";
}

TEST(Recurrence, MovesFromAClosedDayAsTheCommitteeWants) {
    const Month november(2026, 11);
    EXPECT_EQ(meetingDay(onDay(25), november, kWaterFestival), QDate(2026, 11, 20));
    EXPECT_EQ(meetingDay(onDay(25, WhenClosed::WorkingDayAfter), november, kWaterFestival),
              QDate(2026, 11, 26));
    EXPECT_EQ(meetingDay(onDay(25, WhenClosed::Skip), november, kWaterFestival), std::nullopt);
    EXPECT_EQ(meetingDay(onDay(26, WhenClosed::Skip), november, kWaterFestival), QDate(2026, 11, 26));
    EXPECT_EQ(meetingDay(onThe(WeekOfMonth::Fourth, Weekday::Tuesday), november, kWaterFestival),
              QDate(2026, 11, 20));
}

TEST(Recurrence, NeverLeavesItsMonth) {
    EXPECT_EQ(meetingDay(onDay(1), Month(2026, 11), kNoHolidays), QDate(2026, 11, 2))
        << "the 1st is a Sunday, and the working day before is in October";
    EXPECT_EQ(meetingDay(onDay(31, WhenClosed::WorkingDayAfter), Month(2026, 10), kNoHolidays),
              QDate(2026, 10, 30))
        << "the 31st is a Saturday, and the working day after is in November";
    QList<QDate> everyDay;
    for (QDate day(2026, 11, 1); day.month() == 11; day = day.addDays(1))
        everyDay << day;
    EXPECT_EQ(meetingDay(onDay(15), Month(2026, 11), WorkingDays(everyDay)), std::nullopt);
}

TEST(Recurrence, HasNoDayInNoMonth) { EXPECT_EQ(meetingDay(onDay(1), Month(), kNoHolidays), std::nullopt); }

TEST(Recurrence, IsOnAWorkingDayOfEveryMonthForYears) {
    for (int i = 0; i < 120; ++i) {
        const Month month = Month(2021, 1).plus(i);
        for (int day = 1; day <= 31; ++day) {
            const std::optional<QDate> found = meetingDay(onDay(day), month, kWaterFestival);
            ASSERT_TRUE(found);
            EXPECT_TRUE(month.contains(*found) && kWaterFestival.isWorkingDay(*found)) << day;
        }
    }
}

} // namespace samaki
