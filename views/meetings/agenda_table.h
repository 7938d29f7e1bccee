// AgendaTable: the view of an agenda: its rows, its columns, its keys, and the order changed by dragging.
// Enter or F2 edits the cell, Alt+Up and Alt+Down move the item.
#pragma once

#include "views/common/desk.h"
#include "views/meetings/agenda_model.h"

#include <QTableView>

namespace samaki {

class AgendaTable : public QTableView {
    Q_OBJECT

public:
    AgendaTable(Desk& desk, AgendaModel& model, QWidget* parent = nullptr);

    bool isEditing() const { return state() == EditingState; }
    Id current() const;
    std::vector<AgendaItem> selectedItems() const;
    /// The item to go to when the selected ones are taken away.
    Id neighbourOfSelection() const;
    bool select(const Id& item);
    /// The first item becomes current, where none is.
    void goToFirst();
    void editTitle(int row);
    void layoutRows();

signals:
    void currentItemChanged(const samaki::Id& item);
    void editingEnded();
    /// These shall stand before that one; null: at the end.
    void moveAsked(const std::vector<samaki::Id>& items, const samaki::Id& before);

protected:
    void dropEvent(QDropEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

protected slots:
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void fitColumns();

    AgendaModel& model_;
    int column_; ///< where the keyboard was last
};

} // namespace samaki
