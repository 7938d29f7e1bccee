// The looks of single paragraphs, tables and rows of a text document: each is written once as an automatic
// style and named by those that share it.
#pragma once

#include "model/documents/odt_xml.h"
#include "model/documents/paper_table.h"

#include <map>
#include <tuple>

namespace samaki {

struct OdtParagraphLook {
    TextRole role = TextRole::Body;
    Qt::Alignment align = Qt::AlignLeft;
    qreal left = 0;      ///< of the text
    qreal firstLine = 0; ///< besides it; negative where a label hangs
    qreal above = 0;
    bool withNext = false;
    bool startsPage = false;

    auto key() const { return std::tuple(role, align.toInt(), left, firstLine, above, withNext, startsPage); }
    friend bool operator<(const OdtParagraphLook& a, const OdtParagraphLook& b) { return a.key() < b.key(); }
};

struct OdtTableLook {
    std::vector<qreal> widths = {};
    qreal above = 0;
    bool whole = false; ///< never parted between pages
    bool startsPage = false;
};

/// The frame and shade of a cell; the same for the whole paper.
enum class OdtCellLook { Top, Bottom, Ruled, Head, Group, Row, Total };

class OdtLooks {
public:
    QString paragraph(const OdtParagraphLook& look);
    /// The table's style; its columns' styles are this name with a number: "T1.2".
    QString table(OdtTableLook look);
    QString row(qreal leastHeight);
    static QString cell(OdtCellLook look);
    /// Of the empty paragraph behind a table that ends the paper: as low as a line can be.
    static QString end();

    /// All that was asked for, as the content of office:automatic-styles.
    void write(OdtXml& xml) const;

private:
    std::map<OdtParagraphLook, QString> paragraphs_;
    std::vector<OdtTableLook> tables_;
    std::map<qreal, QString> rows_;
};

} // namespace samaki
