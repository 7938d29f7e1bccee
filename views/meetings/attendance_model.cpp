#include "views/meetings/attendance_model.h"

#include "model/core/khmer_text.h"
#include "model/records/validate.h"
#include "model/rules/attendance_count.h"

#include <algorithm>

namespace samaki {

namespace {

bool isNumber(int column) { return column == AttendanceModel::Women || column == AttendanceModel::Men; }

template <class E>
QString wordOf(E value, const Phrasebook& phrases) {
    return labelOf(choicesOf<E>()[static_cast<size_t>(value)], phrases);
}

} // namespace

AttendanceModel::AttendanceModel(const Phrasebook& phrases, QObject* parent)
    : QAbstractTableModel(parent), phrases_(phrases) {}

void AttendanceModel::setPhrases(const Phrasebook& phrases) {
    phrases_ = phrases;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

// Rows that are the same ones stay where they are: an open cell, the selection and the scroll place live on.
void AttendanceModel::setSheet(const MeetingSheet& sheet) {
    sheet_ = &sheet;
    const auto sameRows = [&] {
        return guestAt_ < 0 &&
               std::equal(records_.begin(), records_.end(), sheet.attendance.begin(), sheet.attendance.end(),
                          [](const Attendance& a, const Attendance& b) {
                              return a.id == b.id && a.agency == b.agency;
                          });
    };
    if (!records_.empty() && sameRows()) {
        records_ = sheet.attendance;
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    records_ = sheet.attendance;
    layOut();
    endResetModel();
}

void AttendanceModel::layOut() {
    lines_.clear();
    guestAt_ = -1;
    const auto guests = static_cast<int>(std::count_if(
        records_.begin(), records_.end(), [](const Attendance& each) { return each.agency.isNull(); }));
    const int agencies = static_cast<int>(records_.size()) - guests;
    if (agencies > 0)
        lines_.push_back({-1, agencies, false});
    for (size_t i = 0; i < records_.size(); ++i) {
        if (static_cast<int>(i) == agencies)
            lines_.push_back({-1, guests, true});
        lines_.push_back({static_cast<int>(i), -1, records_[i].agency.isNull()});
    }
}

bool AttendanceModel::isLocked() const {
    return sheet_ == nullptr || sheet_->meeting.status == MeetingStatus::Approved;
}

const Attendance* AttendanceModel::recordAt(int row) const {
    if (row < 0 || row >= rowCount() || lines_[static_cast<size_t>(row)].record < 0)
        return nullptr;
    return &records_[static_cast<size_t>(lines_[static_cast<size_t>(row)].record)];
}

int AttendanceModel::rowOf(const Id& record) const {
    for (int row = 0; row < rowCount(); ++row) {
        const Attendance* here = recordAt(row);
        if (here != nullptr && here->id == record)
            return row;
    }
    return -1;
}

bool AttendanceModel::isHead(int row) const {
    return row >= 0 && row < rowCount() && lines_[static_cast<size_t>(row)].headed >= 0;
}

int AttendanceModel::find(const QString& text, int from) const {
    const QStringList words = foldForSearch(text).split(u' ', Qt::SkipEmptyParts);
    const int rows = rowCount();
    for (int i = 0; i < rows && !words.isEmpty(); ++i) {
        const int row = (std::max(0, from) + i) % rows;
        const Attendance* record = recordAt(row);
        if (record == nullptr)
            continue;
        const Agency agency = sheet_->agencies.value(record->agency);
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
    records_[static_cast<size_t>(lines_[static_cast<size_t>(row)].record)] = after;
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
    dropGuest();
    const int row = rowCount();
    beginInsertRows({}, row, row);
    lines_.push_back({-1, -1, true});
    guestAt_ = row;
    endInsertRows();
    return row;
}

void AttendanceModel::dropGuest() {
    if (guestAt_ < 0)
        return;
    beginRemoveRows({}, guestAt_, guestAt_);
    lines_.erase(lines_.begin() + guestAt_);
    guestAt_ = -1;
    endRemoveRows();
}

int AttendanceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int AttendanceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

// An agency's name is its own; where a guest comes from is written here.
const char* AttendanceModel::fieldOf(const Line& line, int column) const {
    switch (column) {
    case Who:
        return line.guests ? "guest_of" : nullptr;
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

Qt::ItemFlags AttendanceModel::flags(const QModelIndex& index) const {
    if (!index.isValid() || isHead(index.row()))
        return index.isValid() ? Qt::ItemIsEnabled : Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const Line& line = lines_[static_cast<size_t>(index.row())];
    const bool begun = index.row() == guestAt_;
    if (!isLocked() && fieldOf(line, index.column()) != nullptr && (!begun || index.column() == Name))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QString AttendanceModel::whoIs(const Attendance& record) const {
    return record.agency.isNull() ? record.guestOf : sheet_->agencyName(record.agency, phrases_.language());
}

QString AttendanceModel::text(const Attendance& record, int column) const {
    const Language language = phrases_.language();
    switch (column) {
    case Who:
        return whoIs(record);
    case Status:
        return wordOf(record.status, phrases_);
    case Name:
        return record.name;
    case Position:
        return record.position;
    case Rank:
        return record.rank == samaki::Rank::NotSaid ? QString() : wordOf(record.rank, phrases_);
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

QString AttendanceModel::explanation(const Attendance& record, int column) const {
    const QString shown = text(record, column);
    if (column != Rank || !isBelowRank(record, sheet_->committee.leastRank))
        return shown;
    return shown + u'\n' +
           tr("Below the rank the committee expects: %1").arg(wordOf(sheet_->committee.leastRank, phrases_));
}

QVariant AttendanceModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = lines_[static_cast<size_t>(index.row())];
    if (role == HeadRole)
        return line.headed >= 0;
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (line.headed >= 0) {
        if (role == CountRole)
            return line.headed;
        if (role == Qt::DisplayRole && index.column() == 0)
            return line.guests ? tr("Guests") : tr("Member agencies");
        return {};
    }
    if (role == FieldRole)
        return QString::fromLatin1(fieldOf(line, index.column()));
    if (line.record < 0)
        return role == StatusRole ? QVariant(static_cast<int>(AttendanceStatus::Present)) : QVariant();
    const Attendance& record = records_[static_cast<size_t>(line.record)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(record, index.column());
    case Qt::ToolTipRole:
        return explanation(record, index.column());
    case Qt::EditRole:
        if (const char* column = fieldOf(line, index.column()))
            return typeOf<Attendance>().value(toRow(record), column);
        return {};
    case StatusRole:
        return static_cast<int>(record.status);
    case BelowRankRole:
        return isBelowRank(record, sheet_->committee.leastRank);
    default:
        return {};
    }
}

bool AttendanceModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || isLocked() || isHead(index.row()))
        return false;
    if (index.row() == guestAt_) {
        const QString name = value.toString().trimmed();
        if (name.isEmpty())
            return false;
        Attendance guest;
        guest.id = Id::create();
        guest.meeting = sheet_->meeting.id;
        guest.name = name;
        guest.status = AttendanceStatus::Present;
        emit guestAdded(guest);
        return true;
    }
    const Attendance* record = recordAt(index.row());
    const char* column = fieldOf(lines_[static_cast<size_t>(index.row())], index.column());
    if (record == nullptr || column == nullptr || sameValue(value, data(index, Qt::EditRole)))
        return false;
    Attendance after = *record;
    typeOf<Attendance>().fieldNamed(QLatin1String(column))->write(&after, value);
    replace(index.row(), after);
    return true;
}

QVariant AttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
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
