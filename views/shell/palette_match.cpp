#include "views/shell/palette_match.h"

#include "model/core/khmer_text.h"

#include <algorithm>

namespace samaki {

namespace {

enum Rank { kBegins, kBeginsWords, kHolds, kInitials, kOther, kFurther = 2 * kOther };

bool isBetweenWords(QChar c) { return c.isSpace() || c.isPunct() || c.unicode() == 0x200B; }

// Khmer has no spaces: its words are told apart by where a line may break.
QStringList wordsOf(const QString& text) {
    QStringList words;
    QString word;
    for (const QChar c : breakable(text) + u' ') {
        if (!isBetweenWords(c)) {
            word += c;
        } else if (!word.isEmpty()) {
            words << foldForSearch(word);
            word.clear();
        }
    }
    return words;
}

// "pmp" for "Print the month's plan": each letter begins a word, in their order, the first the first.
bool fitsInitials(const QStringList& words, const QString& letters) {
    if (letters.size() < 2 || words.isEmpty() || !words.front().startsWith(letters.front()))
        return false;
    qsizetype at = 0;
    for (const QString& word : words) {
        if (at < letters.size() && word.startsWith(letters.at(at)))
            ++at;
    }
    return at == letters.size();
}

bool beginsWords(const QStringList& words, const QStringList& needles) {
    return std::all_of(needles.begin(), needles.end(), [&](const QString& needle) {
        return std::any_of(words.begin(), words.end(),
                           [&](const QString& word) { return word.startsWith(needle); });
    });
}

std::optional<int> rankOf(const QString& text, const QString& typed, const QStringList& needles) {
    const QString folded = foldedLine(text).text;
    const auto isThere = [&](const QString& needle) { return folded.contains(needle); };
    const QStringList words = wordsOf(text);
    if (std::all_of(needles.begin(), needles.end(), isThere)) {
        if (folded.startsWith(typed))
            return kBegins;
        return beginsWords(words, needles) ? kBeginsWords : kHolds;
    }
    return fitsInitials(words, QString(typed).remove(u' ')) ? std::optional<int>(kInitials) : std::nullopt;
}

} // namespace

std::optional<PaletteFit> paletteFit(const QString& text, const QString& otherText, const QString& typed,
                                     const QString& furtherWords) {
    const QString line = foldedLine(typed).text;
    const QStringList needles = searchNeedles(typed);
    if (needles.isEmpty())
        return PaletteFit{};
    if (const std::optional<int> rank = rankOf(text, line, needles))
        return PaletteFit{*rank, marksIn(text, needles)};
    if (const std::optional<int> rank = rankOf(otherText, line, needles))
        return PaletteFit{kOther + *rank, {}};
    const QStringList further = foldForSearch(furtherWords).split(u' ', Qt::SkipEmptyParts);
    if (!further.isEmpty() && beginsWords(further + wordsOf(text) + wordsOf(otherText), needles))
        return PaletteFit{kFurther, {}};
    return std::nullopt;
}

} // namespace samaki
