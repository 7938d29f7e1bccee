// The plan's paper as it is read from a workstation's replica.
#include "model/documents/action_plan_paper.h"
#include "model/store/reader.h"
#include "tests/support/await.h"
#include "tests/support/small_committee.h"

namespace samaki {

namespace {

Result<ActionPlanPaper> collected(Store& store, const Month& month) {
    const auto answer =
        await(store.query([month](Reader& reader) { return collectActionPlan(reader, month); }));
    return answer ? answer.value() : Result<ActionPlanPaper>(answer.problem());
}

Activity lineLike(const Activity& model, const Id& plan, const Id& carriedFrom) {
    Activity activity = model;
    activity.id = Id::create();
    activity.revision = 0;
    activity.plan = plan;
    activity.carriedFrom = carriedFrom;
    return activity;
}

} // namespace

TEST(CollectedPlan, HoldsTheMonthWithEveryName) {
    SmallCommittee committee;
    const auto store = committee.openWorkstation(u"secretary"_qs);
    const auto paper = collected(*store, committee.plan.month);
    ASSERT_TRUE(paper.ok());
    EXPECT_EQ(paper->committee.nameEn, committee.committee.nameEn);
    ASSERT_EQ(paper->lineCount(), 1);
    EXPECT_EQ(paper->pillars.front().name.en, committee.pillar.nameEn);
    const PlanLine& line = paper->pillars.front().lines.front();
    EXPECT_EQ(line.activity.description, committee.activity.description);
    EXPECT_FALSE(line.lead.en.isEmpty());
    EXPECT_TRUE(line.carriedSince.isNull());
}

TEST(CollectedPlan, SaysThatAMonthHasNone) {
    SmallCommittee committee;
    const auto store = committee.openWorkstation(u"secretary"_qs);
    const auto paper = collected(*store, Month(1999, 1));
    ASSERT_FALSE(paper.ok());
    EXPECT_EQ(paper.problem().trouble, Trouble::NotFound);
    EXPECT_TRUE(paper.problem().sentence.contains(u"1999-01"_qs));
}

TEST(CollectedPlan, LeavesOutWhatWasTakenOffThePlan) {
    SmallCommittee committee;
    const auto store = committee.openWorkstation(u"secretary"_qs);
    edit(*store, committee.activity.id, [](Activity& activity) { activity.active = false; });
    EXPECT_EQ(collected(*store, committee.plan.month)->lineCount(), 0);
}

TEST(CollectedPlan, NamesTheFirstMonthOfWhatWasCarriedOverTwice) {
    SmallCommittee committee;
    const auto store = committee.openWorkstation(u"secretary"_qs);
    Change change;
    Id earlier = committee.activity.id;
    for (int later = 1; later <= 2; ++later) {
        ActionPlan plan;
        plan.id = Id::create();
        plan.month = committee.plan.month.plus(later);
        change.add(plan);
        earlier = change.add(lineLike(committee.activity, plan.id, earlier));
    }
    ASSERT_EQ(await(store->commit(change)).state, CommitResult::State::Written);
    const auto paper = collected(*store, committee.plan.month.plus(2));
    ASSERT_TRUE(paper.ok());
    EXPECT_EQ(paper->carriedCount(), 1);
    EXPECT_EQ(paper->pillars.front().lines.front().carriedSince, committee.plan.month);
}

} // namespace samaki
