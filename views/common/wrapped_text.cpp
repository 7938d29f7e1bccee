#include "views/common/wrapped_text.h"

#include "model/core/khmer_text.h"

#include <QFontMetrics>
#include <QPainter>
#include <QRect>
#include <QTextLayout>

namespace samaki {

namespace {

// Cuts the text into lines; the last one holds all that is left, elided.
QStringList cutIntoLines(const QFont& font, const QString& text, int width, int mostLines) {
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        if (lines.size() == mostLines - 1) {
            lines << QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace

bool drawWrapped(QPainter& painter, const QRect& rect, const QString& text, int mostLines,
                 Qt::Alignment horizontal) {
    if (text.isEmpty() || rect.width() < 8)
        return true;
    const QString shown = breakable(text).replace(u'\n', u' ');
    const QStringList lines = cutIntoLines(painter.font(), shown, rect.width(), mostLines);
    const int height = painter.fontMetrics().lineSpacing();
    int top = rect.top() + (rect.height() - height * static_cast<int>(lines.size())) / 2;
    for (const QString& line : lines) {
        painter.drawText(QRect(rect.left(), top, rect.width(), height), int(horizontal | Qt::AlignVCenter),
                         line);
        top += height;
    }
    return lines.isEmpty() || !lines.last().endsWith(u'…');
}

int wrappedLines(const QFont& font, const QString& text, int width, int mostLines) {
    if (text.isEmpty() || width < 8)
        return 1;
    return static_cast<int>(
        cutIntoLines(font, breakable(text).replace(u'\n', u' '), width, mostLines).size());
}

} // namespace samaki
