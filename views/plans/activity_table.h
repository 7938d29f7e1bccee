// ActivityTable: the view of the action plan's table: its rows' heights, its columns, its keys.
//
// Always holds: a pillar's head spans the whole width and cannot be selected; which columns are shown, and
// how wide, is kept for the next start; the activity's description takes the width that is left. Keys: Enter
// or F2 edits the cell; the page adds its own actions.
#pragma once

#include "model/tables/activity_table_model.h"
#include "views/common/sheet_table.h"

class QMenu;

namespace samaki {

class ActivityDelegate;

class ActivityTable : public SheetTable {
    Q_OBJECT

public:
    ActivityTable(Desk& desk, ActivityTableModel& model, QWidget* parent = nullptr);

    ActivityDelegate& delegate() const { return *delegate_; }

    Id currentActivity() const;
    std::vector<Activity> selectedActivities() const;
    /// The activity to go to when those selected are taken away: the one below, or above.
    Id neighbourOfSelection() const;
    /// Makes it the current row and brings it into view; false when it is not shown.
    bool select(const Id& activity);
    /// The keyboard goes to the first activity shown; nothing happens where there is none.
    void goToFirst();
    /// Selects it and opens the editor of one column.
    void editCell(const Id& activity, const QString& column);

    QList<int> visibleColumnsInOrder() const;
    QList<int> selectedRowsInOrder() const;
    /// Where rows of several months stand together, each says which is its own.
    void setMonthShown(bool shown);
    /// The list of columns to tick; filled when it opens.
    void fillColumnMenu(QMenu& menu);

signals:
    void currentActivityChanged(const samaki::Id& activity);

protected:
    /// The description takes what the other columns leave.
    void fitColumns() override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void createHeader();
    void restoreColumns();
    void saveColumns() const;
    void setDefaultColumns();
    void widenToHeadings();

    ActivityTableModel& model_;
    ActivityDelegate* delegate_;
    bool fitting_ = false;    ///< the table sets widths, not the person
    QHash<int, int> widened_; ///< by column: the width before it was widened to its heading
};

} // namespace samaki
