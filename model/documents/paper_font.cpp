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

Type englishType(TextRole role) {
    switch (role) {
    case TextRole::National:
        return {12, 1.4, true};
    case TextRole::Title:
        return {15, 1.35, true};
    case TextRole::Subtitle:
        return {10, 1.4};
    case TextRole::Unit:
        return {9.5, 1.4, true};
    case TextRole::Office:
        return {9.5, 1.4, true};
    case TextRole::Body:
        return {8.5, 1.34};
    case TextRole::Strong:
        return {8.5, 1.34, true};
    case TextRole::Quiet:
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

// Khmer stacks signs above and below the line: it needs more room for the same size.
Type khmerType(TextRole role) {
    switch (role) {
    case TextRole::National:
        return {12, 1.7, false, kMuol};
    case TextRole::Title:
        return {14, 1.65, false, kMuol};
    case TextRole::Subtitle:
        return {10.5, 1.65, false, kMuol};
    case TextRole::Unit:
        return {9.5, 1.65, false, kMuol};
    case TextRole::Office:
        return {9.5, 1.65, false, kMuol};
    case TextRole::Body:
        return {8.75, 1.55};
    case TextRole::Strong:
        return {8.5, 1.55, true, kBoldKhmer};
    case TextRole::Quiet:
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

PaperFace paperFace(TextRole role, Language language) {
    const bool khmer = language == Language::Khmer;
    const Type type = khmer ? khmerType(role) : englishType(role);
    const bool quiet = role == TextRole::Quiet || role == TextRole::Footer;
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

} // namespace samaki
