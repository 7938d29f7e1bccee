// AgendaModel: an agenda as a table: number, item, presenter, minutes, when it begins; a head above items of
// one kind that follow each other.
//
// Always holds: what SheetModel holds; an item is begun with its title.
#pragma once

#include "views/meetings/sheet_model.h"

namespace samaki {

class AgendaModel : public SheetModel {
    Q_OBJECT

public:
    enum Column { Number, Title, Presenter, Minutes, Begins, ColumnCount };
    enum Role { StatusRole = OwnRole, NoteRole, CarriedRole };

    explicit AgendaModel(const Phrasebook& phrases, QObject* parent = nullptr);

    /// The sheet is kept by reference and outlives the model. What is being begun stays.
    void setSheet(const MeetingSheet& sheet);

    /// The items in another order, until the store says how they stand.
    void showOrder(const std::vector<AgendaItem>& items);

    const std::vector<AgendaItem>& items() const { return items_; }
    /// Null for a head and for what is being begun.
    const AgendaItem* itemAt(int row) const;
    /// How many items stand above a row.
    size_t itemsAbove(int row) const;

    /// A row to type a title in, behind the item (null: at the end); returns its row.
    int beginNew(const Id& after);
    /// What was begun is an item from now on, until the store says how it stands: it can be written in.
    void take(const AgendaItem& item);

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void edited(const samaki::AgendaItem& before, const samaki::AgendaItem& after);
    void added(const samaki::AgendaItem& item, const samaki::Id& after);

protected:
    Id idOf(int record) const override { return items_[static_cast<size_t>(record)].id; }
    const char* fieldIn(int record, int column) const override;
    bool isNumber(int column) const override { return column == Minutes || column == Begins; }
    QString heading(int column) const override;
    QVariant headData(int first, int column, int role) const override;
    QString text(int record, int column) const override;
    QString explanation(int record, int column) const override;
    QVariant ownData(int record, int column, int role) const override;

private:
    QString presenter(const AgendaItem& item) const;

    std::vector<AgendaItem> items_;
    std::vector<AgendaNumber> numbers_;
    std::vector<QTime> times_;
    Id newAfter_;
};

} // namespace samaki
