#include "views/meetings/attendance_model.h"

#include "model/core/khmer_text.h"
#include "model/records/validate.h"
#include "model/rules/attendance_count.h"

#include <algorithm>

namespace samaki {

namespace {

bool isGuest(const Attendance& record) { return record.agency.isNull(); }

template <class E>
QString wordOf(E value, const Phrasebook& phrases) {
    return labelOf(choicesOf<E>()[static_cast<size_t>(value)], phrases);
}

} // namespace

AttendanceModel::AttendanceModel(const Phrasebook& phrases, QObject* parent)
    : SheetModel(phrases, ColumnCount, Name, parent) {}

// Rows that are the same ones stay where they are: an open cell, the selection and the scroll place live on.
void AttendanceModel::setSheet(const MeetingSheet& sheet) {
    keepSheet(sheet);
    const auto sameRows = [&] {
        return newRow() < 0 &&
               std::equal(records_.begin(), records_.end(), sheet.attendance.begin(), sheet.attendance.end(),
                          [](const Attendance& a, const Attendance& b) {
                              return a.id == b.id && a.agency == b.agency;
                          });
    };
    if (!records_.empty() && sameRows()) {
        records_ = sheet.attendance;
        tellAllChanged();
        return;
    }
    beginResetModel();
    records_ = sheet.attendance;
    layOut();
    endResetModel();
}

void AttendanceModel::layOut() {
    clearRows();
    for (size_t i = 0; i < records_.size(); ++i) {
        if (i == 0 || isGuest(records_[i]) != isGuest(records_[i - 1]))
            addHead(static_cast<int>(i));
        addRow(static_cast<int>(i));
    }
}

const Attendance* AttendanceModel::recordAt(int row) const {
    const int record = recordIn(row);
    return record < 0 ? nullptr : &records_[static_cast<size_t>(record)];
}

int AttendanceModel::find(const QString& text, int from) const {
    const QStringList words = foldForSearch(text).split(u' ', Qt::SkipEmptyParts);
    const int rows = rowCount();
    for (int i = 0; i < rows && !words.isEmpty(); ++i) {
        const int row = (std::max(0, from) + i) % rows;
        const Attendance* record = recordAt(row);
        if (record == nullptr)
            continue;
        const Agency agency = sheet().agencies.value(record->agency);
        const QString names = foldForSearch(
            QStringList{agency.nameEn, agency.nameKm, agency.shortName, record->name, record->guestOf}.join(
                u'\n'));
        if (std::all_of(words.begin(), words.end(),
                        [&](const QString& word) { return names.contains(word); }))
            return row;
    }
    return -1;
}

void AttendanceModel::replace(int row, const Attendance& after) {
    const Attendance* now = recordAt(row);
    if (now == nullptr || isLocked())
        return;
    const Attendance before = *now;
    records_[static_cast<size_t>(recordIn(row))] = after;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    emit edited(before, after);
}

void AttendanceModel::setStatus(int row, AttendanceStatus status) {
    const Attendance* record = recordAt(row);
    if (record == nullptr || record->status == status)
        return;
    replace(row, markedAs(*record, status, contacts_));
}

void AttendanceModel::addPersons(int row, int women, int men) {
    const Attendance* record = recordAt(row);
    if (record == nullptr)
        return;
    Attendance after = *record;
    after.women = std::max(0, after.women + women);
    after.men = std::max(0, after.men + men);
    if (after.women != record->women || after.men != record->men)
        replace(row, after);
}

int AttendanceModel::beginGuest() {
    dropNew();
    insertNew(rowCount());
    return newRow();
}

void AttendanceModel::take(const Attendance& guest) {
    if (newRow() < 0)
        return;
    const bool first = records_.empty() || !isGuest(records_.back());
    const auto at = static_cast<int>(records_.size());
    const int row = newRow();
    records_.push_back(guest);
    settleNew(at);
    if (first)
        insertHead(row, at);
    tellAllChanged();
}

// An agency's name is its own; where a guest comes from is written here.
const char* AttendanceModel::fieldIn(int record, int column) const {
    switch (column) {
    case Who:
        return record < 0 || isGuest(records_[static_cast<size_t>(record)]) ? "guest_of" : nullptr;
    case Name:
        return "name";
    case Position:
        return "position";
    case Rank:
        return "rank";
    case Women:
        return "women";
    case Men:
        return "men";
    case Note:
        return "note";
    default:
        return nullptr;
    }
}

QString AttendanceModel::whoIs(const Attendance& record) const {
    return isGuest(record) ? record.guestOf : sheet().agencyName(record.agency, phrases().language());
}

QString AttendanceModel::text(int at, int column) const {
    const Attendance& record = records_[static_cast<size_t>(at)];
    const Language language = phrases().language();
    switch (column) {
    case Who:
        return whoIs(record);
    case Status:
        return wordOf(record.status, phrases());
    case Name:
        return record.name;
    case Position:
        return record.position;
    case Rank:
        return record.rank == samaki::Rank::NotSaid ? QString() : wordOf(record.rank, phrases());
    case Women:
        return record.women == 0 ? QString() : formatNumber(record.women, language);
    case Men:
        return record.men == 0 ? QString() : formatNumber(record.men, language);
    case Note:
        return record.note;
    default:
        return {};
    }
}

QString AttendanceModel::explanation(int record, int column) const {
    const QString shown = text(record, column);
    if (column != Rank || !isBelowRank(records_[static_cast<size_t>(record)], sheet().committee.leastRank))
        return shown;
    return shown + u'\n' +
           tr("Below the rank the committee expects: %1").arg(wordOf(sheet().committee.leastRank, phrases()));
}

QVariant AttendanceModel::headData(int first, int column, int role) const {
    const bool guests = isGuest(records_[static_cast<size_t>(first)]);
    if (role == CountRole)
        return static_cast<int>(std::count_if(records_.begin(), records_.end(), [&](const Attendance& each) {
            return isGuest(each) == guests;
        }));
    if (role != Qt::DisplayRole || column != 0)
        return {};
    return guests ? tr("Guests") : tr("Member agencies");
}

QVariant AttendanceModel::ownData(int at, int column, int role) const {
    if (at < 0)
        return role == StatusRole ? QVariant(static_cast<int>(AttendanceStatus::Present)) : QVariant();
    const Attendance& record = records_[static_cast<size_t>(at)];
    switch (role) {
    case Qt::EditRole:
        if (const char* field = fieldIn(at, column))
            return typeOf<Attendance>().value(toRow(record), field);
        return {};
    case StatusRole:
        return static_cast<int>(record.status);
    case PromptRole:
        return column == Who && isGuest(record) && record.guestOf.isEmpty() && !isLocked()
                   ? QVariant(tr("Who sent the guest"))
                   : QVariant();
    case BelowRankRole:
        return isBelowRank(record, sheet().committee.leastRank);
    default:
        return {};
    }
}

bool AttendanceModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || isLocked() || isHead(index.row()))
        return false;
    if (isNew(index.row())) {
        const QString name = value.toString().trimmed();
        if (name.isEmpty())
            return false;
        Attendance guest;
        guest.id = Id::create();
        guest.meeting = sheet().meeting.id;
        guest.name = name;
        guest.status = AttendanceStatus::Present;
        emit guestAdded(guest);
        return true;
    }
    const Attendance* record = recordAt(index.row());
    const char* column = fieldIn(recordIn(index.row()), index.column());
    if (record == nullptr || column == nullptr || sameValue(value, data(index, Qt::EditRole)))
        return false;
    Attendance after = *record;
    typeOf<Attendance>().fieldNamed(QLatin1String(column))->write(&after, value);
    replace(index.row(), after);
    return true;
}

QString AttendanceModel::heading(int column) const {
    switch (column) {
    case Who:
        return tr("Agency");
    case Status:
        return tr("Attendance");
    case Name:
        return tr("Name");
    case Position:
        return tr("Position");
    case Rank:
        return tr("Rank");
    case Women:
        return tr("Women");
    case Men:
        return tr("Men");
    case Note:
        return tr("Remark");
    default:
        return {};
    }
}

} // namespace samaki
