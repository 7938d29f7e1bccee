// RecordTableModel: the records of one type as a table: one column a field, and columns of the page's own.
// It searches, filters and sorts by itself, so that ten thousand rows answer each key within a frame.
//
// Always holds: a row is shown when its folded text holds every word searched for and the filter lets it
// pass; what one cell shows comes from displayValue; a record that changed in place keeps its row unless its
// place in the order changed. No colours: what is inactive says so by ActiveRole.
#pragma once

#include "model/records/validate.h"
#include "model/tables/reference_names.h"

#include <QAbstractTableModel>

namespace samaki {

struct RecordColumn {
    QString key; ///< the field's column, or a key of the page's own; names the column in settings
    std::function<QString(const Phrasebook&)> label;
    std::function<QString(const Row&, const Phrasebook&, const ReferenceNames&)> text;
    /// What it is sorted by: a qint64 or a folded text.
    std::function<QVariant(const Row&, const Phrasebook&, const ReferenceNames&)> order;
    bool number = false; ///< right-aligned
};

class RecordTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, ActiveRole };

    explicit RecordTableModel(const RecordType& type, const Phrasebook& phrases, QObject* parent = nullptr);

    const RecordType& type() const { return type_; }

    /// A column of the page's own, after the fields; its text is searched too.
    void addColumn(RecordColumn column);
    /// Shows a field's column in words of the page's own.
    void setText(const QString& key, decltype(RecordColumn::text) text);
    /// Text that is searched without being shown, such as the names of an agency's contacts.
    void setHiddenText(std::function<QString(const Row&)> text);
    const std::vector<RecordColumn>& columns() const { return columns_; }
    int columnOf(const QString& key) const;

    void setPhrases(const Phrasebook& phrases);
    void setNames(const ReferenceNames& names);
    void setRows(std::vector<Row> rows);
    /// New and changed records, by id; the others stay as they are.
    void putRows(const std::vector<Row>& rows);
    /// What a page's own columns or the hidden text are made of has changed.
    void recompute();

    void setSearch(const QString& text);
    void setFilter(std::function<bool(const Row&)> passes);

    /// All rows, shown or not.
    const std::vector<Row>& rows() const { return rows_; }
    const Row& shownRow(int row) const { return rows_[shown_[static_cast<size_t>(row)]]; }
    const Row* find(const Id& id) const;
    /// The row that shows a record, or -1.
    int shownAt(const Id& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    QString foldedText(const Row& row) const;
    bool passes(size_t index) const;
    std::vector<size_t> order() const;
    void sortAll();
    void show(std::vector<size_t> shown);
    void reindex();

    const RecordType& type_;
    Phrasebook phrases_;
    ReferenceNames names_;
    std::vector<RecordColumn> columns_;
    std::function<QString(const Row&)> hiddenText_;
    std::function<bool(const Row&)> filter_;
    QStringList words_;
    std::vector<Row> rows_;
    std::vector<QString> folded_; ///< beside rows_
    std::vector<size_t> sorted_;  ///< indexes into rows_, all of them
    std::vector<size_t> shown_;   ///< those that pass, in the same order
    QHash<Id, size_t> places_;
    int sortColumn_ = -1;
    Qt::SortOrder sortOrder_ = Qt::AscendingOrder;
};

/// The column of a field.
RecordColumn columnOf(const RecordType& type, const Field& field);

} // namespace samaki
