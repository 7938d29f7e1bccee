#include "views/plans/plan_bar.h"

#include "model/core/khmer_text.h"
#include "model/records/validate.h"
#include "model/rules/plan_status.h"
#include "views/common/icon.h"
#include "views/plans/month_popup.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace samaki {

namespace {

QString toneOf(PlanStatus status) {
    switch (status) {
    case PlanStatus::Draft:
        return u"quiet"_qs;
    case PlanStatus::Submitted:
        return u"warning"_qs;
    case PlanStatus::Approved:
        return u"good"_qs;
    case PlanStatus::Closed:
        return u"quiet"_qs;
    }
    return {};
}

} // namespace

PlanBar::PlanBar(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , popup_(new MonthPopup(desk, this))
    , previous_(new QToolButton(this))
    , current_(new QPushButton(this))
    , next_(new QToolButton(this))
    , thisMonth_(new QPushButton(this))
    , allMonths_(new QPushButton(this))
    , summary_(new QLabel(this))
    , status_(new QLabel(this))
    , back_(new QPushButton(this))
    , step_(new QPushButton(this)) {
    createMonthButtons();
    createStatus();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit / 2);
    for (QWidget* each :
         {static_cast<QWidget*>(previous_), static_cast<QWidget*>(current_), static_cast<QWidget*>(next_),
          static_cast<QWidget*>(thisMonth_), static_cast<QWidget*>(allMonths_)})
        row->addWidget(each);
    row->addSpacing(Theme::unit);
    row->addWidget(summary_, 1);
    row->addWidget(status_);
    row->addSpacing(Theme::unit);
    row->addWidget(back_);
    row->addWidget(step_);
    retranslate();
    connect(&desk_, &Desk::languageChanged, this, &PlanBar::retranslate);
}

void PlanBar::createMonthButtons() {
    current_->setObjectName(u"month"_qs);
    previous_->setObjectName(u"previousMonth"_qs);
    next_->setObjectName(u"nextMonth"_qs);
    thisMonth_->setObjectName(u"thisMonth"_qs);
    allMonths_->setObjectName(u"allMonths"_qs);
    previous_->setShortcut(QKeySequence(Qt::ALT | Qt::Key_PageUp));
    next_->setShortcut(QKeySequence(Qt::ALT | Qt::Key_PageDown));
    keepIcon(desk_, previous_, u"previous"_qs);
    keepIcon(desk_, next_, u"next"_qs);
    keepIcon(desk_, current_, u"calendar"_qs);
    thisMonth_->setProperty("role", u"link"_qs);
    allMonths_->setProperty("role", u"link"_qs);
    connect(previous_, &QToolButton::clicked, this, [this] { choose(month_.previous()); });
    connect(next_, &QToolButton::clicked, this, [this] { choose(month_.next()); });
    connect(thisMonth_, &QPushButton::clicked, this, [this] { choose(Month::of(desk_.today())); });
    connect(allMonths_, &QPushButton::clicked, this, [this] { choose(Month()); });
    connect(current_, &QPushButton::clicked, this, [this] { popup_->openBelow(current_, month_); });
    connect(popup_, &MonthPopup::chosen, this, &PlanBar::choose);
}

void PlanBar::createStatus() {
    summary_->setProperty("tone", u"quiet"_qs);
    summary_->setMinimumWidth(1); // gives way first when the window is narrow
    status_->setObjectName(u"planStatus"_qs);
    status_->setProperty("type", u"strong"_qs);
    back_->setObjectName(u"planBack"_qs);
    back_->setProperty("role", u"link"_qs);
    step_->setObjectName(u"planStep"_qs);
    connect(back_, &QPushButton::clicked, this, [this] {
        if (const auto status = plan_ ? previousStatus(plan_->status) : std::nullopt)
            emit stepChosen(*status);
    });
    connect(step_, &QPushButton::clicked, this, [this] {
        if (const auto status = plan_ ? nextStatus(plan_->status) : std::nullopt)
            emit stepChosen(*status);
    });
}

void PlanBar::choose(const Month& month) {
    setMonth(month);
    emit monthChosen(month);
}

void PlanBar::setMonth(const Month& month) {
    month_ = month;
    allMonths_->setVisible(!month.isNull());
    previous_->setEnabled(!month.isNull());
    next_->setEnabled(!month.isNull());
    current_->setText(month.isNull() ? tr("All months") : formatMonth(month, desk_.language()));
}

void PlanBar::setPlan(const std::optional<ActionPlan>& plan) {
    plan_ = plan;
    showStatus();
}

void PlanBar::setPlannedMonths(const QSet<Month>& months) { popup_->setPlanned(months); }

void PlanBar::setSummary(const QString& sentence) {
    summary_->setText(sentence);
    summary_->setToolTip(sentence);
}

void PlanBar::retranslate() {
    previous_->setAccessibleName(tr("The month before"));
    next_->setAccessibleName(tr("The month after"));
    previous_->setToolTip(tr("The month before (Alt+Page Up)"));
    next_->setToolTip(tr("The month after (Alt+Page Down)"));
    current_->setAccessibleName(tr("Month"));
    current_->setToolTip(tr("Choose a month"));
    thisMonth_->setText(tr("This month"));
    thisMonth_->setToolTip(tr("Show the month we are in"));
    allMonths_->setText(tr("All months"));
    allMonths_->setToolTip(tr("Show the activities of every plan, to search in them"));
    setMonth(month_);
    showStatus();
}

void PlanBar::showStatus() {
    status_->setVisible(plan_.has_value());
    step_->setVisible(plan_ && nextStatus(plan_->status));
    back_->setVisible(plan_ && previousStatus(plan_->status));
    if (!plan_)
        return;
    const auto& choice = choicesOf<PlanStatus>()[static_cast<size_t>(plan_->status)];
    status_->setText(labelOf(choice, desk_.phrases()));
    status_->setAccessibleName(tr("The plan is: %1").arg(status_->text()));
    status_->setProperty("tone", toneOf(plan_->status));
    status_->setStyle(status_->style()); // the style sheet looks at properties only when it polishes
    switch (plan_->status) {
    case PlanStatus::Draft:
        step_->setText(tr("Submit"));
        step_->setToolTip(tr("The plan is ready to be agreed: hand it to the chair"));
        break;
    case PlanStatus::Submitted:
        step_->setText(tr("Approve"));
        step_->setToolTip(tr("The committee agreed to this plan"));
        break;
    case PlanStatus::Approved:
        step_->setText(tr("Close the month"));
        step_->setToolTip(tr("The month is over: nothing in this plan changes any more"));
        break;
    case PlanStatus::Closed:
        break;
    }
    back_->setText(plan_->status == PlanStatus::Closed ? tr("Reopen") : tr("One step back"));
    back_->setToolTip(plan_->status == PlanStatus::Closed ? tr("Let this plan be changed again")
                                                          : tr("Take the plan back by one step"));
}

} // namespace samaki
