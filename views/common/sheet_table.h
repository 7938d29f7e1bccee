// SheetTable: a table whose rows a SheetDelegate draws: heads that span the row, all other rows of one
// height, cells that are written in with Enter, F2 or a double click.
//
// Always holds: the keys pass by a head; rows and columns are fitted again when the window, the language, the
// font or the theme changes.
#pragma once

#include "views/common/desk.h"

#include <QTableView>

namespace samaki {

class SheetDelegate;

class SheetTable : public QTableView {
    Q_OBJECT

public:
    explicit SheetTable(QWidget* parent = nullptr);

    /// A person is writing in a cell.
    bool isEditing() const { return state() == EditingState; }
    /// Goes to a cell and opens it.
    void writeIn(const QModelIndex& cell);

signals:
    void editingEnded();

protected:
    /// Once, in the child's constructor. The delegate is the table's; the model outlives it.
    void setUp(Desk& desk, QAbstractItemModel& model, SheetDelegate& delegate);
    /// To be called whenever rows came, went or changed places.
    void layoutRows();
    /// How the columns share the width.
    virtual void fitColumns() = 0;

    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

protected slots:
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    SheetDelegate* delegate_ = nullptr;
};

} // namespace samaki
