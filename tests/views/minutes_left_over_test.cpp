// What is typed in the minutes while somebody else approves them: the person is told and given the text.
#include "tests/views/minutes_meeting_test.h"
#include "views/common/field_editor.h"
#include "views/common/record_form.h"
#include "views/meetings/addendum_dialog.h"
#include "views/meetings/minutes_left_over.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>

namespace samaki {

namespace {

class MinutesLeftOverTest : public MinutesMeeting {
protected:
    void somebodyApproves() {
        const Meeting before = fetched<Meeting>(*secretariat, meeting.id);
        Meeting after = before;
        after.status = MeetingStatus::Approved;
        after.approvedOn = now.date();
        Change change(u"approve"_qs);
        change.edit(before, after);
        ASSERT_EQ(await(secretariat->commit(change)).state, CommitResult::State::Written);
    }
    MinutesLeftOver& strip() const { return *screen->findChild<MinutesLeftOver*>(); }
    bool isTold() {
        return awaitUntil([this] { return strip().isVisible(); });
    }
    QString told() const { return strip().current() ? strip().current()->text : QString(); }
    QPushButton* button(const QString& name) const { return strip().findChild<QPushButton*>(name); }
    QString draftFile() const {
        return u"%1.drafts/%2.json"_qs.arg(Store::replicaPath(store->options()), meeting.id.toString());
    }
    std::vector<Addendum> addenda() {
        const auto found = await(store->query([](Reader& reader) { return reader.active<Addendum>(); }));
        return found.ok() ? *found : std::vector<Addendum>();
    }
};

} // namespace

TEST_F(MinutesLeftOverTest, WhatTheDriveRefusedIsShownAndNoPartOfTheMinutes) {
    openScreen();
    EXPECT_FALSE(strip().isVisible());
    somebodyApproves();
    typeText(discussion(), u"said too late"_qs);
    ASSERT_TRUE(isTold());
    EXPECT_EQ(told(), u"said too late"_qs);
    EXPECT_EQ(strip().findChild<QLabel*>(u"leftOverText"_qs)->text(), u"said too late"_qs);
    EXPECT_TRUE(awaitUntil([this] { return discussion()->toPlainText().isEmpty(); }))
        << "as the approved minutes are";
    EXPECT_TRUE(discussion()->isReadOnly());
    EXPECT_TRUE(awaitUntil([this] { return clipped(strip()).isEmpty(); }));
}

TEST_F(MinutesLeftOverTest, ItBecomesACorrectionOfItsItem) {
    openScreen();
    const size_t before = addenda().size();
    somebodyApproves();
    typeText(discussion(), u"said too late"_qs);
    ASSERT_TRUE(isTold());
    button(u"leftOverCorrection"_qs)->click();
    auto* dialog = strip().findChild<AddendumDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->form().editor("text")->value().toString(), u"said too late"_qs);
    EXPECT_EQ(dialog->form().editor("item")->value().toString(), contract.id.toString());
    EXPECT_TRUE(strip().isVisible()) << "until it is written";
    dialog->form().save();
    ASSERT_TRUE(awaitUntil([&] { return addenda().size() == before + 1; }));
    EXPECT_TRUE(awaitUntil([this] { return !strip().isVisible(); }));
    EXPECT_TRUE(awaitUntil([this] { return !QFile::exists(draftFile()); })) << "and nothing lies about";
}

TEST_F(MinutesLeftOverTest, AParagraphThatWasAddedIsGivenBackWithoutWhatIsInTheMinutes) {
    openScreen();
    typeText(discussion(), u"in time"_qs);
    ASSERT_TRUE(awaitUntil([this] { return saveState()->text().startsWith(u"Saved "_qs); }));
    somebodyApproves();
    discussion()->insertPlainText(u"\ntoo late"_qs);
    ASSERT_TRUE(isTold());
    EXPECT_EQ(told(), u"too late"_qs);
    EXPECT_TRUE(awaitUntil([this] { return discussion()->toPlainText() == u"in time"_qs; }));
}

TEST_F(MinutesLeftOverTest, WhoComesBackToApprovedMinutesIsToldToo) {
    openScreen({60'000, 60'000});
    typeText(discussion(), u"half a sent"_qs);
    somebodyApproves();
    screen.reset();
    openScreen();
    ASSERT_TRUE(isTold());
    EXPECT_EQ(told(), u"half a sent"_qs);
    button(u"leftOverDrop"_qs)->click();
    EXPECT_FALSE(strip().isVisible());
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"half a sent"_qs) << "should one think better of it";
    screen.reset();
    openScreen();
    ASSERT_TRUE(await(store->sync()).ok());
    EXPECT_FALSE(strip().isVisible());
}

TEST_F(MinutesLeftOverTest, WhatWaitedForTheDriveIsGivenBack) {
    openScreen();
    ASSERT_TRUE(await(store->sync()).ok());
    committee.unplug();
    typeText(discussion(), u"typed without a drive"_qs);
    ASSERT_TRUE(awaitUntil([this] { return saveState()->text().startsWith(u"Saved here"_qs); }));
    ASSERT_TRUE(awaitUntil([this] { return store->status().state == DriveStatus::State::Away; }));
    committee.plugIn();
    somebodyApproves();
    ASSERT_TRUE(await(store->sync()).ok());
    ASSERT_TRUE(isTold());
    EXPECT_EQ(told(), u"typed without a drive"_qs);
    EXPECT_TRUE(awaitUntil([this] { return store->status().conflicts == 1; }));
    button(u"leftOverDrop"_qs)->click();
    EXPECT_FALSE(strip().isVisible());
    EXPECT_TRUE(awaitUntil([this] { return store->status().conflicts == 0; })) << "and nothing asks again";
}

TEST_F(MinutesLeftOverTest, AConfidentialNoteIsGivenBackButNeverPrintedNorKeptInAFile) {
    openScreen();
    somebodyApproves();
    action(u"note"_qs)->trigger();
    typeText(note(), u"not for the wall"_qs);
    ASSERT_TRUE(isTold());
    EXPECT_TRUE(strip().current()->confidential);
    EXPECT_FALSE(button(u"leftOverCorrection"_qs)->isVisible());
    strip().writeCorrection();
    EXPECT_EQ(strip().findChild<AddendumDialog*>(), nullptr);
    button(u"leftOverCopy"_qs)->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"not for the wall"_qs);
    screen.reset(); // writes what it keeps
    QFile drafts(draftFile());
    EXPECT_FALSE(drafts.open(QIODevice::ReadOnly) && drafts.readAll().contains("not for the wall"));
}

} // namespace samaki
