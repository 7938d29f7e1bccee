// ShellActions: what can be done at every page, each with its key. Texts follow the language.
#pragma once

#include "views/shell/page_place.h"

#include <QAction>

namespace samaki {

class ShellActions : public QObject {
    Q_OBJECT

public:
    /// The actions are added to the window's widget, so that their keys work wherever the focus is.
    ShellActions(Desk& desk, const std::vector<PagePlace>& places, QWidget* window);

    QAction* undo() const { return undo_; }
    QAction* redo() const { return redo_; }
    QAction* refresh() const { return refresh_; }
    QAction* find() const { return find_; }
    QAction* openFile() const { return openFile_; }
    QAction* keys() const { return keys_; }
    /// Those that stand in a page's header, and all of them.
    QList<QAction*> header() const { return {undo_, redo_, refresh_}; }
    QList<QAction*> all() const { return all_; }

signals:
    void pageChosen(const QString& page);

private:
    QAction* make(const QString& iconName, const QList<QKeySequence>& keys);
    void retranslate();
    bool eventFilter(QObject* watched, QEvent* event) override;

    Desk& desk_;
    QList<QAction*> all_;
    QList<QPair<QAction*, const PagePlace*>> pages_;
    QWidget* window_;
    QAction* undo_;
    QAction* redo_;
    QAction* refresh_;
    QAction* find_;
    QAction* openFile_;
    QAction* keys_;
};

} // namespace samaki
