// SearchedTable: records to look through: a line to search in as one types, chips that narrow, a count, the
// table, and what to do first where there is nothing.
//
// Always holds: which records are chosen and where the view is scrolled to outlive a change of what is shown;
// from the search line, Down goes into the table and Escape empties the line.
#pragma once

#include "model/tables/record_table_model.h"
#include "views/common/desk.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace samaki {

class EmptyState;
class FilterChip;
class FlowLayout;

class SearchedTable : public QWidget {
    Q_OBJECT

public:
    /// emptyDrawing: shown where there is no record at all.
    SearchedTable(Desk& desk, const RecordType& type, const QString& emptyDrawing, QWidget* parent);

    RecordTableModel& model() { return *model_; }
    const RecordTableModel& model() const { return *model_; }
    QTableView* view() const { return view_; }
    /// Shown where there is no record at all; its texts are the page's.
    EmptyState* emptyState() const { return empty_; }
    void setSearch(const QString& text);

public slots:
    void focusSearch();

signals:
    /// What is shown may be something else now; what was chosen is chosen again.
    void refreshed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

    /// The model may start over; the person must not notice.
    void keepPlace(const std::function<void()>& change);
    /// Chooses again what was chosen before such a change.
    virtual void chooseAgain(const QList<Id>& chosen, const Id& current) = 0;
    /// How the columns share the width.
    virtual void fitColumns() = 0;

    /// One more chip, at the end of their line.
    FilterChip* addChip(const QString& name);
    /// What the search line says, its name, and "%1 of %2" for the count.
    void setSearchTexts(const QString& placeholder, const QString& name, const QString& shownOfAll);

    Desk& desk() const { return desk_; }
    /// The line of the search and the count.
    QHBoxLayout* topLine() const { return top_; }
    /// Shown where nothing passes the search and the chips.
    EmptyState* nothingFound() const { return nothingFound_; }
    /// Within keepPlace(): no person moved.
    bool isQuiet() const { return quiet_; }

private:
    void build();
    void showCount();

    Desk& desk_;
    RecordTableModel* model_;
    QLineEdit* search_;
    QLabel* count_;
    QString shownOfAll_;
    QHBoxLayout* top_;
    FlowLayout* chips_;
    QStackedWidget* stack_;
    QTableView* view_;
    EmptyState* empty_;
    EmptyState* nothingFound_;
    bool quiet_ = false;
};

} // namespace samaki
