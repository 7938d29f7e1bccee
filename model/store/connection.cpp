#include "model/store/connection.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

#include <chrono>
#include <thread>

namespace samaki {

namespace {

class Say {
    Q_DECLARE_TR_FUNCTIONS(Connection)
};

constexpr int kMovedAway = SQLITE_READONLY_DBMOVED; // the file's name now means another file, or none

QString connectOptions() { return QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=0"); }

QString uriOf(const ConnectionSettings& settings) {
    QString uri = u"file:"_qs + QString::fromLatin1(QUrl::toPercentEncoding(settings.path, "/:"));
    uri += settings.readOnly ? u"?mode=ro"_qs : settings.create ? u"?mode=rwc"_qs : u"?mode=rw"_qs;
    if (!settings.vfs.isEmpty())
        uri += u"&vfs="_qs + QString::fromLatin1(QUrl::toPercentEncoding(settings.vfs));
    return uri;
}

sqlite3* handleOf(const QSqlDatabase& database) {
    const QVariant handle = database.driver()->handle();
    return *static_cast<sqlite3* const*>(handle.constData());
}

Problem away(const QString& path, const QString& cause) {
    return {
        Trouble::DriveAway,
        Say::tr("The committee's file cannot be reached: %1. Check the network drive; Samaki goes on trying.")
            .arg(path),
        cause};
}

} // namespace

// Growing, jittered pauses, so that nine workstations that wait for one file do not all ask at once.
struct Connection::BusyWait {
    std::chrono::milliseconds patience;
    std::shared_ptr<const std::atomic<bool>> cancelled;
    std::chrono::steady_clock::time_point since;

    static int onBusy(void* self, int attempt) { return static_cast<BusyWait*>(self)->wait(attempt) ? 1 : 0; }

    bool wait(int attempt) {
        const auto now = std::chrono::steady_clock::now();
        if (attempt == 0)
            since = now;
        if ((cancelled && *cancelled) || now - since > patience)
            return false;
        const int longest = std::min(2 << std::min(attempt, 6), 100);
        const int pause = 1 + static_cast<int>(QRandomGenerator::global()->bounded(longest));
        std::this_thread::sleep_for(std::chrono::milliseconds(pause));
        return true;
    }
};

Connection::Connection(QSqlDatabase database, QString path)
    : database_(std::move(database)), path_(std::move(path)) {}

Connection::~Connection() {
    const QString name = database_.connectionName();
    prepared_.clear();
    database_.close();
    database_ = {};
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Connection>> Connection::open(const ConnectionSettings& settings) {
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Connection> connection(
        new Connection(QSqlDatabase::addDatabase(u"QSQLITE"_qs, name), settings.path));
    connection->database_.setConnectOptions(connectOptions());
    connection->database_.setDatabaseName(uriOf(settings));
    if (!connection->database_.open())
        return problemOf(connection->database_.lastError(), settings.path);
    connection->waitWhenBusy(settings);
    for (const char* pragma : {"PRAGMA foreign_keys = ON", "PRAGMA trusted_schema = OFF",
                               "PRAGMA cell_size_check = ON", "PRAGMA mmap_size = 0"}) {
        if (Outcome set = connection->exec(QLatin1String(pragma)); !set.ok())
            return set.problem();
    }
    return connection;
}

void Connection::waitWhenBusy(const ConnectionSettings& settings) {
    busy_ = std::make_unique<BusyWait>();
    busy_->patience = std::chrono::milliseconds(settings.busyPatienceMs);
    busy_->cancelled = settings.cancelled;
    sqlite3_busy_handler(handleOf(database_), &BusyWait::onBusy, busy_.get());
}

Outcome Connection::exec(const QString& sql, const QVariantList& binds) {
    Result<QSqlQuery*> query = select(sql, binds);
    if (!query.ok())
        return query.problem();
    (*query)->finish();
    return Done{};
}

Result<QSqlQuery*> Connection::select(const QString& sql, const QVariantList& binds) {
    std::shared_ptr<QSqlQuery> query = prepared_.value(sql);
    if (!query) {
        query = std::make_shared<QSqlQuery>(database_);
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            return problemOf(query->lastError(), path_);
        prepared_.insert(sql, query);
    }
    for (qsizetype i = 0; i < binds.size(); ++i)
        query->bindValue(static_cast<int>(i), binds.at(i));
    if (!query->exec())
        return problemOf(query->lastError(), path_);
    return query.get();
}

Result<QVariant> Connection::value(const QString& sql, const QVariantList& binds) {
    Result<QSqlQuery*> query = select(sql, binds);
    if (!query.ok())
        return query.problem();
    const QVariant found = (*query)->next() ? (*query)->value(0) : QVariant();
    if ((*query)->lastError().isValid())
        return problemOf((*query)->lastError(), path_);
    (*query)->finish();
    return found;
}

// A failed COMMIT may have ended the transaction by itself; a ROLLBACK without one is an error nobody needs.
void Connection::rollback() {
    for (const auto& query : std::as_const(prepared_))
        query->finish();
    if (sqlite3_get_autocommit(handleOf(database_)) == 0)
        QSqlQuery(database_).exec(u"ROLLBACK"_qs);
}

Outcome Connection::copyInto(const QString& localPath) {
    Result<std::unique_ptr<Connection>> copy = open({.path = localPath, .create = true});
    if (!copy.ok())
        return copy.problem();
    if (Outcome fast = (*copy)->exec(u"PRAGMA synchronous = OFF"_qs); !fast.ok())
        return fast;
    sqlite3* target = handleOf((*copy)->database_);
    sqlite3_backup* backup = sqlite3_backup_init(target, "main", handleOf(database_), "main");
    if (backup != nullptr) {
        sqlite3_backup_step(backup, -1);
        sqlite3_backup_finish(backup); // its code is what the step ended with
    }
    if (const int code = sqlite3_errcode(target); code != SQLITE_OK) {
        const QString cause = QString::fromUtf8(sqlite3_errmsg(target));
        return problemOf(QSqlError(u"backup"_qs, cause, QSqlError::StatementError, QString::number(code)),
                         path_);
    }
    return Done{};
}

bool Connection::hasMoved() const {
    int moved = 0;
    const int asked = sqlite3_file_control(handleOf(database_), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return asked == SQLITE_OK && moved != 0;
}

Problem Connection::problemOf(const QSqlError& error, const QString& path) {
    const QString cause =
        error.nativeErrorCode() + u' ' + error.driverText() + u": "_qs + error.databaseText();
    const int code = error.nativeErrorCode().toInt();
    if (code == kMovedAway)
        return away(path, cause);
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Trouble::Busy,
                Say::tr("Colleagues are writing to the committee's file. Try again in a moment."), cause};
    case SQLITE_READONLY:
        return {Trouble::ReadOnly,
                Say::tr("%1 may only be read. Ask whoever keeps the drive for the right to write to it.")
                    .arg(path),
                cause};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return away(path, cause);
    case SQLITE_CORRUPT:
        return {Trouble::Damaged,
                Say::tr("%1 is damaged. Nothing was written. Restore it from the latest backup.").arg(path),
                cause};
    case SQLITE_NOTADB:
        return {
            Trouble::NotSamaki,
            Say::tr("%1 is not a Samaki file. Choose the committee's file, which ends in .samaki.").arg(path),
            cause};
    case SQLITE_FULL:
        return {Trouble::Full,
                Say::tr("There is no space left where %1 lies. Free some, then try again.").arg(path), cause};
    case SQLITE_CONSTRAINT:
        return {Trouble::BadInput,
                code == SQLITE_CONSTRAINT_UNIQUE
                    ? Say::tr("Such a record exists already.")
                    : Say::tr("It names a record that does not exist in the committee's file."),
                cause};
    default:
        return {Trouble::Other, Say::tr("The committee's file gave an unexpected answer."), cause};
    }
}

} // namespace samaki
