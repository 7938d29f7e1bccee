#include "tests/ctl/ctl_test.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <sys/stat.h>
#include <unistd.h>

namespace samaki {

class CtlBadFiles : public CtlTest {
protected:
    /// Another tool's hands on the file.
    static void tamper(const QString& path, const QStringList& statements) {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_qs, u"tamper"_qs);
            database.setDatabaseName(path);
            ASSERT_TRUE(database.open());
            for (const QString& statement : statements) {
                QSqlQuery query(database);
                EXPECT_TRUE(query.exec(statement)) << statement.toStdString();
            }
        }
        QSqlDatabase::removeDatabase(u"tamper"_qs);
    }

    /// Every command that opens a file refuses it with a sentence, and leaves it as it is.
    void expectRefused(const QString& path, const QString& part) const {
        const QByteArray before = read(path);
        const std::vector<QStringList> commands = {
            {u"info"_qs},
            {u"list"_qs, u"agencies"_qs},
            {u"verify"_qs},
            {u"add"_qs, u"pillars"_qs, u"number=9"_qs, u"name_en=Nine"_qs},
            {u"edit"_qs, u"pillars"_qs, u"1"_qs, u"name_en=One"_qs},
            {u"export"_qs, u"agencies"_qs, u"--out"_qs, this->path(u"out.csv"_qs)},
        };
        for (const QStringList& words : commands) {
            const Answer answer =
                runPlain(words + QStringList{u"--file"_qs, path, u"--replica"_qs, this->path(u"office"_qs)});
            EXPECT_EQ(answer.code, 1) << words.first().toStdString();
            EXPECT_TRUE(answer.out.isEmpty()) << answer.out.toStdString();
            EXPECT_TRUE(answer.err.contains(part))
                << words.first().toStdString() << ": " << answer.err.toStdString();
        }
        EXPECT_EQ(read(path), before);
        EXPECT_FALSE(QFile::exists(this->path(u"out.csv"_qs)));
    }
};

TEST_F(CtlBadFiles, AFileThatIsNotThere) {
    const Answer answer = run({u"list"_qs, u"agencies"_qs});
    EXPECT_EQ(answer.code, 1);
    EXPECT_TRUE(answer.err.contains(u"committee file.samaki"_qs)) << answer.err.toStdString();
    EXPECT_FALSE(QFile::exists(file())) << "looking does not make one";
}

TEST_F(CtlBadFiles, AFileOfSomeOtherKind) {
    expectRefused(write(u"letter.samaki"_qs, "Dear members of the committee,\n"), u"not a Samaki file"_qs);
}

TEST_F(CtlBadFiles, AnotherProgramsDatabase) {
    const QString other = path(u"other.samaki"_qs);
    tamper(other, {u"CREATE TABLE songs (title TEXT)"_qs, u"INSERT INTO songs VALUES ('x')"_qs});
    expectRefused(other, u"not a Samaki file"_qs);
}

TEST_F(CtlBadFiles, ATruncatedFile) {
    create();
    const QByteArray whole = read(file());
    expectRefused(write(u"half.samaki"_qs, whole.left(whole.size() / 2)), u"damaged"_qs);
    expectRefused(write(u"empty.samaki"_qs, {}), u"empty.samaki"_qs);
}

TEST_F(CtlBadFiles, AFileOfANewerSamaki) {
    create();
    tamper(file(), {u"PRAGMA user_version = 4711"_qs});
    expectRefused(file(), u"newer"_qs);
}

TEST_F(CtlBadFiles, AReadOnlyFileIsShownAndNotWritten) {
    createWithActivity();
    const uid_t nobody = 65534;
    const QByteArray before = read(file());
    ASSERT_EQ(chmod(QFile::encodeName(path({})).constData(), 0777), 0);
    ASSERT_EQ(chmod(QFile::encodeName(file()).constData(), 0444), 0);
    const auto asNobody = [nobody] {
        if (geteuid() == 0 && setuid(nobody) != 0) // root may write everywhere
            _exit(127);
    };
    const QStringList where = {u"--file"_qs, file(), u"--replica"_qs, path(u"nobody"_qs)};
    const Answer shown = runPlain(QStringList{u"list"_qs, u"activities"_qs} + where, asNobody);
    if (shown.code == -1)
        GTEST_SKIP() << "the program may not be started by another user here";
    EXPECT_EQ(shown.code, 0) << shown.err.toStdString();
    EXPECT_TRUE(shown.out.contains(activity));
    const Answer refused =
        runPlain(QStringList{u"edit"_qs, u"activities"_qs, activity, u"progress=9"_qs} + where, asNobody);
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(refused.err.contains(u"may only be read"_qs)) << refused.err.toStdString();
    EXPECT_EQ(read(file()), before);
}

TEST_F(CtlBadFiles, VerifyNamesWhatAnotherToolChanged) {
    createWithActivity();
    EXPECT_TRUE(must({u"verify"_qs}).startsWith(u"ok: "_qs));
    const QByteArray sound = read(file());

    tamper(file(), {u"UPDATE activity SET progress = 100"_qs});
    const Answer record = run({u"verify"_qs});
    EXPECT_EQ(record.code, 1);
    EXPECT_TRUE(record.out.contains(u"Train commune councils"_qs)) << record.out.toStdString();

    for (const QString& statement : {u"UPDATE change_log SET author = 'Someone else' WHERE sequence = 3"_qs,
                                     u"DELETE FROM change_log WHERE sequence = 3"_qs}) {
        write(u"committee file.samaki"_qs, sound);
        tamper(file(), {statement});
        const Answer log = run({u"verify"_qs, u"--json"_qs});
        EXPECT_EQ(log.code, 1);
        const QJsonObject report = log.json().object();
        EXPECT_EQ(report.value(u"ok"_qs), false);
        bool named = false;
        for (const QJsonValue& finding : report.value(u"findings"_qs).toArray())
            named = named || finding.toObject().value(u"sequence"_qs) == 3;
        EXPECT_TRUE(named) << log.out.toStdString();
    }
}

TEST_F(CtlBadFiles, AnAnswerThatCannotBeWrittenIsNotASuccess) {
    create();
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_qs);
    process.start(QStringLiteral(SAMAKI_BINARY_DIR) + u"/samakictl"_qs,
                  {u"list"_qs, u"pillars"_qs, u"--file"_qs, file(), u"--replica"_qs, path(u"office"_qs)});
    ASSERT_TRUE(process.waitForFinished(60'000));
    EXPECT_EQ(process.exitCode(), 1);
}

} // namespace samaki
