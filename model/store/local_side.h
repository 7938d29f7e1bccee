// LocalSide: what the reading thread owns: a connection to the replica for reading, and for keeping commits
// the drive has not answered in time.
//
// Always holds: nothing here asks the drive.
#pragma once

#include "model/store/commit_ticket.h"
#include "model/store/reader.h"
#include "model/store/replica.h"
#include "model/store/status_board.h"

namespace samaki {

class LocalSide {
public:
    LocalSide(QString replicaPath, std::shared_ptr<StatusBoard> board);

    /// Opens the replica that lies there, unless it is the one that is open; a problem where there is none to
    /// read.
    Outcome open();
    void close() { replica_.reset(); }
    bool isOpen() const { return replica_ != nullptr; }

    /// The use sees one consistent state. The problem: no replica, or a statement that failed.
    std::optional<Problem> read(const std::function<void(Reader&)>& use);

    /// Acknowledges a commit from the outbox, unless the drive was faster.
    void keepIfUnsettled(CommitTicket& ticket, const std::optional<Problem>& why);

    Result<std::vector<Conflict>> conflicts();

private:
    void followReplacement();

    QString path_;
    std::shared_ptr<StatusBoard> board_;
    std::unique_ptr<Replica> replica_;
};

/// The status's counts from an outbox.
void noteCounts(StatusBoard& board, Outbox outbox);
/// The records a change touches.
ChangedRecords recordsOf(const Change& change);

} // namespace samaki
