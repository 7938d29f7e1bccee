// PaletteModel: the lines of the command palette as a list. Headings and notes are in it, and can not be
// chosen.
#pragma once

#include "views/shell/palette_row.h"

#include <QAbstractListModel>

namespace samaki {

class PaletteModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<PaletteRow> rows);
    const std::vector<PaletteRow>& rows() const { return rows_; }
    const PaletteRow* at(const QModelIndex& index) const;

    /// The next row after this one (or before it, with step -1) that can be chosen, round the ends; -1: there
    /// is none.
    int next(int row, int step) const;
    /// The first row that can be chosen in the next group (or the one before, with step -1), round the ends.
    int nextGroup(int row, int step) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    int firstOfGroup(int row) const;

    std::vector<PaletteRow> rows_;
};

} // namespace samaki
