// The plan at two desks: what a colleague writes appears, and what one writes oneself stays.
#include "tests/views/plans_page_test.h"

#include <QLineEdit>
#include <QScrollBar>

namespace samaki {

TEST_F(PlansPageTest, AColleaguesChangeAppearsAndNothingElseMoves) {
    page_.resize(1166, 480);
    table().select(activity(9).id);
    const int scroll = table().verticalScrollBar()->value();
    ASSERT_GT(scroll, 0);
    colleagueEdits(activity(1).id, [](Activity& a) { a.description = u"Messages in 50 villages"_qs; });
    EXPECT_TRUE(becomes(
        [this] { return cell(1, "description").data().toString() == u"Messages in 50 villages"_qs; }));
    EXPECT_EQ(table().currentActivity(), activity(9).id);
    EXPECT_EQ(table().verticalScrollBar()->value(), scroll);
}

TEST_F(PlansPageTest, WhatIsBeingWrittenIsNotOverwritten) {
    table().editCell(activity(5).id, u"budget"_qs);
    ASSERT_TRUE(table().isEditing());
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(line, nullptr);
    typeText(line, u"400000"_qs);
    colleagueEdits(activity(5).id, [](Activity& a) { a.description = u"Follow up on seven families"_qs; });
    ASSERT_TRUE(table().isEditing());
    EXPECT_EQ(line->text(), u"400000"_qs);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(becomes([this] { return stored(activity(5).id).budget == 40000000; }));
    EXPECT_EQ(stored(activity(5).id).description, u"Follow up on seven families"_qs) << "both changes stand";
    EXPECT_TRUE(becomes(
        [this] { return cell(5, "description").data().toString() == u"Follow up on seven families"_qs; }));
}

TEST_F(PlansPageTest, AnEditTheDriveRefusesIsTakenBackFromTheTable) {
    const auto colleague = committee_.openWorkstation(u"Colleague"_qs);
    ActionPlan closed = committee_.november;
    const auto now =
        await(colleague->query([id = closed.id](Reader& reader) { return reader.one<ActionPlan>(id); }));
    closed = now->value();
    closed.status = PlanStatus::Closed;
    Change change(u"close"_qs);
    change.edit(now->value(), closed);
    ASSERT_EQ(await(colleague->commit(change)).state, CommitResult::State::Written);

    model().setData(cell(5, "place"), u"Ba Phnum"_qs); // this desk has not heard of it yet
    EXPECT_EQ(cell(5, "place").data().toString(), u"Ba Phnum"_qs);
    EXPECT_TRUE(becomes([this] { return !problems_.isEmpty(); }));
    EXPECT_TRUE(becomes([this] { return cell(5, "place").data().toString().isEmpty(); }));
}

} // namespace samaki
