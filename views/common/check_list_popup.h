// CheckListPopup: a list of records to tick, with a search line on top. Typing narrows the list, Space ticks
// the row under the cursor, Enter and Escape close.
#pragma once

#include "model/tables/reference_names.h"

#include <QFrame>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace samaki {

class CheckListPopup : public QFrame {
    Q_OBJECT

public:
    CheckListPopup(QWidget* parent);

    /// Offers active records and those already chosen.
    void setEntries(const std::vector<ReferenceName>& names, const QList<Id>& chosen, Language language);
    QList<Id> chosen() const;
    void openBelow(const QWidget* widget);

signals:
    void chosenChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void narrow(const QString& text);
    void moveCursor(int rows);
    void toggle(QListWidgetItem* item);

    QLineEdit* search_;
    QListWidget* list_;
};

} // namespace samaki
