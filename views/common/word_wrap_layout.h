// WordWrapLayout: lays out the text of a plain text box so that Khmer breaks between words, with nothing put
// into the text. Qt 6.4 knows no Khmer words and breaks inside them.
//
// Always holds: the document's text is what the person typed; a line ends where lineBeginnings() allows
// (model/core/khmer_text.h), or anywhere in a word that is wider than the box; a keystroke lays out its own
// paragraph and no other. It needs the viewport whose width it fills: QPlainTextDocumentLayout keeps its own
// to itself.
#pragma once

#include <QPlainTextDocumentLayout>
#include <QPointer>
#include <QTextBlock>

class QTextLine;
class QWidget;

namespace samaki {

class WordWrapLayout : public QPlainTextDocumentLayout {
    Q_OBJECT

public:
    explicit WordWrapLayout(QTextDocument* document);

    void setViewport(QWidget* viewport) { viewport_ = viewport; }
    QRectF blockBoundingRect(const QTextBlock& block) const override;

protected:
    void documentChanged(int from, int removed, int added) override;

private:
    bool layOut(const QTextBlock& block) const;
    qreal fill(QTextLayout& layout, const std::vector<bool>& beginnings, qreal width) const;
    qreal availableWidth() const;
    void tellSizeSoon() const;

    QPointer<QWidget> viewport_;
    int blockCount_ = 1;
    mutable bool telling_ = false; ///< documentSizeChanged is on its way
};

} // namespace samaki
