// The plan as the secretary writes it all day: in the table, in the form, with the mouse, and undone.
#include "tests/views/plans_page_test.h"
#include "views/common/field_editor.h"
#include "views/plans/month_strip.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace samaki {

TEST_F(PlansPageTest, AnActivityIsAddedByKeyboardAlone) {
    QTest::keyClick(&page_, Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(panel().isVisible());
    QWidget* description = QApplication::focusWidget();
    ASSERT_TRUE(panel().form().editor("description")->isAncestorOf(description))
        << "the cursor stands where one writes";
    typeText(description, u"Radio talk on safe migration"_qs);
    for (int i = 0;
         i < 30 && !panel().form().editor("lead_agency")->isAncestorOf(QApplication::focusWidget()); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    typeText(QApplication::focusWidget(), u"Volunteers"_qs);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);

    EXPECT_TRUE(becomes([this] { return model().shown() == 11; }));
    const Activity* added = model().activity(table().currentActivity());
    ASSERT_NE(added, nullptr);
    EXPECT_EQ(added->description, u"Radio talk on safe migration"_qs);
    EXPECT_EQ(added->number, 11);
    EXPECT_EQ(added->leadAgency, committee_.agencies[4].id);
    EXPECT_EQ(added->dueOn, QDate(2026, 11, 30)) << "the month's last working day";
    EXPECT_TRUE(problems_.isEmpty()) << problems_.join(u' ').toStdString();
}

TEST_F(PlansPageTest, AnInlineEditIsWrittenAndCanBeUndone) {
    table().editCell(activity(5).id, u"description"_qs);
    ASSERT_TRUE(table().isEditing());
    auto* text = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    ASSERT_NE(text, nullptr);
    text->setPlainText(u"Visit six families"_qs);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(table().isEditing());
    EXPECT_EQ(cell(5, "description").data().toString(), u"Visit six families"_qs)
        << "shown before the drive answers";
    EXPECT_TRUE(becomes([this] { return stored(activity(5).id).description == u"Visit six families"_qs; }));
    EXPECT_TRUE(becomes([this] { return desk_.canUndo(); }));
    desk_.undo();
    EXPECT_TRUE(
        becomes([this] { return cell(5, "description").data().toString() == activity(5).description; }));
}

TEST_F(PlansPageTest, EscapeLeavesACellAsItWas) {
    table().editCell(activity(5).id, u"budget"_qs);
    ASSERT_TRUE(table().isEditing());
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(line, nullptr);
    typeText(line, u"400000"_qs);
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_FALSE(table().isEditing());
    EXPECT_EQ(cell(5, "budget").data().toString(), QString());
    EXPECT_FALSE(desk_.canUndo());
}

TEST_F(PlansPageTest, ADateThatDoesNotExistStaysInTheEditor) {
    table().editCell(activity(5).id, u"due_on"_qs);
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(line, nullptr);
    line->selectAll();
    typeText(line, u"31/02/2026"_qs);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(table().isEditing()) << "the person is told, and corrects it";
    line->selectAll();
    typeText(line, u"27/11/2026"_qs);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(becomes([this] { return stored(activity(5).id).dueOn == QDate(2026, 11, 27); }));
}

TEST_F(PlansPageTest, GoingToAnotherActivitySavesWhatWasWrittenInTheForm) {
    table().select(activity(6).id);
    ASSERT_TRUE(panel().isVisible());
    auto* place = panel().form().editor("place")->findChild<QLineEdit*>();
    place->setFocus();
    typeText(place, u"Svay Antor"_qs);
    table().select(activity(7).id);
    EXPECT_EQ(panel().shown(), activity(7).id);
    EXPECT_TRUE(becomes([this] { return stored(activity(6).id).place == u"Svay Antor"_qs; }));
}

TEST_F(PlansPageTest, WhatCannotBeSavedYetStaysInTheForm) {
    table().select(activity(6).id);
    auto* due = panel().form().editor("due_on")->findChild<QLineEdit*>();
    due->setFocus();
    due->selectAll();
    typeText(due, u"31/02/2026"_qs);
    table().select(activity(7).id);
    EXPECT_EQ(panel().shown(), activity(6).id);
    EXPECT_EQ(due->text(), u"31/02/2026"_qs);
}

TEST_F(PlansPageTest, OneKeyMarksDoneAndTheSameKeyOpensAgain) {
    table().select(activity(6).id);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Space);
    EXPECT_TRUE(becomes([this] { return stored(activity(6).id).status == ActivityStatus::Done; }));
    const Activity done = stored(activity(6).id);
    EXPECT_EQ(done.progress, 100);
    EXPECT_EQ(done.doneOn, QDate(2026, 11, 20));
    EXPECT_EQ(table().currentActivity(), activity(6).id);
    QTest::keyClick(&table(), Qt::Key_Space);
    EXPECT_TRUE(becomes([this] { return stored(activity(6).id).status == ActivityStatus::UnderWay; }));
}

TEST_F(PlansPageTest, RemovingIsUndone) {
    table().select(activity(7).id);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Delete);
    EXPECT_TRUE(becomes([this] { return model().shown() == 9; }));
    EXPECT_EQ(table().currentActivity(), activity(8).id) << "the next one is chosen";
    EXPECT_TRUE(becomes([this] { return desk_.canUndo(); }));
    desk_.undo();
    EXPECT_TRUE(becomes([this] { return model().shown() == 10; }));
}

TEST_F(PlansPageTest, DuplicatingBeginsAnewUnderTheNextNumber) {
    table().select(activity(1).id);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_D, Qt::ControlModifier);
    EXPECT_TRUE(becomes([this] { return model().shown() == 11; }));
    EXPECT_TRUE(becomes([this] {
        return model().activity(table().currentActivity()) != nullptr &&
               model().activity(table().currentActivity())->number == 11;
    }));
    const Activity copy = *model().activity(table().currentActivity());
    EXPECT_EQ(copy.description, activity(1).description);
    EXPECT_EQ(copy.progress, 0);
    EXPECT_FALSE(copy.actual.has_value());
}

TEST_F(PlansPageTest, DraggingABarMovesTheDueDate) {
    auto* strip = named<MonthStrip>("monthStrip");
    const QRect bar = strip->barOf(activity(8).id); // 16 to 19 November
    ASSERT_TRUE(bar.isValid());
    const QPoint from = bar.center();
    const int day = strip->viewport()->width() / 30;
    QTest::mousePress(strip->viewport(), Qt::LeftButton, {}, from);
    EXPECT_EQ(table().currentActivity(), activity(8).id) << "a press selects";
    QTest::mouseMove(strip->viewport(), from + QPoint(4 * day, 0));
    QTest::mouseRelease(strip->viewport(), Qt::LeftButton, {}, from + QPoint(4 * day, 0));
    EXPECT_TRUE(becomes([this] { return stored(activity(8).id).dueOn == QDate(2026, 11, 23); }));
    EXPECT_TRUE(becomes([this] { return desk_.canUndo(); }));
    desk_.undo();
    EXPECT_TRUE(becomes([this] { return stored(activity(8).id).dueOn == QDate(2026, 11, 19); }));
}

} // namespace samaki
