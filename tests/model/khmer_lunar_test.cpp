// The Khmer lunar date against dates that almanacs and official papers attest.
#include "model/calendar/khmer_lunar.h"

#include <gtest/gtest.h>

namespace samaki {

namespace {

QString lunar(int year, int month, int day) {
    const auto date = khmerLunarDate(QDate(year, month, day));
    return date ? date->toString() : QString();
}

} // namespace

TEST(KhmerLunarDate, IsTheOneThatOfficialPapersName) {
    EXPECT_EQ(lunar(2018, 3, 12), u"១១រោច ខែផល្គុន ឆ្នាំរកា នព្វស័ក ព.ស.២៥៦១"_qs);
    EXPECT_EQ(lunar(2021, 4, 30), u"៤រោច ខែពិសាខ ឆ្នាំឆ្លូវ ត្រីស័ក ព.ស.២៥៦៥"_qs);
    EXPECT_EQ(lunar(2023, 5, 8), u"៤រោច ខែពិសាខ ឆ្នាំថោះ បញ្ចស័ក ព.ស.២៥៦៧"_qs);
    EXPECT_EQ(lunar(2025, 3, 20), u"៧រោច ខែផល្គុន ឆ្នាំរោង ឆស័ក ព.ស.២៥៦៨"_qs);
    EXPECT_EQ(lunar(2024, 11, 20), u"៥រោច ខែកត្តិក ឆ្នាំរោង ឆស័ក ព.ស.២៥៦៨"_qs);
    EXPECT_EQ(lunar(2026, 11, 21), u"១២កើត ខែកត្តិក ឆ្នាំមមី អដ្ឋស័ក ព.ស.២៥៧០"_qs);
}

TEST(KhmerLunarDate, KnowsLeapMonthsAndLeapDays) {
    EXPECT_EQ(lunar(2010, 7, 11), u"១៥រោច ខែបឋមាសាឍ ឆ្នាំខាល ទោស័ក ព.ស.២៥៥៤"_qs);
    EXPECT_EQ(lunar(2015, 7, 16), u"១កើត ខែទុតិយាសាឍ ឆ្នាំមមែ សប្តស័ក ព.ស.២៥៥៩"_qs);
    EXPECT_EQ(lunar(2020, 6, 20), u"១៥រោច ខែជេស្ឋ ឆ្នាំជូត ទោស័ក ព.ស.២៥៦៤"_qs) << "a Jesth of 30 days";
    EXPECT_EQ(lunar(2025, 6, 26), u"១កើត ខែអាសាឍ ឆ្នាំម្សាញ់ សប្តស័ក ព.ស.២៥៦៩"_qs);
}

TEST(KhmerLunarDate, ChangesAnimalSakAndEraOnDaysOfTheirOwn) {
    EXPECT_EQ(lunar(2024, 4, 12), u"៤កើត ខែចេត្រ ឆ្នាំថោះ បញ្ចស័ក ព.ស.២៥៦៧"_qs);
    EXPECT_EQ(lunar(2024, 4, 13), u"៥កើត ខែចេត្រ ឆ្នាំរោង បញ្ចស័ក ព.ស.២៥៦៧"_qs) << "New Year";
    EXPECT_EQ(lunar(2024, 4, 16), u"៨កើត ខែចេត្រ ឆ្នាំរោង ឆស័ក ព.ស.២៥៦៧"_qs) << "Lerng Sak";
    EXPECT_EQ(lunar(2012, 4, 13), u"៧រោច ខែចេត្រ ឆ្នាំរោង ត្រីស័ក ព.ស.២៥៥៥"_qs);
    EXPECT_TRUE(lunar(2022, 5, 15).endsWith(u"ព.ស.២៥៦៥"_qs));
    EXPECT_TRUE(lunar(2022, 5, 16).endsWith(u"១រោច ខែពិសាខ ឆ្នាំខាល ចត្វាស័ក ព.ស.២៥៦៦"_qs));
}

TEST(KhmerLunarDate, RunsOnDayByDayFor199Years) {
    const auto position = [](const KhmerLunarDate& date) { return date.day + (date.waning ? 15 : 0); };
    auto yesterday = khmerLunarDate(QDate(1900, 1, 1));
    ASSERT_TRUE(yesterday.has_value());
    for (QDate date(1900, 1, 2); date.year() < 2100; date = date.addDays(1)) {
        const auto today = khmerLunarDate(date);
        ASSERT_TRUE(today.has_value());
        const bool sameMonth = today->month == yesterday->month;
        ASSERT_EQ(position(*today), sameMonth ? position(*yesterday) + 1 : 1)
            << date.toString().toStdString();
        ASSERT_TRUE(sameMonth || position(*yesterday) >= 29);
        yesterday = today;
    }
}

TEST(KhmerLunarDate, IsNotGuessedBeyondItsYears) {
    EXPECT_FALSE(khmerLunarDate(QDate(1899, 12, 31)).has_value());
    EXPECT_FALSE(khmerLunarDate(QDate(2101, 1, 1)).has_value());
    EXPECT_FALSE(khmerLunarDate({}).has_value());
}

} // namespace samaki
