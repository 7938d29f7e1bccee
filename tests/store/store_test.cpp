// Reading, writing, merging and hearing of colleagues, with two workstations on one file.
#include "tests/support/await.h"
#include "tests/support/small_committee.h"

#include <QFile>
#include <QSignalSpy>

namespace samaki {

using State = CommitResult::State;

TEST(Store, ShowsWhatTheSharedFileHolds) {
    SmallCommittee committee;
    const auto store = committee.openWorkstation(u"secretary"_qs);
    EXPECT_EQ(activityIn(*store, committee.activity.id).description, committee.activity.description);
}

TEST(Store, WritesAChangeThatAColleagueThenSees) {
    SmallCommittee committee;
    const auto secretary = committee.openWorkstation(u"secretary"_qs);
    const auto chair = committee.openWorkstation(u"chair"_qs);
    const CommitResult written =
        edit(*secretary, committee.activity.id, [](Activity& a) { a.place = u"Preah Sdach"_qs; });
    ASSERT_EQ(written.state, State::Written);
    ASSERT_TRUE(await(chair->sync()).ok());
    const Activity seen = activityIn(*chair, committee.activity.id);
    EXPECT_EQ(seen.place, u"Preah Sdach"_qs);
    EXPECT_EQ(seen.revision, written.revisions.front());
}

// Three seconds are meant; the pace is what is tested, because a busy machine may take longer.
TEST(Store, NoticesAColleaguesCommitByItself) {
    EXPECT_LE(StoreOptions().pollMs * 5 / 4, 2500) << "± a quarter, and half a second for the work itself";
    SmallCommittee committee;
    StoreOptions watching;
    watching.pollMs = 2001; // as the desktop does; 2000 means "only when told" to this helper
    const auto chair = committee.openWorkstation(u"chair"_qs, watching);
    const auto secretary = committee.openWorkstation(u"secretary"_qs);
    ASSERT_TRUE(awaitUntil([&] { return chair->status().state == DriveStatus::State::Online; }));
    QSignalSpy heard(chair.get(), &Store::changed);
    edit(*secretary, committee.activity.id, [](Activity& a) { a.progress = 40; });
    ASSERT_TRUE(awaitUntil([&] { return !heard.isEmpty(); }));
    const auto records = heard.front().front().value<ChangedRecords>();
    EXPECT_TRUE(records.tables.value(u"activity"_qs).contains(committee.activity.id));
}

TEST(Store, MergesWhenColleaguesChangedDifferentFields) {
    SmallCommittee committee;
    const auto secretary = committee.openWorkstation(u"secretary"_qs);
    const auto chair = committee.openWorkstation(u"chair"_qs);
    edit(*secretary, committee.activity.id, [](Activity& a) { a.place = u"Prey Veng town"_qs; });
    const CommitResult second = edit(*chair, committee.activity.id, [](Activity& a) { a.progress = 60; });
    EXPECT_EQ(second.state, State::Written);
    const Activity merged = activityIn(*chair, committee.activity.id);
    EXPECT_EQ(merged.place, u"Prey Veng town"_qs);
    EXPECT_EQ(merged.progress, 60);
}

TEST(Store, AsksWhenColleaguesChangedTheSameField) {
    SmallCommittee committee;
    const auto secretary = committee.openWorkstation(u"secretary"_qs);
    const auto chair = committee.openWorkstation(u"chair"_qs);
    edit(*secretary, committee.activity.id, [](Activity& a) { a.place = u"here"_qs; });
    const CommitResult second = edit(*chair, committee.activity.id, [](Activity& a) {
        a.place = u"there"_qs;
        a.progress = 10;
    });
    ASSERT_EQ(second.state, State::Conflicted);
    const RecordConflict& met = second.conflict->records.at(0);
    EXPECT_EQ(met.author, u"secretary"_qs);
    ASSERT_EQ(met.fields.size(), 1u);
    EXPECT_EQ(met.fields[0].column, u"place"_qs);
    EXPECT_EQ(met.fields[0].mine, u"there"_qs);
    EXPECT_EQ(met.fields[0].theirs, u"here"_qs);
    EXPECT_EQ(activityIn(*chair, committee.activity.id).progress, 0)
        << "nothing of a conflicting commit is written";

    const Change mine = second.conflict->resolved([](size_t, const QString&) { return true; });
    EXPECT_EQ(await(chair->commit(mine)).state, State::Written);
    EXPECT_EQ(activityIn(*chair, committee.activity.id).place, u"there"_qs);
    EXPECT_EQ(activityIn(*chair, committee.activity.id).progress, 10);
}

TEST(Store, RefusesToChangeAClosedPlanUntilItIsReopened) {
    SmallCommittee committee;
    const auto store = committee.openWorkstation(u"secretary"_qs);
    const auto planIn = [&] {
        return **await(
            store->query([&](Reader& reader) { return reader.one<ActionPlan>(committee.plan.id); }));
    };
    const auto changePlan = [&](const std::function<void(ActionPlan&)>& how) {
        const ActionPlan before = planIn();
        ActionPlan after = before;
        how(after);
        Change change(u"plan"_qs);
        change.edit(before, after);
        return await(store->commit(change)).state;
    };
    ASSERT_EQ(changePlan([](ActionPlan& plan) { plan.status = PlanStatus::Closed; }), State::Written);
    const CommitResult refused = edit(*store, committee.activity.id, [](Activity& a) { a.progress = 5; });
    ASSERT_EQ(refused.state, State::Refused);
    EXPECT_EQ(refused.problem->trouble, Trouble::ReadOnly);
    EXPECT_EQ(changePlan([](ActionPlan& plan) { plan.note = u"a note"_qs; }), State::Refused);

    EXPECT_EQ(changePlan([](ActionPlan& plan) { plan.status = PlanStatus::Approved; }), State::Written);
    EXPECT_EQ(edit(*store, committee.activity.id, [](Activity& a) { a.progress = 5; }).state, State::Written);
}

TEST(Store, RefusesWhatIsNotValidAndWritesNothing) {
    SmallCommittee committee;
    const auto store = committee.openWorkstation(u"secretary"_qs);
    const CommitResult refused = edit(*store, committee.activity.id, [](Activity& a) {
        a.place = u"somewhere"_qs;
        a.startOn = a.dueOn.addDays(1);
    });
    ASSERT_EQ(refused.state, State::Refused);
    EXPECT_EQ(refused.problem->trouble, Trouble::BadInput);
    EXPECT_TRUE(activityIn(*store, committee.activity.id).place.isEmpty());
}

TEST(Store, WritesAllRecordsOfAChangeOrNone) {
    SmallCommittee committee;
    const auto store = committee.openWorkstation(u"secretary"_qs);
    Change two(u"two"_qs);
    Agency renamed = committee.police;
    renamed.shortName = u"PPC"_qs;
    two.edit(committee.police, renamed);
    ActionPlan sameMonth;
    sameMonth.month = committee.plan.month;
    two.add(sameMonth);
    EXPECT_EQ(await(store->commit(two)).state, State::Refused) << "there is one plan a month";
    const auto police = await(store->query([&](Reader& r) { return r.one<Agency>(committee.police.id); }));
    EXPECT_TRUE((*police)->shortName.isEmpty());
}

TEST(Store, TakesAChangeBackAsACommitOfItsOwn) {
    SmallCommittee committee;
    const auto store = committee.openWorkstation(u"secretary"_qs);
    Agency embassy;
    embassy.kind = AgencyKind::Embassy;
    embassy.nameEn = u"Embassy"_qs;
    Change adding(u"add"_qs);
    const Id id = adding.add(embassy);
    const CommitResult added = await(store->commit(adding));
    ASSERT_EQ(await(store->commit(adding.inverse(u"undo"_qs, added.revisions))).state, State::Written);
    const auto gone = await(store->query([&](Reader& r) { return r.one<Agency>(id); }));
    EXPECT_FALSE((*gone)->active);
    const auto history = await(store->query([&](Reader& r) { return r.history(typeOf<Agency>(), id); }));
    ASSERT_EQ(history->size(), 2u);
    EXPECT_EQ(history->at(0).kind, u"add"_qs);
    EXPECT_EQ(history->at(1).kind, u"deactivate"_qs);
    EXPECT_EQ(history->at(1).author, u"secretary"_qs);
}

TEST(Store, ShowsTheReplicaWithoutTheDrive) {
    SmallCommittee committee;
    committee.openWorkstation(u"secretary"_qs).reset();
    committee.unplug();
    const auto store = committee.openWorkstation(u"secretary"_qs);
    EXPECT_EQ(activityIn(*store, committee.activity.id).number, 1);
    EXPECT_TRUE(awaitUntil([&] { return store->status().state == DriveStatus::State::Away; }));
    committee.plugIn();
}

TEST(Store, BuildsTheReplicaAnewWhenItWasSpoilt) {
    SmallCommittee committee;
    committee.openWorkstation(u"secretary"_qs).reset();
    QFile spoilt(Store::replicaPath(committee.workstation(u"secretary"_qs)->options()));
    ASSERT_TRUE(spoilt.exists());
    ASSERT_TRUE(spoilt.open(QIODevice::ReadWrite));
    spoilt.write("this is no database at all");
    spoilt.close();
    const auto store = committee.openWorkstation(u"secretary"_qs);
    EXPECT_EQ(activityIn(*store, committee.activity.id).number, 1);
}

} // namespace samaki
