// PlansPage: the month's action plan, the secretary's main working place: the table grouped by pillar, the
// month as a strip, the chosen activity at the side.
//
// Always holds:
//  1. It reads through the store and drops answers to what nobody asks any more; it writes through
//  Desk::commit alone.
//  2. While a person writes in a cell, what arrives waits until the cell is left.
//  3. A refresh reads only the records that changed, and keeps selection and scroll place.
#pragma once

#include "model/records/change.h"
#include "views/common/answer.h"
#include "views/common/page.h"
#include "views/plans/plan_sheet.h"

class QLabel;
class QMenu;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace samaki {

class ActivityPanel;
class ActivityTable;
class ActivityTableModel;
class EmptyState;
class FilterBar;
class MonthStrip;
class PlanBar;
struct ActivityFilter;

class PlansPage : public Page {
    Q_OBJECT

public:
    explicit PlansPage(Desk& desk, QWidget* parent = nullptr);
    ~PlansPage() override;

    QString name() const override { return u"plans"_qs; }
    QString title() const override;
    QString iconName() const override { return u"plans"_qs; }
    QAction* mainAction() override { return add_; }
    QList<QAction*> moreActions() override;
    void refresh(const ChangedRecords& records) override;
    void show(const Link& link) override;
    using Page::show;

    /// The month shown; null: all months.
    const Month& month() const { return month_; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    // plans_page.cpp: what is where
    void createWidgets();
    QWidget* makeWorkplace();
    QToolButton* makeToggle(const char* setting, const QString& iconName, void (PlansPage::*act)());
    void createActions();
    void connectWidgets();
    void retranslate();

    // plans_page_reading.cpp: what is shown
    void load(const Month& month);
    void setSheet(PlanSheet sheet);
    void reload();
    void readAgain(const QSet<Id>& activities);
    void takeNews(const ActivityNews& news);
    void applyDeferred();
    void showCounts();
    void showState();
    void showEmpty(const QString& heading, const QString& sentence, const QString& button,
                   void (PlansPage::*act)());
    void showCurrent(const Id& activity);
    void showPanel();
    void showStrip();
    void setFilter(const ActivityFilter& filter);
    void showRecord(const Id& activity);
    void selectIfShown(const Id& activity);
    QString planSummary() const;

    // plans_page_acts.cpp: what a person does
    void write(const Change& change, const Id& selectAfter = {});
    void save(const Activity& before, const Activity& after);
    void saveEdit(const Activity& before, const Activity& after);
    bool leaveForm();
    void takeStep(PlanStatus status);
    void addActivity();
    void duplicate();
    void removeSelected();
    void toggleDone();
    void movePillar(const Id& pillar);
    void moveDueDate(const Id& activity, const QDate& due);
    void copyRows();
    void openNextMonth();
    void openMonthFor(const Month& month);
    void print();
    void closePanel();
    void openThisMonth();
    void clearFilters();
    void focusSearch();
    std::vector<Activity> chosenToChange() const;
    void contextMenu(const QPoint& at);
    void fillPillarMenu(QMenu& menu);
    bool isLocked() const;

    Month month_;
    PlanSheet sheet_;
    bool loaded_ = false;
    Latest sheetAnswer_;
    Latest openAnswer_;
    ChangedRecords deferred_; ///< what changed while a cell was being written in
    bool hasDeferred_ = false;
    Id wanted_; ///< to be selected as soon as it is shown

    ActivityTableModel* model_;
    PlanBar* bar_ = nullptr;
    MonthStrip* strip_ = nullptr;
    FilterBar* filters_ = nullptr;
    QLabel* closedLine_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    EmptyState* empty_ = nullptr;
    ActivityTable* table_ = nullptr;
    ActivityPanel* panel_ = nullptr;
    QSplitter* splitter_ = nullptr;
    QToolButton* columns_ = nullptr;
    QMenu* columnMenu_ = nullptr;
    QToolButton* stripButton_ = nullptr;
    QToolButton* panelButton_ = nullptr;
    void (PlansPage::*emptyAct_)() = nullptr;

    QAction* add_ = nullptr;
    QAction* openNext_ = nullptr;
    QAction* print_ = nullptr;
    QAction* duplicate_ = nullptr;
    QAction* done_ = nullptr;
    QAction* remove_ = nullptr;
    QAction* copy_ = nullptr;
    QAction* find_ = nullptr;
};

} // namespace samaki
