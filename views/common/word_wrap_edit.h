// WordWrapEdit: a plain text box in which Khmer breaks between words (views/common/word_wrap_layout.h). Every
// box for long text is one.
//
// Always holds: documents shown in it are made by makeDocument(), so that several can take turns in one box,
// each with its own history of undo.
#pragma once

#include <QPlainTextEdit>

namespace samaki {

class WordWrapEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit WordWrapEdit(QWidget* parent = nullptr);

    static QTextDocument* makeDocument(QObject* parent);
    /// The document stays its owner's; shown in one box at a time.
    void showDocument(QTextDocument* document);

private:
    using QPlainTextEdit::setDocument;
};

} // namespace samaki
