// The end of a meeting taken back: with one Ctrl+Z, all of it and nothing else, however slow the drive.
#include "tests/support/faulty_vfs.h"
#include "tests/views/minutes_meeting_test.h"

#include <QMessageBox>

namespace samaki {

namespace {

StoreOptions heldDrive() {
    StoreOptions options = SmallMeetings::patient();
    options.vfs = QLatin1String(faulty_vfs::name());
    return options;
}

// Text is being written when the meeting ends, and more was typed since: it is written after the ending.
class MinutesEndTakenBack : public MinutesMeeting {
protected:
    MinutesEndTakenBack() : MinutesMeeting(heldDrive()) {}
    ~MinutesEndTakenBack() override { faulty_vfs::reset(); }

    void typeAndEnd(bool inTheNote = false) {
        openScreen();
        QObject::connect(&desk, &Desk::notice, screen.get(), [this](const QString& s) { notices << s; });
        faulty_vfs::hold();
        typeText(discussion(), u"one"_qs);
        agenda()->setFocus(); // saves: leaving the box is a pause
        typeText(discussion(), u" two"_qs);
        discussion()->setFocus();
        if (inTheNote) {
            action(u"note"_qs)->trigger();
            typeText(note(), u"in confidence"_qs);
            ASSERT_TRUE(note()->hasFocus());
        }
        undo.setShortcut(QKeySequence::Undo);
        screen->addAction(&undo); // as the main window has one
        QObject::connect(&undo, &QAction::triggered, &desk, &Desk::undo);
        QObject::connect(screen.get(), &MinutesScreen::finished, screen.get(), [this] { finished = true; });
        action(u"step"_qs)->trigger();
        ASSERT_TRUE(awaitUntil([this] { return screen->findChild<QMessageBox*>() != nullptr; }));
        screen->findChild<QMessageBox*>()->findChild<QPushButton*>(u"end"_qs)->click();
        ASSERT_TRUE(awaitUntil([this] { return screen->findChild<QMessageBox*>() == nullptr; }));
    }
    void pressUndo() {
        QApplication::setActiveWindow(screen.get()); // the question is gone
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        EXPECT_FALSE(discussion()->hasFocus() || note()->hasFocus()) << "undo there is of the text";
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    }
    bool isUnderWayAgain() {
        return in<Meeting>(*store, meeting.id).status == MeetingStatus::UnderWay &&
               in<AgendaItem>(*store, minutes.id).status == AgendaStatus::Waiting &&
               in<AgendaItem>(*store, contract.id).status == AgendaStatus::Waiting;
    }
    QString storedText() { return in<AgendaItem>(*store, contract.id).discussion; }

    QAction undo;
    QStringList notices;
    bool finished = false;
};

} // namespace

TEST_F(MinutesEndTakenBack, AfterTextThatWasSavedLaterThanTheEnding) {
    typeAndEnd();
    faulty_vfs::release();
    ASSERT_TRUE(awaitUntil([this] { return finished && storedText() == u"one two"_qs; }));
    EXPECT_EQ(in<AgendaItem>(*store, minutes.id).status, AgendaStatus::CarriedOver);
    EXPECT_TRUE(awaitUntil([this] { return saveState()->text().startsWith(u"Saved "_qs); }));
    pressUndo();
    EXPECT_TRUE(awaitUntil([this] { return isUnderWayAgain(); }));
    EXPECT_EQ(storedText(), u"one two"_qs);
    EXPECT_EQ(desk.undoText(), u"Undo: Discussion of “Standard contract for migrant workers”"_qs);
    desk.redo();
    EXPECT_TRUE(
        awaitUntil([this] { return in<Meeting>(*store, meeting.id).status == MeetingStatus::Draft; }));
}

TEST_F(MinutesEndTakenBack, AndTheConfidentialNoteStaysAsItWasWritten) {
    typeAndEnd(true);
    faulty_vfs::release();
    ASSERT_TRUE(awaitUntil([this] { return finished; }));
    EXPECT_EQ(notices.last(),
              u"The meeting is ended: 2 items go to the next meeting. Undo takes it back."_qs);
    pressUndo();
    EXPECT_TRUE(awaitUntil([this] { return isUnderWayAgain(); }));
    EXPECT_EQ(note()->toPlainText(), u"in confidence"_qs);
    EXPECT_TRUE(awaitUntil(
        [this] { return in<AgendaItem>(*store, contract.id).confidentialNote == u"in confidence"_qs; }));
}

TEST_F(MinutesEndTakenBack, EvenBeforeItIsWritten) {
    typeAndEnd();
    ASSERT_TRUE(awaitUntil([this] { return desk.undoText() == u"Undo: End the meeting"_qs; }));
    pressUndo();
    EXPECT_FALSE(finished);
    faulty_vfs::release();
    EXPECT_TRUE(awaitUntil([this] { return finished && isUnderWayAgain(); }));
    EXPECT_TRUE(awaitUntil([this] { return storedText() == u"one two"_qs; })) << "that alone stays";
    EXPECT_TRUE(desk.canRedo());
}

} // namespace samaki
