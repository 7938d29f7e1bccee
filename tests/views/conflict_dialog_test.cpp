#include "views/common/conflict_dialog.h"

#include "tests/views/small_desk_test.h"
#include "views/common/value_card.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

namespace samaki {

class ConflictDialogTest : public SmallDesk {
protected:
    // Two workstations change the place; mine also changes the result, which nobody else touched.
    void SetUp() override {
        const auto colleague = committee.openWorkstation(u"Police officer"_qs);
        const Activity before = activityIn(*store, committee.activity.id);
        edit(*colleague, before.id, [](Activity& a) { a.place = u"Theirs"_qs; });
        Activity mine = before;
        mine.place = u"Mine"_qs;
        mine.result = u"Four agencies checked"_qs;
        Change change(u"Edit activity 1"_qs);
        change.edit(before, mine);
        const CommitResult result = await(store->commit(change));
        ASSERT_EQ(result.state, CommitResult::State::Conflicted);
        dialog = new ConflictDialog(desk, *result.conflict);
        QObject::connect(dialog, &ConflictDialog::decided, &desk,
                         [this](const std::optional<Change>& decided) {
                             ++decisions;
                             decision = decided;
                         });
        dialog->open();
    }

    ~ConflictDialogTest() override {
        if (dialog)
            dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void press(const QString& name) { dialog->findChild<QAbstractButton*>(name)->click(); }

    Activity written() {
        EXPECT_TRUE(decision.has_value());
        EXPECT_EQ(await(store->commit(*decision)).state, CommitResult::State::Written);
        return activityIn(*store, committee.activity.id);
    }

    QPointer<ConflictDialog> dialog;
    int decisions = 0;
    std::optional<Change> decision;
};

TEST_F(ConflictDialogTest, MineIsKeptUnlessThePersonChoosesOtherwise) {
    press(u"save"_qs);
    const Activity activity = written();
    EXPECT_EQ(activity.place, u"Mine"_qs);
    EXPECT_EQ(activity.result, u"Four agencies checked"_qs);
    EXPECT_EQ(decisions, 1);
}

TEST_F(ConflictDialogTest, TheirsStandsWhereChosenAndTheRestOfMineIsKept) {
    auto* theirs = dialog->findChild<ValueCard*>(u"theirs_place"_qs);
    ASSERT_NE(theirs, nullptr);
    QTest::mouseClick(theirs, Qt::LeftButton);
    press(u"save"_qs);
    const Activity activity = written();
    EXPECT_EQ(activity.place, u"Theirs"_qs);
    EXPECT_EQ(activity.result, u"Four agencies checked"_qs);
}

TEST_F(ConflictDialogTest, OneButtonDecidesForEveryField) {
    press(u"theirs_for_all"_qs);
    EXPECT_FALSE(dialog->keepsMine(0, u"place"_qs));
    press(u"mine_for_all"_qs);
    EXPECT_TRUE(dialog->keepsMine(0, u"place"_qs));
}

TEST_F(ConflictDialogTest, AnEnterThatWasMeantForATextIsNoAnswerButALaterOneIs) {
    QTest::keyClick(dialog, Qt::Key_Return);
    EXPECT_EQ(decisions, 0);
    auto* save = dialog->findChild<QPushButton*>(u"save"_qs);
    ASSERT_TRUE(awaitUntil([save] { return save->isDefault(); }));
    QTest::keyClick(dialog, Qt::Key_Return);
    EXPECT_EQ(decisions, 1);
    EXPECT_TRUE(decision.has_value());
}

TEST_F(ConflictDialogTest, EscapeLeavesEverythingAsTheColleagueWroteIt) {
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_EQ(decisions, 1);
    EXPECT_FALSE(decision.has_value());
}

TEST_F(ConflictDialogTest, SaysWhoAndNamesTheField) {
    QStringList texts;
    for (const QLabel* label : dialog->findChildren<QLabel*>())
        texts << label->text();
    const QString all = texts.join(u'\n');
    EXPECT_TRUE(all.contains(u"Police officer"_qs)) << qPrintable(all);
    EXPECT_TRUE(all.contains(u"Place"_qs));
    EXPECT_TRUE(all.contains(u"Check the legal status"_qs));
}

TEST_F(ConflictDialogTest, WhatIsRefusedForGoodIsShownToBeCopiedAndLeftOut) {
    const Activity before = activityIn(*store, committee.activity.id);
    Activity mine = before;
    mine.place = u"Written too late"_qs;
    Change change(u"Edit activity 1"_qs);
    change.edit(before, mine);
    const Problem closed{Trouble::ReadOnly, u"The month is closed."_qs, {}};
    ConflictDialog refused(desk, {change, {}, closed});
    refused.setAttribute(Qt::WA_DeleteOnClose, false);
    std::vector<std::optional<Change>> answers;
    QObject::connect(&refused, &ConflictDialog::decided, &desk,
                     [&](const std::optional<Change>& answer) { answers.push_back(answer); });
    refused.open();
    const auto* text = refused.findChild<QLabel*>(u"refused_place"_qs);
    ASSERT_NE(text, nullptr);
    EXPECT_EQ(text->text(), u"Written too late"_qs);
    EXPECT_TRUE(text->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    EXPECT_EQ(refused.findChild<QAbstractButton*>(u"save"_qs), nullptr) << "it would only be refused again";
    refused.findChild<QAbstractButton*>(u"leave_out"_qs)->click();
    ASSERT_EQ(answers.size(), 1U);
    EXPECT_TRUE(answers[0] && answers[0]->isEmpty()) << "nothing is written, and nothing asks again";
}

} // namespace samaki
