#include "model/documents/odt_looks.h"

#include "model/documents/odt_styles.h"

#include <numeric>

namespace samaki {

namespace {

QString alignName(Qt::Alignment align) {
    if (align & Qt::AlignHCenter)
        return u"center"_qs;
    if (align & Qt::AlignRight)
        return u"end"_qs;
    return align & Qt::AlignJustify ? u"justify"_qs : u"start"_qs;
}

QString lengthOrNothing(qreal units) { return qFuzzyIsNull(units) ? QString() : odtLength(units); }

void writeParagraph(OdtXml& xml, const OdtParagraphLook& look, const QString& name) {
    xml.open("style:style", {{"style:name", name},
                             {"style:family", u"paragraph"_qs},
                             {"style:parent-style-name", odtStyleName(look.role)}});
    const bool hangs = look.firstLine < 0;
    const OdtAttributes attributes = {{"fo:text-align", alignName(look.align)},
                                      {"fo:margin-left", lengthOrNothing(look.left)},
                                      {"fo:text-indent", lengthOrNothing(look.firstLine)},
                                      {"fo:margin-top", lengthOrNothing(look.above)},
                                      {"fo:keep-with-next", look.withNext ? u"always"_qs : QString()},
                                      {"fo:break-before", look.startsPage ? u"page"_qs : QString()}};
    if (!hangs) {
        xml.leaf("style:paragraph-properties", attributes);
    } else {
        xml.open("style:paragraph-properties", attributes);
        xml.open("style:tab-stops");
        xml.leaf("style:tab-stop", {{"style:position", u"0mm"_qs}}); // counted from the text's left edge
        xml.close();
        xml.close();
    }
    xml.close();
}

void writeTable(OdtXml& xml, const OdtTableLook& look, const QString& name) {
    const qreal width = std::accumulate(look.widths.begin(), look.widths.end(), 0.0);
    xml.open("style:style", {{"style:name", name}, {"style:family", u"table"_qs}});
    xml.leaf("style:table-properties",
             {{"style:width", odtLength(width)},
              {"table:align", u"left"_qs},
              {"table:border-model", u"collapsing"_qs},
              {"fo:margin-top", lengthOrNothing(look.above)},
              {"style:may-break-between-rows", look.whole ? u"false"_qs : QString()},
              {"fo:break-before", look.startsPage ? u"page"_qs : QString()}});
    xml.close();
    for (size_t i = 0; i < look.widths.size(); ++i) {
        xml.open("style:style",
                 {{"style:name", u"%1.%2"_qs.arg(name).arg(i + 1)}, {"style:family", u"table-column"_qs}});
        xml.leaf("style:table-column-properties", {{"style:column-width", odtLength(look.widths[i])}});
        xml.close();
    }
}

void writeRow(OdtXml& xml, qreal leastHeight, const QString& name) {
    xml.open("style:style", {{"style:name", name}, {"style:family", u"table-row"_qs}});
    xml.leaf("style:table-row-properties",
             {{"style:min-row-height", lengthOrNothing(leastHeight)}, {"fo:keep-together", u"always"_qs}});
    xml.close();
}

struct CellStyle {
    OdtCellLook look;
    const char* name;
    const char* border;
    const char* shade;
    const char* bottom;
    const char* vertical;
};

constexpr char kHairline[] = "0.4pt solid #5a5a5a";
constexpr char kStrongLine[] = "0.9pt solid #000000";

constexpr CellStyle kCells[] = {
    {OdtCellLook::Top, "CellTop", "none", "", "", "top"},
    {OdtCellLook::Bottom, "CellBottom", "none", "", "", "bottom"},
    {OdtCellLook::Ruled, "CellRuled", "none", "", kStrongLine, "top"},
    {OdtCellLook::Head, "CellHead", kHairline, "#e0e0e0", kStrongLine, "middle"},
    {OdtCellLook::Group, "CellGroup", kHairline, "#f2f2f2", "", "middle"},
    {OdtCellLook::Row, "CellRow", kHairline, "", "", "top"},
    {OdtCellLook::Total, "CellTotal", kHairline, "#ececec", kStrongLine, "top"},
};

void writeEnd(OdtXml& xml) {
    xml.open("style:style", {{"style:name", OdtLooks::end()}, {"style:family", u"paragraph"_qs}});
    xml.leaf("style:paragraph-properties",
             {{"fo:margin-top", u"0mm"_qs}, {"fo:margin-bottom", u"0mm"_qs}, {"fo:line-height", u"1pt"_qs}});
    xml.leaf("style:text-properties", {{"fo:font-size", u"1pt"_qs}, {"style:font-size-complex", u"1pt"_qs}});
    xml.close();
}

void writeCell(OdtXml& xml, const CellStyle& cell) {
    const bool framed = QLatin1String(cell.border) != QLatin1String("none");
    xml.open("style:style",
             {{"style:name", QString::fromLatin1(cell.name)}, {"style:family", u"table-cell"_qs}});
    xml.leaf("style:table-cell-properties", {{"fo:border", QString::fromLatin1(cell.border)},
                                             {"fo:border-bottom", QString::fromLatin1(cell.bottom)},
                                             {"fo:background-color", QString::fromLatin1(cell.shade)},
                                             {"fo:padding", framed ? u"1mm"_qs : u"0mm"_qs},
                                             {"style:vertical-align", QString::fromLatin1(cell.vertical)}});
    xml.close();
}

} // namespace

QString OdtLooks::paragraph(const OdtParagraphLook& look) {
    const auto [place, isNew] = paragraphs_.try_emplace(look);
    if (isNew)
        place->second = u"P%1"_qs.arg(paragraphs_.size());
    return place->second;
}

QString OdtLooks::table(OdtTableLook look) {
    tables_.push_back(std::move(look));
    return u"T%1"_qs.arg(tables_.size());
}

QString OdtLooks::row(qreal leastHeight) {
    const auto [place, isNew] = rows_.try_emplace(leastHeight);
    if (isNew)
        place->second = u"R%1"_qs.arg(rows_.size());
    return place->second;
}

QString OdtLooks::cell(OdtCellLook look) {
    for (const CellStyle& known : kCells)
        if (known.look == look)
            return QString::fromLatin1(known.name);
    return {};
}

QString OdtLooks::end() { return u"End"_qs; }

void OdtLooks::write(OdtXml& xml) const {
    for (const auto& [look, name] : paragraphs_)
        writeParagraph(xml, look, name);
    for (size_t i = 0; i < tables_.size(); ++i)
        writeTable(xml, tables_[i], u"T%1"_qs.arg(i + 1));
    for (const auto& [leastHeight, name] : rows_)
        writeRow(xml, leastHeight, name);
    for (const CellStyle& cell : kCells)
        writeCell(xml, cell);
    writeEnd(xml);
    xml.open("style:style", {{"style:name", u"Ornament"_qs}, {"style:family", u"graphic"_qs}});
    xml.leaf("style:graphic-properties",
             {{"style:vertical-pos", u"middle"_qs}, {"style:vertical-rel", u"text"_qs}});
    xml.close();
}

} // namespace samaki
