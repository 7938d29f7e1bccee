// A month's plan on its way: submitted, approved, closed, and the next month opened from it.
#include "tests/views/plans_page_test.h"
#include "views/common/empty_state.h"

#include <QAction>
#include <QDialog>

namespace samaki {

TEST_F(PlansPageTest, AClosedPlanIsOnlyRead) {
    setPlanStatus(PlanStatus::Submitted);
    setPlanStatus(PlanStatus::Approved);
    setPlanStatus(PlanStatus::Closed);
    EXPECT_TRUE(becomes([this] { return named<QLabel>("closedLine")->isVisible(); }));
    EXPECT_FALSE(page_.mainAction()->isEnabled());
    EXPECT_FALSE(cell(5, "description").flags().testFlag(Qt::ItemIsEditable));
    table().select(activity(5).id);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Return);
    EXPECT_FALSE(table().isEditing());
    QTest::keyClick(&table(), Qt::Key_Space);
    QTest::keyClick(&table(), Qt::Key_Delete);
    EXPECT_EQ(stored(activity(5).id).status, ActivityStatus::Planned);
    EXPECT_TRUE(stored(activity(5).id).active);
    EXPECT_EQ(named<QPushButton>("planBack")->text(), u"Reopen"_qs);
    named<QPushButton>("planBack")->click();
    EXPECT_TRUE(becomes([this] { return !named<QLabel>("closedLine")->isVisible(); }));
}

TEST_F(PlansPageTest, ThePlanGoesItsWayStepByStep) {
    for (const QString& expected : {u"Submitted"_qs, u"Approved"_qs, u"Closed"_qs}) {
        named<QPushButton>("planStep")->click();
        EXPECT_TRUE(becomes([&] { return named<QLabel>("planStatus")->text() == expected; }))
            << expected.toStdString();
    }
    EXPECT_FALSE(named<QPushButton>("planStep")->isVisible());
}

TEST_F(PlansPageTest, OpeningTheNextMonthIsOneStepAndIsUndoneInOne) {
    named<QAction>("openNextMonth")->trigger();
    QDialog* dialog = nullptr;
    ASSERT_TRUE(
        becomes([&] { return (dialog = named<QDialog>("openMonth")) != nullptr && dialog->isVisible(); }));
    EXPECT_TRUE(dialog->findChild<QLabel*>(u"summary"_qs)->text().contains(u"8 unfinished"_qs));
    EXPECT_TRUE(storedIn(Month(2026, 12)).empty()) << "looking changes nothing";
    dialog->findChild<QPushButton*>(u"open"_qs)->click();
    EXPECT_TRUE(becomes([this] { return page_.month() == Month(2026, 12) && model().shown() == 8; }));
    EXPECT_EQ(storedIn(Month(2026, 12)).size(), 8u);
    EXPECT_TRUE(becomes([this] { return desk_.canUndo(); }));
    desk_.undo();
    EXPECT_TRUE(becomes([this] { return storedIn(Month(2026, 12)).empty() && model().shown() == 0; }));
    EXPECT_TRUE(page_.findChild<EmptyState*>()->isVisible())
        << "the month without a plan says how to open it";
}

} // namespace samaki
