// Due dates as a note taker types them: a table of phrases, in both languages and either script's digits.
#include "model/rules/due_phrase.h"

#include <gtest/gtest.h>

namespace samaki {

namespace {

struct Said {
    const char* phrase;
    QDate means;
};

// The meeting of Thursday 5 November 2026; the Water Festival is from the 23rd to the 25th.
DueContext atTheMeeting() {
    return {QDate(2026, 11, 5), QDate(2026, 12, 3),
            WorkingDays({QDate(2026, 11, 23), QDate(2026, 11, 24), QDate(2026, 11, 25)})};
}

class DuePhrase : public testing::TestWithParam<Said> {};

void PrintTo(const Said& said, std::ostream* out) { *out << said.phrase; }

const Said kEnglish[] = {
    {"today", {2026, 11, 5}},
    {"Tomorrow", {2026, 11, 6}},
    {"in 3 days", {2026, 11, 8}},
    {"3 days", {2026, 11, 8}},
    {"in 1 day", {2026, 11, 6}},
    {"within 10 days", {2026, 11, 15}},
    {"in 2 weeks", {2026, 11, 19}},
    {"in two weeks", {}},
    {"in a week", {2026, 11, 12}},
    {"in one month", {2026, 12, 5}},
    {"in 3 months", {2027, 2, 5}},
    {"in 2 working days", {2026, 11, 9}},
    {"in 12 working days", {2026, 11, 26}},
    {"next week", {2026, 11, 12}},
    {"next month", {2026, 12, 5}},
    {"friday", {2026, 11, 6}},
    {"by Friday", {2026, 11, 6}},
    {"on  fri", {2026, 11, 6}},
    {"thursday", {2026, 11, 12}},
    {"Mon", {2026, 11, 9}},
    {"Wednesday", {2026, 11, 11}},
    {"end of month", {2026, 11, 30}},
    {"by the end of the month", {2026, 11, 30}},
    {"end of next month", {2026, 12, 31}},
    {"next meeting", {2026, 12, 3}},
    {"by the next meeting", {2026, 12, 3}},
    {"25/12", {2026, 12, 25}},
    {"5/11", {2026, 11, 5}},
    {"4/11", {2027, 11, 4}},
    {"1.3", {2027, 3, 1}},
    {"29/2", {2028, 2, 29}},
    {"25/12/2027", {2027, 12, 25}},
    {"2026-11-20", {2026, 11, 20}},
    {"25 Dec", {2026, 12, 25}},
    {"25 december 2027", {2027, 12, 25}},
    {"25", {2026, 11, 25}},
    {"the 4th", {2026, 12, 4}},
    {"5", {2026, 11, 5}},
    {"31", {2026, 12, 31}},
};

const Said kKhmer[] = {
    {"ថ្ងៃនេះ", {2026, 11, 5}},
    {"ថ្ងៃស្អែក", {2026, 11, 6}},
    {"ស្អែក", {2026, 11, 6}},
    {"ក្នុងរយៈពេល ៣ ថ្ងៃ", {2026, 11, 8}},
    {"ក្នុងរយៈពេល១០ថ្ងៃ", {2026, 11, 15}},
    {"ក្នុងរយៈពេល 10 ថ្ងៃ", {2026, 11, 15}},
    {"ក្នុងរយៈពេល ២ សប្តាហ៍", {2026, 11, 19}},
    {"ក្នុងរយៈពេល ២ សប្ដាហ៍", {2026, 11, 19}},
    {"២ សប្តាហ៍ទៀត", {2026, 11, 19}},
    {"ក្នុងរយៈពេល ១ ខែ", {2026, 12, 5}},
    {"ក្នុងរយៈពេល ២ ថ្ងៃធ្វើការ", {2026, 11, 9}},
    {"សប្តាហ៍ក្រោយ", {2026, 11, 12}},
    {"ខែក្រោយ", {2026, 12, 5}},
    {"ចុងខែ", {2026, 11, 30}},
    {"ចុងខែក្រោយ", {2026, 12, 31}},
    {"ប្រជុំលើកក្រោយ", {2026, 12, 3}},
    {"កិច្ចប្រជុំលើកក្រោយ", {2026, 12, 3}},
    {"ថ្ងៃសុក្រ", {2026, 11, 6}},
    {"សុក្រ", {2026, 11, 6}},
    {"ព្រហស្បតិ៍", {2026, 11, 12}},
    {"ថ្ងៃចន្ទ", {2026, 11, 9}},
    {"ថ្ងៃច័ន្ទ", {2026, 11, 9}},
    {"អាទិត្យ", {2026, 11, 8}},
    {"២៥/១២", {2026, 12, 25}},
    {"២៥/១២/២០២៧", {2027, 12, 25}},
    {"២៥ ធ្នូ", {2026, 12, 25}},
    {"២៥ ខែធ្នូ ឆ្នាំ២០២៧", {2027, 12, 25}},
    {"ថ្ងៃទី២៥", {2026, 11, 25}},
    {"២៥", {2026, 11, 25}},
};

const Said kNothing[] = {
    {"", {}},          {"soon", {}},       {"in some weeks", {}}, {"31/2", {}},  {"32", {}},
    {"0", {}},         {"13/13", {}},      {"friday 2", {}},      {"2026", {}},  {"in 3", {}},
    {"2 fridays", {}}, {"31/02/2026", {}}, {"next friday", {}},   {"កាលណា", {}}, {"in 3 weekss", {}},
};

} // namespace

TEST_P(DuePhrase, MeansADay) {
    const std::optional<QDate> understood = parseDue(QString::fromUtf8(GetParam().phrase), atTheMeeting());
    if (GetParam().means.isValid())
        EXPECT_EQ(understood, GetParam().means)
            << understood.value_or(QDate()).toString(Qt::ISODate).toStdString();
    else
        EXPECT_FALSE(understood) << understood->toString(Qt::ISODate).toStdString();
}

INSTANTIATE_TEST_SUITE_P(English, DuePhrase, testing::ValuesIn(kEnglish));
INSTANTIATE_TEST_SUITE_P(Khmer, DuePhrase, testing::ValuesIn(kKhmer));
INSTANTIATE_TEST_SUITE_P(NotUnderstood, DuePhrase, testing::ValuesIn(kNothing));

TEST(DuePhraseContext, KnowsNoNextMeetingWhereNoneIsScheduled) {
    DueContext context = atTheMeeting();
    context.nextMeeting = QDate();
    EXPECT_FALSE(parseDue(u"next meeting"_qs, context));
    EXPECT_TRUE(namesNextMeeting(u"by the Next meeting"_qs)) << "understood all the same";
    EXPECT_TRUE(namesNextMeeting(u"ប្រជុំលើកក្រោយ"_qs));
    EXPECT_FALSE(namesNextMeeting(u"next month"_qs));
    EXPECT_FALSE(parseDue(u"ប្រជុំលើកក្រោយ"_qs, context));
}

TEST(DuePhraseContext, EndsAMonthOnItsLastWorkingDay) {
    DueContext context = atTheMeeting();
    context.saidOn = QDate(2026, 10, 8);
    EXPECT_EQ(parseDue(u"end of month"_qs, context), QDate(2026, 10, 30)) << "the 31st is a Saturday";
    context.saidOn = QDate(2026, 10, 31);
    EXPECT_EQ(parseDue(u"end of month"_qs, context), QDate(2026, 10, 31))
        << "the last working day has passed";
}

TEST(DuePhraseContext, CrossesTheEndOfAMonthAndOfAYear) {
    DueContext context = atTheMeeting();
    context.saidOn = QDate(2026, 12, 31);
    EXPECT_EQ(parseDue(u"in 2 months"_qs, context), QDate(2027, 2, 28));
    EXPECT_EQ(parseDue(u"30"_qs, context), QDate(2027, 1, 30));
    context.saidOn = QDate(2027, 1, 31);
    EXPECT_EQ(parseDue(u"30"_qs, context), QDate(2027, 3, 30)) << "February has no 30th";
}

TEST(DuePhraseContext, SaysNothingWithoutTheDayItIsSaidOn) { EXPECT_FALSE(parseDue(u"friday"_qs, {})); }

} // namespace samaki
