#include "model/store/shared_file.h"

#include "model/store/commit_writer.h"
#include "model/store/record_sql.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace samaki {

namespace {

class Say {
    Q_DECLARE_TR_FUNCTIONS(SharedFile)
};

constexpr int kChainEnd = 32; // rows of the log's end that are checked after opening

Problem brokenChain(const QString& path, qint64 sequence) {
    return {Trouble::Damaged,
            Say::tr("The change log of %1 does not fit together at change %2: the file was altered with "
                    "another tool or "
                    "copied in the middle of a write. Nothing was written. Run a check, or restore the "
                    "latest backup.")
                .arg(path)
                .arg(sequence),
            u"log chain"_qs};
}

CommitResult refused(const Problem& problem) {
    CommitResult result;
    result.state = CommitResult::State::Refused;
    result.problem = problem;
    return result;
}

bool mayHaveBeenWritten(const CommitResult& result) {
    return result.state == CommitResult::State::Refused &&
           (result.problem->trouble == Trouble::DriveAway || result.problem->trouble == Trouble::Damaged);
}

// Whether the entries chain to each other; the first one's predecessor is taken on trust.
std::optional<qint64> firstBreak(const std::vector<LogEntry>& entries) {
    LogHead head;
    for (const LogEntry& entry : entries) {
        const bool first = head.sequence == 0;
        if (first ? entry.hash != hashOf(entry) : !follows(head, entry))
            return entry.sequence;
        head = {entry.sequence, entry.hash};
    }
    return std::nullopt;
}

} // namespace

SharedFile::SharedFile(Settings settings) : settings_(std::move(settings)) {}
SharedFile::~SharedFile() = default;

Outcome SharedFile::open() {
    if (connection_ && connection_->hasMoved())
        close(); // a file that was replaced goes on answering on the old handle
    if (connection_)
        return Done{};
    Outcome opened = openOnce();
    if (!opened.ok())
        close();
    return opened;
}

void SharedFile::close() {
    connection_.reset();
    dataVersion_.reset();
}

Outcome SharedFile::openOnce() {
    const QFileInfo info(settings_.path);
    if (info.exists() && !info.isFile())
        return Problem{Trouble::NotSamaki, Say::tr("%1 is a folder, not a file.").arg(settings_.path), {}};
    if (info.exists() && info.size() == 0)
        return Problem{Trouble::NotSamaki,
                       Say::tr("%1 is empty. Choose the committee's file, or restore it from a backup.")
                           .arg(settings_.path),
                       {}};
    Result<std::unique_ptr<Connection>> opened = Connection::open({.path = settings_.path,
                                                                   .vfs = settings_.vfs,
                                                                   .busyPatienceMs = settings_.busyPatienceMs,
                                                                   .cancelled = settings_.cancelled});
    if (!opened.ok())
        return opened.problem();
    if (Outcome prepared = prepare(**opened); !prepared.ok())
        return prepared;
    connection_ = std::move(*opened);
    return Done{};
}

Outcome SharedFile::prepare(Connection& connection) {
    const Result<std::vector<Migration>> migrations = knownMigrations();
    if (!migrations.ok())
        return migrations.problem();
    if (const Result<int> version = checkSchema(connection, *migrations); !version.ok())
        return version.problem();
    Result<QVariant> mode = connection.value(u"PRAGMA journal_mode"_qs);
    if (!mode.ok())
        return mode.problem();
    if (mode->toString() == u"wal")
        return Problem{
            Trouble::Damaged,
            Say::tr("%1 was switched to a mode that is unsafe on a network drive. Ask whoever keeps the "
                    "drive to restore it from the latest backup.")
                .arg(settings_.path),
            u"journal_mode=wal"_qs};
    mode = connection.value(u"PRAGMA journal_mode = TRUNCATE"_qs);
    if (!mode.ok())
        return mode.problem();
    if (mode->toString() != u"truncate")
        return Problem{Trouble::Other, Say::tr("%1 cannot be written to safely.").arg(settings_.path),
                       mode->toString()};
    if (Outcome full = connection.exec(u"PRAGMA synchronous = FULL"_qs); !full.ok())
        return full;
    if (Result<QString> migrated = migrate(connection, *migrations); !migrated.ok())
        return migrated.problem();

    const Result<LogHead> end = logHead(connection);
    if (!end.ok())
        return end.problem();
    const Result<std::vector<LogEntry>> tail = readLog(connection, end->sequence - kChainEnd + 1, kChainEnd);
    if (!tail.ok())
        return tail.problem();
    if (const std::optional<qint64> broken = firstBreak(*tail))
        return brokenChain(settings_.path, *broken);
    return Done{};
}

Result<bool> SharedFile::changedSinceAsked() {
    if (Outcome opened = open(); !opened.ok())
        return opened.problem();
    Result<QVariant> version = connection_->value(u"PRAGMA data_version"_qs);
    if (!version.ok()) {
        close();
        return version.problem();
    }
    const bool changed = dataVersion_ != version->toLongLong();
    dataVersion_ = version->toLongLong();
    return changed;
}

CommitResult SharedFile::commit(const Change& change, const QString& author, const QDateTime& at,
                                qint64 knownSequence) {
    if (Outcome opened = open(); !opened.ok())
        return refused(opened.problem());
    CommitResult first = commitOnce(change, author, at);
    if (!mayHaveBeenWritten(first))
        return first;

    close();
    if (Outcome reopened = open(); !reopened.ok())
        return refused(reopened.problem());
    Result<std::optional<CommitResult>> found = findCommit(change, knownSequence);
    if (!found.ok())
        return refused(found.problem());
    if (found->has_value())
        return **found;
    CommitResult second = commitOnce(change, author, at);
    if (mayHaveBeenWritten(second))
        close();
    return second;
}

CommitResult SharedFile::commitOnce(const Change& change, const QString& author, const QDateTime& at) {
    if (Outcome begun = connection_->exec(u"BEGIN IMMEDIATE"_qs); !begun.ok())
        return refused(begun.problem());
    Result<LogHead> head = logHead(*connection_);
    CommitResult result =
        head.ok() ? CommitWriter(*connection_, *head).write(change, author, at) : refused(head.problem());
    if (result.state != CommitResult::State::Written) {
        connection_->rollback();
        return result;
    }
    if (Outcome committed = connection_->exec(u"COMMIT"_qs); !committed.ok()) {
        connection_->rollback();
        return refused(committed.problem());
    }
    return result;
}

Result<std::optional<CommitResult>> SharedFile::findCommit(const Change& change, qint64 knownSequence) {
    if (Outcome opened = open(); !opened.ok())
        return opened.problem();
    Result<QSqlQuery*> query = connection_->select(
        u"SELECT sequence, record_id FROM change_log WHERE sequence > ? AND commit_id = ? ORDER BY sequence"_qs,
        {knownSequence, change.commit().toString()});
    if (!query.ok())
        return query.problem();
    QHash<QString, Revision> revisions;
    while ((*query)->next())
        revisions.insert((*query)->value(1).toString(), (*query)->value(0).toLongLong());
    (*query)->finish();
    if (revisions.isEmpty())
        return std::optional<CommitResult>();
    CommitResult result;
    result.state = CommitResult::State::Written;
    for (const RecordChange& record : change.records())
        result.revisions.push_back(revisions.value(record.record.toString(), record.base));
    return std::optional(result);
}

Result<std::vector<LogEntry>> SharedFile::log(qint64 from, int limit) {
    if (Outcome opened = open(); !opened.ok())
        return opened.problem();
    Result<std::vector<LogEntry>> entries = readLog(*connection_, from, limit);
    if (!entries.ok())
        close();
    return entries;
}

Result<std::optional<Row>> SharedFile::row(const RecordType& type, const Id& id) {
    if (Outcome opened = open(); !opened.ok())
        return opened.problem();
    return readRow(*connection_, type, id);
}

Result<Id> SharedFile::committee() {
    if (Outcome opened = open(); !opened.ok())
        return opened.problem();
    Result<QVariant> id = connection_->value(u"SELECT id FROM committee ORDER BY revision LIMIT 1"_qs);
    if (!id.ok())
        return id.problem();
    const std::optional<Id> found = Id::fromString(id->toString());
    if (!found)
        return Problem{Trouble::Damaged, Say::tr("%1 names no committee.").arg(settings_.path), {}};
    return *found;
}

Outcome SharedFile::copyInto(const QString& localPath) {
    if (Outcome opened = open(); !opened.ok())
        return opened;
    return connection_->copyInto(localPath);
}

} // namespace samaki
