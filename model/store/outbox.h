// Outbox: commits that the drive has not taken yet, kept in the replica in the order given.
//
// Always holds: what is in the outbox is on durable storage; a waiting commit's values stand in the replica's
// records (the person sees their own work); a commit leaves when the log that was pulled holds it, or when a
// person decides.
#pragma once

#include "model/store/changed_records.h"
#include "model/store/commit_result.h"
#include "model/store/connection.h"

namespace samaki {

struct OutboxItem {
    Change change;
    QString author;
    QDateTime at;
    qint64 knownSequence = 0; ///< the commit is not in the log up to here
};

struct OutboxCount {
    int waiting = 0;
    int undecided = 0;
};

class Outbox {
public:
    explicit Outbox(Connection& replica) : replica_(replica) {}

    /// Keeps the commit and applies it to the replica's records, in one durable transaction.
    Outcome keep(const OutboxItem& item);

    /// The next commit that waits for the drive, in order, behind the one with this place; nothing at the
    /// end.
    struct Placed {
        qint64 place = 0;
        OutboxItem item;
    };
    Result<std::optional<Placed>> next(qint64 afterPlace);

    /// What a person typed while the drive was away waits in many small commits: where the next one that
    /// waits goes on with the same fields of the same record, both become one, under the next one's id. True:
    /// the commit given is gone. Only for a commit that is not on the drive.
    Result<bool> joinToNext(const Placed& placed);

    /// From now on it waits for a person.
    Outcome setConflict(const Conflict& conflict);
    Result<std::vector<Conflict>> conflicts();

    Outcome remove(const Id& commit);
    Result<OutboxCount> count();

    /// Writes the waiting commits' values over the named records again, after a pull wrote colleagues'.
    /// Runs inside the caller's transaction.
    Outcome applyOver(const ChangedRecords& records);

    /// Everything, for carrying it into a replica that is built anew.
    Result<std::vector<QVariantList>> dump();
    Outcome load(const std::vector<QVariantList>& rows);

private:
    Outcome write(const OutboxItem& item);
    Outcome apply(const RecordChange& change);

    Connection& replica_;
};

} // namespace samaki
