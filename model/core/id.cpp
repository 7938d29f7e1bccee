#include "model/core/id.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QtEndian>

#include <array>

namespace samaki {

Id Id::create() {
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    std::array<uchar, 16> bytes{};
    memcpy(bytes.data(), words.data(), bytes.size());

    const auto now = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    for (int i = 0; i < 6; ++i)
        bytes[static_cast<size_t>(i)] = static_cast<uchar>(now >> (40 - 8 * i));
    bytes[6] = static_cast<uchar>((bytes[6] & 0x0f) | 0x70); // version 7
    bytes[8] = static_cast<uchar>((bytes[8] & 0x3f) | 0x80); // variant of RFC 9562
    return Id(QUuid::fromRfc4122(QByteArrayView(bytes.data(), 16)));
}

std::optional<Id> Id::fromString(QStringView text) {
    if (text.size() != 36)
        return std::nullopt;
    const QUuid uuid = QUuid::fromString(text);
    if (uuid.isNull())
        return std::nullopt;
    return Id(uuid);
}

QString Id::toString() const { return isNull() ? QString() : uuid_.toString(QUuid::WithoutBraces); }

qint64 Id::createdAtMs() const {
    const QByteArray bytes = uuid_.toRfc4122();
    qint64 ms = 0;
    for (int i = 0; i < 6; ++i)
        ms = (ms << 8) | static_cast<uchar>(bytes.at(i));
    return ms;
}

} // namespace samaki
