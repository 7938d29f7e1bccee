#include "model/documents/odt_package.h"

#include <QBuffer>
#include <QXmlStreamWriter>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

namespace samaki {

namespace {

const QString kMediaType = u"application/vnd.oasis.opendocument.text"_qs;

QByteArray manifestOf(const std::vector<OdtEntry>& entries) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"manifest:manifest"_qs);
    xml.writeAttribute(u"xmlns:manifest"_qs, u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_qs);
    xml.writeAttribute(u"manifest:version"_qs, u"1.3"_qs);
    const auto entry = [&](const QString& path, const QString& mediaType) {
        xml.writeEmptyElement(u"manifest:file-entry"_qs);
        xml.writeAttribute(u"manifest:full-path"_qs, path);
        xml.writeAttribute(u"manifest:media-type"_qs, mediaType);
    };
    entry(u"/"_qs, kMediaType);
    for (const OdtEntry& known : entries)
        entry(known.path, known.mediaType);
    xml.writeEndDocument();
    return bytes;
}

bool addTo(QuaZip& zip, const QString& path, const QByteArray& content, bool compressed) {
    QuaZipFile file(&zip);
    const QuaZipNewInfo info(path);
    const bool opened = compressed ? file.open(QIODevice::WriteOnly, info)
                                   : file.open(QIODevice::WriteOnly, info, nullptr, 0, 0 /* stored */, 0);
    if (!opened || file.write(content) != content.size())
        return false;
    file.close();
    return file.getZipError() == ZIP_OK;
}

} // namespace

std::optional<QByteArray> odtPackage(const std::vector<OdtEntry>& entries) {
    QBuffer buffer;
    QuaZip zip(&buffer);
    zip.setDataDescriptorWritingEnabled(false); // the size of the first entry stands before it
    zip.setUtf8Enabled(true);
    if (!zip.open(QuaZip::mdCreate))
        return std::nullopt;
    bool whole = addTo(zip, u"mimetype"_qs, kMediaType.toLatin1(), false);
    for (const OdtEntry& entry : entries)
        whole = whole && addTo(zip, entry.path, entry.content, true);
    whole = whole && addTo(zip, u"META-INF/manifest.xml"_qs, manifestOf(entries), true);
    zip.close();
    if (!whole || zip.getZipError() != ZIP_OK)
        return std::nullopt;
    return buffer.data();
}

} // namespace samaki
