// What verification finds when somebody works on the file with another tool.
#include "model/store/verify.h"

#include "model/store/connection.h"
#include "tests/support/await.h"
#include "tests/support/small_committee.h"

namespace samaki {

using Kind = VerifyFinding::Kind;

class Verifying : public ::testing::Test {
protected:
    Verifying() {
        const auto store = committee.openWorkstation(u"secretary"_qs);
        for (int progress = 10; progress <= 50; progress += 10)
            edit(*store, committee.activity.id, [=](Activity& a) { a.progress = progress; });
    }

    void tamper(const QString& sql) {
        Result<std::unique_ptr<Connection>> connection = Connection::open({.path = committee.file()});
        ASSERT_TRUE(connection.ok());
        ASSERT_TRUE((*connection)->exec(u"PRAGMA foreign_keys = OFF"_qs).ok());
        const Outcome done = (*connection)->exec(sql);
        ASSERT_TRUE(done.ok()) << done.problem().cause.toStdString();
    }

    std::vector<VerifyFinding> findings() {
        const Result<VerifyReport> report = verifyFile(committee.file());
        EXPECT_TRUE(report.ok());
        return report.ok() ? report->findings : std::vector<VerifyFinding>();
    }

    SmallCommittee committee;
};

TEST_F(Verifying, FindsNothingInAnHonestFile) { EXPECT_TRUE(findings().empty()); }

TEST_F(Verifying, NamesAnEditedLogRow) {
    tamper(u"UPDATE change_log SET author = 'somebody else' WHERE sequence = 8"_qs);
    const auto found = findings();
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].kind, Kind::LogRowEdited);
    EXPECT_EQ(found[0].sequence, 8);
}

TEST_F(Verifying, NamesARemovedLogRow) {
    tamper(u"DELETE FROM change_log WHERE sequence = 8"_qs);
    const auto found = findings();
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found[0].kind, Kind::LogRowMissing);
    EXPECT_EQ(found[0].sequence, 8);
}

TEST_F(Verifying, NamesARecordWhoseLastLogRowWasCutOff) {
    tamper(u"DELETE FROM change_log WHERE sequence = (SELECT MAX(sequence) FROM change_log)"_qs);
    const auto found = findings();
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].kind, Kind::RecordDiffers);
    EXPECT_EQ(found[0].record, committee.activity.id);
}

TEST_F(Verifying, NamesAnInsertedLogRow) {
    tamper(u"INSERT INTO change_log SELECT MAX(sequence) + 1, commit_id, at, author, record_table, "
           u"record_id, kind, "
           "fields, previous_hash, hash, NULL FROM change_log"_qs);
    const auto found = findings();
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found[0].kind, Kind::LogRowEdited) << "a row that was put in cannot have the right hash";
    EXPECT_EQ(found[0].sequence, 12);
}

TEST_F(Verifying, NamesARecordThatIsNotWhatTheLogSays) {
    tamper(u"UPDATE activity SET place = 'elsewhere'"_qs);
    const auto found = findings();
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].kind, Kind::RecordDiffers);
    EXPECT_EQ(found[0].record, committee.activity.id);
    EXPECT_TRUE(found[0].sentence.contains(u"Place"_qs)) << found[0].sentence.toStdString();
}

TEST_F(Verifying, NamesARecordThatWasRemoved) {
    tamper(u"DELETE FROM agency WHERE kind = 'police'"_qs);
    const auto found = findings();
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].kind, Kind::RecordGone);
    EXPECT_EQ(found[0].record, committee.police.id);
}

TEST_F(Verifying, NamesARecordTheLogDoesNotKnow) {
    tamper(u"INSERT INTO agency (id, revision, kind, name_en) VALUES "
           u"('0190aaaa-0000-7000-8000-000000000001', 1, 'ngo', "
           "'Unknown')"_qs);
    const auto found = findings();
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].kind, Kind::RecordUnknown);
}

TEST_F(Verifying, AnAlteredLogEndIsNoticedWhenTheFileIsOpened) {
    tamper(
        u"UPDATE change_log SET author = 'somebody else' WHERE sequence = (SELECT MAX(sequence) FROM change_log)"_qs);
    const auto store = committee.workstation(u"chair"_qs);
    const Outcome opened = await(store->open());
    ASSERT_FALSE(opened.ok());
    EXPECT_EQ(opened.problem().trouble, Trouble::Damaged);
}

} // namespace samaki
