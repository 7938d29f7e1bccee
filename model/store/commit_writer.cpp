#include "model/store/commit_writer.h"

#include "model/records/validate.h"
#include "model/store/merge.h"
#include "model/store/record_sql.h"

#include <QCoreApplication>

namespace samaki {

namespace {

class Say {
    Q_DECLARE_TR_FUNCTIONS(CommitWriter)
};

QMap<QString, QVariant> afterValues(const QMap<QString, FieldChange>& fields) {
    QMap<QString, QVariant> values;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        values.insert(it.key(), it->after);
    return values;
}

Row withFields(const RecordType& type, Row row, const QMap<QString, FieldChange>& fields) {
    row.values.resize(static_cast<qsizetype>(type.fields.size()));
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const int index = type.indexOf(QLatin1String(it.key().toLatin1()));
        if (index >= 0)
            row.values[index] = it->after;
    }
    return row;
}

Outcome checkValid(const RecordType& type, const Row& row) {
    const std::vector<FieldProblem> problems = validate(type, row);
    if (problems.empty())
        return Done{};
    return Problem{Trouble::BadInput, problems.front().sentence, {}};
}

QVariant fieldAfter(const RecordChange& wanted, const std::optional<Row>& current, const char* column) {
    const auto changed = wanted.fields.constFind(QLatin1String(column));
    if (changed != wanted.fields.constEnd())
        return changed->after;
    return current ? wanted.type->value(*current, column) : QVariant();
}

// Whether the change touches only what the lock leaves open; tombstones and new records do not.
bool staysOpen(const Lock& lock, const RecordChange& wanted) {
    const auto open = [&lock](const QString& column) {
        return std::any_of(lock.stillOpen.begin(), lock.stillOpen.end(),
                           [&column](const char* name) { return column == QLatin1String(name); });
    };
    const QStringList columns = wanted.fields.keys();
    return wanted.kind == RecordChange::Kind::Edit && std::all_of(columns.begin(), columns.end(), open);
}

} // namespace

CommitResult CommitWriter::write(const Change& change, const QString& author, const QDateTime& at) {
    CommitResult result;
    Conflict conflict{change, {}, {}};
    for (const RecordChange& wanted : change.records()) {
        Result<Step> step = writeRecord(wanted, change, author, at);
        if (!step.ok()) {
            result.state = CommitResult::State::Refused;
            result.problem = step.problem();
            return result;
        }
        if (step->conflict)
            conflict.records.push_back(*step->conflict);
        else
            result.revisions.push_back(step->revision.value_or(wanted.base));
    }
    result.state = conflict.records.empty() ? CommitResult::State::Written : CommitResult::State::Conflicted;
    if (!conflict.records.empty())
        result.conflict = std::move(conflict);
    return result;
}

Result<CommitWriter::Step> CommitWriter::writeRecord(const RecordChange& wanted, const Change& change,
                                                     const QString& author, const QDateTime& at) {
    const bool adding = wanted.kind == RecordChange::Kind::Add;
    Result<std::optional<Row>> current = adding ? Result<std::optional<Row>>(std::optional<Row>())
                                                : readRow(connection_, *wanted.type, wanted.record);
    if (!current.ok())
        return current.problem();
    if (Outcome free = checkLocks(wanted, *current); !free.ok())
        return free.problem();
    if (!adding) {
        if (!current->has_value())
            return Problem{Trouble::NotFound, Say::tr("This record is no longer in the committee's file."),
                           wanted.record.toString()};
        return writeMerged(wanted, **current, change, author, at);
    }

    if (Outcome valid =
            checkValid(*wanted.type, withFields(*wanted.type, {wanted.record, 0, true, {}}, wanted.fields));
        !valid.ok())
        return valid.problem();
    const Revision revision = head_.sequence + 1;
    if (Outcome added = writeFields(connection_, *wanted.type, wanted.record, revision, WriteMode::Insert,
                                    afterValues(wanted.fields));
        !added.ok())
        return added.problem();
    Result<Revision> logged = appendLog(wanted, wanted.fields, change, author, at);
    if (!logged.ok())
        return logged.problem();
    return Step{*logged, {}};
}

Result<CommitWriter::Step> CommitWriter::writeMerged(const RecordChange& wanted, const Row& current,
                                                     const Change& change, const QString& author,
                                                     const QDateTime& at) {
    MergedRecord merged = merge(wanted, current);
    if (!merged.conflicts.empty()) {
        Result<RecordConflict> conflict = conflictWith(wanted, current, std::move(merged.conflicts));
        if (!conflict.ok())
            return conflict.problem();
        return Step{{}, *conflict};
    }
    if (merged.write.isEmpty())
        return Step{current.revision, {}};
    if (Outcome valid = checkValid(*wanted.type, withFields(*wanted.type, current, merged.write));
        !valid.ok())
        return valid.problem();
    const Revision revision = head_.sequence + 1;
    if (Outcome written = writeFields(connection_, *wanted.type, wanted.record, revision, WriteMode::Update,
                                      afterValues(merged.write));
        !written.ok())
        return written.problem();
    Result<Revision> logged = appendLog(wanted, merged.write, change, author, at);
    if (!logged.ok())
        return logged.problem();
    return Step{*logged, {}};
}

Outcome CommitWriter::checkLocks(const RecordChange& wanted, const std::optional<Row>& current) {
    for (const Lock& lock : wanted.type->locks) {
        if (Outcome free = checkLock(lock, wanted, current); !free.ok())
            return free;
    }
    return Done{};
}

Outcome CommitWriter::checkLock(const Lock& lock, const RecordChange& wanted,
                                const std::optional<Row>& current) {
    const Problem locked{Trouble::ReadOnly, QCoreApplication::translate("records", lock.sentence), {}};
    if (lock.reference == nullptr) {
        const bool closed =
            current && wanted.type->value(*current, lock.column).toString() == QLatin1String(lock.value);
        const bool onlyItself =
            !lock.forGood && wanted.fields.size() == 1 && wanted.fields.contains(QLatin1String(lock.column));
        return closed && !onlyItself ? Outcome(locked) : Outcome(Done{});
    }
    if (staysOpen(lock, wanted))
        return Done{};
    QSet<QString> parents{fieldAfter(wanted, current, lock.reference).toString()};
    if (current) // moving a record out of a closed plan changes that plan too
        parents.insert(wanted.type->value(*current, lock.reference).toString());
    for (const QString& parent : std::as_const(parents)) {
        Result<QVariant> value = connection_.value(
            u"SELECT %1 FROM %2 WHERE id = ?"_qs.arg(QLatin1String(lock.column), QLatin1String(lock.table)),
            {parent});
        if (!value.ok())
            return value.problem();
        if (value->toString() == QLatin1String(lock.value))
            return locked;
    }
    return Done{};
}

Result<RecordConflict> CommitWriter::conflictWith(const RecordChange& wanted, const Row& current,
                                                  std::vector<FieldConflict> fields) {
    RecordConflict conflict{wanted.type, current, std::move(fields), {}, {}};
    Result<std::vector<LogEntry>> last = readLog(connection_, current.revision, 1);
    if (!last.ok())
        return last.problem();
    if (!last->empty()) {
        conflict.author = last->front().author;
        conflict.at = last->front().at;
    }
    return conflict;
}

Result<Revision> CommitWriter::appendLog(const RecordChange& wanted, const QMap<QString, FieldChange>& fields,
                                         const Change& change, const QString& author, const QDateTime& at) {
    LogEntry entry;
    entry.commit = change.commit();
    entry.at = at;
    entry.author = author;
    entry.table = QLatin1String(wanted.type->table);
    entry.record = wanted.record;
    entry.kind = RecordChange::kindCode(wanted.kind);
    entry.fields = fields;
    if (Outcome appended = appendToLog(connection_, head_, std::move(entry)); !appended.ok())
        return appended.problem();
    return head_.sequence;
}

} // namespace samaki
