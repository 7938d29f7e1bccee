// KeysSheet: every key that does something here and now, on one sheet: first those of the page and of the
// part of it that is in view, each under its name, then those that work everywhere.
//
// Always holds: no line stands there twice; the sheet is never higher than the window under it: the rest is
// reached by the arrow keys, and Close stays in view.
#pragma once

#include <QDialog>

class QAction;
class QGridLayout;

namespace samaki {

class KeysSheet : public QDialog {
    Q_OBJECT

public:
    /// Actions without a key are left out.
    KeysSheet(const QList<QAction*>& window, const QList<QAction*>& page, QWidget* parent = nullptr);

private:
    void addPage(QGridLayout* grid, const QList<QAction*>& page);
    void addWindow(QGridLayout* grid, const QList<QAction*>& window);
    void arrange(QWidget* keys);
};

} // namespace samaki
