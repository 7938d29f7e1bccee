// AgendaModel: an agenda as a table: number, item, presenter, minutes, when it begins; a head above items of
// one kind that follow each other.
//
// Always holds: it writes nothing, it says what a person typed; an item that is being begun stands in the
// table without being in the store until it has a title.
#pragma once

#include "model/insight/meeting_sheet.h"

#include <QAbstractTableModel>

namespace samaki {

class AgendaModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Title, Presenter, Minutes, Begins, ColumnCount };
    enum Role { HeadRole = Qt::UserRole, CountRole, FieldRole, StatusRole, NoteRole, CarriedRole };

    explicit AgendaModel(const Phrasebook& phrases, QObject* parent = nullptr);

    void setPhrases(const Phrasebook& phrases);
    /// The sheet is kept by reference and outlives the model. What is being begun stays.
    void setSheet(const MeetingSheet& sheet);
    bool isLocked() const;

    const std::vector<AgendaItem>& items() const { return items_; }
    /// Null for a head and for what is being begun.
    const AgendaItem* itemAt(int row) const;
    int rowOf(const Id& item) const;
    bool isHead(int row) const;
    /// How many items stand above a row.
    size_t itemsAbove(int row) const;

    /// A row to type a title in, behind the item (null: at the end); returns its row.
    int beginNew(const Id& after);
    void dropNew();
    /// What was begun is an item from now on, until the store says how it stands: it can be written in.
    void take(const AgendaItem& item);
    bool hasNew() const { return newAt_ >= 0; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void edited(const samaki::AgendaItem& before, const samaki::AgendaItem& after);
    void added(const samaki::AgendaItem& item, const samaki::Id& after);

private:
    /// One row: an item by its index, a head, or what is being begun.
    struct Line {
        int item = -1;
        int head = -1; ///< index of the first item below it
    };

    void layOut();
    QString text(const AgendaItem& item, size_t index, int column) const;
    QString presenter(const AgendaItem& item) const;
    QVariant headData(int item, int column, int role) const;

    Phrasebook phrases_;
    const MeetingSheet* sheet_ = nullptr;
    std::vector<AgendaItem> items_;
    std::vector<AgendaNumber> numbers_;
    std::vector<QTime> times_;
    std::vector<Line> lines_;
    int newAt_ = -1; ///< row of what is being begun
    Id newAfter_;
};

} // namespace samaki
