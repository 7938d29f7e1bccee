// What a test does with something on the screen: brings it up, types as a person types, and looks for cut
// words.
#pragma once

#include "tests/support/await.h"
#include "views/common/page.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace samaki {

/// The page by itself, as wide as in a window of 1366, and the keys are its own.
inline void bringUp(Page& page) {
    page.resize(1166, 680);
    page.refresh({true, {}});
    page.QWidget::show();
    page.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
}

/// Keys as an input method sends them: QTest::keyClicks cannot send Khmer.
inline void typeText(QWidget* widget, const QString& text) {
    for (const QChar c : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QApplication::sendEvent(widget, &press);
    }
}

/// The texts of labels and buttons that have less room than they need.
inline QStringList clipped(const QWidget& window) {
    QStringList texts;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int needed =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        const bool tooNarrow = !label->wordWrap() && label->width() < label->sizeHint().width();
        if (label->height() < needed || tooNarrow)
            texts << label->text();
    }
    for (const QPushButton* button : window.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->width() < button->sizeHint().width())
            texts << button->text();
    }
    return texts;
}

} // namespace samaki
