#include "views/meetings/meeting_list_model.h"

#include "views/meetings/meeting_words.h"

#include <algorithm>
#include <map>

namespace samaki {

namespace {

bool isToCome(const Meeting& meeting, const QDate& today) {
    return meeting.status == MeetingStatus::UnderWay ||
           (meeting.status == MeetingStatus::Scheduled || meeting.status == MeetingStatus::Cancelled
                ? meeting.heldOn >= today
                : false);
}

} // namespace

MeetingListModel::MeetingListModel(const Phrasebook& phrases, QObject* parent)
    : QAbstractTableModel(parent), phrases_(phrases) {}

void MeetingListModel::setPhrases(const Phrasebook& phrases) {
    phrases_ = phrases;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void MeetingListModel::setMeetings(const MeetingBook& book, const std::vector<Meeting>& shown,
                                   const QDate& today) {
    beginResetModel();
    book_ = &book;
    lines_.clear();
    std::vector<Meeting> toCome;
    std::map<int, std::vector<Meeting>, std::greater<>> held; // the latest year first
    for (const Meeting& meeting : shown)
        (isToCome(meeting, today) ? toCome : held[meeting.heldOn.year()]).push_back(meeting);
    addGroup(0, toCome);
    for (auto& [year, meetings] : held) {
        std::reverse(meetings.begin(), meetings.end());
        addGroup(year, meetings);
    }
    endResetModel();
}

void MeetingListModel::addGroup(int year, const std::vector<Meeting>& meetings) {
    if (meetings.empty())
        return;
    lines_.push_back({std::nullopt, year, static_cast<int>(meetings.size())});
    for (const Meeting& meeting : meetings)
        lines_.push_back({meeting, year, 0});
}

const Meeting* MeetingListModel::meetingAt(int row) const {
    if (row < 0 || row >= rowCount())
        return nullptr;
    const Line& line = lines_[static_cast<size_t>(row)];
    return line.meeting ? &*line.meeting : nullptr;
}

int MeetingListModel::rowOf(const Id& meeting) const {
    for (size_t i = 0; i < lines_.size(); ++i) {
        if (lines_[i].meeting && lines_[i].meeting->id == meeting)
            return static_cast<int>(i);
    }
    return -1;
}

int MeetingListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int MeetingListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

Qt::ItemFlags MeetingListModel::flags(const QModelIndex& index) const {
    return isHead(index.row()) ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QString MeetingListModel::headText(const Line& line) const {
    return line.year == 0 ? tr("Upcoming")
                          : tr("Earlier, %1").arg(digits(QString::number(line.year), phrases_.language()));
}

QString MeetingListModel::text(const Meeting& meeting, int column) const {
    const Language language = phrases_.language();
    const MeetingFigures figures = book_->figures.value(meeting.id);
    switch (column) {
    case When:
        return longDate(meeting.heldOn, phrases_) + u"\n"_qs + timeSpan(meeting, language);
    case What: {
        const QString group = book_->groupName(meeting.workingGroup, language);
        const QString more = group.isEmpty() ? meeting.purpose : group;
        const QString kind = kindWord(meeting.kind, phrases_);
        return more.isEmpty() ? kind : kind + u'\n' + more;
    }
    case Number:
        return digits(meeting.number, language);
    case Venue:
        return meeting.venue;
    case Status:
        return statusWord(meeting.status, phrases_);
    case Attendance:
        return figures.there == 0 ? QString()
                                  : tr("%1 of %2")
                                        .arg(formatNumber(figures.there, language),
                                             formatNumber(figures.expected, language));
    case Decisions:
        return figures.openDecisions == 0 ? QString() : formatNumber(figures.openDecisions, language);
    default:
        return {};
    }
}

QVariant MeetingListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || book_ == nullptr)
        return {};
    const Line& line = lines_[static_cast<size_t>(index.row())];
    if (role == HeadRole)
        return !line.meeting.has_value();
    if (!line.meeting) {
        if (role == CountRole)
            return line.count;
        return role == Qt::DisplayRole && index.column() == 0 ? QVariant(headText(line)) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return text(*line.meeting, index.column());
    case StatusRole:
        return static_cast<int>(line.meeting->status);
    case KindRole:
        return static_cast<int>(line.meeting->kind);
    case Qt::TextAlignmentRole:
        return int(
            (index.column() == Attendance || index.column() == Decisions ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant MeetingListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Attendance || section == Decisions ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("Date");
    case What:
        return tr("Meeting");
    case Number:
        return tr("No.");
    case Venue:
        return tr("Venue");
    case Status:
        return tr("Status");
    case Attendance:
        return tr("Attendance");
    case Decisions:
        return tr("Open decisions");
    default:
        return {};
    }
}

} // namespace samaki
