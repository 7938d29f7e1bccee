#include "model/records/change.h"

#include "model/records/catalogue.h"

#include <QJsonArray>

#include <array>

namespace samaki {

namespace {

constexpr std::array<const char*, 4> kKindCodes = {"add", "edit", "deactivate", "reactivate"};

RecordChange inverseOf(const RecordChange& change, Revision written) {
    RecordChange inverse{change.type, change.record, written, RecordChange::Kind::Edit, {}};
    if (change.kind == RecordChange::Kind::Add) {
        inverse.kind = RecordChange::Kind::Deactivate;
        inverse.fields.insert(QLatin1String(kActiveColumn), {toStored(true), toStored(false)});
        return inverse;
    }
    if (change.kind == RecordChange::Kind::Deactivate)
        inverse.kind = RecordChange::Kind::Reactivate;
    else if (change.kind == RecordChange::Kind::Reactivate)
        inverse.kind = RecordChange::Kind::Deactivate;
    for (auto it = change.fields.begin(); it != change.fields.end(); ++it)
        inverse.fields.insert(it.key(), {it->after, it->before});
    return inverse;
}

QJsonObject fieldsToJson(const QMap<QString, FieldChange>& fields) {
    QJsonObject json;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        json.insert(it.key(), QJsonArray{toJson(it->before), toJson(it->after)});
    return json;
}

} // namespace

QString RecordChange::kindCode(Kind kind) { return QLatin1String(kKindCodes[static_cast<size_t>(kind)]); }

std::optional<RecordChange::Kind> RecordChange::kindFromCode(const QString& code) {
    for (size_t i = 0; i < kKindCodes.size(); ++i) {
        if (code == QLatin1String(kKindCodes[i]))
            return static_cast<Kind>(i);
    }
    return std::nullopt;
}

Id Change::add(const RecordType& type, Row row) {
    if (row.id.isNull())
        row.id = Id::create();
    RecordChange change{&type, row.id, 0, RecordChange::Kind::Add, {}};
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const QVariant& value = row.values.at(static_cast<qsizetype>(i));
        if (!sameValue(value, {}))
            change.fields.insert(QLatin1String(type.fields[i].column), {QVariant(), value});
    }
    records_.push_back(std::move(change));
    return row.id;
}

void Change::edit(const RecordType& type, const Row& before, const Row& after) {
    RecordChange change{&type, before.id, before.revision, RecordChange::Kind::Edit, {}};
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        if (!sameValue(before.values.at(at), after.values.at(at)))
            change.fields.insert(QLatin1String(type.fields[i].column),
                                 {before.values.at(at), after.values.at(at)});
    }
    if (before.active != after.active) {
        change.kind = after.active ? RecordChange::Kind::Reactivate : RecordChange::Kind::Deactivate;
        change.fields.insert(QLatin1String(kActiveColumn), {toStored(before.active), toStored(after.active)});
    }
    if (!change.fields.isEmpty())
        records_.push_back(std::move(change));
}

void Change::deactivate(const RecordType& type, const Row& row) {
    Row after = row;
    after.active = false;
    edit(type, row, after);
}

Change Change::inverse(const QString& summary, const std::vector<Revision>& written) const {
    Change back(summary);
    for (size_t i = records_.size(); i-- > 0;)
        back.append(inverseOf(records_[i], i < written.size() ? written[i] : records_[i].base));
    return back;
}

QJsonObject Change::toJson() const {
    QJsonArray records;
    for (const RecordChange& change : records_) {
        records.append(QJsonObject{{u"table"_qs, QLatin1String(change.type->table)},
                                   {u"id"_qs, change.record.toString()},
                                   {u"base"_qs, change.base},
                                   {u"kind"_qs, RecordChange::kindCode(change.kind)},
                                   {u"fields"_qs, fieldsToJson(change.fields)}});
    }
    return {{u"commit"_qs, commit_.toString()}, {u"summary"_qs, summary_}, {u"records"_qs, records}};
}

std::optional<Change> Change::fromJson(const QJsonObject& json) {
    const auto commit = Id::fromString(json.value(u"commit"_qs).toString());
    if (!commit)
        return std::nullopt;
    Change change(json.value(u"summary"_qs).toString());
    change.commit_ = *commit;
    for (const QJsonValue& entry : json.value(u"records"_qs).toArray()) {
        const QJsonObject object = entry.toObject();
        const RecordType* type = recordTypeOfTable(object.value(u"table"_qs).toString());
        const auto id = Id::fromString(object.value(u"id"_qs).toString());
        const auto kind = RecordChange::kindFromCode(object.value(u"kind"_qs).toString());
        if (type == nullptr || !id || !kind)
            return std::nullopt;
        RecordChange record{type, *id, object.value(u"base"_qs).toInteger(), *kind, {}};
        const QJsonObject fields = object.value(u"fields"_qs).toObject();
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            const QJsonArray pair = it.value().toArray();
            record.fields.insert(it.key(), {samaki::fromJson(pair.at(0)), samaki::fromJson(pair.at(1))});
        }
        change.append(std::move(record));
    }
    return change;
}

QJsonValue toJson(const QVariant& stored) {
    if (stored.isNull())
        return QJsonValue::Null;
    if (stored.typeId() == QMetaType::QString)
        return stored.toString();
    return stored.toLongLong();
}

QVariant fromJson(const QJsonValue& json) {
    if (json.isString())
        return json.toString();
    if (json.isDouble())
        return json.toInteger();
    return {};
}

} // namespace samaki
