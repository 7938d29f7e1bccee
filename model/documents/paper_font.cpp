#include "model/documents/paper_font.h"

#include "model/documents/paper_page.h"

#include <QStringList>

namespace samaki {

namespace {

struct Type {
    qreal points;
    qreal leading; ///< times the size
    bool bold = false;
    const char* khmer = "Khmer OS Siemreap"; ///< of a Khmer paper
};

constexpr char kMuol[] = "Khmer OS Muol Light";
constexpr char kBoldKhmer[] = "Noto Sans Khmer"; // Siemreap has no bold

Type englishTable(TextRole role) {
    switch (role) {
    case TextRole::National:
    case TextRole::Heading:
        return {12, 1.4, true};
    case TextRole::Title:
        return {15, 1.35, true};
    case TextRole::Subtitle:
        return {10, 1.4};
    case TextRole::Unit:
    case TextRole::Office:
        return {9.5, 1.4, true};
    case TextRole::Body:
    case TextRole::Cell:
        return {8.5, 1.34};
    case TextRole::Strong:
    case TextRole::CellStrong:
        return {8.5, 1.34, true};
    case TextRole::Quiet:
    case TextRole::CellQuiet:
        return {7.25, 1.36};
    case TextRole::TableHead:
        return {8, 1.34, true};
    case TextRole::Group:
        return {9, 1.34, true};
    case TextRole::Footer:
        return {7.25, 1.34};
    }
    return {8.5, 1.34};
}

Type englishLetter(TextRole role) {
    switch (role) {
    case TextRole::Title:
        return {15, 1.4, true};
    case TextRole::Subtitle:
        return {11, 1.45};
    case TextRole::Heading:
        return {11.5, 1.45, true};
    case TextRole::Unit:
    case TextRole::Office:
        return {11, 1.4, true};
    case TextRole::Body:
        return {11, 1.45};
    case TextRole::Strong:
        return {11, 1.45, true};
    case TextRole::Quiet:
        return {9.25, 1.4};
    case TextRole::TableHead:
        return {9, 1.34, true};
    case TextRole::Group:
        return {9.5, 1.36, true};
    case TextRole::Cell:
        return {9.5, 1.36};
    case TextRole::CellStrong:
        return {9.5, 1.36, true};
    case TextRole::CellQuiet:
        return {8.25, 1.36};
    default:
        return englishTable(role);
    }
}

// Khmer stacks signs above and below the line: it needs more room for the same size.
Type khmerTable(TextRole role) {
    switch (role) {
    case TextRole::National:
        return {12, 1.7, false, kMuol};
    case TextRole::Title:
        return {14, 1.65, false, kMuol};
    case TextRole::Subtitle:
    case TextRole::Heading:
        return {10.5, 1.65, false, kMuol};
    case TextRole::Unit:
    case TextRole::Office:
        return {9.5, 1.65, false, kMuol};
    case TextRole::Body:
    case TextRole::Cell:
        return {8.75, 1.55};
    case TextRole::Strong:
    case TextRole::CellStrong:
        return {8.5, 1.55, true, kBoldKhmer};
    case TextRole::Quiet:
    case TextRole::CellQuiet:
        return {7.75, 1.55};
    case TextRole::TableHead:
        return {8, 1.6, false, kMuol};
    case TextRole::Group:
        return {8.5, 1.6, false, kMuol};
    case TextRole::Footer:
        return {7.5, 1.5};
    }
    return {8.75, 1.55};
}

Type khmerLetter(TextRole role) {
    switch (role) {
    case TextRole::Title:
        return {14, 1.7, false, kMuol};
    case TextRole::Subtitle:
        return {11, 1.65, false, kMuol};
    case TextRole::Heading:
        return {11, 1.65, false, kMuol};
    case TextRole::Unit:
    case TextRole::Office:
        return {11, 1.65, false, kMuol};
    case TextRole::Body:
        return {11.5, 1.6};
    case TextRole::Strong:
        return {11, 1.6, true, kBoldKhmer};
    case TextRole::Quiet:
        return {9.75, 1.55};
    case TextRole::TableHead:
        return {9, 1.6, false, kMuol};
    case TextRole::Group:
        return {9.5, 1.6, false, kMuol};
    case TextRole::Cell:
        return {9.75, 1.55};
    case TextRole::CellStrong:
        return {9.25, 1.6, true, kBoldKhmer};
    case TextRole::CellQuiet:
        return {8.5, 1.55};
    default:
        return khmerTable(role);
    }
}

Type typeOf(TextRole role, Language language, PaperSetting setting) {
    const bool letter = setting == PaperSetting::Letter;
    if (language == Language::Khmer)
        return letter ? khmerLetter(role) : khmerTable(role);
    return letter ? englishLetter(role) : englishTable(role);
}

// Where the base line stands in a line's height: where lines without stacked signs look centred between
// rules. The deepest Khmer stacks reach 0.88 of the size above it and 0.56 below in Siemreap, 0.73 and 0.59
// in Muol: every leading here is larger than both together, so that no line touches the next.
constexpr qreal kKhmerBaseline = 0.64;
constexpr qreal kLatinBaseline = 0.77;

// A spacing too small to see keeps Qt from joining letters: "Traﬃcking" cannot be searched for in a PDF.
constexpr qreal kNoLigatures = 0.02;

QStringList families(const Type& type, Language language) {
    if (language == Language::English)
        return {u"Noto Sans"_qs, u"Noto Sans Khmer"_qs, u"Khmer OS Siemreap"_qs};
    return {QString::fromLatin1(type.khmer), u"Khmer OS Siemreap"_qs, u"Noto Sans Khmer"_qs, u"Noto Sans"_qs};
}

QFont fontOf(const Type& type, const QStringList& families) {
    QFont font(families);
    font.setPixelSize(qRound(pt(type.points)));
    font.setBold(type.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

PaperFace paperFace(TextRole role, Language language, PaperSetting setting) {
    const bool khmer = language == Language::Khmer;
    const Type type = typeOf(role, language, setting);
    const bool quiet = role == TextRole::Quiet || role == TextRole::CellQuiet || role == TextRole::Footer;
    PaperFace face;
    face.font = fontOf(type, families(type, language));
    if (!khmer)
        face.font.setLetterSpacing(QFont::AbsoluteSpacing, kNoLigatures);
    face.khmerFont =
        khmer ? face.font : fontOf(type, {u"Noto Sans Khmer"_qs, u"Khmer OS Siemreap"_qs, u"Noto Sans"_qs});
    face.leading = pt(type.points) * type.leading;
    face.baseline = face.leading * (khmer ? kKhmerBaseline : kLatinBaseline);
    face.ink = quiet ? QColor(0x48, 0x48, 0x48) : QColor(Qt::black);
    return face;
}

TextRole strongOf(TextRole role) {
    return role == TextRole::Cell || role == TextRole::CellQuiet ? TextRole::CellStrong : TextRole::Strong;
}

} // namespace samaki
