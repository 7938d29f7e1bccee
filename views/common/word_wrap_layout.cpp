#include "views/common/word_wrap_layout.h"

#include "model/core/khmer_text.h"

#include <QTextDocument>
#include <QTextLayout>
#include <QWidget>
#include <QtMath>

namespace samaki {

namespace {

constexpr qreal kUnbounded = 1'000'000;

// What an input method is composing stands in the layout's text, too.
QString textOf(const QTextBlock& block) {
    QString text = block.text();
    const QTextLayout* layout = block.layout();
    if (!layout->preeditAreaText().isEmpty())
        text.insert(layout->preeditAreaPosition(), layout->preeditAreaText());
    return text;
}

// Shortens a line that Qt has filled to the brim, so that it ends where the next one may begin.
void endBetweenWords(QTextLine& line, const std::vector<bool>& beginnings) {
    const int start = line.textStart();
    const int full = start + line.textLength();
    if (full >= static_cast<int>(beginnings.size()) - 1)
        return;
    int end = full;
    while (end > start && !beginnings[static_cast<size_t>(end)])
        --end;
    if (end == full || end == start)
        return;
    line.setLineWidth(line.cursorToX(end) - line.x() + 0.5);
    for (int clusters = end - start; line.textLength() > end - start && clusters > 0; --clusters)
        line.setNumColumns(clusters);
}

} // namespace

WordWrapLayout::WordWrapLayout(QTextDocument* document) : QPlainTextDocumentLayout(document) {}

qreal WordWrapLayout::availableWidth() const {
    const qreal width = viewport_ == nullptr ? 0 : viewport_->width();
    return width <= 0 ? kUnbounded : width - 2 * document()->documentMargin();
}

QRectF WordWrapLayout::blockBoundingRect(const QTextBlock& block) const {
    if (block.isValid() && block.layout()->lineCount() == 0 && layOut(block))
        tellSizeSoon();
    return QPlainTextDocumentLayout::blockBoundingRect(block);
}

// Qt lays out the one block that changed by itself, in a function that cannot be overridden; so this case is
// ours. Where blocks came or went it only throws away what it had, and blockBoundingRect() is asked later.
void WordWrapLayout::documentChanged(int from, int removed, int added) {
    const QTextBlock first = document()->findBlock(from);
    const QTextBlock last = document()->findBlock(qMax(0, from + removed + added - 1));
    const bool one = first.isValid() && first == last && document()->blockCount() == blockCount_;
    blockCount_ = document()->blockCount();
    if (!one) {
        QPlainTextDocumentLayout::documentChanged(from, removed, added);
        return;
    }
    const qreal before = QPlainTextDocumentLayout::blockBoundingRect(first).height();
    first.layout()->clearLayout();
    const bool moreOrFewerLines = layOut(first);
    if (moreOrFewerLines)
        emit documentSizeChanged(documentSize());
    if (qFuzzyCompare(blockBoundingRect(first).height(), before))
        emit updateBlock(first);
    else
        requestUpdate();
}

// Whether it has another number of lines than it had.
bool WordWrapLayout::layOut(const QTextBlock& block) const {
    QTextLayout& layout = *block.layout();
    QTextOption option = document()->defaultTextOption();
    const QString text = textOf(block);
    std::vector<bool> beginnings;
    if (option.wrapMode() != QTextOption::NoWrap && hasKhmer(text)) {
        option.setWrapMode(QTextOption::WrapAnywhere);
        beginnings = lineBeginnings(text);
    }
    layout.setTextOption(option);
    layout.beginLayout();
    fill(layout, beginnings, availableWidth());
    layout.endLayout();
    const int lines = document()->lineCount();
    QTextBlock(block).setLineCount(block.isVisible() ? layout.lineCount() : 0);
    return lines != document()->lineCount();
}

// As QPlainTextDocumentLayout::layoutBlock does, line below line.
qreal WordWrapLayout::fill(QTextLayout& layout, const std::vector<bool>& beginnings, qreal width) const {
    qreal height = 0;
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            return height;
        line.setLeadingIncluded(true);
        line.setLineWidth(width);
        if (!beginnings.empty())
            endBetweenWords(line, beginnings);
        line.setPosition(QPointF(document()->documentMargin(), height));
        height += line.height();
        if (line.leading() < 0)
            height += qCeil(line.leading());
    }
}

// A text box asks while it measures itself; told at once, it would begin to measure again in the middle.
void WordWrapLayout::tellSizeSoon() const {
    if (telling_)
        return;
    telling_ = true;
    auto* self = const_cast<WordWrapLayout*>(this);
    QMetaObject::invokeMethod(
        self,
        [self] {
            self->telling_ = false;
            emit self->documentSizeChanged(self->documentSize());
        },
        Qt::QueuedConnection);
}

} // namespace samaki
