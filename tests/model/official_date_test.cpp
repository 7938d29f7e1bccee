// Dates as letters and minutes write them.
#include "model/calendar/official_date.h"

#include <gtest/gtest.h>

namespace samaki {

TEST(OfficialDate, NamesTheDayOfTheWeek) {
    EXPECT_EQ(formatLongDate(QDate(2026, 11, 5), Language::English), u"Thursday, 5 November 2026"_qs);
    EXPECT_EQ(formatLongDate(QDate(2026, 11, 5), Language::Khmer), u"ថ្ងៃព្រហស្បតិ៍ ទី៥ ខែវិច្ឆិកា ឆ្នាំ២០២៦"_qs);
    EXPECT_EQ(formatLongDate({}, Language::Khmer), QString());
}

TEST(OfficialDate, NamesTheLunarDayAboveTheSolarOneInKhmer) {
    const OfficialDate khmer = officialDate(QDate(2024, 11, 20), Language::Khmer);
    EXPECT_EQ(khmer.lunar, u"ថ្ងៃពុធ ៥រោច ខែកត្តិក ឆ្នាំរោង ឆស័ក ព.ស.២៥៦៨"_qs);
    EXPECT_EQ(khmer.solar, u"ថ្ងៃទី២០ ខែវិច្ឆិកា ឆ្នាំ២០២៤"_qs);
    const OfficialDate english = officialDate(QDate(2024, 11, 20), Language::English);
    EXPECT_EQ(english.lunar, QString());
    EXPECT_EQ(english.solar, u"20 November 2024"_qs);
}

TEST(OfficialDate, IsWrittenInWords) {
    const auto english = [](int year, int month, int day) {
        return dateInWords(QDate(year, month, day), Language::English);
    };
    EXPECT_EQ(english(2026, 11, 5), u"Thursday, the fifth of November two thousand and twenty-six"_qs);
    EXPECT_EQ(english(2000, 1, 20), u"Thursday, the twentieth of January two thousand"_qs);
    EXPECT_EQ(english(1999, 12, 31),
              u"Friday, the thirty-first of December one thousand nine hundred and ninety-nine"_qs);
    EXPECT_EQ(english(2030, 3, 12), u"Tuesday, the twelfth of March two thousand and thirty"_qs);
    EXPECT_EQ(dateInWords(QDate(2026, 11, 5), Language::Khmer),
              u"ថ្ងៃព្រហស្បតិ៍ ទីប្រាំ ខែវិច្ឆិកា ឆ្នាំពីរពាន់ម្ភៃប្រាំមួយ"_qs);
    EXPECT_EQ(dateInWords(QDate(2010, 7, 30), Language::Khmer), u"ថ្ងៃសុក្រ ទីសាមសិប ខែកក្កដា ឆ្នាំពីរពាន់ដប់"_qs);
}

} // namespace samaki
