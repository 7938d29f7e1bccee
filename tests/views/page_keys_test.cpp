// No key of the window and its pages means two things at one place: Qt would do neither.
#include "tests/support/await.h"
#include "tests/support/small_meetings.h"
#include "views/administration/administration_page.h"
#include "views/agencies/agencies_page.h"
#include "views/dashboard/dashboard_page.h"
#include "views/decisions/decisions_page.h"
#include "views/meetings/meetings_page.h"
#include "views/plans/plans_page.h"
#include "views/shell/main_window.h"
#include "views/shell/page_stack.h"
#include "views/shell/work_face.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QMenu>
#include <QSettings>
#include <QShortcut>

namespace samaki {

namespace {

template <class P>
PagePlace placeOf(const char* name) {
    const QString text = QLatin1String(name);
    return {text, u"plans"_qs, "test", name,
            [](Desk& desk, QWidget* parent) -> Page* { return new P(desk, parent); }};
}

// A key and where it works.
struct Key {
    QKeySequence keys;
    const QWidget* at = nullptr;
    Qt::ShortcutContext context = Qt::WindowShortcut;
    QString what;
};

bool reaches(const Key& key, const QWidget* place) {
    if (key.context == Qt::WidgetShortcut)
        return key.at == place;
    return key.context != Qt::WidgetWithChildrenShortcut || key.at == place || key.at->isAncestorOf(place);
}

bool meet(const Key& a, const Key& b) {
    return a.keys == b.keys && a.what != b.what && (reaches(a, b.at) || reaches(b, a.at));
}

std::vector<Key> keysNow(const QWidget& window) {
    std::vector<Key> keys;
    const auto add = [&](const QKeySequence& each, const QWidget* at, Qt::ShortcutContext context,
                         const QString& what) {
        if (!each.isEmpty() && at->isVisible() && at->window() == &window)
            keys.push_back({each, at, context, what});
    };
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (qobject_cast<const QMenu*>(widget) != nullptr)
            continue;
        for (const QAction* action : widget->actions()) {
            for (const QKeySequence& each : action->shortcuts()) {
                if (action->isEnabled() && action->isVisible())
                    add(each, widget, action->shortcutContext(),
                        u"%1 (%2)"_qs.arg(action->text()).arg(reinterpret_cast<quintptr>(action)));
            }
        }
    }
    for (const QShortcut* shortcut : window.findChildren<QShortcut*>()) {
        const auto* at = qobject_cast<const QWidget*>(shortcut->parent());
        if (at != nullptr && shortcut->isEnabled())
            add(shortcut->key(), at, shortcut->context(),
                u"a shortcut of %1"_qs.arg(QLatin1String(at->metaObject()->className())));
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (button->isEnabled())
            add(button->shortcut(), button, Qt::WindowShortcut, u"the button %1"_qs.arg(button->text()));
    }
    return keys;
}

QStringList doubled(const QWidget& window) {
    const std::vector<Key> keys = keysNow(window);
    QStringList all;
    for (size_t i = 0; i < keys.size(); ++i) {
        for (size_t j = i + 1; j < keys.size(); ++j) {
            if (meet(keys[i], keys[j]))
                all << u"%1: %2, %3"_qs.arg(keys[i].keys.toString(), keys[i].what, keys[j].what);
        }
    }
    return all;
}

} // namespace

TEST(PageKeysTest, NoKeyMeansTwoThingsAtOnePlace) {
    SmallMeetings committee;
    QSettings stored(committee.path(u"settings.ini"_qs), QSettings::IniFormat);
    ShellSettings settings(stored);
    ShellOptions options;
    options.pages = {placeOf<DashboardPage>("dashboard"), placeOf<PlansPage>("plans"),
                     placeOf<MeetingsPage>("meetings"),   placeOf<DecisionsPage>("decisions"),
                     placeOf<AgenciesPage>("agencies"),   placeOf<AdministrationPage>("administration")};
    options.asksWho = false;
    options.store.file = committee.file();
    options.store.replicaDir = committee.path(u"desk"_qs);
    options.store.pollMs = 0;
    options.store.author = u"Tester, Secretariat"_qs;
    MainWindow window(options, settings);
    bool ready = false;
    QObject::connect(&window, &MainWindow::ready, &window, [&ready] { ready = true; });
    window.show();
    ASSERT_TRUE(awaitUntil([&] { return ready; }));
    Desk& desk = window.workplace()->desk();
    const QString november = committee.november.id.toString();
    std::vector<Link> places;
    for (const PagePlace& place : options.pages)
        places.push_back({place.name, {}});
    for (const char* view : {"details", "agenda", "attendance", "minutes"})
        places.push_back({u"meetings"_qs, {{u"meeting"_qs, november}, {u"view"_qs, QLatin1String(view)}}});
    places.push_back({u"decisions"_qs, {{u"record"_qs, committee.done.id.toString()}}}); // can be reopened
    places.push_back({u"decisions"_qs, {{u"record"_qs, committee.undated.id.toString()}}});
    for (const Link& place : places) {
        desk.open(place);
        EXPECT_TRUE(await(desk.store().query([](Reader&) { return true; })).ok()); // it has read
        QCoreApplication::processEvents();
        EXPECT_EQ(doubled(window), QStringList())
            << place.page.toStdString() << ": " << doubled(window).join(u'\n').toStdString();
    }
}

} // namespace samaki
