#include "views/common/actions.h"

#include "views/common/icon.h"

#include <QAction>
#include <QWidget>

namespace samaki {

QAction* ActionMaker::make(const char* name, const QString& iconName, const QKeySequence& key,
                           const std::function<void()>& act, QColor Theme::*color) const {
    auto* action = new QAction(&owner_);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (!iconName.isEmpty())
        keepIcon(desk_, action, iconName, color);
    QObject::connect(action, &QAction::triggered, &owner_, act);
    owner_.addAction(action);
    return action;
}

void keepKeyIn(QWidget& part, QAction& action) {
    qobject_cast<QWidget*>(action.parent())->removeAction(&action);
    action.setShortcutContext(Qt::WidgetShortcut);
    part.addAction(&action);
}

void nameAction(QAction* action, const QString& text, const QString& tip) {
    action->setText(text);
    action->setToolTip(tip);
}

} // namespace samaki
