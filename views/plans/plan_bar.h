// PlanBar: the head of the action plan page: which month, how its plan stands, and what its next step is.
//
// Always holds: it decides nothing; each button says what a person asked for.
#pragma once

#include "model/records/action_plan.h"
#include "views/common/desk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace samaki {

class MonthPopup;

class PlanBar : public QWidget {
    Q_OBJECT

public:
    PlanBar(Desk& desk, QWidget* parent = nullptr);

    /// A null month: all months.
    void setMonth(const Month& month);
    void setPlan(const std::optional<ActionPlan>& plan);
    /// Months that have a plan are marked in the month popup.
    void setPlannedMonths(const QSet<Month>& months);
    /// How the plan stands in one line: "Mean progress 45 %, 2 overdue".
    void setSummary(const QString& sentence);

signals:
    void monthChosen(const samaki::Month& month);
    void stepChosen(samaki::PlanStatus status);

private:
    void createMonthButtons();
    void createStatus();
    void retranslate();
    void showStatus();
    void choose(const Month& month);

    Desk& desk_;
    Month month_;
    std::optional<ActionPlan> plan_;
    MonthPopup* popup_;
    QToolButton* previous_;
    QPushButton* current_;
    QToolButton* next_;
    QPushButton* thisMonth_;
    QPushButton* allMonths_;
    QLabel* summary_;
    QLabel* status_;
    QPushButton* back_;
    QPushButton* step_;
};

} // namespace samaki
