// ProgramWindow: the main window with the program's own pages, over a committee with meetings.
#pragma once

#include "tests/support/await.h"
#include "tests/support/small_meetings.h"
#include "tests/views/main_window_test.h"
#include "views/administration/administration_page.h"
#include "views/agencies/agencies_page.h"
#include "views/dashboard/dashboard_page.h"
#include "views/decisions/decision_table.h"
#include "views/decisions/decisions_page.h"
#include "views/meetings/meeting_view.h"
#include "views/meetings/meetings_page.h"
#include "views/meetings/minutes_screen.h"
#include "views/plans/plans_page.h"
#include "views/shell/page_stack.h"
#include "views/shell/shell_actions.h"
#include "views/shell/work_face.h"

#include <gtest/gtest.h>

#include <QSettings>

namespace samaki {

class ProgramWindow : public ::testing::Test {
protected:
    ProgramWindow() { bringUp(window); }

    template <class P>
    static PagePlace placeOf(const char* name) {
        const QString text = QLatin1String(name);
        return {text, u"plans"_qs, "test", name,
                [](Desk& desk, QWidget* parent) -> Page* { return new P(desk, parent); }};
    }
    ShellOptions makeOptions() {
        ShellOptions options;
        options.pages = {placeOf<DashboardPage>("dashboard"), placeOf<PlansPage>("plans"),
                         placeOf<MeetingsPage>("meetings"),   placeOf<DecisionsPage>("decisions"),
                         placeOf<AgenciesPage>("agencies"),   placeOf<AdministrationPage>("administration")};
        options.asksWho = false;
        options.store.file = committee.file();
        options.store.replicaDir = committee.path(u"desk"_qs);
        options.store.pollMs = 0;
        options.store.author = u"Tester, Secretariat"_qs;
        return options;
    }

    /// Every page, each part of a meeting, and decisions with which different things can be done.
    std::vector<Link> everyPlace() {
        std::vector<Link> places;
        for (const PagePlace& place : options.pages)
            places.push_back({place.name, {}});
        const QString november = committee.november.id.toString();
        for (const char* view : {"details", "agenda", "attendance", "minutes"})
            places.push_back(
                {u"meetings"_qs, {{u"meeting"_qs, november}, {u"view"_qs, QLatin1String(view)}}});
        for (const Id& decision : {committee.done.id, committee.undated.id})
            places.push_back({u"decisions"_qs, {{u"record"_qs, decision.toString()}}});
        return places;
    }
    /// The place, once it has read and shows what the link names.
    void open(const Link& place) {
        desk().open(place);
        EXPECT_TRUE(await(desk().store().query([](Reader&) { return true; })).ok());
        QCoreApplication::processEvents();
        EXPECT_TRUE(awaitUntil([&] { return shows(place); })) << place.page.toStdString();
    }
    bool shows(const Link& place) {
        if (place.show.contains(u"record"_qs))
            return window.findChild<DecisionTable*>()->selected().size() == 1;
        if (!place.show.contains(u"meeting"_qs))
            return true;
        const MeetingView& view = window.findChild<MeetingsPage*>()->sheet();
        const QString part = place.show.value(u"view"_qs).toString();
        const auto* minutes = window.findChild<MinutesScreen*>();
        return view.sheet() != nullptr && !view.isReading() && view.tab() == MeetingView::tabNamed(part) &&
               (part != u"minutes" || (minutes != nullptr && !minutes->item().isNull()));
    }
    Desk& desk() { return window.workplace()->desk(); }

    SmallMeetings committee;
    QSettings stored{committee.path(u"settings.ini"_qs), QSettings::IniFormat};
    ShellSettings settings{stored};
    ShellOptions options = makeOptions();
    MainWindow window{options, settings};
};

} // namespace samaki
