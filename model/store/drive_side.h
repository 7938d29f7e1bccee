// DriveSide: what the drive's thread owns: the shared file, and a connection to the replica for what comes
// from it.
//
// Always holds: commits go out in the order given, those in the outbox first; after each answer of the drive
// the status board says how it stands; a replica whose head is not in the shared file's log any more is built
// anew.
#pragma once

#include "model/store/commit_ticket.h"
#include "model/store/replica.h"
#include "model/store/shared_file.h"
#include "model/store/status_board.h"

#include <atomic>

namespace samaki {

class DriveSide {
public:
    struct Settings {
        SharedFile::Settings file;
        QString replicaPath;
        /// Has the reading thread let go of the replica, or take it up again; waits until it has.
        std::function<void()> releaseReplica;
        std::function<Outcome()> takeReplica;
        /// Calls back on another thread after a second.
        std::function<void(std::function<void()>)> inASecond;
    };

    DriveSide(Settings settings, std::shared_ptr<StatusBoard> board);

    /// First contact: opens the file, builds the replica or brings it up to date, sends what waits.
    Outcome connect();
    /// Sends what waits and fetches what colleagues wrote, asking only for the data version when nothing
    /// changed.
    Outcome sync(bool evenIfUnchanged);
    void commit(CommitTicket& ticket);
    Outcome discard(const Id& commit);

    /// A step of filling the replica's search index, about a hundredth of a second long; asks nothing of the
    /// drive. Whether more is left to do.
    bool prepareSearch();

    /// How far the log has been read; readable on any thread.
    qint64 knownSequence() const { return knownSequence_; }

private:
    void ask();
    Outcome openReplica();
    Outcome setReplicaAside();
    Outcome takeUpAndSync();
    Outcome rebuild(Replica::Old old);
    Outcome flushOutbox();
    Outcome pull();
    /// AnotherLog: what the drive holds does not continue the replica's log.
    enum class Pulled { All, Some, AnotherLog };
    Result<Pulled> pullSome();
    Outcome setAside(const OutboxItem& item, const CommitResult& result);
    void finish(CommitTicket& ticket, const CommitResult& result);
    Outcome note(const Outcome& answer);

    Settings settings_;
    std::shared_ptr<StatusBoard> board_;
    SharedFile shared_;
    std::unique_ptr<Replica> replica_;
    std::atomic<qint64> knownSequence_ = 0;
};

} // namespace samaki
