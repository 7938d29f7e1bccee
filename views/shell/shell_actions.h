// ShellActions: what can be done at every page, each with its key. Texts follow the language.
#pragma once

#include "views/shell/page_place.h"

#include <QAction>
#include <QHash>

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
    /// Back to where a link was followed; enabled while there is such a place.
    QAction* back() const { return back_; }
    /// Opens the palette.
    QAction* palette() const { return palette_; }
    /// Whether it is the way to a page.
    bool isPage(const QAction* action) const;
    /// File name of an action's drawing in resources/icons, without ending; empty: not one of these.
    QString iconNameOf(const QAction* action) const { return iconNames_.value(action); }
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
    QHash<const QAction*, QString> iconNames_;
    QList<QPair<QAction*, const PagePlace*>> pages_;
    QWidget* window_;
    QAction* undo_;
    QAction* redo_;
    QAction* refresh_;
    QAction* find_;
    QAction* openFile_;
    QAction* keys_;
    QAction* palette_;
    QAction* back_;
};

} // namespace samaki
