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
        tile.meaning = say(QT_TRANSLATE_NOOP(
            "insight", "Activities of the month's plan that are done, out of all that were not cancelled."));
        if (!figures_.planned)
            return withoutPlan(tile);
        tile.number = number(figures_.done());
        tile.of = say(QT_TRANSLATE_NOOP("insight", "of %1")).arg(number(figures_.activities()));
        const Month before = figures_.month.previous();
        if (const MonthFigure* last = figures_.monthBefore())
            tile.note = say(QT_TRANSLATE_NOOP("insight", "%1: %2 of %3"))
                            .arg(nameOf(before), number(last->done()), number(last->activities()));
        else
            tile.note = noPlanIn(before);
        tile.link = linkToStatus(figures_.month, ActivityStatus::Done);
        return tile;
    }

    StatTileData overdue() const {
        StatTileData tile;
        tile.label = say(QT_TRANSLATE_NOOP("insight", "Overdue"));
        tile.number = number(figures_.overdue);
        tile.mood = figures_.overdue > 0 ? Mood::Danger : Mood::Good;
        tile.note = overdueNote();
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
        tile.meaning = say(QT_TRANSLATE_NOOP(
            "insight",
            "Agencies that lead activities of the month and of whose work nothing has moved: everything "
            "is still planned, at 0 %."));
        if (!figures_.planned)
            return withoutPlan(tile);
        tile.number = number(silent);
        tile.of = say(QT_TRANSLATE_NOOP("insight", "of %1")).arg(number(figures_.leading));
        tile.mood = silent > 0 ? Mood::Warning : Mood::Good;
        tile.note = silent > 0 ? silentNames() : say(QT_TRANSLATE_NOOP("insight", "All have reported"));
        if (silent > 0)
            tile.meaning += u'\n' + silentNames(); // in the tile they may be too many
        tile.link = linkToSilent(figures_.month, silent == 1 ? figures_.silent.front().agency.id : Id());
        return tile;
    }

private:
    QString say(const char* text) const { return phrases_.say("insight", text); }
    QString number(int value) const { return formatNumber(value, phrases_.language()); }

    QString nameOf(const Month& month) const { return longMonthName(month.month(), phrases_.language()); }
    QString noPlanIn(const Month& month) const {
        return say(QT_TRANSLATE_NOOP("insight", "No plan in %1")).arg(nameOf(month));
    }

    // Nothing was planned: that is a gap, and 0 of 0 would look like an answer.
    StatTileData withoutPlan(StatTileData tile) const {
        tile.number = QChar(0x2013);
        tile.note = noPlanIn(figures_.month);
        tile.link = linkToMonth(figures_.month);
        return tile;
    }

    QString overdueNote() const {
        if (figures_.overdue == 0)
            return say(QT_TRANSLATE_NOOP("insight", "Everything is in time"));
        if (figures_.overdueInMonth == figures_.overdue)
            return say(QT_TRANSLATE_NOOP("insight", "All from this month's plan"));
        if (figures_.overdueEarlier > 0)
            return say(QT_TRANSLATE_NOOP("insight", "%1 from earlier months"))
                .arg(number(figures_.overdueEarlier));
        return formatDate(figures_.today, phrases_.language());
    }

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
