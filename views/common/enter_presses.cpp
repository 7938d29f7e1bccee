#include "views/common/enter_presses.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace samaki {

namespace {

class EnterPresses : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::KeyPress || !isButton(watched))
            return false;
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (!enter || !plain)
            return false;
        auto* button = static_cast<QAbstractButton*>(watched);
        if (!key->isAutoRepeat() && button->hasFocus())
            button->click();
        return true;
    }

private:
    static bool isButton(const QObject* object) {
        return qobject_cast<const QPushButton*>(object) != nullptr ||
               qobject_cast<const QToolButton*>(object) != nullptr;
    }
};

} // namespace

void letEnterPress(QApplication& application) {
    const QString name = u"enterPresses"_qs;
    if (application.findChild<QObject*>(name, Qt::FindDirectChildrenOnly) != nullptr)
        return;
    auto* presses = new EnterPresses(&application);
    presses->setObjectName(name);
    application.installEventFilter(presses);
}

} // namespace samaki
