#include "views/common/action_button.h"

#include <QAction>

namespace samaki {

ActionButton::ActionButton(QWidget* parent) : QPushButton(parent) {
    setAutoDefault(true); // Enter does what Space does
}

void ActionButton::setAction(QAction* action) {
    if (action_ != nullptr)
        action_->disconnect(this);
    disconnect(this, &QPushButton::clicked, nullptr, nullptr);
    action_ = action;
    if (action != nullptr) {
        connect(action, &QAction::changed, this, &ActionButton::follow);
        connect(this, &QPushButton::clicked, action, [action] { action->trigger(); });
    }
    follow();
}

void ActionButton::follow() {
    setVisible(action_ != nullptr && action_->isVisible());
    if (action_ == nullptr)
        return;
    setText(action_->text());
    setToolTip(tipWithShortcut(*action_));
    setEnabled(action_->isEnabled());
    setAccessibleName(action_->iconText());
}

QString tipWithShortcut(const QAction& action) {
    // QAction strips mnemonics for its tool tip.
    return action.shortcut().isEmpty()
               ? action.toolTip()
               : u"%1 (%2)"_qs.arg(action.toolTip(), action.shortcut().toString(QKeySequence::NativeText));
}

} // namespace samaki
