// The window by keys alone: to its pages, to their search, back from a link, and to the list of all keys.
#include "tests/views/shell_window_test.h"
#include "views/shell/keys_sheet.h"
#include "views/shell/rail.h"
#include "views/shell/shell_actions.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

namespace samaki {

TEST_F(ShellTest, PagesAreReachedByKeysAlone) {
    open();
    window->activateWindow();
    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(page().name(), u"second"_qs);
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget(), page().findChild<QLineEdit*>(u"search"_qs));
    QPushButton* second = nullptr;
    for (QPushButton* button : work().rail()->findChildren<QPushButton*>()) {
        if (button->text() == u"second"_qs)
            second = button;
    }
    ASSERT_NE(second, nullptr);
    second->setFocus();
    QTest::keyClick(second, Qt::Key_Up);
    EXPECT_EQ(page().name(), u"first"_qs) << "arrow keys walk the rail";
}

TEST_F(ShellTest, APageIsEnteredWhereItSaysThatWorkBegins) {
    options.pages[1].make = [](Desk& desk, QWidget* parent) -> Page* {
        auto* made = new NotePage(u"second"_qs, desk, parent);
        made->setFocusProxy(made->findChildren<QLineEdit*>().at(1));
        return made;
    };
    open();
    window->activateWindow();
    page().findChild<QLineEdit*>(u"search"_qs)->setFocus();
    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget(), page().focusProxy()) << "not the first field there is";
    QLineEdit* left = page().findChild<QLineEdit*>(u"search"_qs);
    left->setFocus();
    QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget(), left) << "later: where it was left";
}

TEST_F(ShellTest, APagesOwnSearchKeyDoesNotStandInTheWayOfTheWindows) {
    open();
    window->activateWindow();
    QLineEdit* search = page().findChild<QLineEdit*>(u"search"_qs);
    for (QLineEdit* field : page().findChildren<QLineEdit*>()) {
        field->setFocus();
        QTest::keyClick(field, Qt::Key_F, Qt::ControlModifier);
        EXPECT_EQ(QApplication::focusWidget(), search);
    }
}

TEST_F(ShellTest, AltLeftLeadsBackToWhereALinkWasFollowed) {
    open();
    window->activateWindow();
    QLineEdit* field = page().findChildren<QLineEdit*>().at(1);
    field->setFocus();
    EXPECT_FALSE(work().actions()->back()->isEnabled());
    window->workplace()->desk().open({u"second"_qs, {}});
    QAction ownWayBack(&page());
    ownWayBack.setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    page().addAction(&ownWayBack);
    window->workplace()->desk().open({u"second"_qs, {}}); // as its parts come later
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(page().name(), u"first"_qs);
    EXPECT_EQ(QApplication::focusWidget(), field);
    EXPECT_FALSE(work().actions()->back()->isEnabled()) << "only as far as one came";
    EXPECT_FALSE(ownWayBack.shortcut().isEmpty()) << "a page has its own key back then";
}

TEST_F(ShellTest, TheKeysAreAtF1AndNeverHigherThanTheWindow) {
    open();
    window->resize(1000, 600);
    window->activateWindow();
    for (int i = 0; i < 40; ++i) {
        auto* action = new QAction(u"Act %1"_qs.arg(i / 2), &page()); // each of them twice
        action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_A + i / 2)));
        page().more << action;
    }
    QTest::keyClick(window.get(), Qt::Key_F1);
    auto* sheet = window->findChild<KeysSheet*>();
    ASSERT_NE(sheet, nullptr);
    QStringList lines;
    for (const QLabel* label : sheet->findChildren<QLabel*>())
        lines << label->text();
    EXPECT_EQ(lines.count(u"Act 3"_qs), 1);
    EXPECT_LT(lines.indexOf(u"Act 3"_qs), lines.indexOf(u"Everywhere"_qs)) << "what is at hand first";
    EXPECT_LE(sheet->height(), 600);
    QWidget* close = sheet->findChild<QPushButton*>(u"close"_qs);
    EXPECT_TRUE(sheet->rect().contains(QRect(close->mapTo(sheet, QPoint()), close->size())));
    auto* keys = sheet->findChild<QScrollArea*>(u"keys"_qs);
    EXPECT_TRUE(QTest::qWaitForWindowActive(sheet));
    EXPECT_EQ(sheet->focusWidget(), keys);
    QTest::keyClick(keys, Qt::Key_PageDown);
    EXPECT_GT(keys->verticalScrollBar()->value(), 0);
    QTest::keyClick(keys, Qt::Key_Return);
    EXPECT_FALSE(sheet->isVisible());
}

} // namespace samaki
