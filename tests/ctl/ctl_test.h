// Runs the real samakictl on a committee file of the test's own.
#pragma once

#include "tests/support/scratch.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>

namespace samaki {

struct Answer {
    int code = -1;
    QString out;
    QString err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
    QString id() const { return out.trimmed(); }
};

inline void PrintTo(const Answer& answer, std::ostream* stream) {
    *stream << "exit " << answer.code << "\n" << answer.out.toStdString() << answer.err.toStdString();
}

/// samakictl with exactly these words.
inline Answer runPlain(const QStringList& words, const std::function<void()>& inChild = {}) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"SAMAKI_ACCOUNT"_qs);
    environment.insert(u"LC_ALL"_qs, u"C.UTF-8"_qs);
    process.setProcessEnvironment(environment);
    if (inChild)
        process.setChildProcessModifier(inChild);
    process.start(QStringLiteral(SAMAKI_BINARY_DIR) + u"/samakictl"_qs, words);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

class CtlTest : public ::testing::Test {
protected:
    /// The command on this test's file; every machine named has a replica of its own.
    Answer run(const QStringList& words, const QString& machine = u"office"_qs) const {
        return runPlain(words + QStringList{u"--file"_qs, file(), u"--replica"_qs, scratch_.path(machine)});
    }

    /// The same, which must succeed; the answer's first line.
    QString must(const QStringList& words, const QString& machine = u"office"_qs) const {
        const Answer answer = run(words, machine);
        EXPECT_EQ(answer.code, 0) << words.join(u' ').toStdString() << "\n" << answer.err.toStdString();
        return answer.out.section(u'\n', 0, 0);
    }

    void create() const {
        const Answer made = runPlain({u"create"_qs, u"--file"_qs, file(), u"--name-en"_qs,
                                      u"Provincial Committee"_qs, u"--place-en"_qs, u"Prey Veng"_qs});
        ASSERT_EQ(made.code, 0) << made.err.toStdString();
    }

    /// A committee with an agency, November's plan and one activity in it.
    void createWithActivity() {
        create();
        agency = must({u"add"_qs, u"agencies"_qs, u"kind=department"_qs, u"name_en=Department of Labour"_qs,
                       u"short_name=DoLVT"_qs});
        plan = must({u"add"_qs, u"action-plans"_qs, u"month=2026-11"_qs});
        activity =
            must({u"add"_qs, u"activities"_qs, u"plan=2026-11"_qs, u"pillar=1"_qs, u"lead_agency=DoLVT"_qs,
                  u"description=Train commune councils"_qs, u"due_on=20/11/2026"_qs});
    }

    QJsonArray list(const QString& table, const QString& machine = u"office"_qs) const {
        const Answer answer = run({u"list"_qs, table, u"--all"_qs, u"--json"_qs}, machine);
        EXPECT_EQ(answer.code, 0) << answer.err.toStdString();
        EXPECT_TRUE(answer.json().isArray());
        return answer.json().array();
    }

    QJsonObject show(const QString& table, const QString& id, const QString& machine = u"office"_qs) const {
        return run({u"show"_qs, table, id, u"--json"_qs}, machine).json().object();
    }

    int changes() const {
        return run({u"info"_qs, u"--json"_qs}).json().object().value(u"changes"_qs).toInt(-1);
    }

    QString file() const { return scratch_.path(u"committee file.samaki"_qs); }
    QString path(const QString& name) const { return scratch_.path(name); }

    QString write(const QString& name, const QByteArray& bytes) const {
        QFile out(path(name));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        EXPECT_EQ(out.write(bytes), bytes.size());
        return path(name);
    }

    static QByteArray read(const QString& path) {
        QFile in(path);
        EXPECT_TRUE(in.open(QIODevice::ReadOnly)) << path.toStdString();
        return in.readAll();
    }

    QString agency, plan, activity;

private:
    Scratch scratch_;
};

} // namespace samaki
