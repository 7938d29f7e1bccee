#include "model/documents/odt_xml.h"

namespace samaki {

namespace {

constexpr std::pair<const char*, const char*> kNamespaces[] = {
    {"office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
    {"style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
    {"text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
    {"table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
    {"draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
    {"fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
    {"svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
    {"meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
    {"xlink", "http://www.w3.org/1999/xlink"},
    {"dc", "http://purl.org/dc/elements/1.1/"},
};

} // namespace

void OdtXml::begin(const char* root) {
    xml_.writeStartDocument();
    xml_.writeStartElement(QString::fromLatin1(root));
    for (const auto& [prefix, name] : kNamespaces)
        xml_.writeAttribute(u"xmlns:"_qs + QString::fromLatin1(prefix), QString::fromLatin1(name));
    xml_.writeAttribute(u"office:version"_qs, u"1.3"_qs);
}

void OdtXml::open(const char* element, OdtAttributes given) {
    xml_.writeStartElement(QString::fromLatin1(element));
    attributes(given);
}

void OdtXml::leaf(const char* element, OdtAttributes given) {
    xml_.writeEmptyElement(QString::fromLatin1(element));
    attributes(given);
}

void OdtXml::leaf(const char* element, const QString& text) {
    xml_.writeTextElement(QString::fromLatin1(element), text);
}

void OdtXml::attributes(OdtAttributes attributes) {
    for (const auto& [name, value] : attributes)
        if (!value.isEmpty())
            xml_.writeAttribute(QString::fromLatin1(name), value);
}

void OdtXml::text(const QString& text) {
    QString run;
    const auto flush = [&] {
        if (!run.isEmpty())
            xml_.writeCharacters(std::exchange(run, {}));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
            continue;
        if (c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == u'\t') {
            flush();
            leaf(c == u'\t' ? "text:tab" : "text:line-break");
        } else if (c == u' ' && (run.isEmpty() || run.endsWith(u' '))) {
            flush();
            leaf("text:s");
        } else {
            // Other control characters have no place in XML 1.0, nor have the two that are no characters.
            const bool forbidden =
                c.category() == QChar::Other_Control || c.unicode() == 0xFFFE || c.unicode() == 0xFFFF;
            run += forbidden ? QChar(u' ') : c;
        }
    }
    flush();
}

QString odtLength(qreal units) { return QString::number(units / kUnitsPerInch * 25.4, 'f', 2) + u"mm"_qs; }

} // namespace samaki
