// What is typed in the minutes: saved by itself, never overwritten, never in the wrong field.
#include "tests/views/minutes_meeting_test.h"

#include <QFile>
#include <QInputMethodEvent>

namespace samaki {

namespace {

class MinutesText : public MinutesMeeting {
protected:
    AgendaItem stored() { return in<AgendaItem>(*store, contract.id); }
    /// A colleague at another desk writes the discussion of the item in hand.
    void colleagueWrites(const QString& text) {
        const AgendaItem before = fetched<AgendaItem>(*secretariat, contract.id);
        AgendaItem after = before;
        after.discussion = text;
        Change change(u"a colleague writes"_qs);
        change.edit(before, after);
        ASSERT_EQ(await(secretariat->commit(change)).state, CommitResult::State::Written);
    }
    void waitForSaving() {
        ASSERT_TRUE(awaitUntil([this] { return saveState()->text().startsWith(u"Saved "_qs); }))
            << saveState()->text().toStdString();
    }
    /// Answers the next question about a conflict.
    void answer(bool mine) {
        QObject::connect(
            &desk, &Desk::conflict, screen.get(),
            [this, mine](const Conflict& conflict, const std::function<void(std::optional<Change>)>& settle) {
                asked.push_back(conflict);
                settle(conflict.resolved([mine](size_t, const QString&) { return mine; }));
            });
    }
    std::vector<Conflict> asked;
};

} // namespace

TEST_F(MinutesText, WhatIsTypedIsSavedAfterAPause) {
    openScreen();
    typeText(discussion(), u"The director reports. "_qs);
    EXPECT_EQ(saveState()->text(), u"Writing…"_qs);
    waitForSaving();
    EXPECT_EQ(stored().discussion, u"The director reports. "_qs);
    EXPECT_EQ(fetched<AgendaItem>(*secretariat, contract.id).discussion, u"The director reports. "_qs);
    EXPECT_EQ(saveState()->text(), u"Saved 08:40"_qs);
}

TEST_F(MinutesText, TheUsualPauseLeavesTimeForTheCommitWithinTwoSeconds) {
    EXPECT_LE(Pace().pauseMs, 1600);
    EXPECT_LE(Pace().longestMs, 10'000);
}

TEST_F(MinutesText, WhileOneGoesOnTypingItIsSavedEveryNowAndThen) {
    openScreen({60'000, 50});
    typeText(discussion(), u"without a pause"_qs);
    EXPECT_TRUE(awaitUntil([this] { return stored().discussion == u"without a pause"_qs; }));
}

TEST_F(MinutesText, GoingToAnotherItemSavesAtOnce) {
    openScreen({60'000, 60'000});
    typeText(discussion(), u"half a sent"_qs);
    action(u"nextItem"_qs)->trigger();
    EXPECT_TRUE(discussion()->toPlainText().isEmpty());
    EXPECT_TRUE(awaitUntil([this] { return stored().discussion == u"half a sent"_qs; }));
}

TEST_F(MinutesText, AScreenThatGoesSavesFirst) {
    openScreen({60'000, 60'000});
    typeText(discussion(), u"last words"_qs);
    screen.reset();
    EXPECT_TRUE(awaitUntil([this] { return stored().discussion == u"last words"_qs; }));
}

TEST_F(MinutesText, AColleaguesTextAppearsWhereNothingIsUnsavedAndTheCursorStays) {
    openScreen();
    typeText(discussion(), u"First. Second."_qs);
    waitForSaving();
    QTextCursor cursor = discussion()->textCursor();
    cursor.setPosition(6);
    discussion()->setTextCursor(cursor);
    colleagueWrites(u"First. Second. Third by a colleague."_qs);
    ASSERT_TRUE(await(store->sync()).ok());
    EXPECT_TRUE(awaitUntil(
        [this] { return discussion()->toPlainText() == u"First. Second. Third by a colleague."_qs; }));
    EXPECT_EQ(discussion()->textCursor().position(), 6);
    typeText(discussion(), u" And I."_qs);
    EXPECT_TRUE(awaitUntil([this] {
        return stored().discussion == u"First. And I. Second. Third by a colleague."_qs;
    })) << "what comes next is based on the colleague's";
    EXPECT_TRUE(asked.empty());
}

TEST_F(MinutesText, TheSameTextWrittenByBothAsksAndMineCanStand) {
    openScreen({150, 10'000});
    answer(true);
    colleagueWrites(u"theirs"_qs);
    typeText(discussion(), u"mine"_qs);
    ASSERT_TRUE(awaitUntil([this] { return !asked.empty(); }));
    const FieldConflict& field = asked.front().records.front().fields.front();
    EXPECT_EQ(field.column, u"discussion"_qs);
    EXPECT_EQ(field.mine.toString(), u"mine"_qs);
    EXPECT_EQ(field.theirs.toString(), u"theirs"_qs);
    EXPECT_TRUE(awaitUntil([this] { return stored().discussion == u"mine"_qs; }));
    EXPECT_EQ(discussion()->toPlainText(), u"mine"_qs);
}

TEST_F(MinutesText, TheirsCanStandAndMineCanBeHadBack) {
    openScreen({150, 10'000});
    answer(false);
    colleagueWrites(u"theirs"_qs);
    typeText(discussion(), u"mine"_qs);
    ASSERT_TRUE(awaitUntil([this] { return discussion()->toPlainText() == u"theirs"_qs; }));
    EXPECT_EQ(stored().discussion, u"theirs"_qs);
    discussion()->undo();
    EXPECT_EQ(discussion()->toPlainText(), u"mine"_qs) << "nothing typed is lost";
}

TEST_F(MinutesText, ArrivingTextNeverOverwritesWhatIsUnsaved) {
    openScreen({60'000, 60'000});
    typeText(discussion(), u"mine"_qs);
    colleagueWrites(u"theirs"_qs);
    ASSERT_TRUE(await(store->sync()).ok());
    EXPECT_TRUE(awaitUntil([this] { return stored().discussion == u"theirs"_qs; }));
    QApplication::processEvents();
    EXPECT_EQ(discussion()->toPlainText(), u"mine"_qs);
}

TEST_F(MinutesText, WhileTypingGoesOnAConflictOnlyShowsAStripAndNothingStealsTheKeys) {
    openScreen({400, 60});
    answer(true);
    colleagueWrites(u"theirs"_qs);
    auto* decide = screen->findChild<QPushButton*>(u"decide"_qs);
    ASSERT_TRUE(awaitUntil([&] {
        typeText(discussion(), u"a"_qs);
        return decide->isVisible();
    }));
    EXPECT_TRUE(asked.empty()) << "not in the middle of a word";
    const QString typed = discussion()->toPlainText();
    ASSERT_TRUE(awaitUntil([this] { return !asked.empty(); })) << "but when one pauses";
    EXPECT_EQ(asked.front().records.front().fields.front().mine.toString(), typed)
        << "about the text as it is now";
    EXPECT_TRUE(awaitUntil([&] { return stored().discussion == typed && !decide->isVisible(); }));
}

TEST_F(MinutesText, WhatMetAColleaguesTextWhileTheDriveWasAwayIsAskedAboutToo) {
    openScreen();
    answer(true);
    ASSERT_TRUE(await(store->sync()).ok());
    committee.unplug();
    typeText(discussion(), u"typed without a drive"_qs);
    ASSERT_TRUE(awaitUntil([this] { return saveState()->text() == u"Saved here, waits for the drive"_qs; }));
    ASSERT_TRUE(awaitUntil([this] { return store->status().state == DriveStatus::State::Away; }))
        << "a drive that is only slow could have it before the colleague writes";
    EXPECT_EQ(stored().discussion, u"typed without a drive"_qs);
    committee.plugIn();
    colleagueWrites(u"theirs"_qs);
    static_cast<void>(await(store->sync()));
    ASSERT_TRUE(awaitUntil([this] { return !asked.empty(); }));
    EXPECT_EQ(asked.front().records.front().fields.front().mine.toString(), u"typed without a drive"_qs);
    EXPECT_TRUE(awaitUntil([this] {
        return fetched<AgendaItem>(*secretariat, contract.id).discussion == u"typed without a drive"_qs;
    }));
    EXPECT_TRUE(awaitUntil([this] { return store->status().conflicts == 0; }))
        << "and nothing is left to decide";
    EXPECT_EQ(discussion()->toPlainText(), u"typed without a drive"_qs);
}

TEST_F(MinutesText, ALongMeetingWithoutADriveSendsEachTextOnce) {
    openScreen();
    ASSERT_TRUE(await(store->sync()).ok());
    committee.unplug();
    for (const QString& more : {u"one "_qs, u"two "_qs, u"three "_qs}) {
        typeText(discussion(), more);
        ASSERT_TRUE(awaitUntil([this] { return stored().discussion == discussion()->toPlainText(); }));
        ASSERT_TRUE(awaitUntil([this] { return saveState()->text().startsWith(u"Saved here"_qs); }));
    }
    committee.plugIn();
    const auto count = [this](Store& where) {
        const auto history = await(where.query(
            [this](Reader& reader) { return reader.history(typeOf<AgendaItem>(), contract.id).size(); }));
        return history.ok() ? *history : 0;
    };
    ASSERT_TRUE(await(secretariat->sync()).ok());
    const size_t before = count(*secretariat);
    ASSERT_TRUE(await(store->sync()).ok());
    EXPECT_EQ(fetched<AgendaItem>(*secretariat, contract.id).discussion, u"one two three "_qs);
    EXPECT_EQ(count(*secretariat), before + 1);
}

TEST_F(MinutesText, SavingWhatIsTypedIsOneStepOfUndoUntilAnotherActComes) {
    openScreen();
    typeText(discussion(), u"One. "_qs);
    waitForSaving();
    typeText(discussion(), u"Two. "_qs);
    ASSERT_TRUE(awaitUntil([this] { return stored().discussion == u"One. Two. "_qs; }));
    waitForSaving();
    desk.undo();
    EXPECT_TRUE(awaitUntil([this] { return stored().discussion.isEmpty(); })) << "both at once";
    EXPECT_TRUE(awaitUntil([this] { return discussion()->toPlainText().isEmpty(); }));
    EXPECT_FALSE(desk.canUndo());
    desk.redo();
    EXPECT_TRUE(awaitUntil([this] { return stored().discussion == u"One. Two. "_qs; }));
}

TEST_F(MinutesText, UndoInTheBoxTakesBackTypingAndIsSavedLikeTyping) {
    openScreen();
    typeText(discussion(), u"Wrong"_qs);
    waitForSaving();
    discussion()->undo();
    EXPECT_TRUE(awaitUntil([this] { return stored().discussion.isEmpty(); }));
}

TEST_F(MinutesText, TheConfidentialNoteGoesIntoItsOwnFieldOnly) {
    openScreen();
    EXPECT_FALSE(note()->isVisible());
    action(u"note"_qs)->trigger();
    ASSERT_TRUE(note()->isVisible());
    EXPECT_TRUE(note()->hasFocus());
    typeText(note(), u"not for the wall"_qs);
    ASSERT_TRUE(awaitUntil([this] { return stored().confidentialNote == u"not for the wall"_qs; }));
    EXPECT_TRUE(stored().discussion.isEmpty());
    EXPECT_TRUE(discussion()->toPlainText().isEmpty());
    action(u"nextItem"_qs)->trigger();
    EXPECT_TRUE(note()->toPlainText().isEmpty()) << "another item's note";
    typeText(discussion(), u"public"_qs);
    ASSERT_TRUE(awaitUntil([this] { return in<AgendaItem>(*store, plan.id).discussion == u"public"_qs; }));
    EXPECT_TRUE(in<AgendaItem>(*store, plan.id).confidentialNote.isEmpty());
    EXPECT_EQ(stored().confidentialNote, u"not for the wall"_qs);
}

TEST_F(MinutesText, TheConfidentialNoteIsNotKeptBesideTheReplica) {
    openScreen({60'000, 60'000}); // nothing is saved meanwhile
    const auto kept = [this] {
        QFile file(u"%1.drafts/%2.json"_qs.arg(Store::replicaPath(store->options()), meeting.id.toString()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    typeText(discussion(), u"said aloud"_qs);
    ASSERT_TRUE(awaitUntil([&] { return kept().contains("said aloud"); })) << "the discussion is";
    action(u"note"_qs)->trigger();
    typeText(note(), u"not for the wall"_qs);
    typeText(decisionText(), u"half a decision"_qs); // the focus stays: leaving the note would save it
    ASSERT_TRUE(awaitUntil([&] { return kept().contains("half a decision"); })) << "what is begun is";
    EXPECT_FALSE(kept().contains("not for the wall")) << kept().toStdString();
    EXPECT_TRUE(stored().confidentialNote.isEmpty()) << "it was not saved either";
}

TEST_F(MinutesText, EachItemHasItsOwnUndo) {
    openScreen();
    typeText(discussion(), u"about the contract"_qs);
    action(u"nextItem"_qs)->trigger();
    typeText(discussion(), u"about the plan"_qs);
    discussion()->undo();
    EXPECT_TRUE(discussion()->toPlainText().isEmpty());
    action(u"previousItem"_qs)->trigger();
    EXPECT_EQ(discussion()->toPlainText(), u"about the contract"_qs);
}

TEST_F(MinutesText, ApprovedMinutesCannotBeWritten) {
    meeting = committee.october;
    contract = committee.octoberTopic;
    openScreen();
    EXPECT_TRUE(discussion()->isReadOnly());
    EXPECT_EQ(discussion()->placeholderText(), u"Nothing was written about this item."_qs);
    EXPECT_FALSE(action(u"newDecision"_qs)->isEnabled());
    EXPECT_FALSE(action(u"dealtWith"_qs)->isEnabled());
    EXPECT_FALSE(decisionText()->isVisible());
    EXPECT_TRUE(note()->isReadOnly());
    QStringList told;
    QObject::connect(&desk, &Desk::notice, screen.get(), [&](const QString& sentence) { told << sentence; });
    typeText(discussion(), u"ab"_qs);
    ASSERT_EQ(told.size(), 1) << "said once";
    EXPECT_TRUE(told.front().contains(u"addendum"_qs)) << told.front().toStdString();
}

} // namespace samaki
