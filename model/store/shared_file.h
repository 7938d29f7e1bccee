// SharedFile: the committee's one file on the drive. The only place that opens it.
//
// Always holds (share-protocol of the design):
//  1. Rollback journal TRUNCATE, synchronous FULL, BEGIN IMMEDIATE, no transaction held between calls; WAL is
//  refused.
//  2. Every commit carries an id. After an input/output error the file is closed and opened again, the id is
//  looked
//     for in the log, and only a commit that is not there is written again.
//  3. After every opening the end of the log is checked: integrity_check does not see half a commit, the
//  chain does.
// Used on one thread, the drive's; every call may take as long as the drive takes.
#pragma once

#include "model/store/change_log.h"
#include "model/store/commit_result.h"
#include "model/store/schema.h"

#include <atomic>
#include <memory>

namespace samaki {

class SharedFile {
public:
    struct Settings {
        QString path = {};
        QString vfs = {};
        int busyPatienceMs = 15'000;
        std::shared_ptr<const std::atomic<bool>> cancelled = {};
    };

    explicit SharedFile(Settings settings);
    ~SharedFile();

    /// Opens, checks what it is, migrates an older schema. Done at once when it is open already.
    Outcome open();
    void close();
    bool isOpen() const { return connection_ != nullptr; }
    const QString& path() const { return settings_.path; }

    /// Whether colleagues committed since this was last asked (PRAGMA data_version); true after opening.
    Result<bool> changedSinceAsked();

    /// Writes one change in one transaction. knownSequence: how far the caller had read the log when the
    /// change was made, the place from which the commit's id is looked for. State Waiting is never returned:
    /// a drive that cannot be reached is Refused with Trouble::DriveAway or Busy.
    CommitResult commit(const Change& change, const QString& author, const QDateTime& at,
                        qint64 knownSequence);

    /// The result of a commit that the log after knownSequence holds already; nothing when it does not.
    Result<std::optional<CommitResult>> findCommit(const Change& change, qint64 knownSequence);

    /// The record as it stands on the drive; nothing where there is none.
    Result<std::optional<Row>> row(const RecordType& type, const Id& id);

    Result<std::vector<LogEntry>> log(qint64 from, int limit);

    /// The committee's record id, which is the file's identity.
    Result<Id> committee();

    /// A consistent copy into a new local file.
    Outcome copyInto(const QString& localPath);

private:
    Outcome openOnce();
    Outcome prepare(Connection& connection);
    CommitResult commitOnce(const Change& change, const QString& author, const QDateTime& at);

    Settings settings_;
    std::unique_ptr<Connection> connection_;
    std::optional<qint64> dataVersion_;
};

} // namespace samaki
