// RecordTable: the records of one type to look through: chips for their fields, columns to choose.
//
// Always holds: which record is current outlives a refresh, also while it is hidden; the columns shown and
// their widths are remembered under the table's name.
#pragma once

#include "views/common/searched_table.h"

class QMenu;
class QToolButton;

namespace samaki {

class RecordTable : public SearchedTable {
    Q_OBJECT

public:
    /// The name is the table's in the settings. The columns are those shown until the person chooses others.
    RecordTable(Desk& desk, const RecordType& type, const QString& name, const QStringList& columns,
                QWidget* parent = nullptr);

    /// A column of the page's own, beside the fields.
    void addColumn(RecordColumn column);
    /// Chips for these choice and reference fields, and one for active or not. Once, after construction.
    void setFilterFields(const QStringList& columns);
    /// A column's filter, or "active"; a value that is not offered means everything.
    void setFilter(const QString& column, const QString& value);
    /// How many lines of text a row holds; 1 unless set.
    void setLinesPerRow(int lines);
    /// The least width of a column and its share of what is left over, until the person sets widths.
    void setColumnWidth(const QString& key, int width, int share = 0);

    void setNames(const ReferenceNames& names);
    void setRows(std::vector<Row> rows);
    void putRows(const std::vector<Row>& rows);

    Id current() const { return current_; }
    /// Makes a record current and scrolls to it; clears what hides it. A null id: none.
    void select(const Id& id);
    /// The same, and the keyboard goes there: at once, or when the record arrives that was just written.
    void goTo(const Id& id);

signals:
    /// The person went to another record; null: to none.
    void currentChanged(const samaki::Id& id);
    /// Enter or a double click.
    void activated(const samaki::Id& id);

protected:
    void chooseAgain(const QList<Id>& chosen, const Id& current) override;
    void fitColumns() override;

private:
    struct Width {
        int least = 20 * Theme::unit;
        int share = 0;
    };

    void build();
    void retranslate();
    void fitRows();
    void applyFilters();
    void showOptions();
    void welcomeAwaited();
    void restoreColumns();
    void rememberColumns() const;
    void fillColumnMenu();

    QString name_;
    QStringList firstColumns_;
    ReferenceNames names_;
    QToolButton* columnButton_;
    QMenu* columnMenu_;
    QHash<QString, FilterChip*> chips_;
    QHash<QString, Width> widths_;
    Id current_;
    Id awaited_; ///< goTo() it when it arrives
    int lines_ = 1;
};

} // namespace samaki
