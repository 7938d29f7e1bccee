// The dashboard's sentence: singular and plural, who answers, and both scripts' digits.
#include "model/insight/dashboard_sentence.h"

#include <gtest/gtest.h>

using namespace samaki;

namespace {

Named department() { return {Id::create(), u"Department of Labour"_qs, u"មន្ទីរការងារ"_qs, {}}; }
Named care() { return {Id::create(), u"CARE Cambodia"_qs, {}, {}}; }

DashboardFigures november(int done, int planned) {
    DashboardFigures figures;
    figures.month = Month(2026, 11);
    figures.latestPlan = figures.month;
    figures.planned = true;
    for (int i = 0; i < done; ++i)
        figures.byStatus.add(ActivityStatus::Done);
    for (int i = 0; i < planned; ++i)
        figures.byStatus.add(ActivityStatus::Planned);
    return figures;
}

DashboardFigures overdue(const std::vector<AgencyFigure>& by) {
    DashboardFigures figures = november(9, 9);
    figures.overdueBy = by;
    for (const AgencyFigure& each : by)
        figures.overdue += each.activities;
    return figures;
}

QString english(const DashboardFigures& figures) {
    return dashboardSentence(figures, Phrasebook(Language::English));
}

} // namespace

TEST(DashboardSentence, SaysHowTheMonthStandsAndWhoAnswersForWhatIsLate) {
    DashboardFigures figures = overdue({{department(), 2}, {care(), 1}});
    figures.dueSoon = 4;
    EXPECT_EQ(english(figures),
              u"November 2026: 9 of 18 activities are done. 3 are overdue, 2 of them led by the "
              u"Department of Labour. 4 are due within the next 7 days."_qs);
}

TEST(DashboardSentence, CountsDoneActivitiesInTheSingularThePluralAndTheExtremes) {
    const QString rest = u" Nothing is overdue."_qs;
    EXPECT_EQ(english(november(1, 17)), u"November 2026: 1 of 18 activities is done."_qs + rest);
    EXPECT_EQ(english(november(0, 18)), u"November 2026: none of the 18 activities is done yet."_qs + rest);
    EXPECT_EQ(english(november(18, 0)), u"November 2026: all 18 activities are done."_qs + rest);
    EXPECT_EQ(english(november(1, 0)), u"November 2026: the one activity planned is done."_qs + rest);
    EXPECT_EQ(english(november(0, 1)), u"November 2026: the one activity planned is not done yet."_qs + rest);
    EXPECT_EQ(english(november(0, 0)), u"November 2026: the plan has no activities yet."_qs + rest);
}

TEST(DashboardSentence, NamesOneAgencyOnlyWhenItStandsOut) {
    EXPECT_TRUE(english(overdue({{care(), 1}})).endsWith(u"1 is overdue, led by CARE Cambodia."_qs));
    EXPECT_TRUE(
        english(overdue({{care(), 4}})).endsWith(u"4 are overdue, all of them led by CARE Cambodia."_qs));
    EXPECT_TRUE(english(overdue({{care(), 2}, {department(), 2}}))
                    .endsWith(u"4 are overdue, spread over 2 agencies."_qs));
}

TEST(DashboardSentence, TellsAMonthWithoutAPlanFromACommitteeWithoutPlans) {
    DashboardFigures figures = november(0, 0);
    figures.planned = false;
    EXPECT_EQ(english(figures), u"November 2026 has no action plan yet. Nothing is overdue."_qs);
    figures.today = QDate(2027, 1, 5);
    EXPECT_EQ(english(figures), u"November 2026: no plan was made. Nothing is overdue."_qs);
    figures.latestPlan = Month();
    EXPECT_EQ(english(figures), u"There is no action plan yet."_qs);
}

TEST(DashboardSentence, SaysOneThingDueSoonInTheSingular) {
    DashboardFigures figures = november(2, 3);
    figures.dueSoon = 1;
    EXPECT_TRUE(english(figures).endsWith(u"1 is due within the next 7 days."_qs));
}

TEST(DashboardSentence, WritesKhmerWithKhmerDigitsMonthsAndNames) {
    DashboardFigures figures = overdue({{department(), 2}, {care(), 1}});
    figures.dueSoon = 4;
    const QString khmer = dashboardSentence(figures, Phrasebook(Language::Khmer));
    EXPECT_TRUE(khmer.contains(u"ខែវិច្ឆិកា ឆ្នាំ២០២៦"_qs));
    EXPECT_TRUE(khmer.contains(u"១៨"_qs));
    EXPECT_TRUE(khmer.contains(u"មន្ទីរការងារ"_qs));
    for (const QChar c : khmer)
        EXPECT_FALSE(c >= u'0' && c <= u'9') << khmer.toStdString();
}

TEST(DashboardSentence, GivesOfficesTheirArticleAndNamesNone) {
    const auto in = [](const QString& name) {
        return inSentence({Id::create(), name, {}, {}}, Language::English);
    };
    EXPECT_EQ(in(u"Secretariat of the Provincial Committee"_qs),
              u"the Secretariat of the Provincial Committee"_qs);
    EXPECT_EQ(in(u"Royal Thai Embassy"_qs), u"the Royal Thai Embassy"_qs);
    EXPECT_EQ(in(u"IOM Cambodia"_qs), u"IOM Cambodia"_qs);
    EXPECT_EQ(in(u"The Asia Foundation Office"_qs), u"The Asia Foundation Office"_qs);
}

TEST(DashboardSentence, KeepsPercentSignsOfNamesAsTheyAre) {
    const Named odd{Id::create(), u"%1 for All"_qs, {}, {}};
    EXPECT_TRUE(english(overdue({{odd, 2}})).endsWith(u"2 are overdue, all of them led by %1 for All."_qs));
}
