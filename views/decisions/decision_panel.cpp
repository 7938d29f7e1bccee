#include "views/decisions/decision_panel.h"

#include "views/common/answer.h"
#include "views/common/history_panel.h"
#include "views/common/icon.h"
#include "views/decisions/decision_details.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace samaki {

DecisionPanel::DecisionPanel(Desk& desk, const QList<QAction*>& actions, QWidget* parent)
    : QFrame(parent)
    , desk_(desk)
    , head_(new QLabel(this))
    , back_(new QToolButton(this))
    , close_(new QToolButton(this))
    , stack_(new QStackedWidget(this))
    , details_(new DecisionDetails(desk, actions, this))
    , form_(new DecisionForm(desk, this))
    , history_(new HistoryPanel(desk, this)) {
    setObjectName(u"decisionPanel"_qs);
    setProperty("role", u"panel"_qs);
    build();
    connect(back_, &QToolButton::clicked, this, &DecisionPanel::showDetails);
    connect(close_, &QToolButton::clicked, this, &DecisionPanel::closed);
    connect(form_, &DecisionForm::submitted, this, &DecisionPanel::write);
    connect(form_, &DecisionForm::closed, this, [this] {
        showDetails();
        emit finished();
    });
    auto* escape = new QShortcut(Qt::Key_Escape, history_, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        showDetails();
        emit finished();
    });
    connect(&desk, &Desk::languageChanged, this, &DecisionPanel::retranslate);
    connect(&desk, &Desk::themeChanged, this, &DecisionPanel::retranslate);
    retranslate();
}

void DecisionPanel::build() {
    head_->setProperty("type", u"strong"_qs);
    keepIcon(desk_, back_, u"previous"_qs);
    keepIcon(desk_, close_, u"close"_qs);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(2 * Theme::unit, Theme::unit, Theme::unit, 0);
    top->addWidget(back_);
    top->addWidget(head_, 1);
    top->addWidget(close_);
    auto* place = new QScrollArea(this);
    place->setWidget(form_);
    place->setWidgetResizable(true);
    place->setFrameShape(QFrame::NoFrame);
    place->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QWidget* page :
         {static_cast<QWidget*>(details_), static_cast<QWidget*>(place), static_cast<QWidget*>(history_)})
        stack_->addWidget(page);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(top);
    all->addWidget(stack_, 1);
}

void DecisionPanel::show(const std::vector<RegisteredDecision>& decisions, const RegisterReading& reading) {
    const bool another = decisions.size() != 1 || decisions_.size() != 1 ||
                         decisions.front().decision.id != decisions_.front().decision.id;
    decisions_ = decisions;
    reading_ = reading;
    if (isWriting())
        return;
    if (stack_->currentWidget() == history_ && !another)
        history_->showRecord(typeOf<Decision>(), decisions_.front().decision.id);
    else
        showDetails();
}

void DecisionPanel::begin(DecisionForm::Act act) {
    if (decisions_.empty())
        return;
    if (isWriting() && form_->act() == act) {
        form_->focusField();
        return;
    }
    form_->leave();
    stack_->setCurrentIndex(1);
    form_->begin(act, decisions_, reading_.names);
    showHead();
}

void DecisionPanel::showHistory() {
    if (decisions_.size() != 1)
        return;
    form_->leave();
    history_->showRecord(typeOf<Decision>(), decisions_.front().decision.id);
    stack_->setCurrentWidget(history_);
    showHead();
    history_->setFocus();
}

void DecisionPanel::showDetails() {
    if (!decisions_.empty())
        details_->show(decisions_, reading_);
    stack_->setCurrentWidget(details_);
    showHead();
}

void DecisionPanel::showHead() {
    const bool history = stack_->currentWidget() == history_;
    back_->setVisible(history);
    head_->setText(history ? tr("History") : isWriting() ? QString() : tr("Decision"));
    close_->setVisible(!isWriting());
}

void DecisionPanel::retranslate() {
    back_->setToolTip(tr("Back to the decision (Esc)"));
    back_->setAccessibleName(tr("Back to the decision"));
    close_->setToolTip(tr("Close the panel"));
    close_->setAccessibleName(tr("Close the panel"));
    if (stack_->currentWidget() == details_)
        showDetails();
    showHead();
}

// What the person wrote stays in the form until it is acknowledged.
void DecisionPanel::write(const Change& change) {
    form_->setWriting(true);
    whenDone(desk_.commit(change), this, [this, subject = form_->subject()](const CommitResult& result) {
        if (form_->subject() == subject)
            form_->setWriting(false);
        if (result.acknowledged())
            form_->finish(subject);
    });
}

} // namespace samaki
