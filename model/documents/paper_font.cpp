#include "model/documents/paper_font.h"

#include "model/documents/paper_page.h"

#include <QStringList>

namespace samaki {

namespace {

struct Face {
    qreal points;
    qreal leading; ///< times the size
    bool bold = false;
    const char* khmer = "Khmer OS Siemreap"; ///< of a Khmer paper
};

constexpr char kMuol[] = "Khmer OS Muol Light";
constexpr char kBoldKhmer[] = "Noto Sans Khmer"; // Siemreap has no bold

Face englishFace(TextRole role) {
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
        return {8, 1.3, true};
    case TextRole::Group:
        return {9, 1.34, true};
    case TextRole::Footer:
        return {7.25, 1.3};
    }
    return {8.5, 1.34};
}

// Khmer stacks signs above and below the line: it needs more room for the same size.
Face khmerFace(TextRole role) {
    switch (role) {
    case TextRole::National:
        return {12, 1.75, false, kMuol};
    case TextRole::Title:
        return {14, 1.75, false, kMuol};
    case TextRole::Subtitle:
        return {10.5, 1.75, false, kMuol};
    case TextRole::Unit:
        return {9.5, 1.75, false, kMuol};
    case TextRole::Office:
        return {9.5, 1.75, false, kMuol};
    case TextRole::Body:
        return {8.75, 1.62};
    case TextRole::Strong:
        return {8.5, 1.62, true, kBoldKhmer};
    case TextRole::Quiet:
        return {7.75, 1.62};
    case TextRole::TableHead:
        return {8, 1.7, false, kMuol};
    case TextRole::Group:
        return {8.5, 1.75, false, kMuol};
    case TextRole::Footer:
        return {7.5, 1.5};
    }
    return {8.75, 1.62};
}

// A spacing too small to see keeps Qt from joining letters: "Traﬃcking" cannot be searched for in a PDF.
constexpr qreal kNoLigatures = 0.02;

Face faceOf(TextRole role, Language language) {
    return language == Language::Khmer ? khmerFace(role) : englishFace(role);
}

QStringList families(const Face& face, Language language) {
    if (language == Language::English)
        return {u"Noto Sans"_qs, u"Noto Sans Khmer"_qs, u"Khmer OS Siemreap"_qs};
    return {QString::fromLatin1(face.khmer), u"Khmer OS Siemreap"_qs, u"Noto Sans Khmer"_qs, u"Noto Sans"_qs};
}

} // namespace

QFont paperFont(TextRole role, Language language) {
    const Face face = faceOf(role, language);
    QFont font(families(face, language));
    font.setPixelSize(qRound(pt(face.points)));
    font.setBold(face.bold);
    if (language == Language::English)
        font.setLetterSpacing(QFont::AbsoluteSpacing, kNoLigatures);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont paperKhmerFont(TextRole role, Language language) {
    QFont font = paperFont(role, language);
    font.setFamilies({u"Noto Sans Khmer"_qs, u"Khmer OS Siemreap"_qs, u"Noto Sans"_qs});
    return font;
}

qreal paperLeading(TextRole role, Language language) {
    const Face face = faceOf(role, language);
    return pt(face.points) * face.leading;
}

QColor paperInk(TextRole role) {
    const bool quiet = role == TextRole::Quiet || role == TextRole::Footer;
    return quiet ? QColor(0x48, 0x48, 0x48) : QColor(Qt::black);
}

} // namespace samaki
