#include "views/meetings/presentation_charts.h"

#include "model/rules/agenda_title.h"
#include "views/common/standing_sign.h"

#include <algorithm>
#include <array>

namespace samaki {

namespace {

constexpr size_t kMostBars = 7;
constexpr int kLate = 5;         ///< working days after which a bar says danger rather than warning
constexpr int kLabelLength = 90; ///< letters of an activity beside its bar

ChartData bars(const QString& title) {
    ChartData chart;
    chart.title = title;
    chart.shape = ChartData::Shape::Bars;
    chart.series = {ChartSeries{title, {}}};
    return chart;
}

void addBar(ChartData& chart, const QString& label, std::optional<qint64> value, Tone tone) {
    chart.categories.append({label, {}});
    chart.series.front().points.append({value, tone, {}, {}});
}

} // namespace

ChartData PresentationCharts::overdue(const std::vector<LateActivity>& late, Language language) {
    ChartData chart = bars(tr("Working days overdue"));
    for (size_t i = 0; i < std::min(late.size(), kMostBars); ++i) {
        const LateActivity& activity = late[i];
        addBar(chart,
               formatNumber(activity.number, language) + u"  "_qs +
                   compactText(activity.description, kLabelLength),
               activity.workingDays, activity.workingDays > kLate ? Tone::Danger : Tone::Warning);
    }
    return chart;
}

ChartData PresentationCharts::lastDecisions(const std::vector<WallDecision>& decisions) {
    struct Look {
        DecisionStanding standing;
        Tone tone;
    };
    static constexpr std::array<Look, 4> looks = {{{DecisionStanding::Done, Tone::Good},
                                                   {DecisionStanding::Open, Tone::Accent},
                                                   {DecisionStanding::Overdue, Tone::Danger},
                                                   {DecisionStanding::Dropped, Tone::Neutral}}};
    ChartData chart = bars(tr("Decisions of the last meeting"));
    for (const Look& look : looks) {
        const auto count = std::count_if(decisions.begin(), decisions.end(), [&](const WallDecision& each) {
            return each.standing == look.standing;
        });
        addBar(chart, StandingWords::word(look.standing), count, look.tone);
    }
    return chart;
}

ChartData PresentationCharts::plan(const DashboardFigures& figures, Language language) {
    const bool begun = std::any_of(figures.pillars.begin(), figures.pillars.end(),
                                   [](const PillarFigure& pillar) { return pillar.percent.value_or(0) > 0; });
    const QString month = formatMonth(figures.month, language);
    ChartData chart =
        bars(begun ? tr("Progress by pillar, %1").arg(month) : tr("Activities by pillar, %1").arg(month));
    chart.gapText = tr("cancelled");
    if (begun)
        chart.series.front().unit = ChartSeries::Unit::Percent;
    for (const PillarFigure& pillar : figures.pillars) {
        const std::optional<qint64> percent =
            pillar.percent ? std::optional<qint64>(*pillar.percent) : std::nullopt;
        addBar(chart, pillar.pillar.in(language), begun ? percent : std::optional<qint64>(pillar.activities),
               Tone::Accent);
    }
    return chart;
}

ChartData PresentationCharts::attendance(const AttendanceCount& count) {
    ChartData chart = bars(tr("Agencies"));
    addBar(chart, tr("Present"), count.present, Tone::Good);
    addBar(chart, tr("Represented"), count.represented, Tone::Accent);
    addBar(chart, tr("Excused"), count.excused, Tone::Neutral);
    addBar(chart, tr("Absent"), count.absent, Tone::Danger);
    if (count.open > 0)
        addBar(chart, tr("Not marked yet"), count.open, Tone::Quiet);
    return chart;
}

} // namespace samaki
