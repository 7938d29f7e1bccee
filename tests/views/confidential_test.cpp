// The confidential note of an agenda item, from the typing to the papers: in no log, in no file but the
// committee's own and this workstation's copy of it, and in no sentence the window says.
#include "tests/views/meetings_desk_test.h"

#include "views/common/paper_dialog.h"
#include "views/meetings/minutes_screen.h"
#include "views/meetings/presentation_window.h"
#include "views/meetings/print_papers.h"

#include <QDirIterator>
#include <QLoggingCategory>
#include <QPlainTextEdit>

namespace samaki {

namespace {

const QString kTyped = u"quoll behind the mill"_qs;

QStringList logged;

void keepLog(QtMsgType, const QMessageLogContext&, const QString& text) { logged << text; }

class ConfidentialNote : public MeetingsDesk {
protected:
    ConfidentialNote() {
        EXPECT_TRUE(QDir().mkpath(committee.path(u"tmp"_qs)));
        qputenv("TMPDIR", committee.path(u"tmp"_qs).toUtf8());
        QLoggingCategory::setFilterRules(u"samaki.*=true"_qs);
        logged.clear();
        handler = qInstallMessageHandler(&keepLog);
    }
    ~ConfidentialNote() override {
        qInstallMessageHandler(handler);
        QLoggingCategory::setFilterRules({});
        hadTmp.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", hadTmp);
    }

    MinutesScreen& openMinutes() {
        page->show({u"meetings"_qs,
                    {{u"meeting"_qs, committee.november.id.toString()},
                     {u"view"_qs, u"minutes"_qs},
                     {u"item"_qs, committee.contract.id.toString()}}});
        EXPECT_TRUE(awaitUntil([&] {
            const auto* screen = page->findChild<MinutesScreen*>();
            return screen != nullptr && screen->item() == committee.contract.id;
        }));
        return *page->findChild<MinutesScreen*>();
    }
    QString noteIn() { return inStore<AgendaItem>(committee.contract.id).confidentialNote; }

    /// The committee's file, a workstation's replica and what SQLite keeps beside them hold everything, and
    /// are not read here; every other file is.
    void expectNowhere() {
        int read = 0;
        QDirIterator files(committee.path({}), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            const QString name = file.fileName();
            if (bytes.startsWith("SQLite format 3") || name.endsWith(u"-wal") || name.endsWith(u"-shm") ||
                name.endsWith(u"-journal"))
                continue;
            ++read;
            for (const QString& secret : {kTyped, SmallMeetings::kConfidential}) {
                EXPECT_FALSE(bytes.contains(secret.toUtf8())) << name.toStdString();
                EXPECT_FALSE(bytes.contains(
                    QByteArray(reinterpret_cast<const char*>(secret.utf16()), secret.size() * 2)))
                    << name.toStdString();
            }
        }
        EXPECT_GT(read, 0) << "something was written beside them";
        const QString said = (logged + notices + problems).join(u'\n');
        for (const QString& secret : {kTyped, SmallMeetings::kConfidential})
            EXPECT_FALSE(said.contains(secret)) << said.toStdString();
    }

    const QByteArray hadTmp = qgetenv("TMPDIR");
    QtMessageHandler handler = nullptr;
};

} // namespace

TEST_F(ConfidentialNote, StaysInItsFieldWhileItIsTypedKeptAndWritten) {
    MinutesScreen& screen = openMinutes();
    screen.findChild<QAction*>(u"note"_qs)->trigger();
    auto* note = screen.findChild<QPlainTextEdit*>(u"confidentialNote"_qs);
    auto* discussion = screen.findChild<QPlainTextEdit*>(u"discussion"_qs);
    ASSERT_TRUE(awaitUntil([&] { return note->hasFocus(); }));
    committee.unplug(); // it waits in the outbox
    QTest::keyClicks(note, kTyped);
    QTest::keyClicks(discussion, u"Beside it."_qs);
    EXPECT_TRUE(awaitUntil([&] { return noteIn().contains(kTyped); }));
    expectNowhere();
    committee.plugIn();
    EXPECT_TRUE(await(store->sync()).ok());
    EXPECT_TRUE(noteIn().contains(kTyped));
    EXPECT_FALSE(desk->undoText().contains(kTyped)) << desk->undoText().toStdString();
    expectNowhere();
}

TEST_F(ConfidentialNote, IsInNoFileAndNoLogWhateverIsPrintedSavedAndShown) {
    const QString out = committee.path(u"out"_qs);
    ASSERT_TRUE(QDir().mkpath(out));
    MinutesScreen& screen = openMinutes();
    PaperDialog* papers = openPapers(*desk, committee.november, MeetingPaper::Minutes, page.get());
    for (int i = 0; i < static_cast<int>(meetingPapers().size()); ++i) {
        papers->choosePaper(i);
        ASSERT_TRUE(awaitUntil([&] { return papers->isReady(); })) << i;
        for (const char* ending : {"pdf", "odt"}) {
            const QString path = u"%1/%2.%3"_qs.arg(out).arg(i).arg(QLatin1String(ending));
            papers->saveTo(path);
            ASSERT_TRUE(awaitUntil([&] { return QFile::exists(path); })) << path.toStdString();
        }
    }
    papers->close();
    screen.findChild<QAction*>(u"present"_qs)->trigger();
    auto* wall = page->findChild<PresentationWindow*>();
    ASSERT_NE(wall, nullptr);
    EXPECT_TRUE(awaitUntil([&] { return wall->slideCount() > 0; }));
    EXPECT_TRUE(wall->isFullScreen());
    wall->close();
    expectNowhere();
}

} // namespace samaki
