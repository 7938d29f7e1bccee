// Khmer text: where a line may break, and which spellings are the same word.
//
// Khmer is written without spaces between words, and Qt breaks it inside words or not at all. The cure is a
// U+200B at each word boundary that ICU finds, put in for display and printing only, never stored.
#pragma once

#include <QString>

#include <vector>

namespace samaki {

/// Whether the text holds any Khmer letter; the functions below return other text unchanged and fast.
bool hasKhmer(QStringView text);

/// The text with U+200B where a line may break (ICU line boundaries of "km", none before U+17D4 to U+17DA,
/// and none inside words that ICU splits wrongly) and U+2060 inside
/// numbers such as ២.៤០០.០០០. For display and paper. Idempotent. Any thread.
QString breakable(const QString& text);

/// For a text box that lays out the text itself and stores no U+200B: for each position from 0 to size()
/// whether a line may begin there. The same rules as breakable(), and in other scripts ICU's. Any thread.
std::vector<bool> lineBeginnings(const QString& text);

/// The text as search compares it: lower case, without the marks that are not seen (U+200B, joiners), equal
/// Khmer forms folded to one (U+17D0 dropped; COENG TA and COENG DA are one; both scripts' digits are Latin).
QString foldForSearch(const QString& text);

/// The same on one line: white space is one space, none at the ends. For each character its place in the
/// original, and at the end the original's length, so that what was found can be shown where it stands.
struct FoldedLine {
    QString text;
    std::vector<qsizetype> origin;
};
FoldedLine foldedLine(const QString& text);

} // namespace samaki
