// The month's plan by keys alone: from the search into the table, an activity marked as done, and taken back.
#include "tests/support/await.h"
#include "tests/support/small_committee.h"
#include "views/plans/plans_page.h"
#include "views/shell/main_window.h"
#include "views/shell/page_stack.h"
#include "views/shell/work_face.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QSettings>
#include <QTableView>
#include <QTest>

namespace samaki {

TEST(PlanKeysTest, AnActivityIsMarkedAsDoneAndTakenBackWithoutTheMouse) {
    SmallCommittee committee;
    QSettings stored(committee.path(u"settings.ini"_qs), QSettings::IniFormat);
    ShellSettings settings(stored);
    ShellOptions options;
    options.asksWho = false;
    options.pages = {{u"plans"_qs, u"plans"_qs, "test", "Plan",
                      [](Desk& desk, QWidget* parent) -> Page* { return new PlansPage(desk, parent); }}};
    options.store.file = committee.file();
    options.store.replicaDir = committee.path(u"desk"_qs);
    options.store.author = u"Tester, Secretariat"_qs;
    options.store.pollMs = 0;
    options.store.clock = fixedClock(QDateTime(QDate(2026, 11, 20), QTime(8, 0)));
    MainWindow window(options, settings);
    bool ready = false;
    QObject::connect(&window, &MainWindow::ready, &window, [&ready] { ready = true; });
    window.show();
    window.activateWindow();
    ASSERT_TRUE(awaitUntil([&] { return ready; }));
    auto* table = window.findChild<QTableView*>(u"activities"_qs);
    ASSERT_NE(table, nullptr);
    ASSERT_TRUE(awaitUntil([&] { return table->model()->rowCount() > 1; }));

    Store& store = window.workplace()->store();
    Desk& desk = window.workplace()->desk();
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    for (int i = 0; i < 20 && QApplication::focusWidget() != table; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    ASSERT_EQ(QApplication::focusWidget(), table);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Space);
    EXPECT_TRUE(awaitUntil([&] { return desk.canUndo(); }));
    EXPECT_EQ(activityIn(store, committee.activity.id).status, ActivityStatus::Done);
    QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(awaitUntil([&] { return desk.canRedo(); }));
    EXPECT_EQ(activityIn(store, committee.activity.id).status, ActivityStatus::Planned);
}

} // namespace samaki
