// The program is killed while somebody types minutes: on the next start the text is there up to two seconds
// before.
#include "tests/views/minutes_meeting_test.h"

#include <QProcess>
#include <QRandomGenerator>

#include <csignal>

namespace samaki {

namespace {

constexpr qint64 kAtMostLostMs = 2000;
// While one types without a pause text is saved every ten seconds; the typist pauses after two.
constexpr int kPauseAfterMs = 2000;

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

    /// Lets it type for a while and kills it; what it had typed, letter by letter.
    std::vector<Typed> typeAndKill(QProcess& process, int forMs) {
        QByteArray said;
        QDeadlineTimer limit(60'000);
        while (said.isEmpty() && !limit.hasExpired()) {
            process.waitForReadyRead(1000);
            said += process.readAllStandardOutput();
        }
        const QDeadlineTimer until(forMs);
        while (!until.hasExpired()) {
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

    /// How much of it a program that starts again finds, on this workstation.
    int foundAgain() {
        const std::unique_ptr<Store> again = openDesk(u"victim"_qs);
        return static_cast<int>(in<AgendaItem>(*again, contract.id).discussion.size());
    }

    void expectNothingOlderLost(const std::vector<Typed>& typed, int found) {
        ASSERT_FALSE(typed.empty());
        int shouldBeThere = 0;
        for (const Typed& each : typed) {
            // A letter counts once a pause of the typing has followed it, or its time has come all the same.
            if (each.at < killedAt - kAtMostLostMs && isFollowedByPause(typed, each))
                shouldBeThere = each.letters;
        }
        EXPECT_GE(found, shouldBeThere) << "of " << typed.back().letters << " typed";
        EXPECT_GT(shouldBeThere, 0) << "the test must have waited for a pause";
    }

    qint64 killedAt = 0;

private:
    bool isFollowedByPause(const std::vector<Typed>& typed, const Typed& letter) const {
        for (size_t i = 0; i < typed.size(); ++i) {
            const qint64 next = i + 1 < typed.size() ? typed[i + 1].at : killedAt;
            if (typed[i].letters >= letter.letters && next - typed[i].at >= kAtMostLostMs &&
                typed[i].at < killedAt - kAtMostLostMs)
                return true;
        }
        return false;
    }
};

} // namespace

TEST_F(MinutesKilled, TheTextIsThereUpToTwoSecondsBeforeAPause) {
    const auto process = noteTaker();
    const int pauses = 2 * kPauseAfterMs + 300 + static_cast<int>(QRandomGenerator::global()->bounded(1500));
    const std::vector<Typed> typed = typeAndKill(*process, pauses);
    expectNothingOlderLost(typed, foundAgain());
}

TEST_F(MinutesKilled, AlsoWithTheDriveAway) {
    openDesk(u"victim"_qs).reset(); // its replica is there, as on every day but the first
    committee.unplug();
    const auto process = noteTaker();
    const int pauses = 2 * kPauseAfterMs + 300 + static_cast<int>(QRandomGenerator::global()->bounded(1500));
    const std::vector<Typed> typed = typeAndKill(*process, pauses);
    const int found = foundAgain();
    expectNothingOlderLost(typed, found);
    committee.plugIn();
    const std::unique_ptr<Store> again = openDesk(u"victim"_qs);
    ASSERT_TRUE(await(again->sync()).ok());
    EXPECT_EQ(static_cast<int>(fetched<AgendaItem>(*secretariat, contract.id).discussion.size()), found)
        << "and it goes to the drive when it is back";
}

} // namespace samaki
