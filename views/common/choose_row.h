// Choosing a row from the program.
//
// Always holds: that row alone is chosen, whatever keys are held; QTableView::selectRow asks the keyboard,
// and under Ctrl it lets go of a row that is chosen already.
#pragma once

#include <QTableView>

namespace samaki {

/// The row of the index, which becomes the current one; an invalid index chooses nothing.
inline void chooseRow(QTableView& view, const QModelIndex& index) {
    if (index.isValid())
        view.selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                          QItemSelectionModel::Rows);
}

} // namespace samaki
