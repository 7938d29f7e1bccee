// Connection: one SQLite connection through Qt SQL, opened the one way Samaki opens files, with errors as
// Problems.
//
// Always holds: it is used on the thread that opened it; foreign keys are on, the file's schema is not
// trusted to run code, cells are checked; a busy file is waited for with growing, jittered pauses up to the
// patience given; a missing file is never created by opening it.
#pragma once

#include "model/core/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <atomic>
#include <memory>

namespace samaki {

struct ConnectionSettings {
    QString path = {};
    QString vfs = {}; ///< empty: SQLite's own
    bool create = false;
    bool readOnly = false;
    int busyPatienceMs = 15'000;
    std::shared_ptr<const std::atomic<bool>> cancelled = {}; ///< ends a busy wait early; may be null
};

class Connection {
public:
    static Result<std::unique_ptr<Connection>> open(const ConnectionSettings& settings);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// One statement, no rows wanted.
    Outcome exec(const QString& sql, const QVariantList& binds = {});

    /// A statement prepared once for each text and kept; positional placeholders "?". The query is positioned
    /// before its first row; call finish() when not read to its end. Valid until the next select() with the
    /// same text.
    Result<QSqlQuery*> select(const QString& sql, const QVariantList& binds = {});

    /// The first column of the first row; null where there is no row.
    Result<QVariant> value(const QString& sql, const QVariantList& binds = {});

    /// BEGIN IMMEDIATE, the work, COMMIT; anything that is not ok rolls back. The value is the work's.
    template <class F>
    auto transaction(F work) -> std::invoke_result_t<F> {
        if (Outcome begun = exec(QStringLiteral("BEGIN IMMEDIATE")); !begun.ok())
            return begun.problem();
        auto result = work();
        if (!result.ok()) {
            rollback();
            return result;
        }
        if (Outcome committed = exec(QStringLiteral("COMMIT")); !committed.ok()) {
            rollback();
            return committed.problem();
        }
        return result;
    }
    void rollback();

    /// One consistent state of the file, page by page, into a new local file. Not VACUUM INTO: that would
    /// write the copy through this file's VFS, and is slower. Not synced.
    Outcome copyInto(const QString& localPath);

    /// Whether the path no longer names the file that was opened: renamed, removed, or replaced by another.
    bool hasMoved() const;

    const QSqlDatabase& database() const { return database_; }
    const QString& path() const { return path_; }

    /// The operating system's or SQLite's error as something a person can act on.
    static Problem problemOf(const QSqlError& error, const QString& path);

private:
    struct BusyWait;

    Connection(QSqlDatabase database, QString path);
    void waitWhenBusy(const ConnectionSettings& settings);

    QSqlDatabase database_;
    QString path_;
    QHash<QString, std::shared_ptr<QSqlQuery>> prepared_;
    std::unique_ptr<BusyWait> busy_;
};

} // namespace samaki
