// ActionButton: a push button that shows an action: its text, its tooltip with the shortcut, whether it can
// be done.
#pragma once

#include <QPointer>
#include <QPushButton>

class QAction;

namespace samaki {

class ActionButton : public QPushButton {
    Q_OBJECT

public:
    explicit ActionButton(QWidget* parent = nullptr);

    /// Null hides the button. The action stays its owner's.
    void setAction(QAction* action);
    QAction* action() const { return action_; }

private:
    void follow();

    QPointer<QAction> action_;
};

/// "Print (Ctrl+P)": what a control says when the pointer rests on it.
QString tipWithShortcut(const QAction& action);

} // namespace samaki
