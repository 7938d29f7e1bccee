// DecisionsPage: the register of what all meetings decided: what is open, who answers for it, what became of
// it; and the letters that remind.
#pragma once

#include "views/common/answer.h"
#include "views/common/page.h"
#include "views/decisions/decision_form.h"
#include "views/decisions/register_reading.h"

class QPushButton;

namespace samaki {

class DecisionPanel;
class DecisionTable;
class DecisionToActivity;
class PaperDialog;
struct PaperTask;

class DecisionsPage : public Page {
    Q_OBJECT

public:
    explicit DecisionsPage(Desk& desk, QWidget* parent = nullptr);

    QString name() const override { return u"decisions"_qs; }
    QString title() const override { return tr("Decisions"); }
    QString iconName() const override { return u"decisions"_qs; }
    QAction* mainAction() override { return letters_; }
    QList<QAction*> moreActions() override {
        return {done_, drop_, reopen_, terms_, toActivity_, showMeeting_, history_, print_, find_};
    }
    void refresh(const ChangedRecords& records) override;
    void show(const Link& link) override;
    using Page::show;

    /// Opens the dialog; returns it for whoever drives it. Ticked are the agencies of the open decisions
    /// selected, else those with something overdue.
    PaperDialog* openLetters();
    /// What is shown, in its order.
    PaperDialog* openList();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* makeCounts();
    void makeActions();
    void retranslate();
    void showCounts();
    void read();
    void take(const RegisterReading& reading);
    void showSelection();
    void leaveForm();
    void allow(const std::vector<RegisteredDecision>& selected);
    void begin(DecisionForm::Act act);
    void reopen();
    void turnIntoActivity();
    void openMeeting();
    PaperDialog* openDialog(const QString& title, const PaperTask& task);

    DecisionTable* table_;
    DecisionPanel* panel_ = nullptr;
    DecisionToActivity* converter_;
    QPushButton* openCount_;
    QPushButton* overdueCount_;
    QPushButton* doneCount_;
    QAction* letters_ = nullptr;
    QAction* print_ = nullptr;
    QAction* find_ = nullptr;
    QAction* done_ = nullptr;
    QAction* drop_ = nullptr;
    QAction* reopen_ = nullptr;
    QAction* terms_ = nullptr;
    QAction* toActivity_ = nullptr;
    QAction* showMeeting_ = nullptr;
    QAction* history_ = nullptr;
    Latest latest_;
    Id wanted_; ///< to be selected when the register has been read
    bool read_ = false;
    QDate readOn_; ///< what is overdue is so on a day
};

} // namespace samaki
