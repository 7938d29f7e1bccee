// Files that are not what they should be: each gets a sentence, and not a byte of it changes.
#include "model/store/connection.h"
#include "model/store/create.h"
#include "model/store/schema.h"
#include "model/store/shared_file.h"
#include "tests/support/await.h"
#include "tests/support/small_committee.h"

#include <QDir>
#include <QFile>

namespace samaki {

namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

// Opens the committee's file on a new workstation; the problem, and the file must be as before.
Problem openingFails(SmallCommittee& committee) {
    const QByteArray before = bytesOf(committee.file());
    const auto store = committee.workstation(u"newcomer"_qs);
    const Outcome opened = await(store->open());
    EXPECT_FALSE(opened.ok());
    EXPECT_EQ(bytesOf(committee.file()), before) << "nothing is written to a file that is refused";
    return opened.ok() ? Problem() : opened.problem();
}

} // namespace

TEST(Files, AFileOfAnotherKindIsRefused) {
    SmallCommittee committee;
    write(committee.file(), QByteArray("Dear colleague, this is a letter. ").repeated(200));
    const Problem problem = openingFails(committee);
    EXPECT_EQ(problem.trouble, Trouble::NotSamaki);
    EXPECT_TRUE(problem.sentence.contains(u".samaki"_qs));
}

TEST(Files, AnotherProgramsDatabaseIsRefused) {
    SmallCommittee committee;
    QFile::remove(committee.file());
    {
        Result<std::unique_ptr<Connection>> other =
            Connection::open({.path = committee.file(), .create = true});
        ASSERT_TRUE(other.ok() && (*other)->exec(u"CREATE TABLE songs (title TEXT)"_qs).ok());
    }
    EXPECT_EQ(openingFails(committee).trouble, Trouble::NotSamaki);
}

TEST(Files, AnEmptyFileIsRefusedAndNotFilled) {
    SmallCommittee committee;
    write(committee.file(), {});
    EXPECT_EQ(openingFails(committee).trouble, Trouble::NotSamaki);
}

TEST(Files, ATruncatedFileIsRefused) {
    SmallCommittee committee;
    const QByteArray whole = bytesOf(committee.file());
    write(committee.file(), whole.left(whole.size() / 2));
    EXPECT_EQ(openingFails(committee).trouble, Trouble::Damaged);
}

TEST(Files, ANewerSchemaIsRefusedByNumber) {
    SmallCommittee committee;
    {
        Result<std::unique_ptr<Connection>> connection = Connection::open({.path = committee.file()});
        ASSERT_TRUE(connection.ok() && (*connection)->exec(u"PRAGMA user_version = 99"_qs).ok());
    }
    const Problem problem = openingFails(committee);
    EXPECT_EQ(problem.trouble, Trouble::NewerSchema);
    EXPECT_TRUE(problem.sentence.contains(u"99"_qs));
}

TEST(Files, AFileInWalModeIsRefused) {
    SmallCommittee committee;
    {
        Result<std::unique_ptr<Connection>> connection = Connection::open({.path = committee.file()});
        ASSERT_TRUE(connection.ok() && (*connection)->exec(u"PRAGMA journal_mode = WAL"_qs).ok());
    }
    SharedFile shared({.path = committee.file()});
    EXPECT_EQ(shared.open().problem().trouble, Trouble::Damaged);
}

TEST(Files, AMissingFileIsADriveThatIsAwayAndIsNotCreated) {
    SmallCommittee committee;
    QFile::remove(committee.file());
    const auto store = committee.workstation(u"newcomer"_qs);
    EXPECT_EQ(await(store->open()).problem().trouble, Trouble::DriveAway);
    EXPECT_FALSE(QFile::exists(committee.file()));
}

TEST(Files, AnExistingFileIsNeverReplacedByANewCommittee) {
    SmallCommittee committee;
    const QByteArray before = bytesOf(committee.file());
    Committee other;
    other.nameEn = u"Another"_qs;
    EXPECT_EQ(createCommitteeFile(committee.file(), other, u"somebody"_qs).problem().trouble,
              Trouble::BadInput);
    EXPECT_EQ(bytesOf(committee.file()), before);
}

TEST(Files, ACommitteeThatCannotBeWrittenLeavesNoFile) {
    Scratch scratch;
    Committee nameless;
    EXPECT_FALSE(createCommitteeFile(scratch.path(u"new.samaki"_qs), nameless, u"somebody"_qs).ok());
    EXPECT_TRUE(QDir(scratch.path()).isEmpty());
}

TEST(Migration, BringsAnOlderFileForwardAfterABackup) {
    Scratch scratch;
    const QString path = scratch.path(u"old.samaki"_qs);
    const std::vector<Migration> old{{1, u"CREATE TABLE a (x TEXT);\n"_qs}};
    const std::vector<Migration> now{old[0],
                                     {2, u"ALTER TABLE a ADD COLUMN y TEXT;\nCREATE TABLE b (z TEXT);\n"_qs}};
    Result<std::unique_ptr<Connection>> connection = Connection::open({.path = path, .create = true});
    ASSERT_TRUE(connection.ok());
    ASSERT_TRUE(createSchema(**connection, old).ok());
    ASSERT_TRUE((*connection)->exec(u"INSERT INTO a VALUES ('kept')"_qs).ok());

    const Result<QString> backup = migrate(**connection, now);
    ASSERT_TRUE(backup.ok());
    EXPECT_EQ((*connection)->value(u"PRAGMA user_version"_qs)->toInt(), 2);
    EXPECT_EQ((*connection)->value(u"SELECT x FROM a WHERE y IS NULL"_qs)->toString(), u"kept"_qs);
    Result<std::unique_ptr<Connection>> copy = Connection::open({.path = *backup, .readOnly = true});
    ASSERT_TRUE(copy.ok());
    EXPECT_EQ((*copy)->value(u"PRAGMA user_version"_qs)->toInt(), 1);
    EXPECT_EQ((*copy)->value(u"SELECT x FROM a"_qs)->toString(), u"kept"_qs);
    EXPECT_TRUE(migrate(**connection, now)->isEmpty()) << "a second time there is nothing to do";
}

TEST(Migration, ThatFailsLeavesTheFileAsItWas) {
    Scratch scratch;
    const std::vector<Migration> old{{1, u"CREATE TABLE a (x TEXT);\n"_qs}};
    const std::vector<Migration> broken{
        old[0], {2, u"CREATE TABLE b (z TEXT);\nALTER TABLE nothing ADD COLUMN y;\n"_qs}};
    Result<std::unique_ptr<Connection>> connection =
        Connection::open({.path = scratch.path(u"old.samaki"_qs), .create = true});
    ASSERT_TRUE(createSchema(**connection, old).ok());
    EXPECT_FALSE(migrate(**connection, broken).ok());
    EXPECT_EQ((*connection)->value(u"PRAGMA user_version"_qs)->toInt(), 1);
    EXPECT_EQ((*connection)->value(u"SELECT COUNT(*) FROM sqlite_master WHERE name = 'b'"_qs)->toInt(), 0);
}

} // namespace samaki
