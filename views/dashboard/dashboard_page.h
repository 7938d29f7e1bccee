// DashboardPage: what a deputy governor reads in the two minutes before the meeting: one sentence, four
// figures, four charts, and from each of them the way to the activities behind it.
//
// Always holds:
//  1. It shows the month chosen, or while none was chosen today's month, or the latest plan's when today's
//  has none,
//     and then it says so.
//  2. It reads again only when records it counts have changed, or the day has; late answers are dropped.
//  3. It writes nothing.
#pragma once

#include "model/insight/dashboard_figures.h"
#include "model/insight/open_decisions.h"
#include "views/common/answer.h"
#include "views/common/page.h"

class QPushButton;
class QStackedWidget;
class QToolButton;

namespace samaki {

class DashboardView;
class EmptyState;

class DashboardPage : public Page {
    Q_OBJECT

public:
    explicit DashboardPage(Desk& desk, QWidget* parent = nullptr);

    QString name() const override { return u"dashboard"_qs; }
    QString title() const override;
    QString iconName() const override { return u"dashboard"_qs; }
    QAction* mainAction() override { return openPlan_; }
    QList<QAction*> moreActions() override { return {export_}; }
    void refresh(const ChangedRecords& records) override;
    void show(const Link& link) override;
    using Page::show;

    const DashboardFigures& figures() const { return figures_; }
    DashboardView* view() const { return view_; }
    EmptyState* empty() const { return empty_; }

signals:
    /// Figures arrived and are shown.
    void shown();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void createActions();
    QWidget* createMonthSelector();
    QWidget* createRight();
    void readDecisions();
    void presentDecisions();
    void retranslate();
    void choose(const Month& month);
    void read();
    void take(const Result<DashboardFigures>& figures);
    void present();
    void chooseFile();
    Month thisMonth() const { return Month::of(desk().today()); }

    Month chosen_; ///< null: follow today
    DashboardFigures figures_;
    Latest answer_;
    QStackedWidget* stack_;
    DashboardView* view_;
    EmptyState* empty_;
    QToolButton* previous_ = nullptr;
    QPushButton* month_ = nullptr;
    QToolButton* next_ = nullptr;
    QPushButton* decisions_ = nullptr; ///< how many are open; leads to the register
    OpenDecisionCount openDecisions_;
    Latest decisionsAnswer_;
    QAction* openPlan_ = nullptr;
    QAction* export_ = nullptr;
};

} // namespace samaki
