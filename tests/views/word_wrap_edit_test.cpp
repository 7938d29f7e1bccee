// A text box in which Khmer breaks between words, whatever its width, and stores nothing but what was typed.
#include "model/core/khmer_text.h"
#include "tests/views/small_desk_test.h"
#include "views/common/growing_text.h"
#include "views/common/word_wrap_edit.h"

#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

namespace samaki {

namespace {

const QString kMinutes =
    u"អង្គប្រជុំបានពិភាក្សាអំពីស្ថានភាពពលករកម្ពុជាដែលត្រូវបានបញ្ជូនត្រឡប់មកវិញតាមច្រកព្រំដែនអន្តរជាតិ និងបានកំណត់វិធានការ"
    "បង្ការអំពើជួញដូរមនុស្ស ២.៤០០ នាក់ (IOM 2026) ក្នុងខេត្តព្រៃវែង។ មន្ទីរការងារទទួលខុសត្រូវក្នុងការត្រួតពិនិត្យទីភ្នាក់ងារ។"_qs;

// Where the lines of a block begin.
QList<int> lineStarts(const QTextBlock& block) {
    QList<int> starts;
    for (int i = 0; i < block.layout()->lineCount(); ++i)
        starts << block.layout()->lineAt(i).textStart();
    return starts;
}

void expectWholeWords(WordWrapEdit& edit, const QString& when) {
    for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next()) {
        edit.document()->documentLayout()->blockBoundingRect(block);
        const std::vector<bool> may = lineBeginnings(block.text());
        for (const int start : lineStarts(block)) {
            if (start > 0) {
                EXPECT_TRUE(may[static_cast<size_t>(start)])
                    << when.toStdString() << ": a line begins inside a word, at " << start;
            }
        }
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            EXPECT_LE(block.layout()->lineAt(i).naturalTextWidth(), edit.viewport()->width());
        }
    }
}

class WordWrap : public SmallDesk {
protected:
    WordWrap() {
        desk.setLanguage(Language::Khmer);
        edit.resize(420, 300);
        edit.show();
    }
    WordWrapEdit edit;
};

} // namespace

TEST_F(WordWrap, KhmerBreaksBetweenWordsAtEveryWidth) {
    edit.setPlainText(kMinutes + u'\n' + kMinutes);
    for (const int width : {260, 333, 420, 700, 301}) {
        edit.resize(width, 300);
        QApplication::processEvents();
        expectWholeWords(edit, QString::number(width));
    }
    EXPECT_GT(edit.document()->lineCount(), 8);
    EXPECT_EQ(edit.toPlainText(), kMinutes + u'\n' + kMinutes) << "nothing is put into the text";
}

TEST_F(WordWrap, LinesStayWholeWhileOneTypesInTheMiddle) {
    edit.setPlainText(kMinutes);
    QTextCursor cursor = edit.textCursor();
    cursor.setPosition(60);
    edit.setTextCursor(cursor);
    for (const QString& word : {u"ជនរងគ្រោះ"_qs, u" "_qs, u"និងក្រុមគ្រួសារ"_qs}) {
        typeText(&edit, word);
        expectWholeWords(edit, word);
    }
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(&edit, Qt::Key_Backspace);
    expectWholeWords(edit, u"after deleting"_qs);
}

TEST_F(WordWrap, WhatIsBeingComposedWrapsAsWell) {
    edit.setPlainText(kMinutes);
    QTextCursor cursor = edit.textCursor();
    cursor.setPosition(40);
    edit.setTextCursor(cursor);
    QInputMethodEvent composing(u"សហប្រតិបត្តិការ"_qs, {});
    QApplication::sendEvent(&edit, &composing);
    const QTextBlock block = edit.document()->begin();
    QString shown = block.text();
    shown.insert(40, u"សហប្រតិបត្តិការ"_qs);
    const std::vector<bool> may = lineBeginnings(shown);
    for (const int start : lineStarts(block))
        EXPECT_TRUE(start == 0 || may[static_cast<size_t>(start)]) << start;
    EXPECT_EQ(edit.toPlainText(), kMinutes);
}

TEST_F(WordWrap, AWordWiderThanTheBoxIsBrokenRatherThanHidden) {
    edit.resize(60, 300);
    edit.setPlainText(u"សមាហរណកម្មសមាហរណកម្ម"_qs);
    QApplication::processEvents();
    const QTextBlock block = edit.document()->begin();
    for (int i = 0; i < block.layout()->lineCount(); ++i)
        EXPECT_LE(block.layout()->lineAt(i).naturalTextWidth(), edit.viewport()->width());
}

TEST_F(WordWrap, TheCursorGoesDownLineByLine) {
    edit.setPlainText(kMinutes);
    edit.moveCursor(QTextCursor::Start);
    const int lines = edit.document()->begin().layout()->lineCount();
    ASSERT_GT(lines, 3);
    QList<int> seen;
    for (int i = 0; i < lines; ++i) {
        seen << edit.document()
                    ->begin()
                    .layout()
                    ->lineForTextPosition(edit.textCursor().position())
                    .lineNumber();
        QTest::keyClick(&edit, Qt::Key_Down);
    }
    for (int i = 0; i < lines; ++i)
        EXPECT_EQ(seen.at(i), i);
}

TEST_F(WordWrap, EachDocumentKeepsItsOwnUndo) {
    QTextDocument* first = WordWrapEdit::makeDocument(&edit);
    QTextDocument* second = WordWrapEdit::makeDocument(&edit);
    edit.showDocument(first);
    typeText(&edit, u"first"_qs);
    edit.showDocument(second);
    typeText(&edit, u"second"_qs);
    edit.undo();
    EXPECT_EQ(second->toPlainText(), QString());
    EXPECT_EQ(first->toPlainText(), u"first"_qs);
}

TEST_F(WordWrap, AGrowingTextGrowsWithItsKhmerLines) {
    GrowingText text(1, 20);
    text.resize(260, 40);
    text.show();
    text.setPlainText(u"ករណី"_qs);
    QApplication::processEvents();
    const int one = text.height();
    text.setPlainText(kMinutes);
    QApplication::processEvents();
    expectWholeWords(text, u"growing"_qs);
    EXPECT_GE(text.height(), one + (text.document()->lineCount() - 1) * text.fontMetrics().height() * 9 / 10);
    EXPECT_FALSE(text.verticalScrollBar()->isVisible());
}

} // namespace samaki
