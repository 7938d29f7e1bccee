#include "model/records/field.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace samaki {

bool sameValue(const QVariant& a, const QVariant& b) {
    const auto empty = [](const QVariant& v) {
        return v.isNull() || (v.typeId() == QMetaType::QString && v.toString().isEmpty());
    };
    if (empty(a) || empty(b))
        return empty(a) && empty(b);
    if (a.typeId() == b.typeId())
        return a == b;
    return a.toString() == b.toString();
}

QVariant toStored(const QString& value) { return value.isEmpty() ? QVariant() : QVariant(value); }
QVariant toStored(qint64 value) { return QVariant(value); }
QVariant toStored(int value) { return QVariant(static_cast<qint64>(value)); }
QVariant toStored(bool value) { return QVariant(static_cast<qint64>(value ? 1 : 0)); }
QVariant toStored(const std::optional<qint64>& value) { return value ? QVariant(*value) : QVariant(); }
QVariant toStored(const QDate& value) {
    return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant();
}
QVariant toStored(const Month& value) { return value.isNull() ? QVariant() : QVariant(value.toString()); }
QVariant toStored(const QTime& value) {
    return value.isValid() ? QVariant(value.toString(u"HH:mm"_qs)) : QVariant();
}
QVariant toStored(const Id& value) { return value.isNull() ? QVariant() : QVariant(value.toString()); }

QVariant toStored(const QList<Id>& value) {
    if (value.isEmpty())
        return {};
    QJsonArray ids;
    for (const Id& id : value)
        ids.append(id.toString());
    return QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
}

void fromStored(const QVariant& stored, QString& value) { value = stored.toString(); }
void fromStored(const QVariant& stored, qint64& value) { value = stored.toLongLong(); }
void fromStored(const QVariant& stored, int& value) { value = stored.toInt(); }
void fromStored(const QVariant& stored, bool& value) { value = stored.toLongLong() != 0; }
void fromStored(const QVariant& stored, std::optional<qint64>& value) {
    value = stored.isNull() ? std::nullopt : std::optional(stored.toLongLong());
}
void fromStored(const QVariant& stored, QDate& value) {
    value = QDate::fromString(stored.toString(), Qt::ISODate);
}
void fromStored(const QVariant& stored, Month& value) {
    value = Month::fromString(stored.toString()).value_or(Month());
}
void fromStored(const QVariant& stored, QTime& value) {
    value = QTime::fromString(stored.toString(), u"HH:mm"_qs);
}
void fromStored(const QVariant& stored, Id& value) {
    value = Id::fromString(stored.toString()).value_or(Id());
}

void fromStored(const QVariant& stored, QList<Id>& value) {
    value.clear();
    const QJsonArray ids = QJsonDocument::fromJson(stored.toString().toUtf8()).array();
    for (const QJsonValue& entry : ids) {
        if (const auto id = Id::fromString(entry.toString()))
            value.append(*id);
    }
}

} // namespace samaki
