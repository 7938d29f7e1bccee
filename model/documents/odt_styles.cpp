#include "model/documents/odt_styles.h"

#include "model/documents/odt_xml.h"

#include <QBuffer>

namespace samaki {

namespace {

struct RoleName {
    TextRole role;
    const char* name;
};

// In English whatever the paper's language: style names are the template's, not the reader's.
constexpr RoleName kRoles[] = {
    {TextRole::National, "National"},
    {TextRole::Title, "Title"},
    {TextRole::Subtitle, "Subtitle"},
    {TextRole::Unit, "Unit"},
    {TextRole::Office, "Office"},
    {TextRole::Body, "Body"},
    {TextRole::Strong, "Strong"},
    {TextRole::Quiet, "Quiet"},
    {TextRole::TableHead, "Table head"},
    {TextRole::Group, "Table group"},
    {TextRole::Footer, "Footer"},
    {TextRole::Heading, "Heading"},
    {TextRole::Cell, "Cell"},
    {TextRole::CellStrong, "Cell strong"},
    {TextRole::CellQuiet, "Cell quiet"},
};

QString displayName(TextRole role) {
    for (const RoleName& known : kRoles)
        if (known.role == role)
            return u"Samaki "_qs + QString::fromLatin1(known.name);
    return {};
}

QString internalName(QString display) { return display.replace(u' ', u"_20_"_qs); }

QString points(qreal units) { return QString::number(units * 72 / kUnitsPerInch, 'f', 2) + u"pt"_qs; }

// Latin letters in a Khmer paper, and Khmer words in an English one, have faces of their own.
struct Faces {
    QString latin;
    QString khmer;
};

Faces facesOf(const PaperFace& face, Language language) {
    const QString khmer = face.khmerFont.families().first();
    return {language == Language::English ? face.font.families().first() : u"Noto Sans"_qs, khmer};
}

void textProperties(OdtXml& xml, const PaperFace& face, const Manuscript& manuscript) {
    const Faces faces = facesOf(face, manuscript.language);
    const QString size = points(face.font.pixelSize());
    // Muol letters are heavy by themselves; Latin ones beside them must be made so.
    const bool heavy = face.font.bold() || faces.khmer.contains(u"Muol"_qs);
    const QString weight = heavy ? u"bold"_qs : u"normal"_qs;
    const QString complexWeight = face.font.bold() ? u"bold"_qs : u"normal"_qs;
    xml.leaf("style:text-properties", {{"style:font-name", faces.latin},
                                       {"fo:font-size", size},
                                       {"fo:font-weight", weight},
                                       {"fo:language", u"en"_qs},
                                       {"fo:country", u"US"_qs},
                                       {"fo:color", face.ink.name()},
                                       {"style:font-name-complex", faces.khmer},
                                       {"style:font-size-complex", size},
                                       {"style:font-weight-complex", complexWeight},
                                       {"style:language-complex", u"km"_qs},
                                       {"style:country-complex", u"KH"_qs}});
}

void writeFonts(OdtXml& xml) {
    xml.open("office:font-face-decls");
    for (const QString& family :
         {u"Noto Sans"_qs, u"Noto Sans Khmer"_qs, u"Khmer OS Siemreap"_qs, u"Khmer OS Muol Light"_qs})
        xml.leaf("style:font-face", {{"style:name", family},
                                     {"svg:font-family", u'\'' + family + u'\''},
                                     {"style:font-pitch", u"variable"_qs}});
    xml.close();
}

void writeRole(OdtXml& xml, TextRole role, const Manuscript& manuscript) {
    const PaperFace face = paperFace(role, manuscript.language, manuscript.setting);
    const QString display = displayName(role);
    xml.open("style:style", {{"style:name", internalName(display)},
                             {"style:display-name", display},
                             {"style:family", u"paragraph"_qs},
                             {"style:class", u"text"_qs}});
    // Never fewer than two lines alone on a page, as on the pages that this program sets.
    xml.leaf("style:paragraph-properties",
             {{"fo:line-height", points(face.leading)}, {"fo:orphans", u"2"_qs}, {"fo:widows", u"2"_qs}});
    textProperties(xml, face, manuscript);
    xml.close();
}

void writeLead(OdtXml& xml, TextRole role, const Manuscript& manuscript) {
    const QString display = displayName(role) + u" words"_qs;
    xml.open("style:style", {{"style:name", internalName(display)},
                             {"style:display-name", display},
                             {"style:family", u"text"_qs}});
    textProperties(xml, paperFace(role, manuscript.language, manuscript.setting), manuscript);
    xml.close();
}

constexpr qreal kFooterHeight = mm(9);
constexpr qreal kFooterGap = mm(2);

void writePageLayout(OdtXml& xml, const PaperPage& page) {
    const bool landscape = page.size.width() > page.size.height();
    xml.open("style:page-layout", {{"style:name", u"Sheet"_qs}});
    xml.leaf("style:page-layout-properties",
             {{"fo:page-width", odtLength(page.size.width())},
              {"fo:page-height", odtLength(page.size.height())},
              {"style:print-orientation", landscape ? u"landscape"_qs : u"portrait"_qs},
              {"fo:margin-left", odtLength(page.margins.left())},
              {"fo:margin-right", odtLength(page.margins.right())},
              {"fo:margin-top", odtLength(page.margins.top())},
              {"fo:margin-bottom", odtLength(page.margins.bottom() - kFooterHeight)}});
    xml.open("style:footer-style");
    xml.leaf("style:header-footer-properties",
             {{"svg:height", odtLength(kFooterHeight)}, {"fo:margin-top", odtLength(kFooterGap)}});
    xml.close();
    xml.close();
}

// The paragraph of the footer: a rule above, the page's number at a stop on the right edge.
void writeFooterStyle(OdtXml& xml, const PaperPage& page) {
    xml.open("style:style", {{"style:name", u"FooterLine"_qs},
                             {"style:family", u"paragraph"_qs},
                             {"style:parent-style-name", odtStyleName(TextRole::Footer)}});
    xml.open("style:paragraph-properties",
             {{"fo:border-top", u"0.4pt solid #969696"_qs}, {"fo:padding-top", u"0.8mm"_qs}});
    xml.open("style:tab-stops");
    xml.leaf("style:tab-stop",
             {{"style:position", odtLength(page.textArea().width())}, {"style:type", u"right"_qs}});
    xml.close();
    xml.close();
    xml.close();
}

// "Page %1 of %2" with fields in place of the numbers. Khmer digits are ODF's "Native Numbering": LibreOffice
// writes a page's number in those of the text, the count of pages in those of its own locale setting.
void writePageNumbers(OdtXml& xml, const QString& pattern, Language language) {
    const QString digits = language == Language::Khmer ? u"Native Numbering"_qs : u"1"_qs;
    qsizetype from = 0;
    for (qsizetype at = pattern.indexOf(u'%'); at >= 0; at = pattern.indexOf(u'%', from)) {
        xml.text(pattern.mid(from, at - from));
        const QChar which = at + 1 < pattern.size() ? pattern.at(at + 1) : QChar();
        if (which == u'1')
            xml.leaf("text:page-number", {{"style:num-format", digits}, {"text:select-page", u"current"_qs}});
        else if (which == u'2')
            xml.leaf("text:page-count", {{"style:num-format", digits}});
        from = at + 2;
    }
    xml.text(pattern.mid(from));
}

void writeMasterPage(OdtXml& xml, const Manuscript& manuscript) {
    xml.open("office:master-styles");
    xml.open("style:master-page", {{"style:name", u"Standard"_qs}, {"style:page-layout-name", u"Sheet"_qs}});
    xml.open("style:footer");
    xml.open("text:p", {{"text:style-name", u"FooterLine"_qs}});
    xml.text(manuscript.footer + u'\t');
    writePageNumbers(xml, manuscript.pagePattern, manuscript.language);
    xml.close();
    xml.close();
    xml.close();
    xml.close();
}

} // namespace

QString odtStyleName(TextRole role) { return internalName(displayName(role)); }

QString odtLeadStyleName(TextRole role) { return internalName(displayName(strongOf(role)) + u" words"_qs); }

QByteArray odtStyles(const Manuscript& manuscript) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    OdtXml xml(&buffer);
    xml.begin("office:document-styles");
    writeFonts(xml);
    xml.open("office:styles");
    xml.open("style:default-style", {{"style:family", u"paragraph"_qs}});
    textProperties(xml, paperFace(TextRole::Body, manuscript.language, manuscript.setting), manuscript);
    xml.close();
    xml.leaf("style:style", {{"style:name", u"Standard"_qs}, {"style:family", u"paragraph"_qs}});
    for (const RoleName& known : kRoles)
        writeRole(xml, known.role, manuscript);
    for (const TextRole role : {TextRole::Strong, TextRole::CellStrong})
        writeLead(xml, role, manuscript);
    xml.close();
    xml.open("office:automatic-styles");
    writePageLayout(xml, manuscript.page);
    writeFooterStyle(xml, manuscript.page);
    xml.close();
    writeMasterPage(xml, manuscript);
    xml.end();
    return buffer.data();
}

} // namespace samaki
