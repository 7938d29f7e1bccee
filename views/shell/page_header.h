// PageHeader: the page's title, its one main action, what else it can do, undo and redo.
#pragma once

#include "views/common/page.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace samaki {

class ActionButton;

class PageHeader : public QFrame {
    Q_OBJECT

public:
    /// The actions are the window's; they stand at every page, the search as what looks like a field.
    PageHeader(Desk& desk, QAction* search, const QList<QAction*>& always, QWidget* parent = nullptr);

    void show(Page* page);
    using QFrame::show;
    /// Left of all that can be pressed.
    QRect quietRoom() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QPointer<Page> page_;
    QLabel* title_;
    QAction* searchAction_;
    QPushButton* search_;
    ActionButton* main_;
    QToolButton* more_;
    QMenu* menu_;
};

} // namespace samaki
