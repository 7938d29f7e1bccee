// ScheduleDialog: the regular meetings of the months to come, shown before they are made: each day, why it is
// not the usual one, each to be left out.
//
// Always holds: what is ticked is what is made, all of it in one step that Undo takes back; a month that has
// its meeting gets no second one.
#pragma once

#include "views/common/answer.h"
#include "views/common/desk.h"
#include "views/meetings/series_words.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTreeWidget;

namespace samaki {

class SeriesForm;
class WrapLabel;

class ScheduleDialog : public QDialog {
    Q_OBJECT

public:
    ScheduleDialog(Desk& desk, const MeetingBook& book, QWidget* parent = nullptr);

    /// What is ticked, numbered.
    std::vector<Meeting> chosen() const;
    /// What was made, when the dialog was accepted.
    const std::vector<Meeting>& made() const { return made_; }
    QTreeWidget* preview() const { return preview_; }
    SeriesForm& form() const { return *form_; }
    bool isWriting() const;

public slots:
    /// Makes what is ticked and closes.
    void schedule();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makePlanPage();
    QWidget* makeChoices();
    void connectParts();
    void fillSeries(const Id& choose);
    void fillMonths();
    void chooseStart();
    void fitWidths();
    void orderTabs(QWidget* notNow);
    const MeetingSeries* series() const;
    void readAgain(const Id& choose);
    void showPlan();
    void addMonth(const PlannedMonth& month);
    QString remarkOn(const PlannedMonth& month) const;
    void follow();
    void showForm(bool show);

    Desk& desk_;
    MeetingBook book_;
    std::vector<PlannedMonth> months_;
    std::vector<Meeting> made_;
    Latest latest_;
    QStackedWidget* stack_;
    QComboBox* series_;
    WrapLabel* sentence_;
    QComboBox* from_;
    QSpinBox* count_;
    QTreeWidget* preview_;
    QPushButton* schedule_;
    SeriesForm* form_;
};

} // namespace samaki
