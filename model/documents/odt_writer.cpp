// A manuscript as an OpenDocument text: the files of the package, written whole or not at all.
#include "model/documents/manuscript.h"

#include "model/documents/file_problem.h"
#include "model/documents/kingdom.h"
#include "model/documents/odt_content.h"
#include "model/documents/odt_package.h"
#include "model/documents/odt_styles.h"
#include "model/documents/odt_xml.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QImage>
#include <QPainter>

namespace samaki {

namespace {

QByteArray metaOf(const Manuscript& manuscript) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    OdtXml xml(&buffer);
    xml.begin("office:document-meta");
    xml.open("office:meta");
    xml.leaf("meta:generator", u"Samaki/" SAMAKI_VERSION ""_qs);
    xml.leaf("dc:title", manuscript.title);
    xml.leaf("meta:creation-date", QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    xml.leaf("dc:language", manuscript.language == Language::Khmer ? u"km-KH"_qs : u"en-US"_qs);
    xml.end();
    return buffer.data();
}

// Asks the word processor to keep rows together where their paragraphs are kept with the next: a group's
// heading with its first row, the last row with the signatures.
QByteArray settings() {
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document-settings xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" )"
           R"(xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0" office:version="1.3">)"
           R"(<office:settings><config:config-item-set config:name="ooo:configuration-settings">)"
           R"(<config:config-item config:name="TableRowKeep" config:type="boolean">true</config:config-item>)"
           R"(</config:config-item-set></office:settings></office:document-settings>)";
}

QByteArray ornamentPicture() {
    constexpr qreal kDotsPerInch = 600;
    const QSizeF size = kOrnament / kUnitsPerInch * kDotsPerInch;
    QImage image(size.toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        drawOrnament(painter, image.rect());
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

Outcome writeOdt(const Manuscript& manuscript, const QString& path) {
    const QString xml = u"text/xml"_qs;
    std::vector<OdtEntry> entries{{u"content.xml"_qs, xml, odtContent(manuscript)},
                                  {u"styles.xml"_qs, xml, odtStyles(manuscript)},
                                  {u"meta.xml"_qs, xml, metaOf(manuscript)},
                                  {u"settings.xml"_qs, xml, settings()}};
    if (manuscript.language == Language::Khmer)
        entries.push_back({QString::fromLatin1(kOdtOrnament), u"image/png"_qs, ornamentPicture()});
    const std::optional<QByteArray> package = odtPackage(entries);
    if (!package)
        return Problem{Trouble::Other,
                       QCoreApplication::translate("documents",
                                                   QT_TRANSLATE_NOOP("documents",
                                                                     "The text document could not be packed. "
                                                                     "Save the paper as a PDF instead.")),
                       u"QuaZip refused an entry"_qs};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fileProblem(file, path);
    if (file.write(*package) != package->size() || !file.commit())
        return fileProblem(file, path);
    return Done{};
}

} // namespace samaki
