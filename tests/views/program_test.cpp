// The program itself, started as a person or a script starts it: what its arguments do, and how it ends.
#include "tests/support/small_committee.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QProcess>

namespace samaki {

namespace {

struct Ended {
    int code = -1;
    QString output;
    QString errors;
};

Ended run(const QStringList& arguments, const QString& folder) {
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_qs, u"offscreen"_qs);
    environment.insert(u"SAMAKI_TODAY"_qs, u"2026-11-21"_qs);
    for (const char* place : {"XDG_DATA_HOME", "XDG_CONFIG_HOME"})
        environment.insert(QLatin1String(place), folder);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(SAMAKI_BINARY_DIR "/samaki"), arguments);
    EXPECT_TRUE(program.waitForFinished(60'000)) << "it does not end";
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

} // namespace

TEST(ProgramTest, DrawsItsPagesIntoPicturesAndEnds) {
    const SmallCommittee committee;
    const QString dashboard = committee.path(u"dashboard.png"_qs);
    const QString plans = committee.path(u"plans.png"_qs);
    const Ended ended = run({committee.file(), u"--replica"_qs, committee.path(u"desk"_qs), u"--size"_qs,
                             u"1200x700"_qs, u"--language"_qs, u"km"_qs, u"--screenshot"_qs,
                             u"dashboard="_qs + dashboard, u"--screenshot"_qs, u"plans="_qs + plans},
                            committee.path(u"home"_qs));
    EXPECT_EQ(ended.code, 0) << ended.errors.toStdString();
    EXPECT_EQ(QImage(dashboard).size(), QSize(1200, 700));
    EXPECT_EQ(QImage(plans).size(), QSize(1200, 700));
    EXPECT_NE(QImage(dashboard), QImage(plans));
}

TEST(ProgramTest, TellsWhatTheFirstPageCost) {
    const SmallCommittee committee;
    const Ended ended =
        run({committee.file(), u"--replica"_qs, committee.path(u"desk"_qs), u"--quit-after-paint"_qs},
            committee.path(u"home"_qs));
    EXPECT_EQ(ended.code, 0) << ended.errors.toStdString();
    const QStringList figures = ended.output.trimmed().split(u' ');
    ASSERT_EQ(figures.size(), 2) << ended.output.toStdString();
    EXPECT_GT(figures[0].toInt(), 0);
    EXPECT_GT(figures[1].toInt(), 0);
}

TEST(ProgramTest, AFileThatIsNoCommitteesEndsWithASentenceAndCodeOne) {
    const SmallCommittee committee;
    const Ended ended = run({committee.path(u"nowhere.samaki"_qs), u"--replica"_qs,
                             committee.path(u"desk"_qs), u"--quit-after-paint"_qs},
                            committee.path(u"home"_qs));
    EXPECT_EQ(ended.code, 1);
    EXPECT_TRUE(ended.errors.contains(u"nowhere.samaki"_qs)) << ended.errors.toStdString();
}

TEST(ProgramTest, AnArgumentThatMakesNoSenseEndsWithCodeTwo) {
    const Scratch scratch;
    for (const QStringList& wrong : {QStringList{u"--month"_qs, u"2026-13"_qs},
                                     {u"--language"_qs, u"xx"_qs},
                                     {u"--size"_qs, u"wide"_qs},
                                     {u"--screenshot"_qs, u"dashboard"_qs}}) {
        const Ended ended = run(wrong, scratch.path());
        EXPECT_EQ(ended.code, 2) << wrong.join(u' ').toStdString();
        EXPECT_TRUE(ended.errors.contains(wrong.last())) << ended.errors.toStdString();
    }
}

TEST(ProgramTest, LeavesAPersonsSettingsAloneWhenItDraws) {
    const SmallCommittee committee;
    const QString home = committee.path(u"home"_qs);
    run({committee.file(), u"--replica"_qs, committee.path(u"desk"_qs), u"--quit-after-paint"_qs}, home);
    EXPECT_FALSE(QFile::exists(home + u"/Samaki/samaki.ini"_qs));
}

} // namespace samaki
