#include "model/store/replica.h"

#include "model/store/record_sql.h"
#include "model/store/schema.h"
#include "model/store/search_index.h"
#include "model/store/shared_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

#include <filesystem>

namespace samaki {

namespace {

class Say {
    Q_DECLARE_TR_FUNCTIONS(Replica)
};

Result<QString> replicaScript() {
    QFile file(u":/schema/replica_1.sql"_qs);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{
            Trouble::Other, Say::tr("This installation of Samaki is incomplete. Install it again."), {}};
    return QString::fromUtf8(file.readAll());
}

// What SQLite keeps beside a database. Another database's would be taken for its own.
void removeCompanions(const QString& path) {
    for (const char* ending : {"-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(ending));
}

void removeDatabase(const QString& path) {
    QFile::remove(path);
    removeCompanions(path);
}

Problem notRenewed(const QString& cause) {
    return {Trouble::Other, Say::tr("This computer's copy of the committee's file cannot be renewed."),
            cause};
}

// The name never goes missing: a program that starts meanwhile finds the old file or the new one.
Outcome putInPlace(const QString& fresh, const QString& path) {
    removeCompanions(path);
    std::error_code failed;
    std::filesystem::rename(QFileInfo(fresh).filesystemFilePath(), QFileInfo(path).filesystemFilePath(),
                            failed);
    return failed ? Outcome(notRenewed(QString::fromStdString(failed.message()))) : Outcome(Done{});
}

Outcome setPragmas(Connection& connection, std::initializer_list<const char*> pragmas) {
    for (const char* pragma : pragmas) {
        if (Outcome set = connection.exec(QLatin1String(pragma)); !set.ok())
            return set;
    }
    return Done{};
}

QString besides(const QString& path, const QString& why) {
    return u"%1.%2-%3"_qs.arg(path, why, QDateTime::currentDateTimeUtc().toString(u"yyyyMMddHHmmsszzz"_qs));
}

// Held by whoever opens a replica, writes an outbox or puts a replica in another's place: nothing is kept in
// a file that is just being replaced, and nobody opens the old file with the new one's companions. A dead
// program's lock does not count.
Outcome take(QLockFile& lock) {
    constexpr int kPatienceMs = 30'000;
    lock.setStaleLockTime(0); // a live program's counts however long it takes
    if (lock.tryLock(kPatienceMs))
        return Done{};
    return Problem{Trouble::Busy, Say::tr("Another Samaki on this computer is busy. Try again in a moment."),
                   lock.fileName()};
}

QString lockOf(const QString& replica) { return replica + u".lock"_qs; }

// The outbox of a replica of any version, and all of it in the file itself, none beside it.
Result<std::vector<QVariantList>> outboxOf(const QString& path) {
    Result<std::unique_ptr<Connection>> old = Connection::open({.path = path});
    if (!old.ok())
        return old.problem();
    Result<std::vector<QVariantList>> waiting = Outbox(**old).dump();
    if (Outcome whole = (*old)->exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_qs); waiting.ok() && !whole.ok())
        return whole.problem();
    return waiting;
}

// What the old replica's outbox holds; an unreadable one must not be thrown away with what waits in it.
Result<std::vector<QVariantList>> waitingIn(const QString& path) {
    if (!QFileInfo::exists(path))
        return std::vector<QVariantList>();
    Result<std::vector<QVariantList>> waiting = outboxOf(path);
    if (waiting.ok())
        return waiting;
    const QString kept = besides(path, u"unreadable"_qs);
    if (!QFile::rename(path, kept))
        return notRenewed(kept);
    return std::vector<QVariantList>();
}

Result<Id> committeeIn(Connection& connection) {
    Result<QVariant> id = connection.value(u"SELECT id FROM committee ORDER BY revision LIMIT 1"_qs);
    if (!id.ok())
        return id.problem();
    return Id::fromString(id->toString()).value_or(Id());
}

// Tells parts that another version of the program made from this one's.
QString sumOf(const QString& script) {
    const QString all = script + SearchIndex::statements().join(u'\n');
    return QString::fromLatin1(QCryptographicHash::hash(all.toUtf8(), QCryptographicHash::Sha256).toHex());
}

// Inside the caller's transaction.
Outcome makeLocalParts(Connection& connection, const QString& script) {
    if (Outcome run = runScript(connection, script); !run.ok())
        return run;
    if (Outcome made = SearchIndex(connection).create(); !made.ok())
        return made;
    return connection.exec(u"INSERT OR REPLACE INTO replica_state (name, value) VALUES ('local_parts', ?)"_qs,
                           {sumOf(script)});
}

// An older Samaki's are made anew where they are: that needs no drive.
Outcome renewLocalParts(Connection& connection) {
    const Result<QString> script = replicaScript();
    if (!script.ok())
        return script.problem();
    const Result<QVariant> sum =
        connection.value(u"SELECT value FROM replica_state WHERE name = 'local_parts'"_qs);
    if (sum.ok() && sum->toString() == sumOf(*script)) // not ok: there is no such table yet
        return Done{};
    return connection.transaction([&] { return makeLocalParts(connection, *script); });
}

Outcome addLocalParts(const QString& path, const std::vector<QVariantList>& waiting) {
    const Result<QString> script = replicaScript();
    if (!script.ok())
        return script.problem();
    Result<std::unique_ptr<Connection>> connection = Connection::open({.path = path});
    if (!connection.ok())
        return connection.problem();
    // Not in place yet: made again from the start should this machine stop now.
    if (Outcome set =
            setPragmas(**connection, {"PRAGMA foreign_keys = OFF", "PRAGMA synchronous = OFF",
                                      "PRAGMA journal_mode = MEMORY", "PRAGMA cache_size = -16000"});
        !set.ok())
        return set;
    Outcome local = (*connection)->transaction([&]() -> Outcome {
        if (Outcome made = makeLocalParts(**connection, *script); !made.ok())
            return made;
        return Outbox(**connection).load(waiting);
    });
    if (!local.ok())
        return local;
    return setPragmas(**connection, {"PRAGMA synchronous = FULL", "PRAGMA journal_mode = WAL"});
}

} // namespace

QString Replica::pathFor(const QString& sharedFile, const QString& replicaDir) {
    const QString folder =
        replicaDir.isEmpty()
            ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/samaki/replicas"_qs
            : replicaDir;
    const QFileInfo info(sharedFile);
    const QByteArray name =
        QCryptographicHash::hash(info.absoluteFilePath().toUtf8(), QCryptographicHash::Sha256);
    return u"%1/%2-%3.replica"_qs.arg(folder, info.completeBaseName(),
                                      QString::fromLatin1(name.toHex().left(12)));
}

Result<std::unique_ptr<Replica>> Replica::open(const QString& path) {
    if (!QFileInfo::exists(path))
        return Problem{Trouble::NotFound,
                       Say::tr("There is no copy of the committee's file on this computer yet."), path};
    QLockFile lock(lockOf(path));
    if (Outcome taken = take(lock); !taken.ok())
        return taken.problem();
    return openUnderLock(path);
}

Result<std::unique_ptr<Replica>> Replica::openUnderLock(const QString& path) {
    const Result<std::vector<Migration>> migrations = knownMigrations();
    if (!migrations.ok())
        return migrations.problem();
    Result<std::unique_ptr<Connection>> connection = Connection::open({.path = path});
    if (!connection.ok())
        return connection.problem();
    if (Outcome set = setPragmas(**connection, {"PRAGMA foreign_keys = OFF", "PRAGMA synchronous = NORMAL"});
        !set.ok())
        return set.problem();
    const Result<int> version = checkSchema(**connection, *migrations);
    if (!version.ok())
        return version.problem();
    if (*version < migrations->back().version)
        return Problem{Trouble::Damaged,
                       Say::tr("This computer's copy of the committee's file is of an older kind."),
                       {}};
    if (const Result<OutboxCount> count = Outbox(**connection).count(); !count.ok())
        return count.problem();
    if (Outcome renewed = renewLocalParts(**connection); !renewed.ok())
        return renewed.problem();
    return std::unique_ptr<Replica>(new Replica(std::move(*connection)));
}

Outcome Replica::build(SharedFile& shared, const QString& path, Old old) {
    const QString folder = QFileInfo(path).absolutePath();
    const Problem notThere{
        Trouble::ReadOnly,
        Say::tr("Samaki cannot keep its copy of the committee's file in %1. Check that you may write there.")
            .arg(folder),
        {}};
    if (!QDir().mkpath(folder))
        return notThere;
    const QString fresh = besides(path, u"new-"_qs + Id::create().toString());
    Outcome built = shared.copyInto(fresh);
    if (built.ok())
        built = swapIn(fresh, path, old);
    removeDatabase(fresh);
    return built;
}

Outcome Replica::swapIn(const QString& fresh, const QString& path, Old old) {
    QLockFile lock(lockOf(path));
    if (Outcome taken = take(lock); !taken.ok())
        return taken;
    if (old == Old::Discard && holdsSameCommittee(fresh, path))
        return Done{}; // another program of this workstation was faster
    const Result<std::vector<QVariantList>> waiting = waitingIn(path);
    if (!waiting.ok())
        return waiting.problem();
    if (Outcome local = addLocalParts(fresh, *waiting); !local.ok())
        return local;
    if (old == Old::Keep && !QFile::copy(path, besides(path, u"replaced"_qs)))
        return notRenewed(path);
    return putInPlace(fresh, path);
}

bool Replica::holdsSameCommittee(const QString& fresh, const QString& path) {
    if (!QFileInfo::exists(path))
        return false;
    const Result<std::unique_ptr<Replica>> other = openUnderLock(path);
    Result<std::unique_ptr<Connection>> ours = Connection::open({.path = fresh});
    if (!other.ok() || !ours.ok())
        return false;
    const Result<Id> theirs = (*other)->committee();
    const Result<Id> mine = committeeIn(**ours);
    return theirs.ok() && mine.ok() && *theirs == *mine;
}

Outcome Replica::keep(std::unique_ptr<Replica>& replica, const QString& path, const OutboxItem& item) {
    QLockFile lock(lockOf(path));
    if (Outcome taken = take(lock); !taken.ok())
        return taken;
    if (!replica || replica->wasReplaced()) {
        Result<std::unique_ptr<Replica>> opened = openUnderLock(path);
        if (!opened.ok())
            return opened.problem();
        replica = std::move(*opened);
    }
    return replica->outbox().keep(item);
}

Outcome Replica::setAside(const QString& path) {
    if (!QFileInfo::exists(path))
        return Done{};
    QLockFile lock(lockOf(path));
    if (Outcome taken = take(lock); !taken.ok())
        return taken;
    if (!QFile::rename(path, besides(path, u"other-committee"_qs)))
        return notRenewed(path);
    return Done{};
}

Result<Id> Replica::committee() { return committeeIn(*connection_); }

Result<ChangedRecords> Replica::apply(const std::vector<LogEntry>& entries) {
    ChangedRecords changed;
    Outcome applied = connection_->transaction([&]() -> Outcome {
        const Result<LogHead> head = logHead(*connection_);
        if (!head.ok())
            return head.problem();
        for (const LogEntry& entry : entries) {
            if (entry.sequence <= head->sequence)
                continue; // another program of this workstation was faster
            if (Outcome one = applyEntry(entry, changed); !one.ok())
                return one;
        }
        if (Outcome over = outbox().applyOver(changed); !over.ok())
            return over;
        SearchIndex(*connection_).refreshLatest();
        return Done{};
    });
    if (!applied.ok())
        return applied.problem();
    return changed;
}

Outcome Replica::applyEntry(const LogEntry& entry, ChangedRecords& changed) {
    if (Outcome logged = copyToLog(*connection_, entry); !logged.ok())
        return logged;
    if (Outcome sent = outbox().remove(entry.commit); !sent.ok())
        return sent;
    const RecordType* type = entry.type();
    if (type == nullptr)
        return Done{};
    QMap<QString, QVariant> values;
    for (auto it = entry.fields.begin(); it != entry.fields.end(); ++it)
        values.insert(it.key(), it->after);
    changed.add(*type, entry.record);
    const bool added = RecordChange::kindFromCode(entry.kind) == RecordChange::Kind::Add;
    return writeFields(*connection_, *type, entry.record, entry.sequence,
                       added ? WriteMode::InsertOrUpdate : WriteMode::Update, values);
}

Outcome Replica::restore(const RecordType& type, const Id& id, const std::optional<Row>& theirs) {
    return connection_->transaction([&]() -> Outcome {
        Outcome cleared = connection_->exec(u"DELETE FROM %1 WHERE id = ?"_qs.arg(QLatin1String(type.table)),
                                            {id.toString()});
        if (!cleared.ok())
            return cleared;
        if (theirs) {
            QMap<QString, QVariant> values{{QLatin1String(kActiveColumn), toStored(theirs->active)}};
            for (size_t i = 0; i < type.fields.size(); ++i)
                values.insert(QLatin1String(type.fields[i].column),
                              theirs->values.at(static_cast<qsizetype>(i)));
            if (Outcome put =
                    writeFields(*connection_, type, id, theirs->revision, WriteMode::Insert, values);
                !put.ok())
                return put;
        }
        ChangedRecords record;
        record.add(type, id);
        if (Outcome over = outbox().applyOver(record); !over.ok())
            return over;
        SearchIndex(*connection_).refreshLatest();
        return Done{};
    });
}

Result<bool> Replica::prepareSearch(int atMost) {
    return connection_->transaction([&]() -> Result<bool> {
        SearchIndex index(*connection_);
        if (Outcome seeded = index.seed(); !seeded.ok())
            return seeded.problem();
        return index.refresh(atMost);
    });
}

} // namespace samaki
