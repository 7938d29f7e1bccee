// DecisionTable: the decisions of all meetings to look through, with chips for standing, agency, year and
// meeting, several selected at once.
//
// Always holds: at first it shows what is open, the longest overdue on top.
#pragma once

#include "views/common/searched_table.h"
#include "views/decisions/register_reading.h"

namespace samaki {

class DecisionDelegate;

class DecisionTable : public SearchedTable {
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
    /// All chips and the search as they are at first.
    void clearFilters();

    std::vector<RegisteredDecision> selected() const;
    /// In the order they stand in.
    std::vector<RegisteredDecision> shown() const;
    /// Selects one and scrolls to it, clearing what hides it; null: none.
    void select(const Id& decision);

signals:
    void selectionChanged();
    /// Enter or a double click.
    void activated();

protected:
    void chooseAgain(const QList<Id>& chosen, const Id& current) override;
    void fitColumns() override;

private:
    void build();
    void addColumns();
    void retranslate();
    void showOptions();
    void showStandings();
    void showAgencies();
    void showMeetings();
    void applyFilters();
    bool passes(const RegisteredDecision& each) const;
    const RegisteredDecision* find(const Id& id) const;

    RegisterReading reading_;
    QHash<Id, size_t> places_; ///< of reading_.decisions.decisions
    DecisionDelegate* delegate_;
    FilterChip* standing_ = nullptr;
    FilterChip* agency_ = nullptr;
    FilterChip* year_ = nullptr;
    FilterChip* meeting_ = nullptr;
};

} // namespace samaki
