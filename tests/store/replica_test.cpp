// Several programs of one workstation share a replica: whoever comes second finds the first one's.
#include "model/store/drive_side.h"
#include "model/store/local_side.h"
#include "tests/support/await.h"
#include "tests/support/small_committee.h"

#include <QFileInfo>

namespace samaki {

namespace {

class Replicas : public ::testing::Test {
protected:
    QString replica() const { return Replica::pathFor(committee.file(), committee.path(u"office"_qs)); }

    DriveSide::Settings settings(LocalSide& local) {
        DriveSide::Settings settings;
        settings.file.path = committee.file();
        settings.replicaPath = replica();
        settings.releaseReplica = [&local] { local.close(); };
        settings.takeReplica = [&local] { return local.open(); };
        settings.inASecond = [](const std::function<void()>&) {};
        return settings;
    }

    qint64 inReplica(const QString& sql) {
        Result<std::unique_ptr<Connection>> connection = Connection::open({.path = replica()});
        EXPECT_TRUE(connection.ok());
        return connection.ok() ? (*connection)->value(sql)->toLongLong() : -1;
    }

    SmallCommittee committee;
};

} // namespace

TEST_F(Replicas, OneThatAnotherProgramMadeWhileThisOneStartsIsTakenUpByItsReadingSide) {
    const auto board = std::make_shared<StatusBoard>(nullptr);
    LocalSide local(replica(), board);
    DriveSide drive(settings(local), board);
    EXPECT_FALSE(local.open().ok()) << "there is none yet";
    committee.openWorkstation(u"office"_qs).reset(); // the other program
    ASSERT_TRUE(drive.connect().ok());
    EXPECT_TRUE(local.isOpen());
    EXPECT_FALSE(local.read([](Reader& reader) { reader.all<Activity>(); }).has_value());
}

TEST_F(Replicas, OneThatAnotherProgramMadeMeanwhileIsNotReplacedWithWhatWaitsInIt) {
    const auto other = committee.openWorkstation(u"office"_qs);
    committee.unplug();
    edit(*other, committee.activity.id, [](Activity& a) { a.place = u"Mesang"_qs; });
    committee.plugIn();
    SharedFile shared({.path = committee.file()});
    ASSERT_TRUE(Replica::build(shared, replica(), Replica::Old::Discard).ok());
    EXPECT_EQ(inReplica(u"SELECT COUNT(*) FROM activity WHERE place = 'Mesang'"_qs), 1)
        << "the copy of the shared file does not have it yet";
    EXPECT_EQ(inReplica(u"SELECT COUNT(*) FROM outbox"_qs), 1);
}

TEST_F(Replicas, OneOfAnOlderKindIsBuiltAnewAndWhatWaitsInItIsCarriedOver) {
    {
        const auto store = committee.openWorkstation(u"office"_qs);
        committee.unplug();
        edit(*store, committee.activity.id, [](Activity& a) { a.place = u"Mesang"_qs; });
    }
    {
        Result<std::unique_ptr<Connection>> old = Connection::open({.path = replica()});
        ASSERT_TRUE(old.ok() && (*old)->exec(u"PRAGMA user_version = 1"_qs).ok());
    }
    committee.plugIn();
    const auto store = committee.openWorkstation(u"office"_qs);
    ASSERT_TRUE(await(store->sync()).ok());
    EXPECT_EQ(activityIn(*store, committee.activity.id).place, u"Mesang"_qs);
    const auto chair = committee.openWorkstation(u"chair"_qs);
    EXPECT_EQ(activityIn(*chair, committee.activity.id).place, u"Mesang"_qs) << "it reached the drive";
}

} // namespace samaki
