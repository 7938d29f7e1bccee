// Text in a rectangle on so many lines at most, the last one with an ellipsis where there was more; Khmer
// breaks at word boundaries.
#pragma once

#include <QString>

class QFont;
class QPainter;
class QRect;

namespace samaki {

/// With the painter's font and pen; vertically centred in the rectangle. Returns whether everything fitted.
bool drawWrapped(QPainter& painter, const QRect& rect, const QString& text, int mostLines,
                 Qt::Alignment horizontal = Qt::AlignLeft);

/// How many lines drawWrapped() needs for it, mostLines at most.
int wrappedLines(const QFont& font, const QString& text, int width, int mostLines);

} // namespace samaki
