// What the four charts and the four tiles say, and where each of them leads.
#include "tests/views/dashboard_sample_test.h"
#include "views/dashboard/dashboard_charts.h"
#include "views/dashboard/dashboard_tiles.h"

#include <gtest/gtest.h>

using namespace samaki;

namespace {

const Phrasebook kEnglish(Language::English);
const Phrasebook kKhmer(Language::Khmer);

QVariantMap leadsTo(const ChartData& chart, qsizetype category) {
    const Link& link = chart.series.at(0).points.at(category).link;
    return link.page == u"plans" ? link.show : QVariantMap();
}

QVariantMap leadsTo(const StatTileData& tile) {
    return tile.link.page == u"plans" ? tile.link.show : QVariantMap();
}

bool hasLatinDigit(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

TEST(DashboardCharts, StatusShowsEveryStatusAndLeadsToItsActivities) {
    const ChartData chart = statusChart(sampleFigures(), kEnglish);
    EXPECT_EQ(chart.inWords(Language::English),
              u"Planned 4; Under way 5; Done 9; Postponed 1; Cancelled 1."_qs);
    EXPECT_EQ(chart.series[0].points[3].hint, u"Postponed: 1 of 20"_qs);
    const QVariantMap postponed{{u"month"_qs, u"2026-11"_qs}, {u"status"_qs, u"postponed"_qs}};
    EXPECT_EQ(leadsTo(chart, 3), postponed);
}

TEST(DashboardCharts, PillarsShowTheirProgressAndTellAllCancelledFromNothingDone) {
    const DashboardFigures figures = sampleFigures();
    const ChartData chart = pillarChart(figures, kEnglish);
    EXPECT_EQ(chart.inWords(Language::English),
              u"Prevention 72\u00A0%; Protection and assistance 48\u00A0%; Law enforcement 55\u00A0%; "
              u"Cooperation all cancelled."_qs);
    const QVariantMap protection{{u"month"_qs, u"2026-11"_qs},
                                 {u"pillar"_qs, figures.pillars[1].pillar.id.toString()}};
    EXPECT_EQ(leadsTo(chart, 1), protection);
}

TEST(DashboardCharts, OverdueNamesAgenciesShortlyAndLeadsToTheirsInAllMonths) {
    const DashboardFigures figures = sampleFigures();
    const ChartData chart = overdueChart(figures, kEnglish);
    EXPECT_EQ(chart.categories[0].label, u"DoLVT"_qs);
    EXPECT_EQ(chart.categories[0].name(), u"Department of Labour and Vocational Training"_qs);
    EXPECT_EQ(chart.categories[1].label, u"CARE Cambodia"_qs);
    const QVariantMap labour{{u"month"_qs, u"all"_qs},
                             {u"overdue"_qs, true},
                             {u"leadAgency"_qs, figures.overdueBy[0].agency.id.toString()}};
    EXPECT_EQ(leadsTo(chart, 0), labour);
    EXPECT_EQ(overdueChart(figures, kKhmer).categories[0].label, u"មន្ទីរការងារ និងបណ្តុះបណ្តាលវិជ្ជាជីវៈខេត្ត"_qs);
}

TEST(DashboardCharts, OverdueSumsUpTheAgenciesThatHaveNoLineOfTheirOwn) {
    DashboardFigures figures = sampleFigures();
    figures.overdueBy.clear();
    figures.overdue = 0;
    for (int i = 0; i < 9; ++i) {
        figures.overdueBy.push_back({sampleAgency(u"Agency %1"_qs.arg(i), {}), 10 - i});
        figures.overdue += 10 - i;
    }
    const ChartData chart = overdueChart(figures, kEnglish);
    ASSERT_EQ(chart.categories.size(), kAgenciesShown);
    EXPECT_EQ(chart.categories.last().label, u"4 other agencies"_qs);
    EXPECT_EQ(chart.series[0].points.last().value, 5 + 4 + 3 + 2);
    const QVariantMap all{{u"month"_qs, u"all"_qs}, {u"overdue"_qs, true}};
    EXPECT_EQ(leadsTo(chart, kAgenciesShown - 1), all);

    figures.overdueBy.resize(kAgenciesShown);
    EXPECT_EQ(overdueChart(figures, kEnglish).categories.last().label, u"Agency 5"_qs);
}

TEST(DashboardCharts, OnTimeTellsAMonthWithoutPlanFromOneWithNothingDone) {
    const ChartData chart = onTimeChart(sampleFigures(), kEnglish);
    EXPECT_EQ(chart.series[0].points[3].value, std::nullopt); // March: no plan
    EXPECT_EQ(chart.series[0].points[5].value, 0);            // May: planned, nothing on time
    EXPECT_EQ(chart.series[0].points[3].hint, u"March 2026: no plan was made."_qs);
    EXPECT_EQ(chart.series[0].points[5].hint, u"May 2026: 0 of 7 done on time, 2 late, 5 not done."_qs);
    EXPECT_TRUE(chart.series[0].points[3].link.page.isEmpty());
    EXPECT_EQ(leadsTo(chart, 5), (QVariantMap{{u"month"_qs, u"2026-05"_qs}}));
    EXPECT_EQ(chart.plainRows()[3], (QStringList{u"March 2026"_qs, {}, {}, {}, {}}));
    EXPECT_EQ(chart.plainRows()[5], (QStringList{u"May 2026"_qs, u"0"_qs, u"0"_qs, u"2"_qs, u"5"_qs}));
}

TEST(DashboardCharts, OnTimeShowsTheMonthUnderWayApart) {
    const ChartData chart = onTimeChart(sampleFigures(), kEnglish);
    EXPECT_EQ(chart.series[0].points[10].tone, Tone::Accent);
    EXPECT_EQ(chart.series[0].points[11].tone, Tone::AccentSoft);
    EXPECT_EQ(chart.categories[0].label, u"Dec\n2025"_qs);
    EXPECT_EQ(chart.categories[1].label, u"Jan\n2026"_qs);
    EXPECT_EQ(chart.categories[2].label, u"Feb"_qs);
}

TEST(DashboardCharts, SayWhatIsMissingWhenThereIsNothingToShow) {
    for (const ChartData& chart : dashboardCharts(DashboardFigures(), kEnglish)) {
        EXPECT_TRUE(chart.isEmpty()) << chart.title.toStdString();
        EXPECT_FALSE(chart.emptyText.isEmpty()) << chart.title.toStdString();
    }
}

TEST(DashboardCharts, WriteKhmerDigitsForPeopleAndPlainOnesForOtherPrograms) {
    for (const ChartData& chart : dashboardCharts(sampleFigures(), kKhmer)) {
        EXPECT_FALSE(hasLatinDigit(chart.inWords(Language::Khmer)))
            << chart.inWords(Language::Khmer).toStdString();
        for (const ChartPoint& point : chart.series[0].points)
            EXPECT_FALSE(hasLatinDigit(point.hint)) << point.hint.toStdString();
        EXPECT_TRUE(hasLatinDigit(chart.plainRows()[0][1]));
    }
}

TEST(DashboardTiles, GiveTheFourFiguresWithWhatPutsThemInProportion) {
    const std::array<StatTileData, 4> tiles = dashboardTiles(sampleFigures(), kEnglish);
    EXPECT_EQ(tiles[0].number, u"9"_qs);
    EXPECT_EQ(tiles[0].of, u"of 19"_qs);
    EXPECT_EQ(tiles[0].note, u"October: 21 of 26"_qs);
    EXPECT_EQ(tiles[1].number, u"3"_qs);
    EXPECT_EQ(tiles[1].note, u"1 from earlier months"_qs);
    EXPECT_EQ(tiles[2].number, u"4"_qs);
    EXPECT_EQ(tiles[2].note, u"The next on 24 Nov 2026"_qs);
    EXPECT_EQ(tiles[3].number, u"1"_qs);
    EXPECT_EQ(tiles[3].of, u"of 11"_qs);
    EXPECT_EQ(tiles[3].note, u"DoWA"_qs);
    for (const StatTileData& tile : tiles)
        EXPECT_FALSE(tile.meaning.isEmpty());
}

TEST(DashboardTiles, LeadToWhatTheyCount) {
    const DashboardFigures figures = sampleFigures();
    const std::array<StatTileData, 4> tiles = dashboardTiles(figures, kEnglish);
    EXPECT_EQ(leadsTo(tiles[0]), (QVariantMap{{u"month"_qs, u"2026-11"_qs}, {u"status"_qs, u"done"_qs}}));
    EXPECT_EQ(leadsTo(tiles[1]), (QVariantMap{{u"month"_qs, u"all"_qs}, {u"overdue"_qs, true}}));
    EXPECT_EQ(leadsTo(tiles[2]), (QVariantMap{{u"month"_qs, u"all"_qs}, {u"dueBy"_qs, u"2026-11-27"_qs}}));
    EXPECT_EQ(leadsTo(tiles[3]), (QVariantMap{{u"month"_qs, u"2026-11"_qs},
                                              {u"status"_qs, u"planned"_qs},
                                              {u"leadAgency"_qs, figures.silent[0].agency.id.toString()}}));
}

TEST(DashboardTiles, ShowAGapWhereTheMonthHasNoPlan) {
    DashboardFigures figures = sampleFigures();
    figures.planned = false;
    figures.byStatus = {};
    figures.silent.clear();
    figures.leading = 0;
    figures.overdueEarlier = figures.overdueInMonth = 0;
    const std::array<StatTileData, 4> tiles = dashboardTiles(figures, kEnglish);
    for (const size_t gap : {0, 3}) {
        EXPECT_EQ(tiles[gap].number, u"–"_qs);
        EXPECT_EQ(tiles[gap].note, u"No plan in November"_qs);
        EXPECT_EQ(tiles[gap].mood, StatTileData::Mood::Calm);
        EXPECT_FALSE(tiles[gap].meaning.isEmpty());
    }
    EXPECT_EQ(tiles[1].number, u"3"_qs);
    EXPECT_EQ(tiles[1].note, u"20 Nov 2026"_qs);
}

TEST(DashboardTiles, SayGoodNewsAsSuch) {
    DashboardFigures figures = sampleFigures();
    figures.overdue = figures.overdueEarlier = figures.overdueInMonth = figures.dueSoon = 0;
    figures.overdueBy.clear();
    figures.silent.clear();
    figures.months[10].planned = false;
    const std::array<StatTileData, 4> tiles = dashboardTiles(figures, kEnglish);
    EXPECT_EQ(tiles[0].note, u"No plan in October"_qs);
    EXPECT_EQ(tiles[1].mood, StatTileData::Mood::Good);
    EXPECT_EQ(tiles[1].note, u"Everything is in time"_qs);
    EXPECT_EQ(tiles[2].note, u"Nothing falls due"_qs);
    EXPECT_EQ(tiles[3].note, u"All have reported"_qs);
}
