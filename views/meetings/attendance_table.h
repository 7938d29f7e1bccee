// AttendanceTable: the view of who came: four keys a row to press, cells to write in.
//
// Keys, wherever in the row: P present, R represented; then the row stays current, for W and M, which count
// one woman or man more (with Shift one fewer), and N, which writes the name. E excused, A absent; then the
// next row is current, for nobody came. Enter or F2 writes in the cell; Enter where nothing can be written
// goes to the next row; Tab in a cell goes on to the next one that is written. The same keys of a Khmer
// keyboard do the same.
//
// Always holds: in a guest's row the letters mark in the Attendance column alone, else a name written on
// would mark; in its other cells they begin to write where nothing stands yet, and do nothing where
// something does.
#pragma once

#include "views/common/sheet_table.h"
#include "views/meetings/attendance_model.h"

namespace samaki {

class AttendanceTable : public SheetTable {
    Q_OBJECT

public:
    AttendanceTable(Desk& desk, AttendanceModel& model, QWidget* parent = nullptr);

    Id current() const;
    bool select(int row);
    void goToFirst();
    void editName(int row);
    /// Where the key of a status stands in a row's cell, for the pointer and the tests.
    QRect keyRect(int row, AttendanceStatus status) const;

signals:
    void currentRecordChanged();

protected:
    void fitColumns() override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    bool mark(QChar key, Qt::KeyboardModifiers modifiers);
    void markRows(AttendanceStatus status);
    void goOn(int last); ///< the row behind it becomes current
    bool isWrittenIn() const;
    bool takeLetter(QKeyEvent* event);
    QModelIndex nextWritten(int step) const;

    AttendanceModel& model_;
    int column_ = AttendanceModel::Status; ///< where the keyboard was last
};

} // namespace samaki
