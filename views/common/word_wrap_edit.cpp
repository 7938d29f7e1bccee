#include "views/common/word_wrap_edit.h"

#include "views/common/word_wrap_layout.h"

namespace samaki {

WordWrapEdit::WordWrapEdit(QWidget* parent) : QPlainTextEdit(parent) {
    showDocument(makeDocument(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QTextDocument* WordWrapEdit::makeDocument(QObject* parent) {
    auto* document = new QTextDocument(parent);
    document->setDocumentLayout(new WordWrapLayout(document));
    return document;
}

void WordWrapEdit::showDocument(QTextDocument* document) {
    if (document == this->document())
        return;
    if (auto* layout = qobject_cast<WordWrapLayout*>(document->documentLayout()))
        layout->setViewport(viewport());
    document->setDefaultFont(font());
    setDocument(document);
}

} // namespace samaki
