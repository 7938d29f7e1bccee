// A committee's file of schema 1, as the first release wrote it, opened by this one.
#include "model/records/catalogue.h"
#include "model/records/meeting.h"
#include "model/store/schema.h"
#include "tests/support/await.h"
#include "tests/support/small_meetings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace samaki {

namespace {

const QString kTablesOfSchema1[] = {u"committee"_qs,   u"working_group"_qs, u"pillar"_qs,
                                    u"holiday"_qs,     u"agency"_qs,        u"contact"_qs,
                                    u"action_plan"_qs, u"activity"_qs,      u"change_log"_qs};

QStringList columnsOf(Connection& connection, const QString& table) {
    QStringList columns;
    Result<QVariant> names = connection.value(
        u"SELECT group_concat(name) FROM (SELECT name FROM pragma_table_info(?) ORDER BY cid)"_qs, {table});
    EXPECT_TRUE(names.ok());
    return names.ok() ? names->toString().split(u',') : columns;
}

// The committee's file with the tables, columns and version of schema 1, and all its records and its log.
void writeAsSchema1(const QString& from, const QString& path) {
    const Result<std::vector<Migration>> migrations = knownMigrations();
    ASSERT_TRUE(migrations.ok());
    ASSERT_GE(migrations->size(), 2U);
    Result<std::unique_ptr<Connection>> old = Connection::open({.path = path, .create = true});
    ASSERT_TRUE(old.ok());
    ASSERT_TRUE(createSchema(**old, {migrations->front()}).ok());
    ASSERT_TRUE((*old)->exec(u"ATTACH ? AS now"_qs, {from}).ok());
    for (const QString& table : kTablesOfSchema1) {
        const QString columns = columnsOf(**old, table).join(u", "_qs);
        ASSERT_TRUE(
            (*old)->exec(u"INSERT INTO main.%1 (%2) SELECT %2 FROM now.%1"_qs.arg(table, columns)).ok())
            << table.toStdString();
    }
    ASSERT_TRUE((*old)->exec(u"DETACH now"_qs).ok());
    ASSERT_EQ((*old)->value(u"PRAGMA user_version"_qs)->toInt(), 1);
}

class FileOfSchema1 : public testing::Test {
protected:
    void SetUp() override {
        const QString now = committee_.path(u"now.samaki"_qs);
        ASSERT_TRUE(QFile::rename(committee_.file(), now));
        writeAsSchema1(now, committee_.file());
    }

    SmallCommittee committee_;
};

} // namespace

TEST_F(FileOfSchema1, OpensWithEverythingThatWasInIt) {
    const auto store = committee_.openWorkstation(u"secretary"_qs);
    EXPECT_EQ(activityIn(*store, committee_.activity.id).description, committee_.activity.description);
    const auto found = await(store->query([](Reader& reader) { return reader.all<Committee>(); }));
    ASSERT_TRUE(found.ok());
    ASSERT_EQ(found->size(), 1U);
    EXPECT_EQ(found->front().nameEn, committee_.committee.nameEn);
    EXPECT_FALSE(found->front().quorumPercent) << "more than half, as long as nobody says otherwise";
    EXPECT_EQ(found->front().leastRank, Rank::NotSaid);
    const auto history = await(store->query(
        [&](Reader& reader) { return reader.history(typeOf<Activity>(), committee_.activity.id).size(); }));
    EXPECT_EQ(*history, 1U);
}

TEST_F(FileOfSchema1, IsBackedUpBeforeItIsChanged) {
    committee_.openWorkstation(u"secretary"_qs).reset();
    const QString backup = committee_.file() + u".schema-1.backup"_qs;
    ASSERT_TRUE(QFile::exists(backup));
    Result<std::unique_ptr<Connection>> kept = Connection::open({.path = backup, .readOnly = true});
    ASSERT_TRUE(kept.ok());
    EXPECT_EQ((*kept)->value(u"PRAGMA user_version"_qs)->toInt(), 1);
    EXPECT_EQ((*kept)->value(u"SELECT description FROM activity"_qs)->toString(),
              committee_.activity.description);
    EXPECT_EQ((*kept)->value(u"SELECT COUNT(*) FROM sqlite_master WHERE name = 'meeting'"_qs)->toInt(), 0);
}

TEST_F(FileOfSchema1, HasTheColumnsOfEveryRecordTypeAfterwards) {
    committee_.openWorkstation(u"secretary"_qs).reset();
    Result<std::unique_ptr<Connection>> file =
        Connection::open({.path = committee_.file(), .readOnly = true});
    ASSERT_TRUE(file.ok());
    EXPECT_EQ((*file)->value(u"PRAGMA user_version"_qs)->toInt(), knownMigrations()->back().version);
    for (const RecordType* type : recordTypes()) {
        const QStringList columns = columnsOf(**file, QLatin1String(type->table));
        for (const Field& field : type->fields)
            EXPECT_TRUE(columns.contains(QLatin1String(field.column))) << type->table << "." << field.column;
    }
}

TEST_F(FileOfSchema1, TakesMeetingsAndASettingOfItsCommittee) {
    const auto store = committee_.openWorkstation(u"secretary"_qs, SmallMeetings::patient());
    const Committee before =
        *await(store->query([](Reader& reader) { return reader.first<Committee>({}).value(); }));
    Committee strict = before;
    strict.quorumPercent = 60;
    Meeting meeting;
    meeting.heldOn = QDate(2026, 12, 3);
    meeting.startsAt = QTime(8, 0);
    Change change(u"first meeting"_qs);
    change.edit(before, strict);
    meeting.id = change.add(meeting);
    ASSERT_EQ(await(store->commit(change)).state, CommitResult::State::Written);
    const auto colleague = committee_.openWorkstation(u"colleague"_qs);
    const auto seen =
        await(colleague->query([&](Reader& reader) { return reader.one<Meeting>(meeting.id); }));
    ASSERT_TRUE(seen.ok() && seen->has_value());
    EXPECT_EQ((*seen)->startsAt, QTime(8, 0));
}

TEST_F(FileOfSchema1, IsBroughtForwardOnceByTwoWhoOpenItTogether) {
    const auto first = committee_.workstation(u"first"_qs);
    const auto second = committee_.workstation(u"second"_qs);
    const QFuture<Outcome> one = first->open();
    const QFuture<Outcome> two = second->open();
    for (const Outcome& opened : {await(one), await(two)})
        EXPECT_TRUE(opened.ok()) << (opened.ok() ? "" : opened.problem().cause.toStdString());
    EXPECT_EQ(activityIn(*second, committee_.activity.id).number, 1);
    const QString backup = committee_.file() + u".schema-1.backup"_qs;
    EXPECT_EQ(QDir(committee_.drive()).entryList({u"*backup*"_qs}),
              QStringList(QFileInfo(backup).fileName()));
    Result<std::unique_ptr<Connection>> kept = Connection::open({.path = backup, .readOnly = true});
    ASSERT_TRUE(kept.ok());
    EXPECT_EQ((*kept)->value(u"PRAGMA user_version"_qs)->toInt(), 1);
}

// The workstation, too, has a copy of its own from before, with a change in it that the drive has not taken.
TEST_F(FileOfSchema1, IsReadByAWorkstationWhoseReplicaIsOfSchema1Too) {
    const QString replica = Store::replicaPath(committee_.workstation(u"secretary"_qs)->options());
    ASSERT_TRUE(QDir().mkpath(QFileInfo(replica).path()));
    writeAsSchema1(committee_.path(u"now.samaki"_qs), replica);
    Activity moved = committee_.activity;
    moved.place = u"Preah Sdach"_qs;
    Change waiting(u"waiting"_qs);
    waiting.edit(committee_.activity, moved);
    {
        Result<std::unique_ptr<Connection>> copy = Connection::open({.path = replica});
        ASSERT_TRUE(copy.ok());
        ASSERT_TRUE(
            (*copy)
                ->exec(u"CREATE TABLE outbox (place INTEGER PRIMARY KEY AUTOINCREMENT, commit_id TEXT "
                       "NOT NULL UNIQUE, at TEXT NOT NULL, author TEXT NOT NULL, known_sequence INTEGER "
                       "NOT NULL, body TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'waiting', conflict "
                       "TEXT)"_qs)
                .ok());
        ASSERT_TRUE((*copy)
                        ->exec(u"INSERT INTO outbox (commit_id, at, author, known_sequence, body) "
                               "VALUES (?, '2026-11-20T08:00:00.000Z', 'secretary', 1, ?)"_qs,
                               {waiting.commit().toString(),
                                QString::fromUtf8(QJsonDocument(waiting.toJson()).toJson())})
                        .ok());
    }
    const auto store = committee_.openWorkstation(u"secretary"_qs);
    EXPECT_EQ(activityIn(*store, committee_.activity.id).number, 1);
    const auto committee = await(store->query([](Reader& reader) { return reader.first<Committee>({}); }));
    EXPECT_TRUE(committee.ok() && committee->has_value());
    ASSERT_TRUE(await(store->sync()).ok());
    EXPECT_EQ(activityIn(*committee_.openWorkstation(u"colleague"_qs), committee_.activity.id).place,
              moved.place)
        << "what waited under schema 1 goes out under schema 2";
}

} // namespace samaki
