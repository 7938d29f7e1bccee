// Replica: this workstation's copy of the shared file, in the user's own data folder; every page reads it and
// it alone.
//
// Always holds: it has the shared file's tables and log up to its head, indexes for reading, and the outbox;
// it may be deleted at any time and is built anew from the shared file (what waits in its outbox is carried
// over). It enforces no rule between records: the shared file has done so, and a waiting change may name what
// is not there yet. One object is one connection, used on one thread; several may be open on one file (WAL).
#pragma once

#include "model/store/change_log.h"
#include "model/store/changed_records.h"
#include "model/store/outbox.h"

namespace samaki {

class SharedFile;

class Replica {
public:
    /// NotFound where there is none; Damaged or NewerSchema where it must be built anew. Waits while another
    /// program of this workstation puts a new one in place.
    static Result<std::unique_ptr<Replica>> open(const QString& path);

    /// Copies the shared file to the path, adds indexes and outbox, and swaps it in for an older replica
    /// whose outbox is carried over; one that another program of this workstation has made meanwhile stays.
    /// No Replica may be open on the path in this program. Old::Keep: the old one holds changes the shared
    /// file does not know (a backup was put back); it stays beside the new one, named by the time.
    enum class Old { Discard, Keep };
    static Outcome build(SharedFile& shared, const QString& path, Old old);

    /// Keeps a commit in the outbox of the replica that lies at the path now: another program of this
    /// workstation may have renewed it, then the connection given is opened anew.
    static Outcome keep(std::unique_ptr<Replica>& replica, const QString& path, const OutboxItem& item);

    /// Whether another program of this workstation has put a new replica in this one's place.
    bool wasReplaced() const { return connection_->hasMoved(); }

    /// Renames the replica, with what waits in it: the path now leads to another committee's file.
    static Outcome setAside(const QString& path);

    /// Where the replica of a shared file lies: a name made from the file's path, in this folder or the
    /// user's own.
    static QString pathFor(const QString& sharedFile, const QString& replicaDir);

    Connection& connection() { return *connection_; }
    Outbox outbox() { return Outbox(*connection_); }
    Result<LogHead> head() { return logHead(*connection_); }
    Result<Id> committee();

    /// Applies pulled entries that follow the head, in one transaction; entries up to the head are passed
    /// over.
    Result<ChangedRecords> apply(const std::vector<LogEntry>& entries);

    /// Puts a record as it stands on the drive (nothing: it is not there) in place of what waited, then what
    /// still waits.
    Outcome restore(const RecordType& type, const Id& id, const std::optional<Row>& theirs);

    /// Takes up to so many records into the search index that are not in it as they are now. Whether more are
    /// left.
    Result<bool> prepareSearch(int atMost);

private:
    explicit Replica(std::unique_ptr<Connection> connection) : connection_(std::move(connection)) {}
    static Result<std::unique_ptr<Replica>> openUnderLock(const QString& path);
    static bool holdsSameCommittee(const QString& fresh, const QString& path);
    static Outcome swapIn(const QString& fresh, const QString& path, Old old);
    Outcome applyEntry(const LogEntry& entry, ChangedRecords& changed);

    std::unique_ptr<Connection> connection_;
};

} // namespace samaki
