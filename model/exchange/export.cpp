#include "model/exchange/export.h"

#include "model/exchange/csv.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace samaki {

namespace {

QJsonValue jsonValue(const Field& field, const QVariant& stored) {
    if (sameValue(stored, {}))
        return QJsonValue::Null;
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Percent:
        return stored.toLongLong();
    case FieldKind::Money:
        return double(stored.toLongLong()) / 100.0;
    case FieldKind::Boolean:
        return stored.toLongLong() != 0;
    case FieldKind::References:
        return QJsonDocument::fromJson(stored.toString().toUtf8()).array();
    default:
        return stored.toString();
    }
}

} // namespace

Where inReadingOrder(const RecordType& type, bool inactiveToo) {
    static const QString ofMeeting = u"(SELECT held_on FROM meeting WHERE meeting.id = %1.meeting), %2"_qs;
    static const QHash<QString, QString> orders = {
        {u"activity"_qs,
         u"(SELECT month FROM action_plan WHERE action_plan.id = activity.plan), number, id"_qs},
        {u"action_plan"_qs, u"month, id"_qs},
        {u"pillar"_qs, u"number, id"_qs},
        {u"working_group"_qs, u"number, id"_qs},
        {u"holiday"_qs, u"date, id"_qs},
        {u"meeting"_qs, u"held_on, starts_at, id"_qs},
        {u"agenda_item"_qs, ofMeeting.arg(u"agenda_item"_qs, u"place, id"_qs)},
        {u"attendance"_qs,
         ofMeeting.arg(
             u"attendance"_qs,
             u"agency IS NULL, (SELECT name_en FROM agency WHERE agency.id = attendance.agency), id"_qs)},
        {u"decision"_qs, ofMeeting.arg(u"decision"_qs, u"number, id"_qs)},
        {u"addendum"_qs, u"made_on, id"_qs},
    };
    const QString byName = u"%1, id"_qs.arg(QLatin1String(type.titleEn));
    return {inactiveToo ? QString() : u"active = 1"_qs,
            {},
            u"ORDER BY "_qs + orders.value(QLatin1String(type.table), byName)};
}

QByteArray exportCsv(const RecordType& type, const std::vector<Row>& rows, const RecordNames& names) {
    QStringList header = {u"id"_qs};
    for (const Field& field : type.fields) {
        if (!field.sealed)
            header << QLatin1String(field.column);
    }
    header << QLatin1String(kActiveColumn);
    std::vector<QStringList> cells;
    cells.reserve(rows.size());
    for (const Row& row : rows) {
        QStringList line = {row.id.toString()};
        for (size_t i = 0; i < type.fields.size(); ++i) {
            if (!type.fields[i].sealed)
                line << names.cell(type.fields[i], row.values.at(static_cast<qsizetype>(i)));
        }
        line << (row.active ? u"yes"_qs : u"no"_qs);
        cells.push_back(std::move(line));
    }
    return writeCsv(header, cells);
}

QJsonObject toJson(const RecordType& type, const Row& row) {
    QJsonObject json{
        {u"id"_qs, row.id.toString()}, {u"revision"_qs, row.revision}, {u"active"_qs, row.active}};
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const Field& field = type.fields[i];
        if (!field.sealed)
            json.insert(QLatin1String(field.column),
                        jsonValue(field, row.values.at(static_cast<qsizetype>(i))));
    }
    return json;
}

QByteArray exportJson(const RecordType& type, const std::vector<Row>& rows) {
    QJsonArray array;
    for (const Row& row : rows)
        array.append(toJson(type, row));
    return QJsonDocument(array).toJson();
}

} // namespace samaki
