#include "views/dashboard/dashboard_tiles.h"

#include "views/dashboard/dashboard_charts.h"
#include "views/dashboard/dashboard_links.h"

namespace samaki {

namespace {

using Mood = StatTileData::Mood;

class Composer {
public:
    Composer(const DashboardFigures& figures, const Phrasebook& phrases)
        : figures_(figures), phrases_(phrases) {}

    StatTileData done() const {
        StatTileData tile;
        tile.label = say(QT_TRANSLATE_NOOP("insight", "Activities done"));
        tile.number = number(figures_.done());
        tile.of = say(QT_TRANSLATE_NOOP("insight", "of %1")).arg(number(figures_.activities()));
        const QString before = longMonthName(figures_.month.previous().month(), phrases_.language());
        if (const MonthFigure* last = figures_.monthBefore())
            tile.note = say(QT_TRANSLATE_NOOP("insight", "%1: %2 of %3"))
                            .arg(before, number(last->done()), number(last->activities()));
        else
            tile.note = say(QT_TRANSLATE_NOOP("insight", "No plan in %1")).arg(before);
        tile.meaning = say(QT_TRANSLATE_NOOP(
            "insight", "Activities of the month's plan that are done, out of all that were not cancelled."));
        tile.link = linkToStatus(figures_.month, ActivityStatus::Done);
        return tile;
    }

    StatTileData overdue() const {
        StatTileData tile;
        tile.label = say(QT_TRANSLATE_NOOP("insight", "Overdue"));
        tile.number = number(figures_.overdue);
        tile.mood = figures_.overdue > 0 ? Mood::Danger : Mood::Good;
        if (figures_.overdueEarlier > 0)
            tile.note = say(QT_TRANSLATE_NOOP("insight", "%1 from earlier months"))
                            .arg(number(figures_.overdueEarlier));
        else
            tile.note = figures_.overdue > 0 ? say(QT_TRANSLATE_NOOP("insight", "All from this month's plan"))
                                             : say(QT_TRANSLATE_NOOP("insight", "Everything is in time"));
        tile.meaning = say(QT_TRANSLATE_NOOP(
            "insight",
            "Activities of all open plans that are neither done nor cancelled although their due date, or "
            "the first working day after it, has passed."));
        tile.link = linkToOverdue();
        return tile;
    }

    StatTileData dueSoon() const {
        StatTileData tile;
        tile.label = say(QT_TRANSLATE_NOOP("insight", "Due within %1 days")).arg(number(kDaysAhead));
        tile.number = number(figures_.dueSoon);
        tile.note = figures_.dueSoon > 0 ? say(QT_TRANSLATE_NOOP("insight", "The next on %1"))
                                               .arg(formatDate(figures_.nextDue, phrases_.language()))
                                         : say(QT_TRANSLATE_NOOP("insight", "Nothing falls due"));
        tile.meaning =
            say(QT_TRANSLATE_NOOP("insight", "Activities of all open plans that are not overdue and have "
                                             "to be done within the next %1 days, today included."))
                .arg(number(kDaysAhead));
        tile.link = linkToDueBy(figures_.today.addDays(kDaysAhead));
        return tile;
    }

    StatTileData silent() const {
        StatTileData tile;
        const auto silent = static_cast<int>(figures_.silent.size());
        tile.label = say(QT_TRANSLATE_NOOP("insight", "Agencies without news"));
        tile.number = number(silent);
        tile.of = say(QT_TRANSLATE_NOOP("insight", "of %1")).arg(number(figures_.leading));
        tile.mood = silent > 0 ? Mood::Warning : Mood::Good;
        tile.note = silent > 0 ? silentNames() : say(QT_TRANSLATE_NOOP("insight", "All have reported"));
        tile.meaning = say(QT_TRANSLATE_NOOP(
            "insight",
            "Agencies that lead activities of the month and of whose work nothing has moved: everything "
            "is still planned, at 0 %."));
        tile.link = linkToSilent(figures_.month, silent == 1 ? figures_.silent.front().agency.id : Id());
        return tile;
    }

private:
    QString say(const char* text) const { return phrases_.say("insight", text); }
    QString number(int value) const { return formatNumber(value, phrases_.language()); }

    QString silentNames() const {
        QStringList names;
        for (const AgencyFigure& each : figures_.silent)
            names.append(shortNameOf(each.agency, phrases_.language()));
        return names.join(u", "_qs);
    }

    const DashboardFigures& figures_;
    const Phrasebook& phrases_;
};

} // namespace

std::array<StatTileData, 4> dashboardTiles(const DashboardFigures& figures, const Phrasebook& phrases) {
    const Composer compose(figures, phrases);
    return {compose.done(), compose.overdue(), compose.dueSoon(), compose.silent()};
}

} // namespace samaki
