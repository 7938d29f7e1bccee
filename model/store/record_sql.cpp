#include "model/store/record_sql.h"

namespace samaki {

namespace {

// Only a declared column ever reaches SQL text, whatever a log row or an outbox row says.
bool isColumn(const RecordType& type, const QString& column) {
    return column == QLatin1String(kActiveColumn) || type.fieldNamed(column) != nullptr;
}

Outcome insertRow(Connection& connection, const RecordType& type, const Id& id, Revision revision,
                  const QMap<QString, QVariant>& values, bool orUpdate) {
    QStringList columns{u"id"_qs, u"revision"_qs};
    QStringList marks{u"?"_qs, u"?"_qs};
    QVariantList binds{id.toString(), revision};
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!isColumn(type, it.key()))
            continue;
        columns << it.key();
        marks << u"?"_qs;
        binds << it.value();
    }
    QString sql = u"INSERT INTO %1 (%2) VALUES (%3)"_qs.arg(QLatin1String(type.table), columns.join(u", "_qs),
                                                            marks.join(u", "_qs));
    if (orUpdate) {
        for (QString& column : columns)
            column += u" = excluded."_qs + column;
        sql += u" ON CONFLICT (id) DO UPDATE SET "_qs + columns.mid(1).join(u", "_qs);
    }
    return connection.exec(sql, binds);
}

Outcome updateRow(Connection& connection, const RecordType& type, const Id& id, Revision revision,
                  const QMap<QString, QVariant>& values) {
    QStringList sets{u"revision = ?"_qs};
    QVariantList binds{revision};
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!isColumn(type, it.key()))
            continue;
        sets << it.key() + u" = ?"_qs;
        binds << it.value();
    }
    binds << id.toString();
    return connection.exec(
        u"UPDATE %1 SET %2 WHERE id = ?"_qs.arg(QLatin1String(type.table), sets.join(u", "_qs)), binds);
}

} // namespace

QString selectSql(const RecordType& type) {
    QString sql = u"SELECT id, revision, active"_qs;
    for (const Field& field : type.fields)
        sql += u", "_qs + QLatin1String(field.column);
    return sql + u" FROM "_qs + QLatin1String(type.table);
}

QVariant normalised(const Field& field, const QVariant& fromDatabase) {
    if (fromDatabase.isNull())
        return {};
    const bool number = field.isNumber() || field.kind == FieldKind::Boolean;
    if (number && fromDatabase.typeId() != QMetaType::QString)
        return fromDatabase.toLongLong();
    return fromDatabase.toString();
}

Row rowOf(const RecordType& type, const QSqlQuery& query) {
    Row row;
    row.id = Id::fromString(query.value(0).toString()).value_or(Id());
    row.revision = query.value(1).toLongLong();
    row.active = query.value(2).toLongLong() != 0;
    row.values.reserve(static_cast<qsizetype>(type.fields.size()));
    for (size_t i = 0; i < type.fields.size(); ++i)
        row.values.append(normalised(type.fields[i], query.value(static_cast<int>(i) + 3)));
    return row;
}

Result<std::optional<Row>> readRow(Connection& connection, const RecordType& type, const Id& id) {
    Result<QSqlQuery*> query = connection.select(selectSql(type) + u" WHERE id = ?"_qs, {id.toString()});
    if (!query.ok())
        return query.problem();
    std::optional<Row> row;
    if ((*query)->next())
        row = rowOf(type, **query);
    (*query)->finish();
    return row;
}

Outcome writeFields(Connection& connection, const RecordType& type, const Id& id, Revision revision,
                    WriteMode mode, const QMap<QString, QVariant>& values) {
    if (mode == WriteMode::Update)
        return updateRow(connection, type, id, revision, values);
    return insertRow(connection, type, id, revision, values, mode == WriteMode::InsertOrUpdate);
}

} // namespace samaki
