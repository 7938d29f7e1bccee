#include "views/meetings/agenda_model.h"

#include "model/records/validate.h"
#include "views/meetings/meeting_words.h"

namespace samaki {

AgendaModel::AgendaModel(const Phrasebook& phrases, QObject* parent)
    : SheetModel(phrases, ColumnCount, Title, parent) {}

void AgendaModel::setSheet(const MeetingSheet& sheet) {
    keepSheet(sheet);
    showOrder(sheet.items);
}

void AgendaModel::showOrder(const std::vector<AgendaItem>& items) {
    beginResetModel();
    items_ = items;
    numbers_ = agendaNumbers(items_);
    times_ = beginningTimes(sheet().meeting, items_);
    clearRows();
    for (size_t i = 0; i < items_.size(); ++i) {
        if (numbers_[i].opensGroup)
            addHead(static_cast<int>(i));
        addRow(static_cast<int>(i));
    }
    endResetModel();
}

const AgendaItem* AgendaModel::itemAt(int row) const {
    const int record = recordIn(row);
    return record < 0 ? nullptr : &items_[static_cast<size_t>(record)];
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
    newAfter_ = after;
    insertNew(row);
    return row;
}

void AgendaModel::take(const AgendaItem& item) {
    if (newRow() < 0)
        return;
    const auto at = static_cast<int>(itemsAbove(newRow()));
    items_.insert(items_.begin() + at, item);
    settleNew(at);
    numbers_ = agendaNumbers(items_);
    times_ = beginningTimes(sheet().meeting, items_);
    tellAllChanged();
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return isLocked() ? Qt::NoItemFlags : Qt::ItemIsDropEnabled; // between the rows, not on them
    const Qt::ItemFlags flags = SheetModel::flags(index);
    return itemAt(index.row()) == nullptr || isLocked() ? flags : flags | Qt::ItemIsDragEnabled;
}

const char* AgendaModel::fieldIn(int, int column) const {
    switch (column) {
    case Title:
        return "title";
    case Presenter:
        return "presenter";
    case Minutes:
        return "minutes_planned";
    default:
        return nullptr;
    }
}

QString AgendaModel::presenter(const AgendaItem& item) const {
    return item.presenter.isEmpty() ? sheet().agencyName(item.agency, phrases().language()) : item.presenter;
}

QString AgendaModel::text(int record, int column) const {
    const auto index = static_cast<size_t>(record);
    const AgendaItem& item = items_[index];
    const Language language = phrases().language();
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

QVariant AgendaModel::headData(int record, int column, int role) const {
    const auto first = static_cast<size_t>(record);
    if (role == CountRole) {
        size_t end = first;
        while (end < items_.size() && items_[end].kind == items_[first].kind)
            ++end;
        return static_cast<int>(end - first);
    }
    if (role != Qt::DisplayRole || column != 0)
        return {};
    const QString number = numbers_[first].text.section(u'.', 0, 0);
    const QString kind = labelOf(choicesOf<AgendaKind>()[static_cast<size_t>(items_[first].kind)], phrases());
    return digits(number, phrases().language()) + u"   "_qs + kind;
}

QString AgendaModel::explanation(int record, int column) const {
    const AgendaItem& item = items_[static_cast<size_t>(record)];
    return column == Title && !item.chairNote.isEmpty()
               ? item.title + u"\n\n"_qs + tr("Note for the chair: %1").arg(item.chairNote)
               : text(record, column);
}

QVariant AgendaModel::ownData(int record, int column, int role) const {
    if (record < 0)
        return {};
    const AgendaItem& item = items_[static_cast<size_t>(record)];
    switch (role) {
    case Qt::EditRole:
        if (const char* field = fieldIn(record, column))
            return typeOf<AgendaItem>().value(toRow(item), field);
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
    const char* column = index.isValid() ? fieldIn(recordIn(index.row()), index.column()) : nullptr;
    if (role != Qt::EditRole || column == nullptr || isLocked())
        return false;
    if (isNew(index.row())) {
        const Id after = newAfter_;
        const QString title = value.toString().trimmed();
        if (title.isEmpty())
            return false;
        AgendaItem item;
        item.id = Id::create();
        item.meeting = sheet().meeting.id;
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
    items_[static_cast<size_t>(recordIn(index.row()))] = after;
    times_ = beginningTimes(sheet().meeting, items_);
    tellAllChanged();
    emit edited(before, after);
    return true;
}

QString AgendaModel::heading(int column) const {
    switch (column) {
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
