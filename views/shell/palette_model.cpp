#include "views/shell/palette_model.h"

namespace samaki {

QString PaletteRow::spoken() const {
    QStringList parts{title.text};
    if (!second.text.isEmpty())
        parts << second.text;
    if (!shortcut.isEmpty())
        parts << shortcut;
    return parts.join(u", "_qs);
}

void PaletteModel::setRows(std::vector<PaletteRow> rows) {
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

const PaletteRow* PaletteModel::at(const QModelIndex& index) const {
    return index.isValid() && index.row() < rowCount() ? &rows_[static_cast<size_t>(index.row())] : nullptr;
}

int PaletteModel::next(int row, int step) const {
    const int count = rowCount();
    for (int tried = 0; tried < count; ++tried) {
        row = row < 0 && step < 0 ? count - 1 : (row + step + count) % count;
        if (rows_[static_cast<size_t>(row)].canBeChosen())
            return row;
    }
    return -1;
}

int PaletteModel::firstOfGroup(int row) const {
    while (row > 0 && rows_[static_cast<size_t>(row)].kind != PaletteRow::Kind::Heading)
        --row;
    return row;
}

int PaletteModel::nextGroup(int row, int step) const {
    const int count = rowCount();
    int at = row < 0 ? 0 : firstOfGroup(row);
    for (int tried = 0; tried < count; ++tried) {
        at = (at + step + count) % count;
        if (rows_[static_cast<size_t>(at)].kind != PaletteRow::Kind::Heading)
            continue;
        const int first = next(at, 1);
        if (first >= 0 && firstOfGroup(first) == at)
            return first;
    }
    return next(row, step);
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    const PaletteRow* row = at(index);
    if (row == nullptr)
        return {};
    if (role == Qt::DisplayRole)
        return row->title.text;
    if (role == Qt::AccessibleTextRole)
        return row->spoken();
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const {
    const PaletteRow* row = at(index);
    if (row == nullptr || !row->canBeChosen())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace samaki
