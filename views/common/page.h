// Page: one place of the navigation rail. The main window shows its title and actions on top and the page
// below.
//
// Always holds: a page reads through Store::query and repaints when refresh() names its records; it keeps its
// scroll place and selection when it does; it opens no other page but by Desk::open.
#pragma once

#include "model/store/store.h"
#include "views/common/desk.h"
#include "views/common/link.h"

#include <QAction>
#include <QWidget>

namespace samaki {

class Page : public QWidget {
    Q_OBJECT

public:
    Page(Desk& desk, QWidget* parent = nullptr) : QWidget(parent), desk_(desk) {}

    /// "plans": its name in links and settings.
    virtual QString name() const = 0;
    /// In the rail and on top of the page, translated; asked again after a language change.
    virtual QString title() const = 0;
    /// File name of its icon in resources/icons, without ending.
    virtual QString iconName() const = 0;
    /// The page's one main action, or null.
    virtual QAction* mainAction() { return nullptr; }
    /// Further actions, in the order of the page's menu.
    virtual QList<QAction*> moreActions() { return {}; }
    /// Named for the sheet of keys: single keys that a part takes itself while the keyboard is in it.
    virtual QList<QAction*> keysOfParts() { return {}; }
    /// The store is ready, or these records changed. Called on the page's thread.
    virtual void refresh(const ChangedRecords& records) = 0;
    /// Shows what a link asks for.
    virtual void show(const Link& link) { Q_UNUSED(link) }
    using QWidget::show;

protected:
    Desk& desk() const { return desk_; }

private:
    Desk& desk_;
};

} // namespace samaki
