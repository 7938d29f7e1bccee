#include "model/documents/odt_content.h"

#include "model/documents/kingdom.h"
#include "model/documents/odt_looks.h"
#include "model/documents/odt_styles.h"

#include <QBuffer>

#include <numeric>

namespace samaki {

namespace {

constexpr qreal kBelowHeader = mm(3.5);

// What the drawn signs of states are in writing.
QString signText(PaperSign sign) {
    switch (sign) {
    case PaperSign::None:
        break;
    case PaperSign::Empty:
        return u"○ "_qs;
    case PaperSign::Half:
        return u"◐ "_qs;
    case PaperSign::Full:
        return u"● "_qs;
    case PaperSign::Paused:
        return u"‖ "_qs;
    case PaperSign::Crossed:
        return u"⊗ "_qs;
    case PaperSign::Carried:
        return u"→ "_qs;
    case PaperSign::Late:
        return u"◔ "_qs;
    case PaperSign::Below:
        return u"▼ "_qs;
    }
    return {};
}

class Body {
public:
    Body(const Manuscript& manuscript, QIODevice* device)
        : xml_(device), language_(manuscript.language), width_(manuscript.page.textArea().width()) {}

    void operator()(const OfficialHeader& header) {
        if (language_ == Language::Khmer)
            khmerHead(header);
        else
            englishHead(header);
        const bool summary = !header.summary.isEmpty();
        paragraph({header.title, TextRole::Title, Qt::AlignHCenter}, {.above = mm(2), .withNext = true});
        paragraph({header.subtitle, TextRole::Subtitle, Qt::AlignHCenter}, {.withNext = true});
        if (summary)
            paragraph({header.summary, TextRole::Quiet, Qt::AlignHCenter}, {.withNext = true});
        gap_ = kBelowHeader;
    }

    void operator()(const Passage& passage) {
        const qreal hang = passage.hang();
        paragraph(passage.text,
                  {.left = passage.indent + hang,
                   .firstLine = hang > 0 ? -hang : passage.text.firstLine,
                   .above = passage.above,
                   .withNext = passage.withNext},
                  passage.label);
    }

    void operator()(const TablePart& part) {
        openTable({.widths = widthsOf(part.columns), .above = mm(1)});
        xml_.open("table:table-header-rows");
        openRow(0);
        for (const PaperColumn& column : part.columns)
            cell({{{column.title, TextRole::TableHead, column.align}}}, OdtCellLook::Head, true);
        xml_.close();
        xml_.close();
        for (size_t i = 0; i < part.rows.size(); ++i)
            tableRow(part, i);
        xml_.close();
    }

    // The offices in one row, the names below the room to sign in another; beside one who signs alone, the
    // copies.
    void operator()(const SignaturePart& part) {
        const size_t count = part.signatories.size();
        std::vector<qreal> widths(count, width_ / qreal(count));
        if (count == 1)
            widths = {width_ - signatoryWidth(1, width_), signatoryWidth(1, width_)};
        openTable({.widths = widths, .above = mm(5), .whole = true});
        signatureRow(part, 0, {}, OdtCellLook::Top, [&](const Signatory& signatory) {
            return std::vector<PaperText>{{signatory.lead, TextRole::Body, Qt::AlignHCenter},
                                          {signatory.dateLine, dateLineRole(count), Qt::AlignHCenter},
                                          {signatory.office, TextRole::Office, Qt::AlignHCenter}};
        });
        signatureRow(
            part, kRoomToSign + mm(7), copiesCell(part.copies), OdtCellLook::Bottom,
            [](const Signatory& signatory) {
                return std::vector<PaperText>{{signatory.nameLine, TextRole::Body, Qt::AlignHCenter}};
            });
        xml_.close();
    }

    void operator()(const PageBreakPart&) { startsPage_ = true; }

    // A text ends in a paragraph. Behind a table that fills its page, one of ordinary height would be an
    // empty page.
    void end(const ManuscriptPart& last) {
        if (!std::holds_alternative<TablePart>(last) && !std::holds_alternative<SignaturePart>(last))
            return;
        xml_.open("text:p", {{"text:style-name", OdtLooks::end()}});
        xml_.close();
    }

    const OdtLooks& looks() const { return looks_; }

private:
    void khmerHead(const OfficialHeader& header) {
        if (!header.mark.isEmpty())
            paragraph({header.mark, TextRole::CellStrong, Qt::AlignRight}, {.withNext = true});
        paragraph({kingdomLine(), TextRole::National, Qt::AlignHCenter}, {.withNext = true});
        paragraph({nationLine(), TextRole::National, Qt::AlignHCenter}, {.withNext = true});
        ornament();
        for (const QString& unit : {header.unit, header.committee})
            if (!unit.isEmpty())
                paragraph({unit, TextRole::Unit}, {.withNext = true});
        paragraph({header.numberLine, TextRole::Body}, {.withNext = true});
    }

    // Unit and committee left, number and mark right, a rule below.
    void englishHead(const OfficialHeader& header) {
        openTable({.widths = {width_ * 0.7, width_ * 0.3}, .whole = true});
        openRow(0);
        cell({{{header.unit, TextRole::Body}, {header.committee, TextRole::Unit}}}, OdtCellLook::Ruled, true);
        cell({{{header.numberLine, TextRole::Body, Qt::AlignRight},
               {header.mark, TextRole::CellStrong, Qt::AlignRight}}},
             OdtCellLook::Ruled, true);
        xml_.close();
        xml_.close();
    }

    void ornament() {
        openParagraph({.role = TextRole::National, .align = Qt::AlignHCenter, .withNext = true});
        xml_.open("draw:frame", {{"draw:style-name", u"Ornament"_qs},
                                 {"draw:name", u"Ornament"_qs},
                                 {"text:anchor-type", u"as-char"_qs},
                                 {"svg:width", odtLength(kOrnament.width())},
                                 {"svg:height", odtLength(kOrnament.height())}});
        xml_.leaf("draw:image", {{"xlink:href", QString::fromLatin1(kOdtOrnament)},
                                 {"xlink:type", u"simple"_qs},
                                 {"xlink:show", u"embed"_qs},
                                 {"xlink:actuate", u"onLoad"_qs}});
        xml_.close();
        xml_.close();
    }

    void openParagraph(OdtParagraphLook look) {
        look.startsPage = std::exchange(startsPage_, false);
        look.above += std::exchange(gap_, 0);
        xml_.open("text:p", {{"text:style-name", looks_.paragraph(look)}});
    }

    void paragraph(const PaperText& text, OdtParagraphLook look, const QString& label = {}) {
        look.role = text.role;
        look.align = text.align;
        openParagraph(look);
        if (!label.isEmpty())
            xml_.text(label + u'\t');
        xml_.text(signText(text.sign));
        if (!text.lead.isEmpty()) {
            xml_.open("text:span", {{"text:style-name", odtLeadStyleName(text.role)}});
            xml_.text(text.lead);
            xml_.close();
        }
        xml_.text(text.text);
        xml_.close();
    }

    std::vector<qreal> widthsOf(const std::vector<PaperColumn>& columns) const {
        const qreal sum =
            std::accumulate(columns.begin(), columns.end(), 0.0,
                            [](qreal all, const PaperColumn& column) { return all + column.weight; });
        std::vector<qreal> widths;
        for (const PaperColumn& column : columns)
            widths.push_back(width_ * column.weight / sum);
        return widths;
    }

    void openTable(OdtTableLook look) {
        const size_t columns = look.widths.size();
        look.above += std::exchange(gap_, 0);
        look.startsPage = std::exchange(startsPage_, false);
        const QString name = looks_.table(std::move(look));
        xml_.open("table:table", {{"table:name", name}, {"table:style-name", name}});
        for (size_t i = 0; i < columns; ++i)
            xml_.leaf("table:table-column", {{"table:style-name", u"%1.%2"_qs.arg(name).arg(i + 1)}});
    }

    void openRow(qreal leastHeight) {
        xml_.open("table:table-row", {{"table:style-name", looks_.row(leastHeight)}});
    }

    void cell(const PaperCell& cell, OdtCellLook look, bool withNext) {
        xml_.open("table:table-cell",
                  {{"table:style-name", OdtLooks::cell(look)},
                   {"office:value-type", u"string"_qs},
                   {"table:number-columns-spanned", cell.span > 1 ? QString::number(cell.span) : QString()}});
        bool written = false;
        for (const PaperText& text : cell.texts) {
            if (text.text.isEmpty() && text.lead.isEmpty())
                continue;
            paragraph(text, {.withNext = withNext});
            written = true;
        }
        if (!written)
            paragraph({{}, TextRole::Cell}, {.withNext = withNext});
        xml_.close();
        for (int i = 1; i < cell.span; ++i)
            xml_.leaf("table:covered-table-cell");
    }

    // A row that heads others is kept with the next, and so is the one before a total.
    void tableRow(const TablePart& part, size_t index) {
        const TableRow& row = part.rows[index];
        const bool last = index + 1 == part.rows.size();
        const bool beforeTotal = !last && part.rows[index + 1].kind == TableRow::Kind::Total;
        const bool withNext = row.kind == TableRow::Kind::Group || beforeTotal || (last && part.withNext);
        const OdtCellLook look = row.kind == TableRow::Kind::Group   ? OdtCellLook::Group
                                 : row.kind == TableRow::Kind::Total ? OdtCellLook::Total
                                                                     : OdtCellLook::Row;
        openRow(row.leastHeight);
        for (const PaperCell& one : row.cells)
            cell(one, look, withNext);
        xml_.close();
    }

    static PaperCell copiesCell(const CopiesList& copies) {
        PaperCell cell;
        if (!copies.copies.isEmpty())
            cell.texts.push_back({copies.heading, TextRole::CellStrong});
        for (const QString& copy : copies.copies)
            cell.texts.push_back({u"– "_qs + copy, TextRole::CellQuiet});
        return cell;
    }

    template <class Texts>
    void signatureRow(const SignaturePart& part, qreal height, const PaperCell& beside, OdtCellLook look,
                      const Texts& textsOf) {
        openRow(height);
        if (part.signatories.size() == 1)
            cell(beside, look, true);
        for (const Signatory& signatory : part.signatories)
            cell({textsOf(signatory)}, look, true);
        xml_.close();
    }

    OdtXml xml_;
    Language language_;
    qreal width_;
    OdtLooks looks_;
    bool startsPage_ = false;
    qreal gap_ = 0; ///< above the next paragraph or table
};

} // namespace

QByteArray odtContent(const Manuscript& manuscript) {
    QBuffer bodyBuffer;
    bodyBuffer.open(QIODevice::WriteOnly);
    Body body(manuscript, &bodyBuffer);
    for (const ManuscriptPart& part : manuscript.parts)
        std::visit(body, part);
    if (!manuscript.parts.empty())
        body.end(manuscript.parts.back());

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    OdtXml xml(&buffer);
    xml.begin("office:document-content");
    xml.open("office:automatic-styles");
    body.looks().write(xml);
    xml.close();
    xml.open("office:body");
    xml.open("office:text");
    xml.settle();
    buffer.write(bodyBuffer.data());
    xml.end();
    return buffer.data();
}

} // namespace samaki
