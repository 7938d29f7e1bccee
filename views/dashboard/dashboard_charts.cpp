#include "views/dashboard/dashboard_charts.h"

#include "model/records/validate.h"
#include "views/dashboard/dashboard_links.h"

namespace samaki {

namespace {

QString say(const Phrasebook& phrases, const char* text) { return phrases.say("insight", text); }

QString number(int value, const Phrasebook& phrases) { return formatNumber(value, phrases.language()); }

Tone toneOf(ActivityStatus status) {
    switch (status) {
    case ActivityStatus::Planned:
        return Tone::Neutral;
    case ActivityStatus::UnderWay:
        return Tone::Accent;
    case ActivityStatus::Done:
        return Tone::Good;
    case ActivityStatus::Postponed:
        return Tone::Warning;
    case ActivityStatus::Cancelled:
        return Tone::Quiet;
    }
    return Tone::Neutral;
}

QString fileName(const char* what, const DashboardFigures& figures) {
    return QLatin1String(what) + u'-' + figures.month.toString();
}

// The year stands under January and under the first month.
QString monthLabel(const Month& month, bool first, Language language) {
    const QString name = shortMonthName(month.month(), language);
    const bool withYear = first || month.month() == 1;
    return withYear ? name + u'\n' + digits(QString::number(month.year()), language) : name;
}

QString monthHint(const MonthFigure& figure, const Phrasebook& phrases) {
    const QString month = formatMonth(figure.month, phrases.language());
    if (!figure.planned)
        return say(phrases, QT_TRANSLATE_NOOP("insight", "%1: no plan was made.")).arg(month);
    return say(phrases, QT_TRANSLATE_NOOP("insight", "%1: %2 of %3 done on time, %4 late, %5 not done."))
        .arg(month, number(figure.onTime, phrases), number(figure.activities(), phrases),
             number(figure.late, phrases), number(figure.notDone, phrases));
}

ChartSeries tableColumn(const QString& name) {
    ChartSeries series;
    series.name = name;
    series.drawn = false;
    return series;
}

ChartPoint count(int value) { return {value, Tone::Accent, {}, {}}; }

} // namespace

QString shortNameOf(const Named& agency, Language language) {
    const bool useShort = language == Language::English && !agency.shortName.isEmpty();
    return useShort ? agency.shortName : agency.in(language);
}

ChartData statusChart(const DashboardFigures& figures, const Phrasebook& phrases) {
    ChartData chart;
    chart.title = say(phrases, QT_TRANSLATE_NOOP("insight", "Activities by status"));
    chart.subtitle =
        say(phrases, QT_TRANSLATE_NOOP("insight", "The plan of %1; cancelled ones count only here"))
            .arg(formatMonth(figures.month, phrases.language()));
    chart.categoryHead = say(phrases, QT_TRANSLATE_NOOP("insight", "Status"));
    chart.emptyText =
        say(phrases, QT_TRANSLATE_NOOP("insight", "Nothing to show yet: the month has no activities."));
    chart.fileName = fileName("activities-by-status", figures);
    ChartSeries series{say(phrases, QT_TRANSLATE_NOOP("insight", "Activities")), {}};
    const std::span<const Choice> choices = choicesOf<ActivityStatus>();
    for (size_t i = 0; i < choices.size() && figures.byStatus.total() > 0; ++i) {
        const auto status = static_cast<ActivityStatus>(i);
        const QString label = labelOf(choices[i], phrases);
        chart.categories.append({label, {}});
        const QString hint = say(phrases, QT_TRANSLATE_NOOP("insight", "%1: %2 of %3"))
                                 .arg(label, number(figures.byStatus[status], phrases),
                                      number(figures.byStatus.total(), phrases));
        series.points.append(
            {figures.byStatus[status], toneOf(status), linkToStatus(figures.month, status), hint});
    }
    chart.series.append(series);
    return chart;
}

ChartData pillarChart(const DashboardFigures& figures, const Phrasebook& phrases) {
    ChartData chart;
    chart.title = say(phrases, QT_TRANSLATE_NOOP("insight", "Progress by pillar"));
    chart.subtitle = say(phrases, QT_TRANSLATE_NOOP("insight", "Mean progress of the month's activities"));
    chart.categoryHead = say(phrases, QT_TRANSLATE_NOOP("insight", "Pillar"));
    chart.emptyText =
        say(phrases, QT_TRANSLATE_NOOP("insight", "Nothing to show yet: the month has no activities."));
    chart.gapText = say(phrases, QT_TRANSLATE_NOOP("insight", "all cancelled"));
    chart.fileName = fileName("progress-by-pillar", figures);
    ChartSeries progress{
        say(phrases, QT_TRANSLATE_NOOP("insight", "Progress")), {}, ChartSeries::Unit::Percent};
    ChartSeries done = tableColumn(say(phrases, QT_TRANSLATE_NOOP("insight", "Done")));
    ChartSeries all = tableColumn(say(phrases, QT_TRANSLATE_NOOP("insight", "Activities")));
    for (const PillarFigure& figure : figures.pillars) {
        const QString name = figure.pillar.in(phrases.language());
        chart.categories.append({name, {}});
        const QString hint = say(phrases, QT_TRANSLATE_NOOP("insight", "%1: %2 of %3 done"))
                                 .arg(name, number(figure.done, phrases), number(figure.activities, phrases));
        progress.points.append(
            {figure.percent, Tone::Accent, linkToPillar(figures.month, figure.pillar.id), hint});
        done.points.append(count(figure.done));
        all.points.append(count(figure.activities));
    }
    chart.series = {progress, done, all};
    return chart;
}

ChartData overdueChart(const DashboardFigures& figures, const Phrasebook& phrases) {
    ChartData chart;
    chart.title = say(phrases, QT_TRANSLATE_NOOP("insight", "Overdue by lead agency"));
    chart.subtitle = say(phrases, QT_TRANSLATE_NOOP("insight", "All open plans, as of %1"))
                         .arg(formatDate(figures.today, phrases.language()));
    chart.categoryHead = say(phrases, QT_TRANSLATE_NOOP("insight", "Lead agency"));
    chart.emptyText = say(phrases, QT_TRANSLATE_NOOP("insight", "Nothing is overdue."));
    chart.fileName = fileName("overdue-by-agency", figures);
    ChartSeries series{say(phrases, QT_TRANSLATE_NOOP("insight", "Overdue")), {}};
    const int agencies = static_cast<int>(figures.overdueBy.size());
    const int named = agencies > kAgenciesShown ? kAgenciesShown - 1 : agencies;
    const auto add = [&](const ChartCategory& category, int value, const Link& link) {
        chart.categories.append(category);
        const QString hint = say(phrases, QT_TRANSLATE_NOOP("insight", "%1: %2 overdue"))
                                 .arg(category.name(), number(value, phrases));
        series.points.append({value, Tone::Danger, link, hint});
    };
    int rest = figures.overdue;
    for (int i = 0; i < named; ++i) {
        const AgencyFigure& figure = figures.overdueBy[static_cast<size_t>(i)];
        add({shortNameOf(figure.agency, phrases.language()), figure.agency.in(phrases.language())},
            figure.activities, linkToOverdue(figure.agency.id));
        rest -= figure.activities;
    }
    if (named < agencies)
        add({say(phrases, QT_TRANSLATE_NOOP("insight", "%1 other agencies"))
                 .arg(number(agencies - named, phrases)),
             {}},
            rest, linkToOverdue());
    chart.series.append(series);
    return chart;
}

ChartData onTimeChart(const DashboardFigures& figures, const Phrasebook& phrases) {
    ChartData chart;
    chart.shape = ChartData::Shape::Columns;
    chart.title = say(phrases, QT_TRANSLATE_NOOP("insight", "Done on time"));
    chart.subtitle =
        say(phrases,
            QT_TRANSLATE_NOOP("insight", "Share of each month's activities; pale: not over yet; –: no plan"));
    chart.categoryHead = say(phrases, QT_TRANSLATE_NOOP("insight", "Month"));
    chart.emptyText =
        say(phrases, QT_TRANSLATE_NOOP("insight", "Nothing to show yet: no plan in these months."));
    chart.gapText = say(phrases, QT_TRANSLATE_NOOP("insight", "no plan"));
    chart.fileName = fileName("done-on-time", figures);
    ChartSeries share{
        say(phrases, QT_TRANSLATE_NOOP("insight", "On time, %")), {}, ChartSeries::Unit::Percent};
    ChartSeries onTime = tableColumn(say(phrases, QT_TRANSLATE_NOOP("insight", "On time")));
    ChartSeries late = tableColumn(say(phrases, QT_TRANSLATE_NOOP("insight", "Late")));
    ChartSeries notDone = tableColumn(say(phrases, QT_TRANSLATE_NOOP("insight", "Not done")));
    for (const MonthFigure& month : figures.months) {
        const QString label = monthLabel(month.month, chart.categories.isEmpty(), phrases.language());
        chart.categories.append({label, formatMonth(month.month, phrases.language())});
        const Link link = month.planned ? linkToMonth(month.month) : Link{};
        share.points.append({month.onTimePercent(), month.over ? Tone::Accent : Tone::AccentSoft, link,
                             monthHint(month, phrases)});
        for (auto [series, value] :
             {std::pair{&onTime, month.onTime}, {&late, month.late}, {&notDone, month.notDone}})
            series->points.append(month.planned ? count(value) : ChartPoint{});
    }
    chart.series = {share, onTime, late, notDone};
    return chart;
}

std::array<ChartData, 4> dashboardCharts(const DashboardFigures& figures, const Phrasebook& phrases) {
    return {statusChart(figures, phrases), pillarChart(figures, phrases), overdueChart(figures, phrases),
            onTimeChart(figures, phrases)};
}

} // namespace samaki
