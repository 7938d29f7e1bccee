// CommitResult: what became of a change. Written on the drive, waiting in the outbox, in conflict, or
// refused.
//
// Always holds: Written and Waiting are acknowledgements: the change is on durable storage and survives a
// crash. Conflicted and Refused wrote nothing.
#pragma once

#include "model/core/result.h"
#include "model/records/change.h"

#include <QDateTime>

namespace samaki {

/// A field that the person and a colleague both changed since the person looked.
struct FieldConflict {
    QString column;
    QVariant base;
    QVariant mine;
    QVariant theirs;
};

struct RecordConflict {
    const RecordType* type = nullptr;
    Row theirs; ///< the record as it stands on the drive now
    std::vector<FieldConflict> fields;
    QString author; ///< who changed it last
    QDateTime at;
};

struct Conflict {
    Change change; ///< what the person wanted
    std::vector<RecordConflict> records;
    std::optional<Problem> refused; ///< it waited, and the drive refuses it for good (records is then empty)

    /// The change again, based on what stands on the drive now; for each conflicting field the person keeps
    /// "mine" (true) or "theirs". keepMine is asked per record index and column.
    Change resolved(const std::function<bool(size_t record, const QString& column)>& keepMine) const;
};

struct CommitResult {
    enum class State { Written, Waiting, Conflicted, Refused };

    State state = State::Refused;
    std::vector<Revision> revisions; ///< Written: one a record of the change, in its order
    std::optional<Conflict> conflict;
    std::optional<Problem> problem; ///< Refused: why; Waiting: why it could not go out at once

    bool acknowledged() const { return state == State::Written || state == State::Waiting; }
};

} // namespace samaki
