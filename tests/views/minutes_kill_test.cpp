// The program is killed while somebody types minutes: on the next start the text is there up to two seconds
// before.
#include "tests/views/minutes_meeting_test.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>

#include <csignal>

namespace samaki {

namespace {

constexpr qint64 kAtMostLostMs = 2000;

class MinutesKilled : public MinutesMeeting {
protected:
    struct Typed {
        int letters = 0;
        qint64 at = 0; // milliseconds
    };

    std::unique_ptr<QProcess> noteTaker() {
        auto process = std::make_unique<QProcess>();
        process->start(
            QStringLiteral(SAMAKI_BINARY_DIR "/note_taker"),
            {committee.file(), committee.path(u"victim"_qs), meeting.id.toString(), contract.id.toString()});
        return process;
    }

    /// Lets it type so many letters and kills it; what it had typed, letter by letter.
    std::vector<Typed> typeAndKill(QProcess& process, int letters) {
        QByteArray said;
        const QDeadlineTimer limit(120'000);
        while (said.count('\n') < letters && !limit.hasExpired()) {
            process.waitForReadyRead(20);
            said += process.readAllStandardOutput();
        }
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        killedAt = QDateTime::currentMSecsSinceEpoch();
        process.waitForFinished(10'000);
        said += process.readAllStandardOutput();
        std::vector<Typed> typed;
        for (const QByteArray& line : said.split('\n')) {
            const QList<QByteArray> parts = line.split(' ');
            if (parts.size() == 2)
                typed.push_back({parts[0].toInt(), parts[1].toLongLong()});
        }
        return typed;
    }

    /// What a program that starts again on this workstation shows.
    QString shownAgain() {
        const std::unique_ptr<Store> again = openDesk(u"victim"_qs);
        Desk desk(*again, Language::English, Theme::Mode::Light);
        MinutesScreen screen(desk);
        screen.setPace({20, 10'000});
        QObject::connect(again.get(), &Store::changed, &screen, &MinutesScreen::refresh);
        screen.open(meeting.id, contract.id);
        screen.show();
        // What was kept beside the replica is taken from there once it is saved.
        const QString kept =
            u"%1.drafts/%2.json"_qs.arg(Store::replicaPath(again->options()), meeting.id.toString());
        EXPECT_TRUE(awaitUntil([&] { return !screen.item().isNull() && !QFile::exists(kept); }));
        const QString shown = screen.findChild<QPlainTextEdit*>(u"discussion"_qs)->toPlainText();
        EXPECT_EQ(in<AgendaItem>(*again, contract.id).discussion, shown);
        return shown;
    }

    /// A machine that was too busy to type was too busy to save as well: that time is not the program's.
    qint64 longestStop(const std::vector<Typed>& typed) const {
        qint64 longest = 0;
        for (size_t i = 1; i < typed.size(); ++i)
            longest = std::max(longest, typed[i].at - typed[i - 1].at);
        return std::max(longest, killedAt - typed.back().at);
    }

    void expectNothingOlderLost(const std::vector<Typed>& typed, qsizetype found) {
        ASSERT_FALSE(typed.empty());
        const qint64 stopped = longestStop(typed);
        RecordProperty("longest_stop_ms", static_cast<int>(stopped));
        int shouldBeThere = 0;
        for (const Typed& each : typed) {
            if (each.at < killedAt - kAtMostLostMs - stopped)
                shouldBeThere = each.letters;
        }
        EXPECT_GT(shouldBeThere, 50) << "it typed long enough";
        EXPECT_GE(found, shouldBeThere) << "of " << (typed.empty() ? 0 : typed.back().letters) << " typed";
    }

    qint64 killedAt = 0;
};

// Never the same moment twice: four seconds and more, at fifty letters a second.
int someLetters() { return 200 + static_cast<int>(QRandomGenerator::global()->bounded(125)); }

} // namespace

TEST_F(MinutesKilled, TheTextIsThereUpToTwoSecondsBefore) {
    const auto process = noteTaker();
    const std::vector<Typed> typed = typeAndKill(*process, someLetters());
    expectNothingOlderLost(typed, shownAgain().size());
}

TEST_F(MinutesKilled, AlsoWithTheDriveAway) {
    openDesk(u"victim"_qs).reset(); // its replica is there, as on every day but the first
    committee.unplug();
    const auto process = noteTaker();
    const std::vector<Typed> typed = typeAndKill(*process, someLetters());
    const QString shown = shownAgain();
    expectNothingOlderLost(typed, shown.size());
    committee.plugIn();
    const std::unique_ptr<Store> again = openDesk(u"victim"_qs);
    ASSERT_TRUE(await(again->sync()).ok());
    EXPECT_EQ(fetched<AgendaItem>(*secretariat, contract.id).discussion, shown)
        << "and it goes to the drive when it is back";
}

} // namespace samaki
