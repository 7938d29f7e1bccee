// The actions of a page or of a part of one: made, named and bound to a key in one way.
//
// Always holds: an action belongs to its widget, and is found by its object name.
#pragma once

#include "views/common/desk.h"

#include <functional>

class QAction;
class QKeySequence;
class QWidget;

namespace samaki {

class ActionMaker {
public:
    ActionMaker(Desk& desk, QWidget& owner) : desk_(desk), owner_(owner) {}

    /// Its key works while the keyboard is anywhere in the owner; without an icon name it has no icon.
    QAction* make(const char* name, const QString& iconName, const QKeySequence& key,
                  const std::function<void()>& act, QColor Theme::*color = &Theme::text) const;

private:
    Desk& desk_;
    QWidget& owner_;
};

/// The key works in this part of the owner alone: in a field it writes.
void keepKeyIn(QWidget& part, QAction& action);

/// What a button and a menu say, and what is said when the pointer rests on it.
void nameAction(QAction* action, const QString& text, const QString& tip);

} // namespace samaki
