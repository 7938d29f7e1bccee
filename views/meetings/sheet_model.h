// SheetModel: one part of a meeting as a table: its records, a head above each group of them, and a row in
// which a new one is being begun.
//
// Always holds: it writes nothing, it says what a person typed; what is being begun stands in the table
// without being in the store until it has a name; approved minutes are locked.
#pragma once

#include "model/insight/meeting_sheet.h"

#include <QAbstractTableModel>

namespace samaki {

class SheetModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { HeadRole = Qt::UserRole, CountRole, FieldRole, OwnRole };

    void setPhrases(const Phrasebook& phrases);
    bool isLocked() const;

    /// -1 where it is not shown.
    int rowOf(const Id& record) const;
    bool isHead(int row) const;
    /// What is being begun is given up.
    void dropNew();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    /// nameColumn: the one in which a new record is begun.
    SheetModel(const Phrasebook& phrases, int columns, int nameColumn, QObject* parent);

    /// The rows, anew; a head is told by the index of the first record below it.
    void clearRows();
    void addHead(int first) { lines_.push_back({-1, first}); }
    void addRow(int record) { lines_.push_back({record, -1}); }
    /// Puts in a row to begin a record in.
    void insertNew(int row);
    /// What was begun is the record with this index from now on; those behind it move on by one.
    void settleNew(int record);
    /// Puts a head in above a row; see addHead().
    void insertHead(int row, int first);
    bool isNew(int row) const { return row >= 0 && row == newAt_; }
    /// -1 where nothing is being begun.
    int newRow() const { return newAt_; }
    /// The index of a row's record; -1 for a head and for what is being begun.
    int recordIn(int row) const;
    void tellAllChanged();

    virtual Id idOf(int record) const = 0;
    /// The field a cell holds; null where nothing is written. As with ownData(), record is -1 for what is
    /// being begun.
    virtual const char* fieldIn(int record, int column) const = 0;
    virtual bool isNumber(int column) const = 0;
    virtual QString heading(int column) const = 0;
    virtual QVariant headData(int first, int column, int role) const = 0;
    virtual QString text(int record, int column) const = 0;
    /// What is said when the pointer rests on a cell.
    virtual QString explanation(int record, int column) const = 0;
    /// The value to edit, and the roles of its own.
    virtual QVariant ownData(int record, int column, int role) const = 0;

    void keepSheet(const MeetingSheet& sheet) { sheet_ = &sheet; }
    const MeetingSheet& sheet() const { return *sheet_; }
    const Phrasebook& phrases() const { return phrases_; }

private:
    /// One row: a record, a head, or what is being begun.
    struct Line {
        int record = -1;
        int head = -1;
    };

    int alignmentOf(int column) const;

    Phrasebook phrases_;
    const MeetingSheet* sheet_ = nullptr;
    int columns_;
    int nameColumn_;
    std::vector<Line> lines_;
    int newAt_ = -1; ///< row of what is being begun
};

} // namespace samaki
