#include "model/store/conflict_json.h"

#include "model/records/catalogue.h"

#include <QJsonArray>

namespace samaki {

namespace {

QJsonObject rowToJson(const Row& row) {
    QJsonArray values;
    for (const QVariant& value : row.values)
        values.append(toJson(value));
    return {{u"id"_qs, row.id.toString()},
            {u"revision"_qs, row.revision},
            {u"active"_qs, row.active},
            {u"values"_qs, values}};
}

Row rowFromJson(const QJsonObject& json) {
    Row row{Id::fromString(json.value(u"id"_qs).toString()).value_or(Id()),
            json.value(u"revision"_qs).toInteger(),
            json.value(u"active"_qs).toBool(),
            {}};
    for (const QJsonValue& value : json.value(u"values"_qs).toArray())
        row.values.append(fromJson(value));
    return row;
}

QJsonObject recordToJson(const RecordConflict& record) {
    QJsonArray fields;
    for (const FieldConflict& field : record.fields)
        fields.append(QJsonArray{field.column, toJson(field.base), toJson(field.mine), toJson(field.theirs)});
    return {{u"table"_qs, QLatin1String(record.type->table)},
            {u"theirs"_qs, rowToJson(record.theirs)},
            {u"fields"_qs, fields},
            {u"author"_qs, record.author},
            {u"at"_qs, record.at.toUTC().toString(Qt::ISODateWithMs)}};
}

std::optional<RecordConflict> recordFromJson(const QJsonObject& json) {
    RecordConflict record;
    record.type = recordTypeOfTable(json.value(u"table"_qs).toString());
    if (record.type == nullptr)
        return std::nullopt;
    record.theirs = rowFromJson(json.value(u"theirs"_qs).toObject());
    for (const QJsonValue& value : json.value(u"fields"_qs).toArray()) {
        const QJsonArray parts = value.toArray();
        record.fields.push_back(
            {parts.at(0).toString(), fromJson(parts.at(1)), fromJson(parts.at(2)), fromJson(parts.at(3))});
    }
    record.author = json.value(u"author"_qs).toString();
    record.at = QDateTime::fromString(json.value(u"at"_qs).toString(), Qt::ISODateWithMs);
    return record;
}

} // namespace

QJsonObject conflictToJson(const Conflict& conflict) {
    QJsonArray records;
    for (const RecordConflict& record : conflict.records)
        records.append(recordToJson(record));
    QJsonObject json{{u"change"_qs, conflict.change.toJson()}, {u"records"_qs, records}};
    if (conflict.refused)
        json.insert(u"refused"_qs, QJsonArray{static_cast<int>(conflict.refused->trouble),
                                              conflict.refused->sentence, conflict.refused->cause});
    return json;
}

std::optional<Conflict> conflictFromJson(const QJsonObject& json) {
    std::optional<Change> change = Change::fromJson(json.value(u"change"_qs).toObject());
    if (!change)
        return std::nullopt;
    Conflict conflict{std::move(*change), {}, {}};
    for (const QJsonValue& value : json.value(u"records"_qs).toArray()) {
        std::optional<RecordConflict> record = recordFromJson(value.toObject());
        if (!record)
            return std::nullopt;
        conflict.records.push_back(std::move(*record));
    }
    const QJsonArray refused = json.value(u"refused"_qs).toArray();
    if (refused.size() == 3)
        conflict.refused = Problem{static_cast<Trouble>(refused.at(0).toInt()), refused.at(1).toString(),
                                   refused.at(2).toString()};
    return conflict;
}

} // namespace samaki
