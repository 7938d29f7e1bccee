// RecordTable: the records of one type to look through: search as you type, filter chips, sorting, columns to
// choose, and what to do first where there are none.
//
// Always holds: which record is current and where the view is scrolled to outlive a refresh; the columns
// shown and their widths are remembered under the table's name.
#pragma once

#include "model/tables/record_table_model.h"
#include "views/common/desk.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace samaki {

class EmptyState;
class FilterChip;
class FlowLayout;

class RecordTable : public QWidget {
    Q_OBJECT

public:
    /// The name is the table's in the settings. The columns are those shown until the person chooses others.
    RecordTable(Desk& desk, const RecordType& type, const QString& name, const QStringList& columns,
                QWidget* parent = nullptr);

    RecordTableModel& model() { return *model_; }
    const RecordTableModel& model() const { return *model_; }
    QTableView* view() const { return view_; }
    /// Shown where there is no record at all; its texts are the page's.
    EmptyState* emptyState() const { return empty_; }

    /// A column of the page's own, beside the fields.
    void addColumn(RecordColumn column);
    /// Chips for these choice and reference fields, and one for active or not. Once, after construction.
    void setFilterFields(const QStringList& columns);
    /// A column's filter, or "active"; a value that is not offered means everything.
    void setFilter(const QString& column, const QString& value);
    void setSearch(const QString& text);
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

public slots:
    void focusSearch();

signals:
    /// The person went to another record; null: to none.
    void currentChanged(const samaki::Id& id);
    /// Enter or a double click.
    void activated(const samaki::Id& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

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
    void keepPlace(const std::function<void()>& change);
    void welcomeAwaited();
    void showCount();
    void restoreColumns();
    void fitColumns();
    void rememberColumns() const;
    void fillColumnMenu();

    Desk& desk_;
    QString name_;
    QStringList firstColumns_;
    RecordTableModel* model_;
    ReferenceNames names_;
    QLineEdit* search_;
    FlowLayout* chipLine_;
    QLabel* count_;
    QToolButton* columnButton_;
    QMenu* columnMenu_;
    QStackedWidget* stack_;
    QTableView* view_;
    EmptyState* empty_;
    EmptyState* nothingFound_;
    QHash<QString, FilterChip*> chips_;
    QHash<QString, Width> widths_;
    Id current_;
    Id awaited_; ///< goTo() it when it arrives
    bool movingQuietly_ = false;
    int lines_ = 1;
};

} // namespace samaki
