// KeysSheet: every key that does something here and now, on one sheet.
#pragma once

#include <QDialog>

class QAction;

namespace samaki {

class KeysSheet : public QDialog {
    Q_OBJECT

public:
    /// Actions without a key are left out.
    KeysSheet(const QList<QAction*>& window, const QList<QAction*>& page, QWidget* parent = nullptr);
};

} // namespace samaki
