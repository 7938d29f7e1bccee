// The order in which what a person did is taken back.
#include "model/records/agenda_item.h"
#include "views/common/undo_steps.h"

#include <gtest/gtest.h>

namespace samaki {

namespace {

Change typing(const Id& item, const QString& before, const QString& after) {
    AgendaItem was;
    was.id = item;
    was.discussion = before;
    AgendaItem is = was;
    is.discussion = after;
    Change change(u"Discussion"_qs);
    change.edit(was, is);
    return change;
}

QString typedIn(const Change& change) {
    return change.records().front().fields.value(u"discussion"_qs).after.toString();
}

const Id kItem = Id::create();

} // namespace

TEST(UndoSteps, AnActIsTheLastFromTheMomentOfTheActOn) {
    UndoSteps steps;
    steps.written(steps.add(Change(u"earlier"_qs)), {1});
    const UndoSteps::Place act = steps.add(Change(u"act"_qs));
    EXPECT_EQ(steps.last().summary(), u"act"_qs);
    EXPECT_FALSE(act->acknowledged);
    EXPECT_EQ(steps.takeLast(), act);
    EXPECT_EQ(steps.last().summary(), u"earlier"_qs);
}

TEST(UndoSteps, WhatWasNotWrittenLeavesNoTrace) {
    UndoSteps steps;
    const UndoSteps::Place act = steps.add(Change(u"act"_qs));
    steps.drop(act);
    EXPECT_TRUE(steps.isEmpty());
    steps.drop(act);
    EXPECT_EQ(steps.takeLast(), nullptr);
}

TEST(UndoSteps, WhatWasTypedBeforeAnActIsTakenBackAfterItHoweverLateItIsSaved) {
    UndoSteps steps;
    const int before = steps.moment();
    steps.written(steps.add(Change(u"act"_qs)), {1});
    steps.written(steps.addTyped(typing(kItem, {}, u"before"_qs), before), {2});
    EXPECT_EQ(steps.last().summary(), u"act"_qs);
    steps.written(steps.addTyped(typing(kItem, u"before"_qs, u"after"_qs), steps.moment()), {3});
    EXPECT_EQ(typedIn(steps.last()), u"after"_qs) << "typed after the act, and so no part of what was before";
    steps.takeLast();
    steps.takeLast();
    EXPECT_EQ(typedIn(steps.last()), u"before"_qs);
}

TEST(UndoSteps, WhatIsTypedInOneFieldIsOneStepAcrossAnActThatCameMeanwhile) {
    UndoSteps steps;
    const int before = steps.moment();
    steps.written(steps.addTyped(typing(kItem, {}, u"one"_qs), before), {1});
    steps.written(steps.add(Change(u"act"_qs)), {2});
    steps.written(steps.addTyped(typing(kItem, u"one"_qs, u"one two"_qs), before), {3});
    EXPECT_EQ(steps.takeLast()->change.summary(), u"act"_qs);
    const UndoSteps::Place text = steps.takeLast();
    EXPECT_EQ(typedIn(text->change), u"one two"_qs);
    EXPECT_EQ(text->written, std::vector<Revision>{3});
    EXPECT_TRUE(steps.isEmpty());
}

TEST(UndoSteps, WhatIsNotSavedYetJoinsNothing) {
    UndoSteps steps;
    const UndoSteps::Place first = steps.addTyped(typing(kItem, {}, u"one"_qs), 0);
    const UndoSteps::Place second = steps.addTyped(typing(kItem, u"one"_qs, u"one two"_qs), 0);
    steps.drop(first);
    steps.written(second, {2});
    EXPECT_EQ(second->change.records().front().fields.value(u"discussion"_qs).before.toString(), u"one"_qs);
    const UndoSteps::Place other = steps.addTyped(typing(Id::create(), {}, u"elsewhere"_qs), 0);
    steps.written(other, {3});
    EXPECT_EQ(steps.takeLast(), other) << "another record's";
    EXPECT_EQ(steps.takeLast(), second);
}

} // namespace samaki
