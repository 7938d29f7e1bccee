// The XML of an OpenDocument text, as this program writes it: elements with their attributes in one line, and
// texts with what XML would swallow (line ends, tabs, spaces in a row).
#pragma once

#include "model/documents/paper_page.h"

#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace samaki {

using OdtAttributes = std::initializer_list<std::pair<const char*, QString>>;

class OdtXml {
public:
    explicit OdtXml(QIODevice* device) : xml_(device) {}

    /// The XML declaration and the root element with every namespace this program uses.
    void begin(const char* root);
    void end() { xml_.writeEndDocument(); }

    void open(const char* element, OdtAttributes attributes = {});
    void close() { xml_.writeEndElement(); }
    /// An element without content; attributes with an empty value are left out.
    void leaf(const char* element, OdtAttributes attributes = {});
    void leaf(const char* element, const QString& text);
    /// Characters of a paragraph.
    void text(const QString& text);
    /// Ends the tag that is open, so that something else may write to the device.
    void settle() { xml_.writeCharacters({}); }

private:
    void attributes(OdtAttributes attributes);

    QXmlStreamWriter xml_;
};

/// A length of paper as ODF has it: "12.5mm".
QString odtLength(qreal units);

} // namespace samaki
