// Reader: questions to the replica, on the store's reading thread. Handed to the functions given to
// Store::query.
//
// Always holds: it reads one consistent state of the replica for the length of the query function; it never
// touches the drive. The first statement that fails is kept as the problem, what follows answers empty, and
// Store::query returns the problem in place of the value: a query function need not check each step.
#pragma once

#include "model/core/result.h"
#include "model/records/record_type.h"
#include "model/store/log_entry.h"

#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace samaki {

/// A condition: SQL after WHERE with :name placeholders, and what follows it (ORDER BY, LIMIT).
struct Where {
    QString sql;
    QVariantMap binds;
    QString tail;
};

class Reader {
public:
    explicit Reader(const QSqlDatabase& database) : database_(database) {}

    /// Rows of a type; inactive ones too unless the condition leaves them out.
    std::vector<Row> rows(const RecordType& type, const Where& where = {});
    std::optional<Row> row(const RecordType& type, const Id& id);

    template <class T>
    std::vector<T> all(const Where& where = {}) {
        std::vector<T> records;
        for (const Row& row : rows(typeOf<T>(), where))
            records.push_back(fromRow<T>(row));
        return records;
    }
    /// Active records only.
    template <class T>
    std::vector<T> active(const Where& where = {}) {
        Where narrowed = where;
        narrowed.sql = where.sql.isEmpty() ? u"active = 1"_qs : u"active = 1 AND (%1)"_qs.arg(where.sql);
        return all<T>(narrowed);
    }
    template <class T>
    std::optional<T> one(const Id& id) {
        const std::optional<Row> found = row(typeOf<T>(), id);
        return found ? std::optional(fromRow<T>(*found)) : std::nullopt;
    }
    template <class T>
    std::optional<T> first(const Where& where) {
        std::vector<T> found = all<T>(where);
        return found.empty() ? std::nullopt : std::optional(found.front());
    }

    /// Any SELECT, for counting; an empty query when it failed.
    QSqlQuery select(const QString& sql, const QVariantMap& binds = {});

    /// What happened to a record, oldest first.
    std::vector<LogEntry> history(const RecordType& type, const Id& id);
    /// The whole committee's latest changes, newest first.
    std::vector<LogEntry> latest(int limit);

    /// Records with a change that still waits for the drive.
    QSet<Id> waiting();

    const std::optional<Problem>& problem() const { return problem_; }

private:
    void fail(const QSqlQuery& query);

    QSqlDatabase database_;
    std::optional<Problem> problem_;
};

} // namespace samaki
