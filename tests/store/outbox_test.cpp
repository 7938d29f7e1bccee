// What happens to commits while the drive is away, slow, full or read-only: nothing acknowledged is lost.
#include "model/store/replica.h"
#include "model/store/shared_file.h"
#include "tests/support/await.h"
#include "tests/support/faulty_vfs.h"
#include "tests/support/small_committee.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>

namespace samaki {

using State = CommitResult::State;

class Outboxes : public ::testing::Test {
protected:
    ~Outboxes() override { faulty_vfs::reset(); }

    static StoreOptions faulty() {
        StoreOptions options;
        options.vfs = QLatin1String(faulty_vfs::name());
        return options;
    }

    QSet<Id> waitingIn(Store& store) {
        return *await(store.query([](Reader& reader) { return reader.waiting(); }));
    }

    SmallCommittee committee;
    const Id id = committee.activity.id;
};

TEST_F(Outboxes, ACommitWaitsWhenTheDriveIsAwayAndIsShownAsWaiting) {
    const auto store = committee.openWorkstation(u"secretary"_qs);
    committee.unplug();
    const CommitResult result = edit(*store, id, [](Activity& a) { a.place = u"Mesang"_qs; });
    EXPECT_EQ(result.state, State::Waiting);
    EXPECT_EQ(activityIn(*store, id).place, u"Mesang"_qs) << "the person sees their own work";
    EXPECT_TRUE(waitingIn(*store).contains(id));
    EXPECT_TRUE(awaitUntil([&] { return store->status().waiting == 1; }));
    EXPECT_TRUE(awaitUntil([&] { return store->status().state == DriveStatus::State::Away; }));
    committee.plugIn();
}

TEST_F(Outboxes, WhatWaitsSurvivesARestartAndGoesOutInOrder) {
    {
        const auto store = committee.openWorkstation(u"secretary"_qs);
        committee.unplug();
        edit(*store, id, [](Activity& a) { a.place = u"Mesang"_qs; });
        edit(*store, id, [](Activity& a) { a.result = u"Twelve agencies checked"_qs; });
    }
    const auto store = committee.openWorkstation(u"secretary"_qs);
    EXPECT_EQ(activityIn(*store, id).place, u"Mesang"_qs);
    EXPECT_EQ(activityIn(*store, id).result, u"Twelve agencies checked"_qs);
    committee.plugIn();
    ASSERT_TRUE(await(store->sync()).ok());
    EXPECT_TRUE(waitingIn(*store).isEmpty());
    const auto chair = committee.openWorkstation(u"chair"_qs);
    EXPECT_EQ(activityIn(*chair, id).result, u"Twelve agencies checked"_qs);
    const auto history =
        await(chair->query([&](Reader& reader) { return reader.history(typeOf<Activity>(), id); }));
    ASSERT_EQ(history->size(), 3u) << "each waiting commit is one change in the log";
    EXPECT_EQ(history->at(1).fields.value(u"place"_qs).after, u"Mesang"_qs);
}

TEST_F(Outboxes, AColleaguesWorkArrivesUnderWhatWaits) {
    const auto secretary = committee.openWorkstation(u"secretary"_qs);
    const auto chair = committee.openWorkstation(u"chair"_qs);
    committee.unplug();
    edit(*secretary, id, [](Activity& a) { a.place = u"Mesang"_qs; });
    committee.plugIn();
    edit(*chair, id, [](Activity& a) { a.progress = 70; });
    ASSERT_TRUE(await(secretary->sync()).ok());
    EXPECT_EQ(activityIn(*secretary, id).place, u"Mesang"_qs);
    EXPECT_EQ(activityIn(*secretary, id).progress, 70);
}

TEST_F(Outboxes, AWaitingCommitThatMeetsAColleaguesChangeIsKeptForThePerson) {
    const auto secretary = committee.openWorkstation(u"secretary"_qs);
    const auto chair = committee.openWorkstation(u"chair"_qs);
    QSignalSpy found(secretary.get(), &Store::conflictFound);
    committee.unplug();
    edit(*secretary, id, [](Activity& a) { a.place = u"mine"_qs; });
    committee.plugIn();
    edit(*chair, id, [](Activity& a) { a.place = u"theirs"_qs; });
    ASSERT_TRUE(await(secretary->sync()).ok());
    ASSERT_TRUE(awaitUntil([&] { return found.size() == 1; }));
    EXPECT_EQ(activityIn(*secretary, id).place, u"theirs"_qs);
    EXPECT_TRUE(awaitUntil([&] { return secretary->status().conflicts == 1; }));

    const std::vector<Conflict> kept = *await(secretary->waitingConflicts());
    ASSERT_EQ(kept.size(), 1u);
    EXPECT_EQ(kept[0].records.at(0).fields.at(0).mine, u"mine"_qs);
    EXPECT_EQ(kept[0].records.at(0).author, u"chair"_qs);
    const Change mine = kept[0].resolved([](size_t, const QString&) { return true; });
    EXPECT_EQ(await(secretary->commit(mine)).state, State::Written);
    EXPECT_TRUE(await(secretary->discardWaiting(kept[0].change.commit())).ok());
    EXPECT_TRUE(await(secretary->waitingConflicts())->empty());
    EXPECT_EQ(activityIn(*secretary, id).place, u"mine"_qs);
}

// A text box that read the colleague's text first took it for a later one, over what was typed.
TEST_F(Outboxes, AConflictIsToldBeforeTheColleaguesValuesCanBeRead) {
    const auto secretary = committee.openWorkstation(u"secretary"_qs);
    const auto chair = committee.openWorkstation(u"chair"_qs);
    committee.unplug();
    edit(*secretary, id, [](Activity& a) { a.place = u"mine"_qs; });
    ASSERT_TRUE(awaitUntil([&] { return secretary->status().state == DriveStatus::State::Away; }));
    committee.plugIn();
    edit(*chair, id, [](Activity& a) { a.place = u"theirs"_qs; });
    QStringList told;
    QObject::connect(secretary.get(), &Store::changed, secretary.get(), [&] { told << u"changed"_qs; });
    QObject::connect(secretary.get(), &Store::conflictFound, secretary.get(),
                     [&] { told << u"conflict"_qs; });
    ASSERT_TRUE(await(secretary->sync()).ok());
    ASSERT_TRUE(awaitUntil([&] { return told.contains(u"conflict"_qs) && told.contains(u"changed"_qs); }));
    EXPECT_EQ(told.front(), u"conflict"_qs);
}

TEST_F(Outboxes, AWaitingCommitThatTheDriveRefusesIsKeptWithTheReason) {
    const auto secretary = committee.openWorkstation(u"secretary"_qs);
    const auto chair = committee.openWorkstation(u"chair"_qs);
    committee.unplug();
    edit(*secretary, id, [](Activity& a) { a.place = u"mine"_qs; });
    committee.plugIn();
    Change closing(u"close"_qs);
    const auto plan = **await(chair->query([&](Reader& r) { return r.one<ActionPlan>(committee.plan.id); }));
    ActionPlan closed = plan;
    closed.status = PlanStatus::Closed;
    closing.edit(plan, closed);
    await(chair->commit(closing));
    ASSERT_TRUE(await(secretary->sync()).ok());
    const std::vector<Conflict> kept = *await(secretary->waitingConflicts());
    ASSERT_EQ(kept.size(), 1u);
    ASSERT_TRUE(kept[0].refused);
    EXPECT_EQ(kept[0].refused->trouble, Trouble::ReadOnly);
    EXPECT_EQ(kept[0].change.records().at(0).fields.value(u"place"_qs).after, u"mine"_qs)
        << "the text is not lost";
    EXPECT_TRUE(activityIn(*secretary, id).place.isEmpty());
}

TEST_F(Outboxes, ADriveThatDoesNotAnswerKeepsNobodyWaiting) {
    const auto store = committee.openWorkstation(u"secretary"_qs, faulty());
    faulty_vfs::hold();
    const Activity before = activityIn(*store, id);
    Activity after = before;
    after.place = u"Mesang"_qs;
    Change change(u"edit"_qs);
    change.edit(before, after);
    const QFuture<CommitResult> commit = store->commit(change);
    EXPECT_EQ(activityIn(*store, id).number, 1) << "reading does not wait for the drive";
    EXPECT_EQ(await(commit).state, State::Waiting);
    EXPECT_TRUE(awaitUntil([&] { return store->status().state == DriveStatus::State::Busy; }));
    faulty_vfs::release();
    EXPECT_TRUE(awaitUntil([&] { return store->status().waiting == 0; }));
    EXPECT_TRUE(waitingIn(*store).isEmpty());
    const auto history =
        await(store->query([&](Reader& reader) { return reader.history(typeOf<Activity>(), id); }));
    EXPECT_EQ(history->size(), 2u) << "the change is in the log once";
}

TEST_F(Outboxes, AProgramThatEndsWhileTheDriveHangsLosesNothing) {
    {
        const auto store = committee.openWorkstation(u"secretary"_qs, faulty());
        const Activity before = activityIn(*store, id);
        Activity after = before;
        after.place = u"Mesang"_qs;
        Change change(u"edit"_qs);
        change.edit(before, after);
        faulty_vfs::hold();
        static_cast<void>(store->commit(change)); // and the window is closed at once
    }
    faulty_vfs::release();
    const auto store = committee.openWorkstation(u"secretary"_qs);
    ASSERT_TRUE(await(store->sync()).ok());
    EXPECT_EQ(activityIn(*store, id).place, u"Mesang"_qs);
    const auto history =
        await(store->query([&](Reader& reader) { return reader.history(typeOf<Activity>(), id); }));
    EXPECT_EQ(history->size(), 2u);
}

TEST_F(Outboxes, ACommitWhoseAnswerWasLostIsRecognisedAndNotWrittenTwice) {
    const auto store = committee.openWorkstation(u"secretary"_qs, faulty());
    faulty_vfs::loseNextCommitsAnswer();
    Agency embassy;
    embassy.kind = AgencyKind::Embassy;
    embassy.nameEn = u"Embassy"_qs;
    Change adding(u"add"_qs);
    const Id added = adding.add(embassy);
    EXPECT_EQ(await(store->commit(adding)).state, State::Written);
    const auto history =
        await(store->query([&](Reader& reader) { return reader.history(typeOf<Agency>(), added); }));
    EXPECT_EQ(history->size(), 1u);
}

TEST_F(Outboxes, AFullDriveIsSaidAndNothingIsHalfWritten) {
    const auto store = committee.openWorkstation(u"secretary"_qs, faulty());
    faulty_vfs::fillUp();
    const CommitResult result = edit(*store, id, [](Activity& a) { a.place = u"Mesang"_qs; });
    ASSERT_EQ(result.state, State::Refused);
    EXPECT_EQ(result.problem->trouble, Trouble::Full);
    faulty_vfs::reset();
    ASSERT_TRUE(await(store->sync()).ok());
    EXPECT_TRUE(activityIn(*store, id).place.isEmpty());
    EXPECT_EQ(edit(*store, id, [](Activity& a) { a.place = u"Mesang"_qs; }).state, State::Written);
}

TEST_F(Outboxes, AReadOnlyDriveIsSaidAndCanBeRead) {
    faulty_vfs::makeReadOnly();
    const auto store = committee.openWorkstation(u"secretary"_qs, faulty());
    EXPECT_EQ(activityIn(*store, id).number, 1);
    const CommitResult result = edit(*store, id, [](Activity& a) { a.place = u"Mesang"_qs; });
    ASSERT_EQ(result.state, State::Refused);
    EXPECT_EQ(result.problem->trouble, Trouble::ReadOnly);
}

TEST_F(Outboxes, ACableThatIsPulledAndPutBackCostsNothing) {
    const auto store = committee.openWorkstation(u"secretary"_qs, faulty());
    faulty_vfs::unplug();
    EXPECT_EQ(edit(*store, id, [](Activity& a) { a.place = u"Mesang"_qs; }).state, State::Waiting);
    faulty_vfs::reset();
    EXPECT_TRUE(await(store->sync()).ok());
    EXPECT_TRUE(waitingIn(*store).isEmpty());
}

TEST_F(Outboxes, AFilePutBackFromABackupIsNoticedAndReadAnew) {
    const QString backup = committee.path(u"backup.samaki"_qs);
    ASSERT_TRUE(QFile::copy(committee.file(), backup));
    const auto store = committee.openWorkstation(u"secretary"_qs);
    edit(*store, id, [](Activity& a) { a.place = u"after the backup"_qs; });
    ASSERT_TRUE(QFile::remove(committee.file()) && QFile::copy(backup, committee.file()));
    ASSERT_TRUE(await(store->sync()).ok());
    EXPECT_TRUE(activityIn(*store, id).place.isEmpty()) << "pages show what the drive holds";
    const QFileInfo replica(Store::replicaPath(store->options()));
    EXPECT_EQ(replica.dir().entryList({u"*.replaced-*"_qs}).size(), 1)
        << "what only this computer knows is kept";
}

TEST_F(Outboxes, WhatWaitsForOneCommitteeNeverReachesAnotherUnderTheSameName) {
    const SmallCommittee other;
    {
        const auto store = committee.openWorkstation(u"secretary"_qs);
        committee.unplug();
        edit(*store, id, [](Activity& a) { a.place = u"Mesang"_qs; });
    }
    committee.plugIn();
    ASSERT_TRUE(QFile::remove(committee.file()) && QFile::copy(other.file(), committee.file()));
    const auto store = committee.openWorkstation(u"secretary"_qs);
    ASSERT_TRUE(awaitUntil([&] { return store->status().state == DriveStatus::State::Online; }));
    EXPECT_TRUE(activityIn(*store, other.activity.id).place.isEmpty());
    EXPECT_TRUE(waitingIn(*store).isEmpty());
    const QFileInfo replica(Store::replicaPath(store->options()));
    EXPECT_EQ(replica.dir().entryList({u"*.other-committee-*"_qs}).size(), 1);
}

TEST_F(Outboxes, WhatIsKeptAfterAnotherProgramRenewedTheReplicaIsKeptInTheNewOne) {
    const auto window = committee.openWorkstation(u"secretary"_qs);
    SharedFile shared({.path = committee.file()});
    ASSERT_TRUE(Replica::build(shared, Store::replicaPath(window->options()), Replica::Old::Discard).ok());
    committee.unplug();
    EXPECT_EQ(edit(*window, id, [](Activity& a) { a.place = u"Mesang"_qs; }).state, State::Waiting);
    EXPECT_EQ(activityIn(*window, id).place, u"Mesang"_qs);
    committee.plugIn();
    const auto command = committee.openWorkstation(u"secretary"_qs);
    ASSERT_TRUE(await(command->sync()).ok());
    const auto chair = committee.openWorkstation(u"chair"_qs);
    EXPECT_EQ(activityIn(*chair, id).place, u"Mesang"_qs) << "the second program found and sent it";
}

TEST_F(Outboxes, AWaitingCommitGoesOnWaitingWhileTheDriveIsFull) {
    const auto store = committee.openWorkstation(u"secretary"_qs, faulty());
    committee.unplug();
    edit(*store, id, [](Activity& a) { a.place = u"Mesang"_qs; });
    committee.plugIn();
    faulty_vfs::fillUp();
    EXPECT_EQ(await(store->sync()).problem().trouble, Trouble::Full);
    EXPECT_TRUE(waitingIn(*store).contains(id)) << "a full drive has nothing against the change";
    faulty_vfs::reset();
    ASSERT_TRUE(await(store->sync()).ok());
    EXPECT_TRUE(waitingIn(*store).isEmpty());
    EXPECT_EQ(activityIn(*store, id).place, u"Mesang"_qs);
}

TEST_F(Outboxes, AConflictOfACommitTheDriveWasSlowToTakeIsToldOnce) {
    const auto chair = committee.openWorkstation(u"chair"_qs);
    const auto secretary = committee.openWorkstation(u"secretary"_qs, faulty());
    QSignalSpy found(secretary.get(), &Store::conflictFound);
    const Activity before = activityIn(*secretary, id);
    Activity after = before;
    after.place = u"mine"_qs;
    Change change(u"edit"_qs);
    change.edit(before, after);
    edit(*chair, id, [](Activity& a) { a.place = u"theirs"_qs; });
    faulty_vfs::hold();
    const QFuture<Outcome> first = secretary->sync(); // the commit stands in line behind it
    EXPECT_EQ(await(secretary->commit(change)).state, State::Waiting);
    faulty_vfs::release();
    EXPECT_TRUE(await(first).ok());
    ASSERT_TRUE(await(secretary->sync()).ok());
    ASSERT_TRUE(awaitUntil([&] { return secretary->status().conflicts == 1; }));
    QCoreApplication::processEvents();
    EXPECT_EQ(found.size(), 1);
}

} // namespace samaki
