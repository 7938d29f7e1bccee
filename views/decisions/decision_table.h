// DecisionTable: the decisions of all meetings to look through: chips for standing, agency, year and meeting,
// search as you type, sorting, several selected at once.
//
// Always holds: at first it shows what is open, the longest overdue on top; what is selected and where the
// view is scrolled to outlive a refresh.
#pragma once

#include "model/tables/record_table_model.h"
#include "views/common/desk.h"
#include "views/decisions/register_reading.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace samaki {

class DecisionDelegate;
class EmptyState;
class FilterChip;

class DecisionTable : public QWidget {
    Q_OBJECT

public:
    /// Values of the chip for the standing; empty is everything.
    static constexpr const char* kPending = "pending"; ///< open or overdue
    static constexpr const char* kOverdue = "overdue";

    explicit DecisionTable(Desk& desk, QWidget* parent = nullptr);

    void setReading(const RegisterReading& reading);
    const RegisterReading& reading() const { return reading_; }

    /// "pending", "overdue", "open", "done", "dropped" or empty.
    void setStanding(const QString& value);
    void setAgency(const Id& agency);
    void setMeeting(const Id& meeting);
    void setSearch(const QString& text);
    /// All chips and the search as they are at first.
    void clearFilters();

    QTableView* view() const { return view_; }
    RecordTableModel& model() { return *model_; }
    std::vector<RegisteredDecision> selected() const;
    /// In the order they stand in.
    std::vector<RegisteredDecision> shown() const;
    /// Selects one and scrolls to it, clearing what hides it; null: none.
    void select(const Id& decision);
    void focusSearch();

signals:
    void selectionChanged();
    /// Enter or a double click.
    void activated();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void addColumns();
    FilterChip* addChip(const QString& name);
    void retranslate();
    void showOptions();
    void showStandings();
    void showAgencies();
    void showMeetings();
    void applyFilters();
    bool passes(const RegisteredDecision& each) const;
    void keepPlace(const std::function<void()>& change);
    void fitColumns();
    void showCount();
    const RegisteredDecision* find(const Id& id) const;

    Desk& desk_;
    RegisterReading reading_;
    QHash<Id, size_t> places_; ///< of reading_.decisions.decisions
    RecordTableModel* model_;
    DecisionDelegate* delegate_;
    QLineEdit* search_;
    FilterChip* standing_ = nullptr;
    FilterChip* agency_ = nullptr;
    FilterChip* year_ = nullptr;
    FilterChip* meeting_ = nullptr;
    QLabel* count_;
    QStackedWidget* stack_;
    QTableView* view_;
    EmptyState* empty_;
    EmptyState* nothingFound_;
    bool quiet_ = false;
};

} // namespace samaki
