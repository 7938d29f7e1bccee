// What a person does with a decision: done with its evidence, dropped for a reason, given to an agency; and
// what was typed and not finished.
#include "tests/views/decisions_desk_test.h"

namespace samaki {

class DecisionFormTest : public DecisionsDesk {
protected:
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    void markDone(const Decision& decision) {
        table().select(decision.id);
        QTest::keyClick(&page, Qt::Key_D, Qt::ControlModifier);
    }
    QString written(const char* column) { return panel().form()->editor(column)->value().toString(); }
    bool isSaidAt(const char* column) {
        return panel().form()->findChild<QLabel*>(QLatin1String(column) + u"_message"_qs)->isVisible();
    }
};

TEST_F(DecisionFormTest, TheSpaceBarAsksForTheEvidenceAndMarksAsDoneAndUndoOpensItAgain) {
    table().select(committee.overdue.id);
    table().view()->setFocus();
    QTest::keyClick(table().view(), Qt::Key_Space);
    ASSERT_TRUE(panel().isWriting());
    write("evidence", u"Report of the police"_qs);
    submit();
    ASSERT_TRUE(becomes([this] { return statusOf(committee.overdue) == DecisionStatus::Done; }));
    EXPECT_EQ(stored(committee.overdue).doneOn, SmallMeetings::kToday);
    EXPECT_EQ(stored(committee.overdue).evidence, u"Report of the police"_qs);
    EXPECT_TRUE(becomes([this] { return shown().size() == 3; })) << "no longer among the open ones";
    desk.undo();
    EXPECT_TRUE(becomes([this] { return shown().size() == 4; }));
    EXPECT_EQ(statusOf(committee.overdue), DecisionStatus::Open);
    EXPECT_TRUE(stored(committee.overdue).evidence.isEmpty());
}

TEST_F(DecisionFormTest, ADayThatLiesAheadIsNotTheDayItWasDone) {
    table().select(committee.open.id);
    action("markDone")->trigger();
    panel().form()->editor("done_on")->setValue(u"2026-12-01"_qs);
    submit();
    EXPECT_TRUE(panel().form()->findChild<QLabel*>(u"done_on_message"_qs)->isVisible());
    EXPECT_TRUE(panel().isWriting());
    EXPECT_EQ(statusOf(committee.open), DecisionStatus::Open);
    QTest::keyClick(panel().form(), Qt::Key_Escape);
    EXPECT_FALSE(panel().isWriting());
}

TEST_F(DecisionFormTest, ADecisionIsDroppedForAReasonOnly) {
    table().select(committee.overdue.id);
    action("drop")->trigger();
    submit();
    EXPECT_TRUE(isSaidAt("drop_reason"));
    write("drop_reason", u"   "_qs);
    EXPECT_FALSE(isSaidAt("drop_reason")) << "not while one writes";
    submit();
    EXPECT_TRUE(isSaidAt("drop_reason")) << "blanks are no reason";
    write("drop_reason", u"The ministry does it."_qs);
    submit();
    ASSERT_TRUE(becomes([this] { return statusOf(committee.overdue) == DecisionStatus::Dropped; }));
    EXPECT_EQ(stored(committee.overdue).dropReason, u"The ministry does it."_qs);
}

TEST_F(DecisionFormTest, AgencyAndDueDateAreSetWhileTheMinutesAreNotApproved) {
    table().select(committee.overdue.id);
    EXPECT_FALSE(action("terms")->isEnabled()) << "October's minutes are approved";
    table().select(committee.undated.id);
    ASSERT_TRUE(action("terms")->isEnabled());
    action("terms")->trigger();
    panel().form()->editor("agency")->setValue(committee.labour.id.toString());
    panel().form()->editor("due_on")->setValue(u"2026-12-15"_qs);
    submit();
    ASSERT_TRUE(becomes([this] { return stored(committee.undated).agency == committee.labour.id; }));
    EXPECT_EQ(stored(committee.undated).dueOn, QDate(2026, 12, 15));
}

TEST_F(DecisionFormTest, WhatAPersonWritesStaysWhenAColleagueWritesToo) {
    table().select(committee.overdue.id);
    action("markDone")->trigger();
    write("evidence", u"Half a sen"_qs);
    const auto colleague = committee.openWorkstation(u"Colleague"_qs);
    Decision after = committee.open;
    after.evidence = u"A draft"_qs;
    Change change(u"colleague"_qs);
    change.edit(committee.open, after);
    EXPECT_EQ(await(colleague->commit(change)).state, CommitResult::State::Written);
    EXPECT_TRUE(await(store->sync()).ok());
    EXPECT_TRUE(becomes([this] {
        const RegisteredDecision* each = table().reading().find(committee.open.id);
        return each != nullptr && each->decision.evidence == u"A draft";
    }));
    EXPECT_TRUE(panel().isWriting());
    EXPECT_EQ(panel().form()->editor("evidence")->value().toString(), u"Half a sen"_qs);
    EXPECT_EQ(table().selected().size(), 1U) << "the selection outlives the refresh";
}

TEST_F(DecisionFormTest, AFormIsLeftByEscapeAndWhatWasTypedIsThereAgain) {
    table().select(committee.overdue.id);
    QTest::keyClick(&page, Qt::Key_D, Qt::ControlModifier);
    QWidget* evidence = QApplication::focusWidget();
    EXPECT_EQ(evidence, panel().form()->editor("evidence")->focusProxy());
    QTest::keyClick(evidence, Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"save"_qs) << "the fields first, then Done";
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"cancel"_qs);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(panel().form()->isAncestorOf(QApplication::focusWidget())) << "around in the form";
    write("evidence", u"Half a sen"_qs);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(panel().isWriting());
    EXPECT_EQ(QApplication::focusWidget(), table().view());
    QTest::keyClick(&page, Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(panel().form()->editor("evidence")->value().toString(), u"Half a sen"_qs);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(becomes([this] { return statusOf(committee.overdue) == DecisionStatus::Done; }));
    ASSERT_TRUE(becomes([this] { return !panel().isWriting() && desk.canUndo(); }));
    desk.undo();
    ASSERT_TRUE(becomes([this] { return statusOf(committee.overdue) == DecisionStatus::Open; }));
    ASSERT_TRUE(becomes([this] { return shown().size() == 4; }));
    markDone(committee.overdue);
    EXPECT_EQ(written("evidence"), QString()) << "what was written once is not kept besides";
}

TEST_F(DecisionFormTest, WhatIsLeftIsToldAndKeptForItsOwnActAlone) {
    QStringList told;
    QObject::connect(&desk, &Desk::notice, &page, [&](const QString& sentence) { told << sentence; });
    markDone(committee.overdue);
    press(Qt::Key_Escape);
    EXPECT_TRUE(told.isEmpty()) << "nothing was written";
    markDone(committee.overdue);
    write("evidence", u"A letter"_qs);
    press(Qt::Key_Escape);
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told.front().contains(u"is kept"_qs)) << told.front().toStdString();
    action("drop")->trigger();
    write("drop_reason", u"Too late"_qs);
    press(Qt::Key_Escape);
    markDone(committee.overdue);
    EXPECT_EQ(written("evidence"), u"A letter"_qs);
    action("drop")->trigger();
    EXPECT_EQ(written("drop_reason"), u"Too late"_qs);
}

TEST_F(DecisionFormTest, ADoneDecisionHasADay) {
    markDone(committee.overdue);
    EXPECT_EQ(written("done_on"), u"2026-11-25"_qs) << "today, mostly";
    panel().form()->editor("done_on")->setValue({});
    submit();
    EXPECT_TRUE(isSaidAt("done_on"));
    EXPECT_TRUE(panel().form()->editor("done_on")->isAncestorOf(QApplication::focusWidget()));
    EXPECT_EQ(statusOf(committee.overdue), DecisionStatus::Open);
}

TEST_F(DecisionFormTest, EachOfItsKeysFinishesIt) {
    const std::pair<Qt::Key, Qt::KeyboardModifiers> keys[] = {
        {Qt::Key_Return, Qt::ControlModifier},
        {Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier},
        {Qt::Key_S, Qt::ControlModifier}};
    const Decision decisions[] = {committee.overdue, committee.open, committee.undated};
    for (size_t i = 0; i < std::size(keys); ++i) {
        markDone(decisions[i]);
        press(keys[i].first, keys[i].second);
        ASSERT_TRUE(becomes([&] { return statusOf(decisions[i]) == DecisionStatus::Done; })) << i;
        ASSERT_TRUE(becomes([&] { return !panel().isWriting(); })) << i;
    }
}

TEST_F(DecisionFormTest, WhileItIsBeingWrittenNothingCanBeTypedAndNothingIsWrittenTwice) {
    int asked = 0;
    QObject::connect(panel().form(), &DecisionForm::submitted, &page, [&] { ++asked; });
    markDone(committee.overdue);
    submit();
    submit();
    EXPECT_EQ(asked, 1);
    EXPECT_TRUE(panel().isWriting()) << "until it is acknowledged";
    EXPECT_TRUE(panel().form()->editor("evidence")->findChild<QPlainTextEdit*>()->isReadOnly());
    ASSERT_TRUE(becomes([this] { return !panel().isWriting(); }));
    markDone(committee.open);
    EXPECT_FALSE(panel().form()->editor("evidence")->findChild<QPlainTextEdit*>()->isReadOnly());
}

TEST_F(DecisionFormTest, AnAnswerThatComesLateClosesNoOtherForm) {
    markDone(committee.overdue);
    submit();
    markDone(committee.open); // before anything is answered
    write("evidence", u"Of the second"_qs);
    ASSERT_TRUE(becomes([this] { return statusOf(committee.overdue) == DecisionStatus::Done; }));
    ASSERT_TRUE(becomes([this] { return shown().size() == 3; }));
    EXPECT_TRUE(panel().isWriting());
    EXPECT_EQ(written("evidence"), u"Of the second"_qs);
    EXPECT_EQ(statusOf(committee.open), DecisionStatus::Open);
}

TEST_F(DecisionFormTest, TheKeyThatOpenedItLeadsBackToItsFieldAndLosesNothing) {
    bool told = false;
    QObject::connect(&desk, &Desk::notice, &page, [&] { told = true; });
    markDone(committee.overdue);
    write("evidence", u"Half a sen"_qs);
    panel().form()->editor("done_on")->setFocus();
    QTest::keyClick(&page, Qt::Key_D, Qt::ControlModifier);
    EXPECT_FALSE(told) << "it was not left";
    EXPECT_TRUE(panel().form()->editor("evidence")->isAncestorOf(QApplication::focusWidget()));
    EXPECT_EQ(written("evidence"), u"Half a sen"_qs);
}

TEST_F(DecisionFormTest, EscapeClosesWhatHangsOverItFirst) {
    markDone(committee.overdue);
    QWidget calendar(&page, Qt::Popup);
    calendar.show();
    ASSERT_TRUE(becomes([&] { return QApplication::activePopupWidget() == &calendar; }));
    QTest::keyClick(panel().form()->editor("done_on"), Qt::Key_Escape);
    EXPECT_FALSE(calendar.isVisible());
    EXPECT_TRUE(panel().isWriting());
    QTest::keyClick(panel().form()->editor("done_on"), Qt::Key_Escape);
    EXPECT_FALSE(panel().isWriting());
}

TEST_F(DecisionFormTest, AFormNeverActsOnAnotherDecisionThanTheOneItNames) {
    table().select(committee.overdue.id);
    QTest::keyClick(&page, Qt::Key_D, Qt::ControlModifier);
    write("evidence", u"Of the first"_qs);
    table().view()->setFocus();
    QTest::keyClick(table().view(), Qt::Key_Down);
    EXPECT_FALSE(panel().isWriting()) << "another decision is chosen";
    EXPECT_EQ(QApplication::focusWidget(), table().view());
    QTest::keyClick(&page, Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(panel().form()->editor("evidence")->value().toString(), QString());
    page.hide();
    EXPECT_FALSE(panel().isWriting()) << "nor is it left open out of sight";
    page.QWidget::show();
    page.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
    table().select(committee.overdue.id);
    action("markDone")->trigger();
    EXPECT_TRUE(panel().isWriting());
    EXPECT_EQ(panel().form()->editor("evidence")->value().toString(), u"Of the first"_qs);
    EXPECT_TRUE(action("toActivity")->isEnabled()) << "its key works over the open form";
    action("drop")->trigger();
    EXPECT_EQ(panel().form()->act(), DecisionForm::Act::Drop);
}

} // namespace samaki
