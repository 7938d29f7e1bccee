// DecisionPanel: the side panel of the register: what is selected to read, the form of one act, the history.
//
// Always holds: while a person writes, the panel stays with what they write, whatever the table or a
// colleague does.
#pragma once

#include "views/common/desk.h"
#include "views/decisions/decision_form.h"
#include "views/decisions/register_reading.h"

#include <QFrame>

class QAction;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace samaki {

class DecisionDetails;
class HistoryPanel;

class DecisionPanel : public QFrame {
    Q_OBJECT

public:
    DecisionPanel(Desk& desk, const QList<QAction*>& actions, QWidget* parent = nullptr);

    /// What is selected, as it is now.
    void show(const std::vector<RegisteredDecision>& decisions, const RegisterReading& reading);
    using QFrame::show;
    void begin(DecisionForm::Act act);
    void showHistory();
    bool isWriting() const { return form_->isWriting(); }
    /// Closes the form; what was typed is kept.
    void leave() { form_->leave(); }
    DecisionForm* form() const { return form_; }

signals:
    /// The person wants the panel gone.
    void closed();
    /// Back to the table: something was written or given up.
    void finished();

private:
    void build();
    void retranslate();
    void showDetails();
    void showHead();
    void write(const Change& change);

    Desk& desk_;
    std::vector<RegisteredDecision> decisions_;
    RegisterReading reading_;
    QLabel* head_;
    QToolButton* back_;
    QToolButton* close_;
    QStackedWidget* stack_;
    DecisionDetails* details_;
    DecisionForm* form_;
    HistoryPanel* history_;
};

} // namespace samaki
