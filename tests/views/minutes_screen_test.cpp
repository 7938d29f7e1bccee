// The minutes screen by keys alone: items, decisions, the wall, the end of the meeting.
#include "tests/views/minutes_meeting_test.h"
#include "views/meetings/minutes_acts.h"
#include "views/meetings/minutes_agenda_model.h"

#include <QMessageBox>

namespace samaki {

namespace {

class MinutesKeys : public MinutesMeeting {
protected:
    std::vector<Decision> decisionsIn(Store& where) {
        const auto found = await(where.query([this](Reader& reader) {
            return reader.active<Decision>(
                {u"meeting = :m"_qs, {{u"m"_qs, meeting.id.toString()}}, u"ORDER BY number"_qs});
        }));
        return found.ok() ? *found : std::vector<Decision>();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, held);
    }
    AgendaItem itemIn(const Id& id) { return in<AgendaItem>(*store, id); }
    QMessageBox* question() const { return screen->findChild<QMessageBox*>(u"endMeeting"_qs); }
};

class EscapeCounter : public QObject {
public:
    int count = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
            ++count;
        return false;
    }
};

} // namespace

TEST_F(MinutesKeys, ADecisionIsWrittenWithoutTheMouse) {
    openScreen();
    press(Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(decisionText()->hasFocus());
    typeText(QApplication::focusWidget(), u"Translate the contract"_qs);
    press(Qt::Key_Tab);
    ASSERT_TRUE(agency()->hasFocus() || agency()->parentWidget()->hasFocus());
    typeText(agency(), u"dosvy"_qs);
    due()->setFocus();
    typeText(due(), u"in 2 weeks"_qs);
    EXPECT_EQ(understood()->text(), u"✓ Thu 17 Dec 2026"_qs);
    press(Qt::Key_Return);
    ASSERT_TRUE(awaitUntil([this] { return decisionsIn(*store).size() == 2; }));
    const Decision written = decisionsIn(*store).back();
    EXPECT_EQ(written.text, u"Translate the contract"_qs);
    EXPECT_EQ(written.number, 2);
    EXPECT_EQ(written.item, contract.id);
    EXPECT_EQ(written.agency, committee.socialAffairs.id);
    EXPECT_EQ(written.dueOn, QDate(2026, 12, 17));
    EXPECT_TRUE(awaitUntil([this] { return decisions()->model()->rowCount() == 2; }));
    EXPECT_TRUE(decisionText()->toPlainText().isEmpty());
    press(Qt::Key_Escape);
    EXPECT_TRUE(discussion()->hasFocus());
}

TEST_F(MinutesKeys, EnterTwiceWritesOneDecision) {
    openScreen();
    action(u"newDecision"_qs)->trigger();
    typeText(decisionText(), u"Once"_qs);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    ASSERT_TRUE(awaitUntil([this] { return decisionsIn(*store).size() == 2; }));
    ASSERT_TRUE(await(store->sync()).ok());
    EXPECT_EQ(decisionsIn(*store).size(), 2U);
}

TEST_F(MinutesKeys, AnAgencyIsFoundByItsKhmerName) {
    openScreen();
    action(u"newDecision"_qs)->trigger();
    typeText(decisionText(), u"ពិនិត្យ"_qs);
    agency()->setFocus();
    typeText(agency(), u"សង្គមកិច្ច"_qs);
    due()->setFocus();
    press(Qt::Key_Return);
    ASSERT_TRUE(awaitUntil([this] { return decisionsIn(*store).size() == 2; }));
    EXPECT_EQ(decisionsIn(*store).back().agency, committee.socialAffairs.id);
}

TEST_F(MinutesKeys, WhatArrivesLeavesAHalfTypedAgencyAlone) {
    openScreen();
    action(u"newDecision"_qs)->trigger();
    typeText(decisionText(), u"Something"_qs);
    agency()->setFocus();
    typeText(agency(), u"dep"_qs);
    Change change(u"a colleague decides"_qs);
    Decision theirs = decision;
    theirs.id = Id();
    theirs.number = 2;
    change.add(theirs);
    ASSERT_TRUE(await(secretariat->commit(change)).acknowledged());
    ASSERT_TRUE(await(store->sync()).ok());
    ASSERT_TRUE(awaitUntil([this] { return decisions()->model()->rowCount() == 2; }));
    EXPECT_EQ(agency()->text(), u"dep"_qs);
    EXPECT_EQ(decisionText()->toPlainText(), u"Something"_qs);
}

TEST_F(MinutesKeys, ADueDateThatIsNotUnderstoodIsSaidAndNotWritten) {
    openScreen();
    action(u"newDecision"_qs)->trigger();
    typeText(decisionText(), u"Something"_qs);
    due()->setFocus();
    typeText(due(), u"soonish"_qs);
    EXPECT_TRUE(understood()->text().startsWith(u"? Not understood"_qs))
        << understood()->text().toStdString();
    press(Qt::Key_Return);
    EXPECT_EQ(decisionText()->toPlainText(), u"Something"_qs) << "it stays in the line";
    EXPECT_EQ(decisionsIn(*store).size(), 1U);
}

TEST_F(MinutesKeys, AHalfWrittenDecisionWaitsWithItsItemAndForTheNextDay) {
    openScreen();
    action(u"newDecision"_qs)->trigger();
    typeText(decisionText(), u"Half a deci"_qs);
    due()->setFocus();
    typeText(due(), u"25/12"_qs);
    press(Qt::Key_Escape);
    EXPECT_TRUE(discussion()->hasFocus());
    action(u"nextItem"_qs)->trigger();
    EXPECT_TRUE(decisionText()->toPlainText().isEmpty()) << "it belongs to the other item";
    screen.reset();
    openScreen();
    EXPECT_TRUE(awaitUntil([this] { return decisionText()->toPlainText() == u"Half a deci"_qs; }));
    EXPECT_EQ(due()->text(), u"25/12"_qs);
    action(u"newDecision"_qs)->trigger();
    press(Qt::Key_Return);
    ASSERT_TRUE(awaitUntil([this] { return decisionsIn(*store).size() == 2; }));
    EXPECT_EQ(decisionsIn(*store).back().dueOn, QDate(2026, 12, 25));
    screen.reset();
    openScreen();
    EXPECT_TRUE(decisionText()->toPlainText().isEmpty()) << "what is written is no draft any more";
}

TEST_F(MinutesKeys, CtrlPageKeysWalkThroughTheAgenda) {
    openScreen();
    press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(screen->item(), plan.id);
    EXPECT_EQ(agenda()->currentIndex().row(), 2);
    press(Qt::Key_PageUp, Qt::ControlModifier);
    press(Qt::Key_PageUp, Qt::ControlModifier);
    press(Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(screen->item(), minutes.id);
}

TEST_F(MinutesKeys, CtrlEnterMarksTheItemAndGoesOn) {
    openScreen();
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(screen->item(), plan.id);
    EXPECT_TRUE(awaitUntil([this] { return itemIn(contract.id).status == AgendaStatus::Done; }));
    press(Qt::Key_PageUp, Qt::ControlModifier);
    ASSERT_TRUE(awaitUntil([this] { return action(u"dealtWith"_qs)->text() == u"Take up again"_qs; }));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(awaitUntil([this] { return itemIn(contract.id).status == AgendaStatus::Waiting; }));
    EXPECT_EQ(screen->item(), contract.id);
}

TEST_F(MinutesKeys, ADecisionIsChangedInTheLineAndRemovedWithDelete) {
    openScreen();
    decisions()->setFocus();
    decisions()->setCurrentIndex(decisions()->model()->index(0, 0));
    press(Qt::Key_F2);
    ASSERT_TRUE(decisionText()->hasFocus());
    EXPECT_EQ(decisionText()->toPlainText(), decision.text);
    EXPECT_EQ(due()->text(), u"18/12/2026"_qs);
    typeText(decisionText(), u" in Khmer"_qs);
    press(Qt::Key_Return);
    EXPECT_TRUE(
        awaitUntil([this] { return decisionsIn(*store).front().text == decision.text + u" in Khmer"_qs; }));
    EXPECT_EQ(decisionsIn(*store).front().dueOn, decision.dueOn);
    decisions()->setFocus();
    decisions()->setCurrentIndex(decisions()->model()->index(0, 0));
    press(Qt::Key_Delete);
    EXPECT_TRUE(awaitUntil([this] { return desk.undoText() == u"Undo: Remove decision 1"_qs; }));
    EXPECT_TRUE(awaitUntil([this] { return decisionsIn(*store).empty(); }));
    desk.undo();
    EXPECT_TRUE(awaitUntil([this] { return decisionsIn(*store).size() == 1; }));
}

TEST_F(MinutesKeys, F5AsksForTheWallAndNotForTheDrive) {
    openScreen();
    Id onTheWall;
    QObject::connect(screen.get(), &MinutesScreen::presentationAsked, screen.get(),
                     [&](const Id&, const Id& item) { onTheWall = item; });
    bool window = false;
    QAction refresh(screen.get());
    refresh.setShortcut(QKeySequence(Qt::Key_F5));
    screen->addAction(&refresh); // as the main window has one
    QObject::connect(&refresh, &QAction::triggered, screen.get(), [&] { window = true; });
    press(Qt::Key_F5);
    EXPECT_EQ(onTheWall, contract.id);
    EXPECT_FALSE(window);
}

TEST_F(MinutesKeys, F6GoesRoundTheThreePartsWhichStandAsOneReads) {
    openScreen();
    ASSERT_TRUE(discussion()->hasFocus());
    press(Qt::Key_F6);
    EXPECT_TRUE(decisions()->hasFocus());
    press(Qt::Key_F6);
    EXPECT_TRUE(agenda()->hasFocus());
    press(Qt::Key_F6);
    EXPECT_TRUE(discussion()->hasFocus());
    action(u"newDecision"_qs)->trigger();
    press(Qt::Key_F6);
    EXPECT_TRUE(agenda()->hasFocus()) << "the line below belongs to the decisions";
    const auto leftOf = [this](const QWidget* part) { return part->mapTo(screen.get(), QPoint()).x(); };
    EXPECT_LT(leftOf(agenda()), leftOf(discussion()));
    EXPECT_LT(leftOf(discussion()), leftOf(decisions()));
    EXPECT_TRUE(agenda()->isVisible() && decisions()->isVisible() && decisionText()->isVisible());
}

TEST_F(MinutesKeys, AllDecisionsOfTheMeetingCanBeSeen) {
    openScreen();
    press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(decisions()->model()->rowCount(), 0);
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(decisions()->model()->rowCount(), 1);
}

TEST_F(MinutesKeys, EndingTheMeetingSettlesWhatWasDiscussedAndCarriesOverTheRest) {
    openScreen();
    bool finished = false;
    QObject::connect(screen.get(), &MinutesScreen::finished, screen.get(), [&] { finished = true; });
    press(Qt::Key_PageDown, Qt::ControlModifier);
    typeText(discussion(), u"said at the very end"_qs);
    now = QDateTime(QDate(2026, 12, 3), QTime(10, 55, 30));
    action(u"step"_qs)->trigger();
    ASSERT_TRUE(awaitUntil([this] { return question() != nullptr; }));
    EXPECT_EQ(question()->text(),
              u"End the meeting? 1 of 3 items was not discussed and goes to the next meeting's agenda."_qs);
    question()->findChild<QPushButton*>(u"end"_qs)->click();
    ASSERT_TRUE(awaitUntil([&] { return finished; }));
    const Meeting ended = in<Meeting>(*store, meeting.id);
    EXPECT_EQ(ended.status, MeetingStatus::Draft);
    EXPECT_EQ(ended.endsAt, QTime(10, 55));
    EXPECT_EQ(itemIn(minutes.id).status, AgendaStatus::CarriedOver) << "nobody touched it";
    EXPECT_EQ(itemIn(contract.id).status, AgendaStatus::Done) << "decided";
    EXPECT_EQ(itemIn(plan.id).status, AgendaStatus::Done) << "discussed";
    EXPECT_TRUE(awaitUntil([this] { return itemIn(plan.id).discussion == u"said at the very end"_qs; }));
    EXPECT_TRUE(awaitUntil([this] { return !action(u"step"_qs)->isVisible(); })) << "it is ended";
    action(u"dealtWith"_qs)->trigger(); // discussed, but to be gone on with
    EXPECT_TRUE(awaitUntil([this] { return itemIn(plan.id).status == AgendaStatus::CarriedOver; }));
}

TEST_F(MinutesKeys, MinutesEndedOnAnotherDayLeaveTheTimeTheMeetingWasToEndAt) {
    openScreen();
    now = QDateTime(QDate(2026, 12, 4), QTime(16, 20)); // the morning's end was forgotten
    action(u"step"_qs)->trigger();
    ASSERT_TRUE(awaitUntil([this] { return question() != nullptr; }));
    question()->findChild<QPushButton*>(u"end"_qs)->click();
    ASSERT_TRUE(
        awaitUntil([this] { return in<Meeting>(*store, meeting.id).status == MeetingStatus::Draft; }));
    EXPECT_EQ(in<Meeting>(*store, meeting.id).endsAt, meeting.endsAt);
}

TEST_F(MinutesKeys, TheMeetingGoesOnWhereTheQuestionIsAnsweredSo) {
    openScreen();
    action(u"clock"_qs)->trigger();
    action(u"step"_qs)->trigger();
    ASSERT_TRUE(awaitUntil([this] { return question() != nullptr; }));
    EXPECT_TRUE(question()->text().contains(u"2 of 3 items were not discussed"_qs))
        << question()->text().toStdString();
    QTest::keyClick(question(), Qt::Key_Return);
    ASSERT_TRUE(awaitUntil([this] { return question() == nullptr; }));
    ASSERT_TRUE(await(store->sync()).ok());
    EXPECT_EQ(in<Meeting>(*store, meeting.id).status, MeetingStatus::UnderWay) << "Enter is Go on";
    EXPECT_TRUE(action(u"clock"_qs)->text().contains(u"❚❚"_qs)) << "the clock was not stopped";
}

TEST_F(MinutesKeys, TheClockStaysInItsButtonWhenTheLanguageChanges) {
    openScreen();
    desk.setLanguage(Language::Khmer);
    EXPECT_TRUE(awaitUntil([this] { return action(u"clock"_qs)->text().contains(u"០:០០"_qs); }))
        << action(u"clock"_qs)->text().toStdString();
}

TEST_F(MinutesKeys, TheAgendaShowsWhatWasDiscussedBeforeAnybodyMarksIt) {
    openScreen();
    const QAbstractItemModel& model = *agenda()->model();
    EXPECT_FALSE(model.index(0, 0).data(MinutesAgendaModel::DiscussedRole).toBool());
    EXPECT_TRUE(model.index(1, 0).data(MinutesAgendaModel::DiscussedRole).toBool());
    EXPECT_TRUE(model.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"decisions: 1"_qs));
    press(Qt::Key_PageUp, Qt::ControlModifier);
    typeText(discussion(), u"approved"_qs);
    EXPECT_TRUE(
        awaitUntil([&] { return model.index(0, 0).data(MinutesAgendaModel::DiscussedRole).toBool(); }));
}

TEST_F(MinutesKeys, TheCursorStandsInTheDiscussionWhereverOneComesFrom) {
    openScreen();
    screen->setFocus();
    EXPECT_TRUE(discussion()->hasFocus());
    agenda()->setFocus();
    action(u"nextItem"_qs)->trigger();
    EXPECT_TRUE(discussion()->hasFocus());
    decisions()->setFocus();
    action(u"previousItem"_qs)->trigger();
    EXPECT_TRUE(discussion()->hasFocus());
    MinutesScreen fresh(desk);
    fresh.open(meeting.id);
    fresh.takeFocus(); // before anything is read
    fresh.show();
    QApplication::setActiveWindow(&fresh);
    EXPECT_TRUE(awaitUntil([&] { return fresh.findChild<QPlainTextEdit*>(u"discussion"_qs)->hasFocus(); }));
}

TEST_F(MinutesKeys, EscapeLeadsBackToTheDiscussionAndOnlyFromThereOut) {
    openScreen();
    QWidget page; // as the page around it
    screen->setParent(&page);
    page.show();
    screen->show();
    QApplication::setActiveWindow(&page);
    EscapeCounter escapes;
    page.installEventFilter(&escapes);
    action(u"note"_qs)->trigger();
    for (QWidget* from : QWidgetList{note(), decisions(), decisionText(), due(), agenda()}) {
        from->setFocus();
        QTest::keyClick(from, Qt::Key_Escape);
        EXPECT_TRUE(discussion()->hasFocus()) << from->objectName().toStdString();
    }
    EXPECT_EQ(escapes.count, 0);
    QTest::keyClick(discussion(), Qt::Key_Escape);
    EXPECT_EQ(escapes.count, 1);
    screen->setParent(nullptr);
}

TEST_F(MinutesKeys, EnterOpensTheConfidentialNoteAndTypingGoesThere) {
    openScreen();
    auto* button = screen->findChild<QPushButton*>(u"noteButton"_qs);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    ASSERT_TRUE(note()->hasFocus());
    typeText(QApplication::focusWidget(), u" a note"_qs);
    EXPECT_EQ(note()->toPlainText(), u" a note"_qs) << "a space first presses nothing";
}

TEST_F(MinutesKeys, AfterADecisionOneIsBackInTheDiscussionAndWithShiftAtTheNext) {
    openScreen();
    press(Qt::Key_D, Qt::ControlModifier);
    typeText(decisionText(), u"First"_qs);
    due()->setFocus();
    press(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_TRUE(decisionText()->hasFocus());
    typeText(decisionText(), u"Second"_qs);
    due()->setFocus();
    press(Qt::Key_Return);
    EXPECT_TRUE(discussion()->hasFocus());
    ASSERT_TRUE(awaitUntil([this] { return decisionsIn(*store).size() == 3; }));
}

TEST_F(MinutesKeys, NextMeetingIsTheSeriesNextDayAndAClosedDayIsSaid) {
    openScreen();
    typeText(due(), u"next meeting"_qs);
    EXPECT_EQ(understood()->text(), u"✓ Thu 7 Jan 2027"_qs) << "none is scheduled";
    due()->clear();
    typeText(due(), u"10/1"_qs);
    EXPECT_EQ(understood()->text(), u"✓ Sun 10 Jan 2027, offices are closed"_qs);
}

TEST_F(MinutesKeys, WithoutAMeetingToComeItSaysSo) {
    Change change(u"no series"_qs);
    Meeting alone = in<Meeting>(*secretariat, meeting.id);
    alone.series = Id();
    change.edit(in<Meeting>(*secretariat, meeting.id), alone);
    ASSERT_TRUE(await(secretariat->commit(change)).acknowledged());
    ASSERT_TRUE(await(store->sync()).ok());
    openScreen();
    typeText(due(), u"next meeting"_qs);
    EXPECT_TRUE(understood()->text().contains(u"No meeting is planned after this one"_qs))
        << understood()->text().toStdString();
}

TEST_F(MinutesKeys, EveryControlHasANameAndEveryActAText) {
    openScreen();
    for (const QAction* each : screen->actions())
        EXPECT_FALSE(each->text().isEmpty()) << each->objectName().toStdString();
    for (const QWidget* each : screen->findChildren<QWidget*>()) {
        const bool isPart = qobject_cast<const QAbstractItemView*>(each) != nullptr ||
                            qobject_cast<const QPlainTextEdit*>(each) != nullptr;
        if (isPart && each->isVisible()) {
            EXPECT_FALSE(each->accessibleName().isEmpty()) << each->objectName().toStdString();
        }
    }
    EXPECT_TRUE(awaitUntil([this] { return clipped(*screen).isEmpty(); }))
        << clipped(*screen).join(u", "_qs).toStdString(); // a layout follows its texts a moment later
}

TEST(MinutesActs, OfTwoDecisionsWithOneNumberTheLaterGetsAnother) {
    MinutesSheet sheet;
    Decision theirs;
    theirs.id = Id::create();
    theirs.number = 4;
    theirs.revision = 100;
    Decision mine = theirs;
    mine.id = Id::create();
    mine.revision = 101;
    sheet.sheet.decisions = {theirs, mine};
    const std::optional<Change> change = renumbered(sheet, {mine.id});
    ASSERT_TRUE(change);
    EXPECT_EQ(change->records().front().record, mine.id);
    EXPECT_EQ(change->records().front().fields.value(u"number"_qs).after.toInt(), 5);
    EXPECT_FALSE(renumbered(sheet, {theirs.id})) << "the earlier one keeps its number";
    EXPECT_FALSE(renumbered(sheet, {})) << "another desk's matter";
    sheet.waiting = {mine.id};
    EXPECT_FALSE(renumbered(sheet, {mine.id})) << "not before it is on the drive";
}

} // namespace samaki
