#include "model/store/verify.h"

#include "model/records/catalogue.h"
#include "model/store/change_log.h"
#include "model/store/record_sql.h"
#include "model/store/schema.h"

#include <QCoreApplication>
#include <QSqlError>

namespace samaki {

namespace {

class Say {
    Q_DECLARE_TR_FUNCTIONS(Verify)
};

using Kind = VerifyFinding::Kind;
constexpr int kRowsAtOnce = 2000;

// What the log says a record is.
struct LoggedRecord {
    QMap<QString, QVariant> values;
    bool active = true;
    Revision revision = 0;
};

class Verification {
public:
    Verification(Connection& connection, const std::function<bool(qint64, qint64)>& progress)
        : connection_(connection), progress_(progress) {}

    Result<VerifyReport> run();

private:
    Outcome checkPages();
    Outcome checkChain();
    void checkEntry(const LogEntry& entry);
    void replay(const LogEntry& entry);
    Outcome checkRecords(const RecordType& type);
    void checkRecord(const RecordType& type, const Row& row);
    void find(Kind kind, qint64 sequence, const RecordType* type, const Id& record, const QString& sentence) {
        report_.findings.push_back({kind, sequence, type, record, sentence});
    }

    Connection& connection_;
    const std::function<bool(qint64, qint64)>& progress_;
    VerifyReport report_;
    LogHead at_;
    QHash<QString, QHash<Id, LoggedRecord>> logged_; // by table
};

QString nameOf(const RecordType& type, const Row& row) {
    return QStringLiteral("%1 “%2” (%3)")
        .arg(QCoreApplication::translate("records", type.label), type.title(row, Language::English).left(60),
             row.id.toString());
}

Result<VerifyReport> Verification::run() {
    if (Outcome pages = checkPages(); !pages.ok())
        return pages.problem();
    if (Outcome chain = checkChain(); !chain.ok())
        return chain.problem();
    for (const RecordType* type : recordTypes()) {
        if (Outcome records = checkRecords(*type); !records.ok())
            return records.problem();
    }
    return report_;
}

Outcome Verification::checkPages() {
    Result<QVariant> verdict = connection_.value(u"PRAGMA integrity_check"_qs);
    if (!verdict.ok())
        return verdict.problem();
    if (verdict->toString() != u"ok")
        find(Kind::FileUnsound, 0, nullptr, {},
             Say::tr("The file itself is unsound: %1").arg(verdict->toString()));
    return Done{};
}

Outcome Verification::checkChain() {
    const Result<LogHead> end = logHead(connection_);
    if (!end.ok())
        return end.problem();
    qint64 next = 0;
    while (true) {
        const Result<std::vector<LogEntry>> entries = readLog(connection_, next, kRowsAtOnce);
        if (!entries.ok())
            return entries.problem();
        for (const LogEntry& entry : *entries) {
            checkEntry(entry);
            replay(entry);
            ++report_.changes;
        }
        if (progress_ && !progress_(report_.changes, end->sequence))
            return Problem{Trouble::Cancelled, Say::tr("The check was stopped."), {}};
        if (entries->size() < static_cast<size_t>(kRowsAtOnce))
            return Done{};
        next = entries->back().sequence + 1;
    }
}

void Verification::checkEntry(const LogEntry& entry) {
    const bool genuine = entry.hash == hashOf(entry);
    if (entry.sequence > at_.sequence + 1) {
        find(Kind::LogRowMissing, at_.sequence + 1, nullptr, {},
             entry.sequence == at_.sequence + 2
                 ? Say::tr("Change %1 was removed from the log.").arg(at_.sequence + 1)
                 : Say::tr("Changes %1 to %2 were removed from the log.")
                       .arg(at_.sequence + 1)
                       .arg(entry.sequence - 1));
    } else if (!genuine) {
        find(Kind::LogRowEdited, entry.sequence, entry.type(), entry.record,
             Say::tr("Change %1 in the log (by %2, on %3) was edited or put in with another tool.")
                 .arg(entry.sequence)
                 .arg(entry.author, formatMoment(entry.at, Language::English)));
    } else if (entry.previousHash != at_.hash) {
        find(Kind::LogRowInserted, entry.sequence, entry.type(), entry.record,
             Say::tr("Change %1 in the log does not follow from the one before it: one of the two was put "
                     "in, taken out or "
                     "edited with another tool.")
                 .arg(entry.sequence));
    }
    at_ = {entry.sequence, entry.hash};
}

void Verification::replay(const LogEntry& entry) {
    LoggedRecord& record = logged_[entry.table][entry.record];
    record.revision = entry.sequence;
    for (auto it = entry.fields.begin(); it != entry.fields.end(); ++it) {
        if (it.key() == QLatin1String(kActiveColumn))
            record.active = it->after.toLongLong() != 0;
        else
            record.values.insert(it.key(), it->after);
    }
}

Outcome Verification::checkRecords(const RecordType& type) {
    Result<QSqlQuery*> query = connection_.select(selectSql(type));
    if (!query.ok())
        return query.problem();
    while ((*query)->next()) {
        checkRecord(type, rowOf(type, **query));
        ++report_.records;
    }
    if ((*query)->lastError().isValid())
        return Connection::problemOf((*query)->lastError(), connection_.path());
    (*query)->finish();
    const QHash<Id, LoggedRecord>& left = logged_[QLatin1String(type.table)];
    for (auto it = left.begin(); it != left.end(); ++it) {
        find(Kind::RecordGone, it->revision, &type, it.key(),
             Say::tr("%1 %2 is in the log and was removed from the file.")
                 .arg(QCoreApplication::translate("records", type.label), it.key().toString()));
    }
    return Done{};
}

void Verification::checkRecord(const RecordType& type, const Row& row) {
    QHash<Id, LoggedRecord>& known = logged_[QLatin1String(type.table)];
    const auto found = known.constFind(row.id);
    if (found == known.constEnd()) {
        find(Kind::RecordUnknown, 0, &type, row.id,
             Say::tr("%1 is not in the log: it was put in with another tool.").arg(nameOf(type, row)));
        return;
    }
    QStringList differing;
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const QVariant logged = found->values.value(QLatin1String(type.fields[i].column));
        if (!sameValue(row.values.at(static_cast<qsizetype>(i)), logged))
            differing << QCoreApplication::translate("records", type.fields[i].label);
    }
    if (row.active != found->active)
        differing << Say::tr("active or not");
    if (row.revision != found->revision)
        differing << Say::tr("revision");
    if (!differing.isEmpty())
        find(Kind::RecordDiffers, found->revision, &type, row.id,
             Say::tr("%1 is not what the log says it is. Changed with another tool: %2.")
                 .arg(nameOf(type, row), differing.join(u", "_qs)));
    known.remove(row.id);
}

Result<VerifyReport> verifyOnce(const QString& path, const QString& vfs,
                                const std::function<bool(qint64, qint64)>& progress,
                                const std::vector<Migration>& migrations) {
    // Opened for writing where that is allowed, so that SQLite can take back what a killed program left half
    // done.
    Result<std::unique_ptr<Connection>> connection = Connection::open({.path = path, .vfs = vfs});
    if (!connection.ok())
        return connection.problem();
    if (Outcome reading = (*connection)->exec(u"PRAGMA query_only = ON"_qs); !reading.ok())
        return reading.problem();
    if (const Result<int> version = checkSchema(**connection, migrations); !version.ok())
        return version.problem();
    if (Outcome begun = (*connection)->exec(u"BEGIN"_qs); !begun.ok())
        return begun.problem();
    Result<VerifyReport> report = Verification(**connection, progress).run();
    (*connection)->rollback();
    return report;
}

} // namespace

Result<VerifyReport> verifyFile(const QString& path, const QString& vfs,
                                const std::function<bool(qint64, qint64)>& progress) {
    const Result<std::vector<Migration>> migrations = knownMigrations();
    if (!migrations.ok())
        return migrations.problem();
    // A network drive may still show the size a file had before a colleague's commit: opening it again asks
    // anew.
    constexpr int kAttempts = 3;
    Result<VerifyReport> report = verifyOnce(path, vfs, progress, *migrations);
    for (int attempt = 1; attempt < kAttempts && !report.ok(); ++attempt) {
        const Trouble trouble = report.problem().trouble;
        if (trouble != Trouble::DriveAway && trouble != Trouble::Damaged)
            break;
        report = verifyOnce(path, vfs, progress, *migrations);
    }
    return report;
}

} // namespace samaki
