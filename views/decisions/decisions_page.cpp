#include "views/decisions/decisions_page.h"

#include "model/records/action_plan.h"
#include "model/records/agenda_item.h"
#include "model/records/holiday.h"
#include "views/common/actions.h"
#include "views/common/decision_to_activity.h"
#include "views/common/side_panel.h"
#include "views/decisions/decision_acts.h"
#include "views/decisions/decision_panel.h"
#include "views/decisions/decision_table.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace samaki {

namespace {

constexpr int kPanelWidth = 48 * Theme::unit;

} // namespace

DecisionsPage::DecisionsPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , table_(new DecisionTable(desk, this))
    , converter_(new DecisionToActivity(desk, this))
    , openCount_(new QPushButton(this))
    , overdueCount_(new QPushButton(this))
    , doneCount_(new QPushButton(this)) {
    makeActions();
    panel_ = new DecisionPanel(
        desk, {done_, letters_, toActivity_, terms_, drop_, reopen_, history_, showMeeting_}, this);
    build();
    connect(table_, &DecisionTable::selectionChanged, this, &DecisionsPage::showSelection);
    connect(table_, &DecisionTable::activated, this, &DecisionsPage::openMeeting);
    connect(panel_, &DecisionPanel::finished, this, [this] {
        showSelection();
        table_->view()->setFocus();
    });
    connect(panel_, &DecisionPanel::closed, this, [this] {
        table_->view()->clearSelection();
        table_->view()->setFocus();
    });
    retranslate();
    allow({});
}

void DecisionsPage::build() {
    table_->view()->installEventFilter(this);
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(3 * Theme::unit, 2 * Theme::unit, 3 * Theme::unit, 2 * Theme::unit);
    column->setSpacing(Theme::unit);
    column->addWidget(makeCounts());
    column->addWidget(table_, 1);
    putBeside(*this, left, panel_, kPanelWidth, 40 * Theme::unit);
}

// Each count shows the decisions it counts.
QWidget* DecisionsPage::makeCounts() {
    auto* counts = new QWidget(this);
    auto* line = new QHBoxLayout(counts);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::unit);
    const auto add = [&](QPushButton* button, const char* name, const QString& standing) {
        button->setObjectName(QLatin1String(name));
        button->setProperty("role", u"link"_qs);
        connect(button, &QPushButton::clicked, this, [this, standing] {
            table_->clearFilters();
            table_->setStanding(standing);
        });
        line->addWidget(button);
    };
    add(openCount_, "openCount", QLatin1String(DecisionTable::kPending));
    add(overdueCount_, "overdueCount", QLatin1String(DecisionTable::kOverdue));
    add(doneCount_, "doneCount", u"done"_qs);
    line->addStretch();
    return counts;
}

void DecisionsPage::makeActions() {
    const ActionMaker actions(desk(), *this);
    const auto ctrl = [](Qt::Key key) { return QKeySequence(Qt::CTRL | key); };
    letters_ = actions.make(
        "letters", u"mail"_qs, ctrl(Qt::Key_L), [this] { openLetters(); }, &Theme::onAccent);
    print_ = actions.make("print", u"print"_qs, QKeySequence::Print, [this] { openList(); });
    find_ = actions.make("find", u"search"_qs, QKeySequence::Find, [this] { table_->focusSearch(); });
    done_ =
        actions.make("markDone", u"check"_qs, ctrl(Qt::Key_D), [this] { begin(DecisionForm::Act::Done); });
    drop_ = actions.make("drop", u"close"_qs, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
                         [this] { begin(DecisionForm::Act::Drop); });
    reopen_ = actions.make("reopen", u"undo"_qs, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
                           [this] { reopen(); });
    terms_ = actions.make("terms", u"edit"_qs, ctrl(Qt::Key_E), [this] { begin(DecisionForm::Act::Terms); });
    toActivity_ = actions.make("toActivity", u"plans"_qs, ctrl(Qt::Key_T), [this] { turnIntoActivity(); });
    showMeeting_ = actions.make("showMeeting", u"meetings"_qs, ctrl(Qt::Key_M), [this] { openMeeting(); });
    history_ = actions.make("history", u"history"_qs, ctrl(Qt::Key_H), [this] { panel_->showHistory(); });
}

void DecisionsPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

// In the table the space bar marks as done, as it does in the action plan.
bool DecisionsPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == table_->view() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Space && done_->isEnabled()) {
            done_->trigger();
            return true;
        }
        if (key == Qt::Key_Escape && panel_->isVisible()) {
            panel_->isWriting() ? panel_->leave() : table_->view()->clearSelection();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void DecisionsPage::retranslate() {
    letters_->setText(tr("Reminder letters…"));
    letters_->setToolTip(tr("A letter of one page to each agency that has open decisions"));
    print_->setText(tr("Print the list…"));
    print_->setToolTip(tr("Print the decisions that are shown"));
    find_->setText(tr("Search"));
    done_->setText(tr("Mark as done"));
    done_->setToolTip(tr("Say when it was done, and what shows it"));
    drop_->setText(tr("Drop…"));
    drop_->setToolTip(tr("It will not be done: say why"));
    reopen_->setText(tr("Reopen"));
    reopen_->setToolTip(tr("It is not done after all"));
    terms_->setText(tr("Agency and due date…"));
    terms_->setToolTip(tr("Say who answers for it and until when, while the minutes are not approved"));
    toActivity_->setText(tr("Turn into an activity"));
    toActivity_->setToolTip(tr("Put it into the action plan"));
    showMeeting_->setText(tr("Show in the minutes"));
    showMeeting_->setToolTip(tr("The meeting that took it"));
    history_->setText(tr("History"));
    showCounts();
}

void DecisionsPage::showCounts() {
    const RegisterCounts counts = countRegister(table_->reading().decisions, desk().today());
    const Language language = desk().language();
    const auto say = [language](const QString& text) { return digits(text, language); };
    openCount_->setText(say(tr("%n open", "", counts.open)));
    overdueCount_->setText(u"⚠  "_qs + say(tr("%n of them overdue", "", counts.overdue)));
    doneCount_->setText(u"✓  "_qs + say(tr("%n done this year", "", counts.doneThisYear)));
    overdueCount_->setVisible(counts.overdue > 0);
    doneCount_->setVisible(counts.doneThisYear > 0);
    openCount_->setVisible(read_ && !table_->reading().decisions.decisions.empty());
    letters_->setEnabled(counts.open > 0);
}

void DecisionsPage::refresh(const ChangedRecords& records) {
    const bool concerned = !read_ || records.touches<Decision>() || records.touches<Meeting>() ||
                           records.touches<Activity>() || records.touches<Agency>() ||
                           records.touches<AgendaItem>() || records.touches<ActionPlan>() ||
                           records.touches<Holiday>();
    if (concerned)
        read();
}

// A program that was left open overnight must not show yesterday's overdue.
void DecisionsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (read_ && readOn_ != desk().today())
        read();
}

// Nothing is left half done out of sight; what was typed is kept.
void DecisionsPage::hideEvent(QHideEvent* event) {
    if (!event->spontaneous())
        panel_->leave();
    Page::hideEvent(event);
}

void DecisionsPage::read() {
    const QDate today = desk().today();
    readOn_ = today;
    latest_.ask(desk().store().query([today](Reader& reader) { return readRegister(reader, today); }), this,
                [this](const Result<RegisterReading>& reading) {
                    if (reading.ok())
                        take(*reading);
                    else
                        emit desk().problem(reading.problem());
                });
}

void DecisionsPage::take(const RegisterReading& reading) {
    read_ = true;
    table_->setReading(reading);
    showCounts();
    if (!wanted_.isNull())
        table_->select(std::exchange(wanted_, Id()));
    showSelection();
}

void DecisionsPage::show(const Link& link) {
    const auto id = [&](const QString& key) {
        return Id::fromString(link.show.value(key).toString()).value_or(Id());
    };
    const bool narrows = std::any_of(link.show.keyBegin(), link.show.keyEnd(), [](const QString& key) {
        return QStringList{u"status"_qs, u"overdue"_qs, u"agency"_qs, u"meeting"_qs, u"text"_qs}.contains(
            key);
    });
    if (narrows) {
        table_->clearFilters();
        table_->setAgency(id(u"agency"_qs));
        table_->setMeeting(id(u"meeting"_qs));
        table_->setSearch(link.show.value(u"text"_qs).toString());
        const QString status = link.show.value(u"status"_qs).toString();
        if (link.show.value(u"overdue"_qs).toBool())
            table_->setStanding(QLatin1String(DecisionTable::kOverdue));
        else if (!status.isEmpty())
            table_->setStanding(status == u"open" ? QLatin1String(DecisionTable::kPending) : status);
        else if (link.show.contains(u"meeting"_qs))
            table_->setStanding({});
    }
    wanted_ = id(u"record"_qs);
    if (read_ && !wanted_.isNull())
        table_->select(std::exchange(wanted_, Id()));
}

void DecisionsPage::showSelection() {
    const std::vector<RegisteredDecision> selected = table_->selected();
    allow(selected);
    if (panel_->isWriting() && panel_->form()->isAbout(selected))
        return;
    leaveForm(); // which names another one
    if (!selected.empty())
        panel_->show(selected, table_->reading());
    panel_->setVisible(!selected.empty());
}

// By a row that was chosen, or a search that is being typed: the keys stay where they were.
void DecisionsPage::leaveForm() {
    if (!panel_->isWriting())
        return;
    const QPointer<QWidget> before = window()->focusWidget();
    panel_->leave();
    if (before != nullptr && !panel_->isAncestorOf(before))
        before->setFocus();
}

void DecisionsPage::allow(const std::vector<RegisteredDecision>& selected) {
    const bool one = selected.size() == 1;
    const bool pending =
        !selected.empty() && std::all_of(selected.begin(), selected.end(), &DecisionActs::isPending);
    done_->setEnabled(pending);
    drop_->setEnabled(one && pending);
    reopen_->setEnabled(one && selected.front().decision.status != DecisionStatus::Open);
    terms_->setEnabled(one && pending && DecisionActs::termsAreOpen(selected.front()));
    toActivity_->setEnabled(one && pending && selected.front().decision.activity.isNull());
    showMeeting_->setEnabled(one);
    history_->setEnabled(one);
}

void DecisionsPage::begin(DecisionForm::Act act) {
    panel_->show(table_->selected(), table_->reading());
    panel_->begin(act);
}

void DecisionsPage::reopen() {
    const std::vector<RegisteredDecision> selected = table_->selected();
    if (selected.size() == 1)
        desk().commit(DecisionActs::reopen(selected.front(), desk().language()));
}

void DecisionsPage::turnIntoActivity() {
    const std::vector<RegisteredDecision> selected = table_->selected();
    if (selected.size() != 1)
        return;
    const QRect row = table_->view()->visualRect(table_->view()->currentIndex());
    converter_->turn(selected.front().decision.id, table_->view()->viewport()->mapToGlobal(
                                                       QPoint(row.left() + 2 * Theme::unit, row.bottom())));
}

void DecisionsPage::openMeeting() {
    const std::vector<RegisteredDecision> selected = table_->selected();
    if (selected.size() != 1)
        return;
    const RegisteredDecision& each = selected.front();
    desk().open({u"meetings"_qs,
                 {{u"meeting"_qs, each.meeting.id.toString()},
                  {u"item"_qs, each.decision.item.isNull() ? QString() : each.decision.item.toString()},
                  {u"view"_qs, u"minutes"_qs}}});
}

} // namespace samaki
