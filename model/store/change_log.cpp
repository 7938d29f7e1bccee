#include "model/store/change_log.h"

#include "model/records/catalogue.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>

namespace samaki {

namespace {

void addPart(QCryptographicHash& hash, const QByteArray& part) {
    hash.addData(QByteArray::number(part.size()));
    hash.addData(":");
    hash.addData(part);
    hash.addData(",");
}

QString momentText(const QDateTime& at) { return at.toUTC().toString(Qt::ISODateWithMs); }

QByteArray hashOfColumns(const LogEntry& entry, const QString& at, const QString& fields) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addPart(hash, QByteArray::number(entry.sequence));
    addPart(hash, entry.commit.toString().toUtf8());
    addPart(hash, at.toUtf8());
    addPart(hash, entry.author.toUtf8());
    addPart(hash, entry.table.toUtf8());
    addPart(hash, entry.record.toString().toUtf8());
    addPart(hash, entry.kind.toUtf8());
    addPart(hash, fields.toUtf8());
    addPart(hash, entry.previousHash);
    return hash.result().toHex();
}

// A null QString is bound as NULL; these columns hold an empty text instead.
QString present(const QString& text) { return text.isNull() ? QStringLiteral("") : text; }

Outcome insertEntry(Connection& connection, const LogEntry& entry, const QString& fields) {
    static const QString sql =
        u"INSERT INTO change_log (sequence, commit_id, at, author, record_table, record_id, kind, fields, "
        "previous_hash, hash, signature) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_qs;
    return connection.exec(sql,
                           {entry.sequence, entry.commit.toString(), momentText(entry.at),
                            present(entry.author), entry.table, entry.record.toString(), entry.kind, fields,
                            present(QString::fromLatin1(entry.previousHash)), QString::fromLatin1(entry.hash),
                            entry.signature.isEmpty() ? QVariant() : QString::fromLatin1(entry.signature)});
}

} // namespace

const RecordType* LogEntry::type() const { return recordTypeOfTable(table); }

QString logText(const QMap<QString, FieldChange>& fields) {
    QJsonObject json;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        json.insert(it.key(), QJsonArray{toJson(it->before), toJson(it->after)});
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QMap<QString, FieldChange> fieldsFromLog(const QString& text) {
    QMap<QString, FieldChange> fields;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QJsonArray pair = it.value().toArray();
        fields.insert(it.key(), {fromJson(pair.at(0)), fromJson(pair.at(1))});
    }
    return fields;
}

QByteArray hashOf(const LogEntry& entry) {
    return hashOfColumns(entry, momentText(entry.at), logText(entry.fields));
}

Result<LogHead> logHead(Connection& connection) {
    Result<QSqlQuery*> query =
        connection.select(u"SELECT sequence, hash FROM change_log ORDER BY sequence DESC LIMIT 1"_qs);
    if (!query.ok())
        return query.problem();
    LogHead head;
    if ((*query)->next())
        head = {(*query)->value(0).toLongLong(), (*query)->value(1).toByteArray()};
    (*query)->finish();
    return head;
}

Outcome appendToLog(Connection& connection, LogHead& head, LogEntry entry) {
    entry.sequence = head.sequence + 1;
    entry.previousHash = head.hash;
    const QString fields = logText(entry.fields);
    entry.hash = hashOfColumns(entry, momentText(entry.at), fields);
    Outcome written = insertEntry(connection, entry, fields);
    if (written.ok())
        head = {entry.sequence, entry.hash};
    return written;
}

Outcome copyToLog(Connection& connection, const LogEntry& entry) {
    return insertEntry(connection, entry, logText(entry.fields));
}

QString logColumns() {
    return u"sequence, commit_id, at, author, record_table, record_id, kind, fields, previous_hash, hash, signature"_qs;
}

LogEntry logEntryOf(const QSqlQuery& query) {
    LogEntry entry;
    entry.sequence = query.value(0).toLongLong();
    entry.commit = Id::fromString(query.value(1).toString()).value_or(Id());
    entry.at = QDateTime::fromString(query.value(2).toString(), Qt::ISODateWithMs);
    entry.author = query.value(3).toString();
    entry.table = query.value(4).toString();
    entry.record = Id::fromString(query.value(5).toString()).value_or(Id());
    entry.kind = query.value(6).toString();
    entry.fields = fieldsFromLog(query.value(7).toString());
    entry.previousHash = query.value(8).toByteArray();
    entry.hash = query.value(9).toByteArray();
    entry.signature = query.value(10).toByteArray();
    return entry;
}

Result<std::vector<LogEntry>> readLog(Connection& connection, qint64 from, int limit) {
    static const QString sql =
        u"SELECT %1 FROM change_log WHERE sequence >= ? ORDER BY sequence LIMIT ?"_qs.arg(logColumns());
    Result<QSqlQuery*> query = connection.select(sql, {from, limit});
    if (!query.ok())
        return query.problem();
    std::vector<LogEntry> entries;
    while ((*query)->next())
        entries.push_back(logEntryOf(**query));
    if ((*query)->lastError().isValid())
        return Connection::problemOf((*query)->lastError(), connection.path());
    (*query)->finish();
    return entries;
}

bool follows(const LogHead& head, const LogEntry& entry) {
    return entry.sequence == head.sequence + 1 && entry.previousHash == head.hash &&
           entry.hash == hashOf(entry);
}

} // namespace samaki
