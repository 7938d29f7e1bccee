#include "tests/ctl/ctl_test.h"

namespace samaki {

TEST(CtlUsage, HelpNamesEveryCommandAndEachCommandHasHelpOfItsOwn) {
    const Answer help = runPlain({u"--help"_qs});
    ASSERT_EQ(help.code, 0);
    for (const QString& command :
         {u"create"_qs, u"demo"_qs, u"info"_qs, u"list"_qs, u"show"_qs, u"history"_qs, u"add"_qs, u"edit"_qs,
          u"deactivate"_qs, u"import"_qs, u"export"_qs, u"print"_qs, u"dashboard"_qs, u"verify"_qs}) {
        EXPECT_TRUE(help.out.contains(u"\n  "_qs + command + u' ')) << command.toStdString();
        const Answer own = runPlain({command, u"--help"_qs});
        EXPECT_EQ(own.code, 0);
        EXPECT_TRUE(own.out.startsWith(u"samakictl "_qs + command)) << own.out.toStdString();
        EXPECT_TRUE(own.out.contains(u"--file FILE"_qs));
        EXPECT_TRUE(own.err.isEmpty()) << own.err.toStdString();
    }
    EXPECT_TRUE(help.out.contains(u"action-plans"_qs)) << "the tables are named";
}

TEST(CtlUsage, WrongUsageEndsWithTwoAndAHintOnStandardError) {
    const std::vector<QStringList> wrong = {
        {},
        {u"lend"_qs},
        {u"list"_qs},
        {u"list"_qs, u"agencies"_qs},
        {u"list"_qs, u"agencies"_qs, u"--file"_qs},
        {u"list"_qs, u"agencies"_qs, u"contacts"_qs, u"--file"_qs, u"x"_qs},
        {u"list"_qs, u"people"_qs, u"--file"_qs, u"x"_qs},
        {u"list"_qs, u"agencies"_qs, u"--colour"_qs, u"--file"_qs, u"x"_qs},
        {u"list"_qs, u"agencies"_qs, u"--json=yes"_qs, u"--file"_qs, u"x"_qs},
        {u"list"_qs, u"action-plans"_qs, u"--month"_qs, u"November"_qs, u"--file"_qs, u"x"_qs},
        {u"create"_qs, u"demo"_qs, u"--file"_qs, u"x"_qs},
        {u"export"_qs, u"agencies"_qs, u"--file"_qs, u"x"_qs},
        {u"export"_qs, u"agencies"_qs, u"--format"_qs, u"docx"_qs, u"--out"_qs, u"y"_qs, u"--file"_qs,
         u"x"_qs},
    };
    for (const QStringList& words : wrong) {
        const Answer answer = runPlain(words);
        EXPECT_EQ(answer.code, 2) << words.join(u' ').toStdString();
        EXPECT_TRUE(answer.out.isEmpty());
        EXPECT_TRUE(answer.err.contains(u"--help"_qs)) << answer.err.toStdString();
    }
}

TEST(CtlUsage, EveryMissingOptionIsNamedAtOnce) {
    const Answer answer = runPlain({u"create"_qs});
    EXPECT_EQ(answer.code, 2);
    for (const QString& option : {u"--file FILE"_qs, u"--name-en NAME"_qs, u"--place-en PLACE"_qs})
        EXPECT_TRUE(answer.err.contains(option)) << answer.err.toStdString();
}

TEST_F(CtlTest, AMistypedFileIsNotTakenForADriveOutOfReach) {
    const Answer answer = run({u"info"_qs});
    EXPECT_EQ(answer.code, 1);
    EXPECT_TRUE(answer.err.contains(u"There is no file %1. Check its name"_qs.arg(file())))
        << answer.err.toStdString();
}

TEST(CtlUsage, HelpOnATableListsItsFieldsAndChoices) {
    for (const QString& command : {u"add"_qs, u"edit"_qs, u"import"_qs}) {
        const Answer help = runPlain({command, u"activities"_qs, u"--help"_qs});
        EXPECT_EQ(help.code, 0);
        EXPECT_TRUE(help.out.contains(u"planned, under_way, done, postponed, cancelled"_qs));
        EXPECT_TRUE(help.out.contains(u"one of the agencies; required"_qs)) << help.out.toStdString();
        EXPECT_TRUE(help.out.contains(u"Expected output"_qs)) << "labels too";
    }
    EXPECT_FALSE(runPlain({u"add"_qs, u"--help"_qs}).out.contains(u"under_way"_qs));
}

TEST(CtlUsage, TheWindowsProgramAnswersForItselfWithoutADisplay) {
    for (const QString& question : {u"--help"_qs, u"--version"_qs}) {
        QProcess window;
        QProcessEnvironment noDisplay = QProcessEnvironment::systemEnvironment();
        for (const QString& name : {u"DISPLAY"_qs, u"WAYLAND_DISPLAY"_qs})
            noDisplay.remove(name);
        noDisplay.insert(u"QT_QPA_PLATFORM"_qs, u"xcb"_qs);
        window.setProcessEnvironment(noDisplay);
        window.start(QStringLiteral(SAMAKI_BINARY_DIR) + u"/samaki"_qs, {question});
        ASSERT_TRUE(window.waitForFinished());
        EXPECT_EQ(window.exitStatus(), QProcess::NormalExit);
        EXPECT_EQ(window.exitCode(), 0) << window.readAllStandardError().toStdString();
        EXPECT_TRUE(window.readAllStandardOutput().contains("samaki")) << question.toStdString();
    }
}

} // namespace samaki
