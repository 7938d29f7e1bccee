#include "app/ctl/text_table.h"

#include <algorithm>

namespace samaki::ctl {

namespace {

bool takesAPlace(QChar c) {
    return c.category() != QChar::Mark_NonSpacing && c.category() != QChar::Mark_Enclosing &&
           c.category() != QChar::Other_Format;
}

QString cut(const QString& cell, int mostPlaces) {
    const QString line = cell.simplified();
    if (placesOf(line) <= mostPlaces)
        return line;
    int places = 0;
    qsizetype end = 0;
    while (end < line.size() && places + (takesAPlace(line.at(end)) ? 1 : 0) < mostPlaces)
        places += takesAPlace(line.at(end++)) ? 1 : 0;
    return line.left(end) + u'…';
}

QString joined(const QStringList& cells, const std::vector<int>& widths) {
    QString line;
    for (int i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += u"  "_qs;
        line += cells.at(i);
        if (i + 1 < cells.size())
            line += QString(widths[static_cast<size_t>(i)] - placesOf(cells.at(i)), u' ');
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

} // namespace

int placesOf(const QString& text) { return int(std::count_if(text.begin(), text.end(), takesAPlace)); }

QString textTable(const QStringList& header, const std::vector<QStringList>& rows, int mostPlaces) {
    std::vector<QStringList> lines = {header};
    for (const QStringList& row : rows) {
        QStringList line;
        for (const QString& cell : row)
            line << cut(cell, mostPlaces);
        lines.push_back(line);
    }
    std::vector<int> widths(static_cast<size_t>(header.size()), 0);
    for (const QStringList& line : lines) {
        for (int i = 0; i < line.size(); ++i)
            widths[static_cast<size_t>(i)] = std::max(widths[static_cast<size_t>(i)], placesOf(line.at(i)));
    }
    QString text;
    for (const QStringList& line : lines)
        text += joined(line, widths);
    text.chop(1);
    return text;
}

} // namespace samaki::ctl
