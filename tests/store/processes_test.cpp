// Several real processes on one file, and processes that are killed in the middle of a commit.
#include "model/store/connection.h"
#include "model/store/verify.h"
#include "tests/support/await.h"
#include "tests/support/small_committee.h"

#include <QProcess>
#include <QRandomGenerator>

#include <csignal>

namespace samaki {

namespace {

std::unique_ptr<QProcess> workstation(const SmallCommittee& committee, const QString& name, int commits) {
    auto process = std::make_unique<QProcess>();
    process->start(QStringLiteral(SAMAKI_BINARY_DIR "/workstation"),
                   {committee.file(), committee.path(name), name, QString::number(commits),
                    committee.activity.id.toString()});
    return process;
}

QStringList acknowledged(QProcess& process) {
    return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

qint64 number(const SmallCommittee& committee, const QString& sql, const QVariantList& binds = {}) {
    Result<std::unique_ptr<Connection>> connection =
        Connection::open({.path = committee.file()}); // rolls back
    EXPECT_TRUE(connection.ok());
    const Result<QVariant> value = (*connection)->value(sql, binds);
    EXPECT_TRUE(value.ok());
    return value->toLongLong();
}

void expectSound(const SmallCommittee& committee) {
    const Result<VerifyReport> report = verifyFile(committee.file());
    ASSERT_TRUE(report.ok()) << report.problem().sentence.toStdString();
    for (const VerifyFinding& finding : report->findings)
        ADD_FAILURE() << finding.sentence.toStdString();
}

} // namespace

TEST(Processes, TwoWorkstationsThatCommitFiveHundredTimesEachLoseNothing) {
    SmallCommittee committee;
    const qint64 before = number(committee, u"SELECT COUNT(*) FROM change_log"_qs);
    const auto one = workstation(committee, u"one"_qs, 500);
    const auto two = workstation(committee, u"two"_qs, 500);
    ASSERT_TRUE(one->waitForFinished(240'000));
    ASSERT_TRUE(two->waitForFinished(240'000));
    EXPECT_EQ(one->exitCode(), 0);
    EXPECT_EQ(two->exitCode(), 0);
    EXPECT_EQ(acknowledged(*one).size() + acknowledged(*two).size(), 1000);
    EXPECT_EQ(number(committee, u"SELECT COUNT(DISTINCT commit_id) FROM change_log WHERE sequence > ?"_qs,
                     {before}),
              1000);
    EXPECT_EQ(number(committee, u"SELECT COUNT(*) FROM agency WHERE kind = 'ngo'"_qs), 1000);
    expectSound(committee);
}

TEST(Processes, ProgramsOfOneWorkstationThatStartTogetherShareOneReplica) {
    constexpr int kPrograms = 6;
    constexpr int kCommits = 2;
    for (int round = 0; round < 8; ++round) {
        SmallCommittee committee;
        std::vector<std::unique_ptr<QProcess>> programs;
        for (int i = 0; i < kPrograms; ++i)
            programs.push_back(workstation(committee, u"office"_qs, kCommits));
        for (const auto& program : programs) {
            ASSERT_TRUE(program->waitForFinished(120'000));
            EXPECT_EQ(program->exitStatus(), QProcess::NormalExit);
            EXPECT_EQ(program->exitCode(), 0) << program->readAllStandardError().toStdString();
        }
        EXPECT_EQ(number(committee, u"SELECT COUNT(*) FROM agency WHERE kind = 'ngo'"_qs),
                  kPrograms * kCommits);
        expectSound(committee);
    }
}

TEST(Processes, AWorkstationKilledInTheMiddleOfACommitLeavesItWholeOrNotThere) {
    SmallCommittee committee;
    const qint64 founded = number(committee, u"SELECT MAX(sequence) FROM change_log"_qs);
    workstation(committee, u"victim"_qs, 1)->waitForFinished();
    QStringList promised;
    for (int round = 0; round < 100; ++round) {
        const auto process = workstation(committee, u"victim"_qs, 1000);
        ASSERT_TRUE(process->waitForReadyRead(30'000)) << "it commits";
        // A random number of bytes of its answer, then a random moment: never the same place twice.
        process->waitForReadyRead(static_cast<int>(QRandomGenerator::global()->bounded(1, 25)));
        ::kill(static_cast<pid_t>(process->processId()), SIGKILL);
        ASSERT_TRUE(process->waitForFinished(30'000));
        promised += acknowledged(*process);
    }
    for (const QString& id : std::as_const(promised)) {
        if (id.size() == 36) { // the last line may be cut
            EXPECT_EQ(number(committee, u"SELECT COUNT(*) FROM agency WHERE id = ?"_qs, {id}), 1);
        }
    }
    EXPECT_EQ(number(committee,
                     u"SELECT COUNT(*) FROM (SELECT commit_id FROM change_log WHERE sequence > ? "
                     "GROUP BY commit_id HAVING COUNT(*) <> 2)"_qs,
                     {founded}),
              0)
        << "both records of each change, or neither";
    expectSound(committee);
}

} // namespace samaki
