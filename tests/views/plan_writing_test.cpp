// What a person writes in the plan's form is theirs: no key and no click throws it away; and the plan's keys
// lead on from where one is.
#include "tests/views/plans_page_test.h"

#include "views/common/check_list_popup.h"
#include "views/common/field_editor.h"
#include "views/plans/plan_acts.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

namespace samaki {

namespace {

class PlanWritingTest : public PlansPageTest {
protected:
    PlanWritingTest() {
        QObject::connect(&desk_, &Desk::notice, &page_, [this](const QString& text) { notices_ << text; });
    }

    QString description() { return fromRow<Activity>(panel().form().row()).description; }

    void begin() { QTest::keyClick(&page_, Qt::Key_N, Qt::ControlModifier); }
    void type(const QString& text) {
        for (const QChar c : text)
            typeText(QApplication::focusWidget(), c);
    }

    QStringList notices_;
};

} // namespace

TEST_F(PlanWritingTest, ANewActivityLeftWithEscapeIsHereAgainTheNextTime) {
    table().select(activity(4).id);
    begin();
    type(u"Radio talk"_qs);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(panel().shown(), activity(4).id);
    ASSERT_EQ(notices_.size(), 1);
    EXPECT_TRUE(notices_.front().contains(u"kept"_qs));
    begin();
    EXPECT_EQ(description(), u"Radio talk"_qs);
}

TEST_F(PlanWritingTest, ANewActivityIsKeptWhenThePanelIsClosedWithTheMouse) {
    table().select(activity(4).id);
    begin();
    type(u"Radio talk"_qs);
    panel().findChild<QToolButton*>(u"closePanel"_qs)->click();
    EXPECT_EQ(panel().shown(), activity(4).id);
    begin();
    EXPECT_EQ(description(), u"Radio talk"_qs);
}

TEST_F(PlanWritingTest, BeginningANewOneWhileOneIsBeingWrittenStaysInIt) {
    begin();
    type(u"AAA"_qs);
    begin();
    EXPECT_EQ(description(), u"AAA"_qs);
    EXPECT_TRUE(panel().form().editor("description")->isAncestorOf(QApplication::focusWidget()));
}

TEST_F(PlanWritingTest, EscapeInAListClosesTheListAlone) {
    begin();
    type(u"AAA"_qs);
    QWidget* agencies = panel().form().editor("supporting_agencies");
    agencies->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QPointer<CheckListPopup> list = agencies->findChild<CheckListPopup*>();
    ASSERT_TRUE(list);
    ASSERT_TRUE(list->isVisible());
    list->findChild<QLineEdit*>()->setFocus();
    QTest::keyClick(list->findChild<QLineEdit*>(), Qt::Key_Escape);
    EXPECT_TRUE(!list || !list->isVisible());
    EXPECT_TRUE(panel().isBeginning());
    EXPECT_EQ(description(), u"AAA"_qs);
}

TEST_F(PlanWritingTest, ANewActivityBeginsAtTheTopWithItsPillarInView) {
    table().select(activity(4).id);
    auto* scroll = panel().form().findChild<QScrollArea*>();
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    begin();
    EXPECT_EQ(scroll->verticalScrollBar()->value(), 0);
    const QWidget* pillar = panel().form().editor("pillar");
    EXPECT_TRUE(scroll->viewport()->rect().contains(
        QRect(pillar->mapTo(scroll->viewport(), QPoint()), pillar->size())));
    EXPECT_LT(pillar->y(), panel().form().editor("status")->y());
}

TEST_F(PlanWritingTest, FromTheSearchLineDownAndEnterLeadToTheFirstActivityFound) {
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return}) {
        table().select(activity(1).id);
        QTest::keyClick(&page_, Qt::Key_F, Qt::ControlModifier);
        type(u"victim"_qs);
        QTest::keyClick(QApplication::focusWidget(), key);
        EXPECT_TRUE(table().hasFocus());
        EXPECT_EQ(table().currentActivity(), activity(8).id);
    }
}

TEST_F(PlanWritingTest, ARemovalSaysHowItIsTakenBack) {
    table().select(activity(8).id);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Delete);
    EXPECT_EQ(notices_, QStringList{u"Activity 8 removed. Ctrl+Z brings it back."_qs});
    EXPECT_TRUE(awaitUntil([this] { return model().shown() == 9; }));
}

TEST_F(PlanWritingTest, OneActivityIsSpokenOfAsOne) {
    EXPECT_EQ(reopen({activity(3)}, QDate(2026, 11, 20)).summary(), u"Open 1 activity again"_qs);
}

TEST_F(PlanWritingTest, TheBarNamesItsFigureAsTheMeanProgress) {
    const QList<QLabel*> labels = page_.findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text().startsWith(u"Mean progress "_qs);
    }));
}

} // namespace samaki
