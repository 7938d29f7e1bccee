#include "views/common/growing_text.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QFontMetrics>
#include <QTextBlock>
#include <QtMath>

namespace samaki {

GrowingText::GrowingText(int leastLines, int mostLines, QWidget* parent)
    : WordWrapEdit(parent), leastLines_(leastLines), mostLines_(mostLines) {
    setTabChangesFocus(true);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &GrowingText::fit);
    fit();
}

void GrowingText::resizeEvent(QResizeEvent* event) {
    WordWrapEdit::resizeEvent(event);
    fit();
}

void GrowingText::changeEvent(QEvent* event) {
    WordWrapEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

// A plain text layout measures its height in lines; Khmer lines are taller than the font says by default.
void GrowingText::fit() {
    const qreal lines = document()->documentLayout()->documentSize().height();
    const int shown = qBound(leastLines_, qCeil(lines), mostLines_);
    const qreal lineHeight =
        document()->blockCount() > 0 && blockBoundingRect(document()->firstBlock()).height() > 0
            ? blockBoundingRect(document()->firstBlock()).height() /
                  qMax(1, document()->firstBlock().lineCount())
            : fontMetrics().lineSpacing();
    const int frame = qMax(2 * frameWidth(), height() - viewport()->height());
    const int air = qCeil(2 * document()->documentMargin()) + frame;
    const int wanted = qCeil(shown * lineHeight) + air;
    if (wanted != minimumHeight() || wanted != maximumHeight())
        setFixedHeight(wanted);
    setVerticalScrollBarPolicy(lines > mostLines_ ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

} // namespace samaki
