// CommitWriter: the statements of one commit inside a transaction that is already open: check, merge, write,
// log.
//
// Always holds: a record is written only when it is not locked and, after merging, valid; each record written
// has exactly one log row with its new revision; on a conflict or a problem the caller rolls everything back.
#pragma once

#include "model/store/change_log.h"
#include "model/store/commit_result.h"

namespace samaki {

class CommitWriter {
public:
    CommitWriter(Connection& connection, LogHead& head) : connection_(connection), head_(head) {}

    /// State Written, Conflicted or Refused; never Waiting.
    CommitResult write(const Change& change, const QString& author, const QDateTime& at);

private:
    struct Step {
        std::optional<Revision> revision;
        std::optional<RecordConflict> conflict;
    };

    Result<Step> writeRecord(const RecordChange& wanted, const Change& change, const QString& author,
                             const QDateTime& at);
    Result<Step> writeMerged(const RecordChange& wanted, const Row& current, const Change& change,
                             const QString& author, const QDateTime& at);
    Outcome checkLocks(const RecordChange& wanted, const std::optional<Row>& current);
    Outcome checkLock(const Lock& lock, const RecordChange& wanted, const std::optional<Row>& current);
    Result<RecordConflict> conflictWith(const RecordChange& wanted, const Row& current,
                                        std::vector<FieldConflict> fields);
    Result<Revision> appendLog(const RecordChange& wanted, const QMap<QString, FieldChange>& fields,
                               const Change& change, const QString& author, const QDateTime& at);

    Connection& connection_;
    LogHead& head_;
};

} // namespace samaki
