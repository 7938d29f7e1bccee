// What of a query is looked for, and where it stands in a text.
#include "model/insight/search_text.h"

#include "model/core/khmer_text.h"

#include <algorithm>

namespace samaki {

namespace {

constexpr qsizetype kShownOfTitle = 80; // a line of the list
constexpr qsizetype kBeforeMark = 24;
constexpr qsizetype kExcerpt = 160;

// A vowel, a sign or a subscript: it belongs to the letter before it.
bool dependsOnTheOneBefore(const QString& text, qsizetype at) {
    const char16_t unit = text.at(at).unicode();
    const bool sign = (unit >= 0x17B4 && unit <= 0x17D3) || unit == 0x17DD;
    return sign || (at > 0 && text.at(at - 1).unicode() == 0x17D2);
}

qsizetype syllableBegin(const QString& text, qsizetype at) {
    while (at > 0 && at < text.size() && dependsOnTheOneBefore(text, at))
        --at;
    return at;
}

qsizetype syllableEnd(const QString& text, qsizetype at) {
    while (at < text.size() && dependsOnTheOneBefore(text, at))
        ++at;
    return at;
}

// Not in the middle of a word where there are spaces, nor of a syllable where there are none.
qsizetype excerptBegin(const QString& text, qsizetype mark) {
    const qsizetype wanted = std::max<qsizetype>(mark - kBeforeMark, 0);
    if (wanted == 0)
        return 0;
    const qsizetype space = text.indexOf(u' ', wanted);
    return space >= 0 && space < mark ? space + 1 : syllableBegin(text, wanted);
}

} // namespace

QStringList searchNeedles(const QString& text) {
    QStringList needles;
    const QStringList parts = foldedLine(text).text.split(u'"');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool phrase = i % 2 == 1;
        const QString part = parts.at(i).trimmed();
        if (phrase)
            needles << part;
        else
            needles << part.split(u' ', Qt::SkipEmptyParts);
    }
    needles.removeAll(QString());
    needles.removeDuplicates();
    return needles;
}

std::vector<MarkedText::Mark> marksIn(const QString& text, const QStringList& needles) {
    const FoldedLine line = foldedLine(text);
    std::vector<MarkedText::Mark> found;
    for (const QString& needle : needles) {
        if (needle.isEmpty())
            continue;
        for (qsizetype at = line.text.indexOf(needle); at >= 0;
             at = line.text.indexOf(needle, at + needle.size())) {
            const qsizetype begin = syllableBegin(text, line.origin[static_cast<size_t>(at)]);
            const qsizetype last = line.origin[static_cast<size_t>(at + needle.size() - 1)];
            found.push_back({begin, syllableEnd(text, last + 1) - begin});
        }
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.start < b.start; });
    std::vector<MarkedText::Mark> marks;
    for (const MarkedText::Mark& mark : found) {
        if (marks.empty() || mark.start > marks.back().start + marks.back().length)
            marks.push_back(mark);
        else
            marks.back().length =
                std::max(marks.back().length, mark.start + mark.length - marks.back().start);
    }
    return marks;
}

MarkedText marked(const QString& text, const QStringList& needles) {
    const QString line = text.simplified();
    return {line, marksIn(line, needles)};
}

int needlesIn(const QString& text, const QStringList& needles) {
    const QString folded = foldedLine(text).text;
    return static_cast<int>(std::count_if(needles.begin(), needles.end(),
                                          [&](const QString& needle) { return folded.contains(needle); }));
}

bool showsAll(const QString& title, const QStringList& needles) {
    return needlesIn(title.simplified().left(kShownOfTitle), needles) == needles.size();
}

MarkedText excerptOf(const QString& text, const QStringList& needles) {
    MarkedText whole = marked(text, needles);
    const qsizetype begin = whole.marks.empty() ? 0 : excerptBegin(whole.text, whole.marks.front().start);
    qsizetype end = std::min(begin + kExcerpt, whole.text.size());
    if (end < whole.text.size())
        end = std::max(syllableBegin(whole.text, end), begin);
    const QString before = begin > 0 ? u"…"_qs : QString();
    MarkedText excerpt{
        before + whole.text.mid(begin, end - begin) + (end < whole.text.size() ? u"…"_qs : QString()), {}};
    for (const MarkedText::Mark& mark : whole.marks) {
        if (mark.start + mark.length <= end)
            excerpt.marks.push_back({mark.start - begin + before.size(), mark.length});
    }
    return excerpt;
}

} // namespace samaki
