// FilterBar: what narrows the action plan's table: the search field and one chip for each filter.
//
// Always holds: a chip that narrows says by what and looks different; everything is cleared with one press;
// filter() is what the bar shows.
#pragma once

#include "model/tables/activity_rows.h"
#include "views/common/desk.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace samaki {

class FilterChip;

class FilterBar : public QWidget {
    Q_OBJECT

public:
    FilterBar(Desk& desk, QWidget* parent = nullptr);

    const ActivityFilter& filter() const { return filter_; }
    void setFilter(const ActivityFilter& filter);
    /// The pillars and the agencies to choose from; those that lead an activity come first.
    void setChoices(const ActivityContext& context, const std::vector<Activity>& activities);
    /// "12 of 40 activities"
    void setCount(int shown, int total);
    void focusSearch();
    /// Where the page puts its columns button.
    void addTrailing(QWidget* widget);

signals:
    void filterChanged(const samaki::ActivityFilter& filter);
    /// Down or Enter in the search line: on to what was found.
    void searchLeft();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    FilterChip* makeChip(const char* name, void (*set)(ActivityFilter&, const QString&));
    void showStatusChip();
    void showPillarChip();
    void showAgencyChip();
    void change(const ActivityFilter& filter);
    void retranslate();
    void showChips();

    Desk& desk_;
    ActivityFilter filter_;
    ActivityContext context_;
    QList<Id> leads_;
    int shown_ = 0;
    int total_ = 0;
    QLineEdit* search_;
    FilterChip* status_;
    FilterChip* pillar_;
    FilterChip* agency_;
    QPushButton* overdue_;
    QPushButton* dueBy_; ///< only there while a link asked for it
    QPushButton* clear_;
    QLabel* count_;
};

} // namespace samaki
