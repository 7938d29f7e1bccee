#include "model/core/khmer_text.h"

#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <array>
#include <memory>

namespace samaki {

namespace {

constexpr char16_t kBreak = 0x200B;
constexpr char16_t kNoBreak = 0x2060; // between the groups of a number, where Qt would break
constexpr char16_t kCoeng = 0x17D2;

bool isKhmer(QChar c) { return c.unicode() >= 0x1780 && c.unicode() <= 0x17FF; }

bool isKhmerDigit(QChar c) { return c.unicode() >= 0x17E0 && c.unicode() <= 0x17E9; }
bool isSeparator(QChar c) { return c == u'.' || c == u','; }

// Khmer full stops and signs that may not begin a line.
bool mayNotBeginLine(QChar c) { return c.unicode() >= 0x17D4 && c.unicode() <= 0x17DA; }

// Words of this field that ICU 72 splits in the middle.
const std::array<QString, 6>& wordsKeptWhole() {
    static const std::array<QString, 6> words = {u"ករណី"_qs,   u"ជួញដូរ"_qs,  u"សមាហរណកម្ម"_qs,
                                                 u"អនីតិជន"_qs, u"មេខ្យល់"_qs, u"វឌ្ឍនភាព"_qs};
    return words;
}

// A break iterator is costly to make and not safe to share: one a thread.
icu::BreakIterator* lineIterator() {
    thread_local std::unique_ptr<icu::BreakIterator> iterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::BreakIterator> made(
            icu::BreakIterator::createLineInstance(icu::Locale("km"), status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    return iterator.get();
}

std::vector<bool> boundaries(const QString& text) {
    std::vector<bool> breaks(static_cast<size_t>(text.size()) + 1, false);
    icu::BreakIterator* iterator = lineIterator();
    if (iterator == nullptr)
        return breaks;
    const icu::UnicodeString unicode(reinterpret_cast<const char16_t*>(text.utf16()),
                                     static_cast<int32_t>(text.size()));
    iterator->setText(unicode);
    for (int32_t at = iterator->first(); at != icu::BreakIterator::DONE; at = iterator->next())
        breaks[static_cast<size_t>(at)] = true;
    for (const QString& word : wordsKeptWhole()) {
        for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.size()))
            std::fill(breaks.begin() + at + 1, breaks.begin() + at + word.size(), false);
    }
    return breaks;
}

// Marks that are not seen: a word is the same with and without them.
bool isUnseen(char16_t unit) {
    return (unit >= 0x200B && unit <= 0x200D) || unit == kNoBreak || unit == 0xFEFF;
}

// The character as search compares it, after the one before it; 0 where it does not count.
char16_t foldedUnit(QChar c, char16_t previous) {
    const char16_t unit = c.toCaseFolded().unicode();
    if (isUnseen(unit) || unit == 0x17D0)
        return 0;
    if (isKhmerDigit(QChar(unit)))
        return static_cast<char16_t>(u'0' + (unit - 0x17E0));
    if (previous == kCoeng && unit == 0x178A) // coeng da is written like coeng ta
        return 0x178F;
    return unit;
}

} // namespace

bool hasKhmer(QStringView text) { return std::any_of(text.begin(), text.end(), isKhmer); }

QString breakable(const QString& text) {
    if (!hasKhmer(text))
        return text;
    const std::vector<bool> breaks = boundaries(text);
    QString out;
    out.reserve(text.size() * 5 / 4);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool between = i > 0 && isKhmer(c) && isKhmer(text.at(i - 1));
        if (between && breaks[static_cast<size_t>(i)] && !mayNotBeginLine(c))
            out += QChar(kBreak);
        else if (isKhmerDigit(c) && i > 1 && isSeparator(text.at(i - 1)) && isKhmerDigit(text.at(i - 2)))
            out += QChar(kNoBreak);
        out += c;
    }
    return out;
}

std::vector<bool> lineBeginnings(const QString& text) {
    std::vector<bool> beginnings = boundaries(text);
    for (qsizetype i = 1; i < text.size(); ++i) {
        const bool insideNumber =
            i > 1 && isKhmerDigit(text.at(i)) && isSeparator(text.at(i - 1)) && isKhmerDigit(text.at(i - 2));
        if (insideNumber || mayNotBeginLine(text.at(i)))
            beginnings[static_cast<size_t>(i)] = false;
    }
    return beginnings;
}

QString foldForSearch(const QString& text) {
    QString out;
    out.reserve(text.size());
    char16_t previous = 0;
    for (QChar c : text) {
        if (const char16_t unit = foldedUnit(c, previous); unit != 0) {
            out += QChar(unit);
            previous = unit;
        }
    }
    return out;
}

FoldedLine foldedLine(const QString& text) {
    FoldedLine line;
    line.text.reserve(text.size());
    line.origin.reserve(static_cast<size_t>(text.size()) + 1);
    char16_t previous = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool space = text.at(i).isSpace();
        const char16_t unit = space ? u' ' : foldedUnit(text.at(i), previous);
        const bool control = unit < u' '; // 0 among them
        if (control || (space && (previous == 0 || previous == u' ')))
            continue;
        line.text += QChar(unit);
        line.origin.push_back(i);
        previous = unit;
    }
    if (previous == u' ') {
        line.text.chop(1);
        line.origin.pop_back();
    }
    line.origin.push_back(text.size());
    return line;
}

} // namespace samaki
