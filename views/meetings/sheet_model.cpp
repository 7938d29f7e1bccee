#include "views/meetings/sheet_model.h"

namespace samaki {

SheetModel::SheetModel(const Phrasebook& phrases, int columns, int nameColumn, QObject* parent)
    : QAbstractTableModel(parent), phrases_(phrases), columns_(columns), nameColumn_(nameColumn) {}

void SheetModel::setPhrases(const Phrasebook& phrases) {
    phrases_ = phrases;
    tellAllChanged();
    emit headerDataChanged(Qt::Horizontal, 0, columns_ - 1);
}

void SheetModel::tellAllChanged() {
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns_ - 1));
}

bool SheetModel::isLocked() const {
    return sheet_ == nullptr || sheet_->meeting.status == MeetingStatus::Approved;
}

void SheetModel::clearRows() {
    lines_.clear();
    newAt_ = -1;
}

int SheetModel::recordIn(int row) const {
    return row < 0 || row >= rowCount() ? -1 : lines_[static_cast<size_t>(row)].record;
}

int SheetModel::rowOf(const Id& record) const {
    for (int row = 0; row < rowCount(); ++row) {
        if (recordIn(row) >= 0 && idOf(recordIn(row)) == record)
            return row;
    }
    return -1;
}

bool SheetModel::isHead(int row) const {
    return row >= 0 && row < rowCount() && lines_[static_cast<size_t>(row)].head >= 0;
}

void SheetModel::insertNew(int row) {
    beginInsertRows({}, row, row);
    lines_.insert(lines_.begin() + row, Line());
    newAt_ = row;
    endInsertRows();
}

void SheetModel::dropNew() {
    if (newAt_ < 0)
        return;
    beginRemoveRows({}, newAt_, newAt_);
    lines_.erase(lines_.begin() + newAt_);
    newAt_ = -1;
    endRemoveRows();
}

void SheetModel::settleNew(int record) {
    for (Line& line : lines_) {
        line.record += line.record >= record ? 1 : 0;
        line.head += line.head >= record ? 1 : 0;
    }
    lines_[static_cast<size_t>(newAt_)].record = record;
    newAt_ = -1;
}

void SheetModel::insertHead(int row, int first) {
    beginInsertRows({}, row, row);
    lines_.insert(lines_.begin() + row, {-1, first});
    newAt_ += newAt_ >= row ? 1 : 0;
    endInsertRows();
}

int SheetModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int SheetModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns_; }

Qt::ItemFlags SheetModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (isHead(index.row()))
        return Qt::ItemIsEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool named = !isNew(index.row()) || index.column() == nameColumn_;
    if (!isLocked() && named && fieldIn(recordIn(index.row()), index.column()) != nullptr)
        flags |= Qt::ItemIsEditable;
    return flags;
}

int SheetModel::alignmentOf(int column) const {
    return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QVariant SheetModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = lines_[static_cast<size_t>(index.row())];
    if (role == HeadRole)
        return line.head >= 0;
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    if (line.head >= 0)
        return headData(line.head, index.column(), role);
    if (role == FieldRole)
        return QString::fromLatin1(fieldIn(line.record, index.column()));
    if (line.record < 0)
        return ownData(-1, index.column(), role);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(line.record, index.column());
    case Qt::ToolTipRole:
        return explanation(line.record, index.column());
    default:
        return ownData(line.record, index.column(), role);
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    return role == Qt::DisplayRole ? QVariant(heading(section)) : QVariant();
}

} // namespace samaki
