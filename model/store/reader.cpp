#include "model/store/reader.h"

#include "model/store/change_log.h"
#include "model/store/connection.h"
#include "model/store/record_sql.h"

#include <QSqlError>

namespace samaki {

void Reader::fail(const QSqlQuery& query) {
    if (!problem_)
        problem_ = Connection::problemOf(query.lastError(), database_.databaseName());
}

QSqlQuery Reader::select(const QString& sql, const QVariantMap& binds) {
    QSqlQuery query(database_);
    query.setForwardOnly(true);
    if (problem_)
        return query;
    if (!query.prepare(sql)) {
        fail(query);
        return query;
    }
    for (auto it = binds.begin(); it != binds.end(); ++it)
        query.bindValue(u':' + it.key(), it.value());
    if (!query.exec())
        fail(query);
    return query;
}

std::vector<Row> Reader::rows(const RecordType& type, const Where& where) {
    QString sql = selectSql(type);
    if (!where.sql.isEmpty())
        sql += u" WHERE "_qs + where.sql;
    if (!where.tail.isEmpty())
        sql += u' ' + where.tail;
    QSqlQuery query = select(sql, where.binds);
    std::vector<Row> rows;
    while (query.next())
        rows.push_back(rowOf(type, query));
    return rows;
}

std::optional<Row> Reader::row(const RecordType& type, const Id& id) {
    std::vector<Row> found = rows(type, {u"id = :id"_qs, {{u"id"_qs, id.toString()}}, {}});
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<LogEntry> Reader::history(const RecordType& type, const Id& id) {
    QSqlQuery query =
        select(u"SELECT %1 FROM change_log WHERE record_id = :id AND record_table = :table ORDER BY "
               "sequence"_qs.arg(logColumns()),
               {{u"id"_qs, id.toString()}, {u"table"_qs, QLatin1String(type.table)}});
    std::vector<LogEntry> entries;
    while (query.next())
        entries.push_back(logEntryOf(query));
    return entries;
}

std::vector<LogEntry> Reader::latest(int limit) {
    QSqlQuery query =
        select(u"SELECT %1 FROM change_log ORDER BY sequence DESC LIMIT :limit"_qs.arg(logColumns()),
               {{u"limit"_qs, limit}});
    std::vector<LogEntry> entries;
    while (query.next())
        entries.push_back(logEntryOf(query));
    return entries;
}

QSet<Id> Reader::waiting() {
    QSqlQuery query =
        select(u"SELECT json_extract(value, '$.id') FROM outbox, json_each(outbox.body, '$.records') "
               "WHERE state = 'waiting'"_qs);
    QSet<Id> ids;
    while (query.next()) {
        if (const auto id = Id::fromString(query.value(0).toString()))
            ids.insert(*id);
    }
    return ids;
}

} // namespace samaki
