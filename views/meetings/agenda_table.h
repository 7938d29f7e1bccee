// AgendaTable: the view of an agenda: its rows, its columns, its keys, and the order changed by dragging.
// Enter or F2 edits the cell, Alt+Up and Alt+Down move the item.
#pragma once

#include "views/common/sheet_table.h"
#include "views/meetings/agenda_model.h"

namespace samaki {

class AgendaTable : public SheetTable {
    Q_OBJECT

public:
    AgendaTable(Desk& desk, AgendaModel& model, QWidget* parent = nullptr);

    Id current() const;
    std::vector<AgendaItem> selectedItems() const;
    /// The item to go to when the selected ones are taken away.
    Id neighbourOfSelection() const;
    bool select(const Id& item);
    /// The first item becomes current, where none is.
    void goToFirst();
    void editTitle(int row);

signals:
    void currentItemChanged(const samaki::Id& item);
    /// These shall stand before that one; null: at the end.
    void moveAsked(const std::vector<samaki::Id>& items, const samaki::Id& before);

protected:
    void fitColumns() override;
    void dropEvent(QDropEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    AgendaModel& model_;
    int column_; ///< where the keyboard was last
};

} // namespace samaki
