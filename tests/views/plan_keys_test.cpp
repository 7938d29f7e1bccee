// The month's plan by keys alone: from the search into the table, an activity marked as done, and taken back.
#include "tests/support/small_committee.h"
#include "tests/views/main_window_test.h"
#include "tests/views/own_settings_test.h"
#include "views/common/field_editor.h"
#include "views/common/record_form.h"
#include "views/plans/plans_page.h"
#include "views/shell/page_stack.h"
#include "views/shell/work_face.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QTableView>
#include <QTest>

namespace samaki {

class PlanKeysTest : public ::testing::Test {
protected:
    PlanKeysTest() : stored_(committee.path(u"settings.ini"_qs), QSettings::IniFormat), settings_(stored_) {
        keepSettingsIn(committee.path(u"settings"_qs));
        ShellOptions options;
        options.asksWho = false;
        options.pages = {{u"plans"_qs, u"plans"_qs, "test", "Plan",
                          [](Desk& desk, QWidget* parent) -> Page* { return new PlansPage(desk, parent); }}};
        options.store.file = committee.file();
        options.store.replicaDir = committee.path(u"desk"_qs);
        options.store.author = u"Tester, Secretariat"_qs;
        options.store.pollMs = 0;
        options.store.clock = fixedClock(QDateTime(QDate(2026, 11, 20), QTime(8, 0)));
        window = std::make_unique<MainWindow>(options, settings_);
        bringUp(*window);
        window->activateWindow();
        table = window->findChild<QTableView*>(u"activities"_qs);
        EXPECT_TRUE(awaitUntil([&] { return table->model()->rowCount() > 1; }));
    }

    RecordForm& form() { return *window->findChild<RecordForm*>(); }
    Store& store() { return window->workplace()->store(); }

    SmallCommittee committee;
    std::unique_ptr<MainWindow> window;
    QTableView* table = nullptr;

private:
    QSettings stored_;
    ShellSettings settings_;
};

TEST_F(PlanKeysTest, AnActivityIsMarkedAsDoneAndTakenBackWithoutTheMouse) {
    Desk& desk = window->workplace()->desk();
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    for (int i = 0; i < 20 && QApplication::focusWidget() != table; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    ASSERT_EQ(QApplication::focusWidget(), table);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Space);
    EXPECT_TRUE(awaitUntil(
        [&] { return activityIn(store(), committee.activity.id).status == ActivityStatus::Done; }));
    EXPECT_TRUE(desk.canUndo());
    QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(awaitUntil(
        [&] { return activityIn(store(), committee.activity.id).status == ActivityStatus::Planned; }));
    EXPECT_TRUE(desk.canRedo());
}

TEST_F(PlanKeysTest, ClosingTheWindowSavesWhatIsWrittenInAForm) {
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    ASSERT_TRUE(form().isVisible());
    form().editor("place")->setValue(u"Hall"_qs);
    ASSERT_TRUE(form().isDirty());
    EXPECT_TRUE(window->close());
    EXPECT_TRUE(
        awaitUntil([this] { return activityIn(store(), committee.activity.id).place == u"Hall"_qs; }));
}

TEST_F(PlanKeysTest, WhatCannotBeSavedYetKeepsTheWindowOpenOnce) {
    QStringList notices;
    QObject::connect(&window->workplace()->desk(), &Desk::notice, window.get(),
                     [&](const QString& text) { notices << text; });
    QTest::keyClick(window.get(), Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(form().isVisible());
    form().editor("place")->setValue(u"Hall"_qs);
    EXPECT_FALSE(window->close());
    ASSERT_EQ(notices.size(), 1);
    EXPECT_TRUE(notices.front().contains(u"Ctrl+S"_qs) && notices.front().contains(u"Escape"_qs));
    EXPECT_TRUE(form().isAncestorOf(QApplication::focusWidget()));
    EXPECT_TRUE(window->close());
    window->findChild<QAction*>(u"addActivity"_qs)->trigger();
    EXPECT_EQ(fromRow<Activity>(form().row()).place, u"Hall"_qs);
}

} // namespace samaki
