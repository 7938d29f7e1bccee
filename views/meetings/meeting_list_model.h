// MeetingListModel: meetings as a table, what is to come first, then what was held, year by year.
//
// Always holds: a head stands above each group and is no meeting; upcoming meetings stand the next one first,
// held ones the latest first. A meeting under way is among those to come until it is over.
#pragma once

#include "views/meetings/meeting_book.h"

#include <QAbstractTableModel>

namespace samaki {

class MeetingListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, What, Number, Venue, Status, Attendance, Decisions, ColumnCount };
    enum Role { HeadRole = Qt::UserRole, CountRole, StatusRole, KindRole };

    explicit MeetingListModel(const Phrasebook& phrases, QObject* parent = nullptr);

    void setPhrases(const Phrasebook& phrases);
    /// The book is kept by reference and outlives the model.
    void setMeetings(const MeetingBook& book, const std::vector<Meeting>& shown, const QDate& today);

    /// Null for a head.
    const Meeting* meetingAt(int row) const;
    /// The row of a meeting, or -1.
    int rowOf(const Id& meeting) const;
    bool isHead(int row) const { return meetingAt(row) == nullptr; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line {
        std::optional<Meeting> meeting; ///< nothing: a head
        int year = 0;                   ///< of a head; 0: upcoming
        int count = 0;                  ///< of a head: so many meetings below it
    };

    void addGroup(int year, const std::vector<Meeting>& meetings);
    QString headText(const Line& line) const;
    QString text(const Meeting& meeting, int column) const;

    Phrasebook phrases_;
    const MeetingBook* book_ = nullptr;
    std::vector<Line> lines_;
};

} // namespace samaki
