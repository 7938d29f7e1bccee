// The package of a text document: a zip whose first entry says, uncompressed, what it is (ODF 1.3, part 2,
// section 3.3).
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace samaki {

struct OdtEntry {
    QString path;
    QString mediaType;
    QByteArray content;
};

/// The package with its manifest, in memory; nothing when zlib refuses.
std::optional<QByteArray> odtPackage(const std::vector<OdtEntry>& entries);

} // namespace samaki
