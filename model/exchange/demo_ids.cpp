#include "model/exchange/demo_ids.h"

#include <QtEndian>

#include <array>

namespace samaki {

Id DemoIds::next(const QDateTime& at) {
    const auto ms = static_cast<quint64>(at.toMSecsSinceEpoch());
    const quint64 versionBits = 0x7000 | (engine_() & 0x0fff); // RFC 9562, section 5.7
    const quint64 variantBits = 0x8000'0000'0000'0000 | (engine_() & 0x3fff'ffff'ffff'ffff);
    std::array<char, 16> bytes{};
    qToBigEndian<quint64>(ms << 16 | versionBits, bytes.data());
    qToBigEndian<quint64>(variantBits, bytes.data() + 8);
    const QUuid uuid = QUuid::fromRfc4122(QByteArrayView(bytes.data(), 16));
    return Id::fromString(uuid.toString(QUuid::WithoutBraces)).value_or(Id());
}

} // namespace samaki
