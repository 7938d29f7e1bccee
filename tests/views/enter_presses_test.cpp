// Enter on a button that shows the focus, in a page as in a dialog.
#include "tests/views/small_desk_test.h"

#include <QLineEdit>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

namespace samaki {

namespace {

// A plain page: a field and two buttons, with nothing said about Enter.
class EnterTest : public SmallDesk {
protected:
    EnterTest() {
        auto* column = new QVBoxLayout(&page);
        for (QWidget* part : std::initializer_list<QWidget*>{field, push, tool})
            column->addWidget(part);
        const auto count = [this] { ++pressed; };
        QObject::connect(push, &QPushButton::clicked, &page, count);
        QObject::connect(tool, &QToolButton::clicked, &page, count);
        page.show();
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
    }

    void enter(QWidget* at, Qt::Key key = Qt::Key_Return, bool held = false,
               Qt::KeyboardModifiers with = Qt::NoModifier) {
        at->setFocus();
        QKeyEvent press(QEvent::KeyPress, key, with, u"\r"_qs, held);
        QApplication::sendEvent(at, &press);
    }

    QWidget page;
    QLineEdit* field = new QLineEdit;
    QPushButton* push = new QPushButton(u"Push"_qs);
    QToolButton* tool = new QToolButton;
    int pressed = 0;
};

} // namespace

TEST_F(EnterTest, PressesTheButtonThatHasTheFocusOnce) {
    enter(push);
    EXPECT_EQ(pressed, 1);
    enter(push, Qt::Key_Enter, false, Qt::KeypadModifier);
    EXPECT_EQ(pressed, 2) << "the one of the number block";
    enter(tool);
    EXPECT_EQ(pressed, 3);
    push->setAutoDefault(true);
    enter(push);
    EXPECT_EQ(pressed, 4) << "not twice where the button does it too";
    push->setEnabled(false);
    enter(push);
    EXPECT_EQ(pressed, 4);
}

TEST_F(EnterTest, HeldDownOrInAFieldItPressesNothing) {
    enter(push, Qt::Key_Return, true);
    push->setAutoDefault(true);
    enter(push, Qt::Key_Return, true);
    enter(field);
    EXPECT_EQ(pressed, 0);
}

TEST_F(EnterTest, WithAnotherKeyItIsLeftToTheFormAround) {
    for (const Qt::KeyboardModifier with : {Qt::ControlModifier, Qt::ShiftModifier, Qt::AltModifier}) {
        enter(push, Qt::Key_Return, false, with);
        enter(tool, Qt::Key_Return, false, with);
    }
    EXPECT_EQ(pressed, 0) << "Ctrl+Enter on Cancel saves";
}

TEST_F(EnterTest, AKeyMeantForSomethingElsePressesNothing) {
    field->setFocus();
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_qs);
    QApplication::sendEvent(push, &press);
    EXPECT_EQ(pressed, 0) << "the button has not the focus";
}

} // namespace samaki
