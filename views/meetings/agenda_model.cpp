#include "views/meetings/agenda_model.h"

#include "model/records/validate.h"
#include "views/meetings/meeting_words.h"

namespace samaki {

namespace {

const char* columnOf(int column) {
    switch (column) {
    case AgendaModel::Title:
        return "title";
    case AgendaModel::Presenter:
        return "presenter";
    case AgendaModel::Minutes:
        return "minutes_planned";
    default:
        return nullptr;
    }
}

bool isNumber(int column) { return column == AgendaModel::Minutes || column == AgendaModel::Begins; }

} // namespace

AgendaModel::AgendaModel(const Phrasebook& phrases, QObject* parent)
    : QAbstractTableModel(parent), phrases_(phrases) {}

void AgendaModel::setPhrases(const Phrasebook& phrases) {
    phrases_ = phrases;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void AgendaModel::setSheet(const MeetingSheet& sheet) {
    beginResetModel();
    sheet_ = &sheet;
    items_ = sheet.items;
    numbers_ = agendaNumbers(items_);
    times_ = beginningTimes(sheet.meeting, items_);
    layOut();
    endResetModel();
}

void AgendaModel::layOut() {
    lines_.clear();
    newAt_ = -1;
    for (size_t i = 0; i < items_.size(); ++i) {
        if (numbers_[i].opensGroup)
            lines_.push_back({-1, static_cast<int>(i)});
        lines_.push_back({static_cast<int>(i), -1});
    }
}

bool AgendaModel::isLocked() const {
    return sheet_ == nullptr || sheet_->meeting.status == MeetingStatus::Approved;
}

const AgendaItem* AgendaModel::itemAt(int row) const {
    if (row < 0 || row >= rowCount() || lines_[static_cast<size_t>(row)].item < 0)
        return nullptr;
    return &items_[static_cast<size_t>(lines_[static_cast<size_t>(row)].item)];
}

int AgendaModel::rowOf(const Id& item) const {
    for (int row = 0; row < rowCount(); ++row) {
        const AgendaItem* here = itemAt(row);
        if (here != nullptr && here->id == item)
            return row;
    }
    return -1;
}

bool AgendaModel::isHead(int row) const {
    return row >= 0 && row < rowCount() && lines_[static_cast<size_t>(row)].head >= 0;
}

size_t AgendaModel::itemsAbove(int row) const {
    size_t above = 0;
    for (int i = 0; i < row && i < rowCount(); ++i)
        above += itemAt(i) != nullptr ? 1 : 0;
    return above;
}

int AgendaModel::beginNew(const Id& after) {
    dropNew();
    const int behind = rowOf(after);
    int row = behind >= 0 ? behind + 1 : rowCount();
    if (behind < 0 && !items_.empty() && items_.back().kind == AgendaKind::OtherMatters)
        row = rowCount() - 1;
    beginInsertRows({}, row, row);
    lines_.insert(lines_.begin() + row, Line());
    newAt_ = row;
    newAfter_ = after;
    endInsertRows();
    return row;
}

void AgendaModel::dropNew() {
    if (newAt_ < 0)
        return;
    beginRemoveRows({}, newAt_, newAt_);
    lines_.erase(lines_.begin() + newAt_);
    newAt_ = -1;
    endRemoveRows();
}

void AgendaModel::take(const AgendaItem& item) {
    if (newAt_ < 0)
        return;
    const auto at = static_cast<int>(itemsAbove(newAt_));
    items_.insert(items_.begin() + at, item);
    for (Line& line : lines_) {
        line.item += line.item >= at ? 1 : 0;
        line.head += line.head >= at ? 1 : 0;
    }
    lines_[static_cast<size_t>(newAt_)].item = at;
    newAt_ = -1;
    numbers_ = agendaNumbers(items_);
    times_ = beginningTimes(sheet_->meeting, items_);
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int AgendaModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int AgendaModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return isLocked() ? Qt::NoItemFlags : Qt::ItemIsDropEnabled; // between the rows, not on them
    if (isHead(index.row()))
        return Qt::ItemIsEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (isLocked())
        return flags;
    const bool begun = index.row() == newAt_;
    if (columnOf(index.column()) != nullptr && (!begun || index.column() == Title))
        flags |= Qt::ItemIsEditable;
    return begun ? flags : flags | Qt::ItemIsDragEnabled;
}

QString AgendaModel::presenter(const AgendaItem& item) const {
    return item.presenter.isEmpty() ? sheet_->agencyName(item.agency, phrases_.language()) : item.presenter;
}

QString AgendaModel::text(const AgendaItem& item, size_t index, int column) const {
    const Language language = phrases_.language();
    switch (column) {
    case Number:
        return digits(numbers_[index].text, language);
    case Title:
        return item.title;
    case Presenter:
        return presenter(item);
    case Minutes:
        return item.minutesPlanned ? formatNumber(*item.minutesPlanned, language) : QString();
    case Begins:
        return clockTime(times_[index], language);
    default:
        return {};
    }
}

QVariant AgendaModel::headData(int item, int column, int role) const {
    const auto first = static_cast<size_t>(item);
    if (role == CountRole) {
        size_t end = first;
        while (end < items_.size() && items_[end].kind == items_[first].kind)
            ++end;
        return static_cast<int>(end - first);
    }
    if (role != Qt::DisplayRole || column != 0)
        return {};
    const QString number = numbers_[first].text.section(u'.', 0, 0);
    const QString kind = labelOf(choicesOf<AgendaKind>()[static_cast<size_t>(items_[first].kind)], phrases_);
    return digits(number, phrases_.language()) + u"   "_qs + kind;
}

QVariant AgendaModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = lines_[static_cast<size_t>(index.row())];
    if (role == HeadRole)
        return line.head >= 0;
    if (role == FieldRole)
        return QString::fromLatin1(columnOf(index.column()));
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (line.head >= 0)
        return headData(line.head, index.column(), role);
    if (line.item < 0)
        return {};
    const auto at = static_cast<size_t>(line.item);
    const AgendaItem& item = items_[at];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(item, at, index.column());
    case Qt::ToolTipRole:
        return index.column() == Title && !item.chairNote.isEmpty()
                   ? item.title + u"\n\n"_qs + tr("Note for the chair: %1").arg(item.chairNote)
                   : text(item, at, index.column());
    case Qt::EditRole:
        if (const char* column = columnOf(index.column()))
            return typeOf<AgendaItem>().value(toRow(item), column);
        return {};
    case StatusRole:
        return static_cast<int>(item.status);
    case NoteRole:
        return !item.chairNote.isEmpty();
    case CarriedRole:
        return !item.carriedFrom.isNull();
    default:
        return {};
    }
}

bool AgendaModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const char* column = index.isValid() ? columnOf(index.column()) : nullptr;
    if (role != Qt::EditRole || column == nullptr || isLocked())
        return false;
    if (index.row() == newAt_) {
        const Id after = newAfter_;
        const QString title = value.toString().trimmed();
        if (title.isEmpty())
            return false;
        AgendaItem item;
        item.id = Id::create();
        item.meeting = sheet_->meeting.id;
        item.title = title;
        emit added(item, after);
        return true;
    }
    const AgendaItem* item = itemAt(index.row());
    if (item == nullptr)
        return false;
    AgendaItem after = *item;
    typeOf<AgendaItem>().fieldNamed(QLatin1String(column))->write(&after, value);
    if (after.title.trimmed().isEmpty() || sameValue(value, data(index, Qt::EditRole)))
        return false;
    const AgendaItem before = *item;
    items_[static_cast<size_t>(lines_[static_cast<size_t>(index.row())].item)] = after;
    times_ = beginningTimes(sheet_->meeting, items_);
    emit dataChanged(this->index(0, 0), this->index(rowCount() - 1, ColumnCount - 1));
    emit edited(before, after);
    return true;
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Title:
        return tr("Item");
    case Presenter:
        return tr("Presented by");
    case Minutes:
        return tr("Minutes");
    case Begins:
        return tr("Begins");
    default:
        return {};
    }
}

} // namespace samaki
