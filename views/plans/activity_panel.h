// ActivityPanel: the side panel of the action plan page: the chosen activity's whole form, its history, and
// the way back to the activity it continues.
//
// Always holds: it writes nothing itself; what a person is writing in it is not overwritten by what arrives.
#pragma once

#include "model/tables/activity_rows.h"
#include "views/common/answer.h"
#include "views/common/record_form.h"

#include <QFrame>

class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace samaki {

class HistoryPanel;
class WrapLabel;

class ActivityPanel : public QFrame {
    Q_OBJECT

public:
    ActivityPanel(Desk& desk, QWidget* parent = nullptr);

    void setNames(const ReferenceNames& names);
    /// Shows an activity as it is stored; locked: only to be read.
    void showActivity(const Activity& activity, const ActivityContext& context);
    /// Begins a new one with these values; the cursor stands in its description.
    void beginNew(const Activity& defaults);
    /// What is shown was written.
    void settle(const Activity& written);
    void clear();
    /// A person is writing in it, and has not saved yet.
    bool isWriting() const { return isVisibleTo(parentWidget()) && (form_->isNew() || form_->isDirty()); }
    /// What was written and can be saved, as it was and as it shall be; it counts as saved from then on.
    std::optional<std::pair<Activity, Activity>> takeWritten();

    const Id& shown() const { return shown_; }
    bool isBeginning() const { return form_->isNew() && isVisibleTo(parentWidget()); }
    RecordForm& form() { return *form_; }

signals:
    void submitted(const samaki::Activity& before, const samaki::Activity& after);
    void closed();

private:
    void createLayout();
    void retranslate();
    void showTitle();
    void askForOrigin(const Id& carriedFrom);
    void setReadOnly(bool readOnly);

    Desk& desk_;
    Latest latest_;
    Id shown_;
    int number_ = 0;
    Id origin_;
    int originNumber_ = 0;
    Month originMonth_;
    WrapLabel* title_;
    QToolButton* close_;
    QPushButton* originLink_;
    QTabBar* tabs_;
    QStackedWidget* pages_;
    RecordForm* form_;
    HistoryPanel* history_;
};

} // namespace samaki
