#include "model/core/id.h"
#include "model/core/khmer_text.h"
#include "model/core/language.h"
#include "model/core/month.h"

#include <gtest/gtest.h>

namespace samaki {

TEST(Id, IsAUuidOfVersionSevenThatSortsByTime) {
    const Id first = Id::create();
    EXPECT_EQ(first.toString().size(), 36);
    EXPECT_EQ(first.toString().at(14), u'7');
    EXPECT_EQ(Id::fromString(first.toString().toUpper()), first);
    EXPECT_NEAR(double(first.createdAtMs()), double(QDateTime::currentMSecsSinceEpoch()), 5000.0);
}

TEST(Id, ReadsNothingFromTextThatIsNoId) {
    EXPECT_FALSE(Id::fromString(u""));
    EXPECT_FALSE(Id::fromString(u"not-an-id"));
    EXPECT_FALSE(Id::fromString(u"00000000-0000-0000-0000-000000000000"));
}

TEST(Month, CountsAcrossTheYearsEnd) {
    EXPECT_EQ(Month(2026, 12).next(), Month(2027, 1));
    EXPECT_EQ(Month(2027, 1).previous(), Month(2026, 12));
    EXPECT_EQ(Month(2025, 11).monthsUntil(Month(2026, 11)), 12);
    EXPECT_EQ(Month(2028, 2).lastDay(), QDate(2028, 2, 29));
}

TEST(Month, ReadsOnlyYearAndMonth) {
    EXPECT_EQ(Month::fromString(u"2026-11"), Month(2026, 11));
    EXPECT_FALSE(Month::fromString(u"2026-13"));
    EXPECT_FALSE(Month::fromString(u"11/2026"));
}

TEST(Dates, AreReadDayFirstAndInEitherScript) {
    EXPECT_EQ(parseDate(u"20/11/2026"_qs), QDate(2026, 11, 20));
    EXPECT_EQ(parseDate(u"២០/១១/២០២៦"_qs), QDate(2026, 11, 20));
    EXPECT_EQ(parseDate(u"2026-11-20"_qs), QDate(2026, 11, 20));
    EXPECT_FALSE(parseDate(u"31/02/2026"_qs));
    EXPECT_FALSE(parseDate(u"soon"_qs));
}

TEST(Amounts, AreReadWithEitherLanguagesSeparators) {
    EXPECT_EQ(parseHundredths(u"1,500.50"_qs), 150050);
    EXPECT_EQ(parseHundredths(u"1.500,50"_qs), 150050);
    EXPECT_EQ(parseHundredths(u"១.៥០០.០០០"_qs), 150000000);
    EXPECT_EQ(parseHundredths(u"400"_qs), 40000);
    EXPECT_FALSE(parseHundredths(u"1.5.2026"_qs));
    EXPECT_FALSE(parseHundredths(u"four"_qs));
}

TEST(Amounts, AreWrittenInEachLanguage) {
    EXPECT_EQ(formatHundredths(150050, Language::English), u"1,500.50"_qs);
    EXPECT_EQ(formatHundredths(150050, Language::Khmer), u"១.៥០០,៥០"_qs);
    EXPECT_EQ(formatMonth(Month(2026, 11), Language::Khmer), u"ខែវិច្ឆិកា ឆ្នាំ២០២៦"_qs);
}

TEST(KhmerText, BreaksBetweenWordsNotInsideThem) {
    const QString broken = breakable(u"ករណីជួញដូរមនុស្ស"_qs);
    EXPECT_EQ(broken.split(QChar(0x200B)), QStringList({u"ករណី"_qs, u"ជួញដូរ"_qs, u"មនុស្ស"_qs}));
    EXPECT_EQ(breakable(broken), broken) << "a second pass adds nothing";
    EXPECT_EQ(breakable(u"Plan"_qs), u"Plan"_qs);
}

TEST(KhmerText, NeverBreaksInsideANumber) {
    const QString number = breakable(u"២.៤០០.០០០ រៀល"_qs);
    EXPECT_EQ(number.count(QChar(0x2060)), 2);
    EXPECT_EQ(breakable(number), number);
}

TEST(KhmerText, FindsAWordInEitherSpelling) {
    EXPECT_EQ(foldForSearch(u"ច័ន្ទ"_qs), foldForSearch(u"ចន្ទ"_qs));
    EXPECT_EQ(foldForSearch(u"បណ្តុះ"_qs), foldForSearch(u"បណ្ដុះ"_qs));
    EXPECT_EQ(foldForSearch(u"២០២៦ Plan"_qs), u"2026 plan"_qs);
}

} // namespace samaki
