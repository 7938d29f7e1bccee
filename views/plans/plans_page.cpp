#include "views/plans/plans_page.h"

#include "model/tables/activity_table_model.h"
#include "views/common/actions.h"
#include "views/common/empty_state.h"
#include "views/common/icon.h"
#include "views/plans/activity_delegate.h"
#include "views/plans/activity_panel.h"
#include "views/plans/activity_table.h"
#include "views/plans/filter_bar.h"
#include "views/plans/month_strip.h"
#include "views/plans/plan_bar.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace samaki {

namespace {

constexpr int kPanelWidth = 46 * Theme::unit;

} // namespace

PlansPage::PlansPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , month_(Month::of(desk.today()))
    , model_(new ActivityTableModel(desk.language(), this)) {
    createWidgets();
    createActions();
    connectWidgets();
    retranslate();
    bar_->setMonth(month_);
    showState();
}

PlansPage::~PlansPage() = default;

QString PlansPage::title() const { return tr("Action plan"); }

QList<QAction*> PlansPage::moreActions() {
    return {openNext_, print_, duplicate_, done_, remove_, copy_, find_};
}

void PlansPage::createWidgets() {
    bar_ = new PlanBar(desk(), this);
    filters_ = new FilterBar(desk(), this);
    strip_ = new MonthStrip(desk());
    closedLine_ = new QLabel(this);
    closedLine_->setObjectName(u"closedLine"_qs);
    closedLine_->setProperty("tone", u"quiet"_qs);
    table_ = new ActivityTable(desk(), *model_);
    empty_ = new EmptyState(desk(), u"empty-plans"_qs);
    panel_ = new ActivityPanel(desk());
    stripButton_ = makeToggle("plans/strip", u"calendar"_qs, &PlansPage::showStrip);
    panelButton_ = makeToggle("plans/panel", u"info"_qs, &PlansPage::showPanel);
    columns_ = new QToolButton(this);
    columns_->setObjectName(u"columns"_qs);
    columnMenu_ = new QMenu(columns_);
    columns_->setMenu(columnMenu_);
    columns_->setPopupMode(QToolButton::InstantPopup);
    keepIcon(desk(), columns_, u"columns"_qs);
    for (QToolButton* button : {stripButton_, panelButton_, columns_})
        filters_->addTrailing(button);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Theme::unit, 2 * Theme::unit, 3 * Theme::unit, 2 * Theme::unit);
    column->setSpacing(Theme::unit + Theme::unit / 2);
    column->addWidget(bar_);
    column->addWidget(filters_);
    column->addWidget(closedLine_);
    column->addWidget(makeWorkplace(), 1);
}

// The strip and the table on the left, the chosen activity on the right.
QWidget* PlansPage::makeWorkplace() {
    stack_ = new QStackedWidget;
    stack_->addWidget(table_);
    stack_->addWidget(empty_);
    auto* stripCard = new QFrame;
    stripCard->setProperty("role", u"card"_qs);
    auto* inCard = new QVBoxLayout(stripCard);
    inCard->setContentsMargins(1, 1, 1, 1);
    inCard->addWidget(strip_);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::unit + Theme::unit / 2);
    column->addWidget(stripCard);
    column->addWidget(stack_, 1);
    splitter_ = new QSplitter(Qt::Horizontal, this);
    splitter_->setHandleWidth(Theme::unit);
    splitter_->addWidget(left);
    splitter_->addWidget(panel_);
    splitter_->setStretchFactor(0, 1);
    splitter_->setStretchFactor(1, 0);
    splitter_->setChildrenCollapsible(false);
    panel_->setMinimumWidth(kPanelWidth - 6 * Theme::unit);
    const QByteArray kept = QSettings().value(u"plans/splitter"_qs).toByteArray();
    if (kept.isEmpty() || !splitter_->restoreState(kept))
        splitter_->setSizes({100 * Theme::unit, kPanelWidth});
    panel_->hide();
    return splitter_;
}

QToolButton* PlansPage::makeToggle(const char* setting, const QString& iconName, void (PlansPage::*act)()) {
    auto* button = new QToolButton(this);
    button->setCheckable(true);
    button->setChecked(QSettings().value(QLatin1String(setting), true).toBool());
    keepIcon(desk(), button, iconName);
    connect(button, &QToolButton::toggled, this, [this, setting, act](bool on) {
        QSettings().setValue(QLatin1String(setting), on);
        (this->*act)();
    });
    return button;
}

// On a tall screen the strip may take more of it.
void PlansPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    constexpr int kTall = 100 * Theme::unit;
    strip_->setLanesShown(height() > kTall ? 7 : 4);
}

void PlansPage::createActions() {
    const ActionMaker actions(desk(), *this);
    add_ = actions.make("addActivity", u"add"_qs, QKeySequence::New, [this] { addActivity(); });
    openNext_ = actions.make("openNextMonth", u"calendar"_qs, {}, [this] { openNextMonth(); });
    print_ = actions.make("print", u"print"_qs, QKeySequence::Print, [this] { print(); });
    find_ = actions.make("find", u"search"_qs, QKeySequence::Find, [this] { focusSearch(); });
    duplicate_ =
        actions.make("duplicate", u"copy"_qs, QKeySequence(Qt::CTRL | Qt::Key_D), [this] { duplicate(); });
    done_ = actions.make("markDone", u"check"_qs, QKeySequence(Qt::Key_Space), [this] { toggleDone(); });
    remove_ = actions.make("remove", u"close"_qs, QKeySequence::Delete, [this] { removeSelected(); });
    copy_ = actions.make("copyRows", u"table"_qs, QKeySequence::Copy, [this] { copyRows(); });
    for (QAction* action : {add_, openNext_, print_, find_}) // wherever the keyboard is
        action->setShortcutContext(Qt::WindowShortcut);
    for (QAction* action : {duplicate_, done_, remove_, copy_})
        keepKeyIn(*table_, *action);
}

void PlansPage::connectWidgets() {
    connect(bar_, &PlanBar::monthChosen, this, &PlansPage::load);
    connect(bar_, &PlanBar::stepChosen, this, &PlansPage::takeStep);
    connect(filters_, &FilterBar::filterChanged, this, &PlansPage::setFilter);
    connect(filters_, &FilterBar::searchLeft, table_, &ActivityTable::goToFirst);
    connect(strip_, &MonthStrip::selected, this, &PlansPage::selectIfShown);
    connect(strip_, &MonthStrip::dueMoved, this, &PlansPage::moveDueDate);
    connect(empty_, &EmptyState::activated, this, [this] {
        if (emptyAct_ != nullptr)
            (this->*emptyAct_)();
    });
    connect(table_, &ActivityTable::currentActivityChanged, this, &PlansPage::showCurrent);
    connect(table_, &ActivityTable::editingEnded, this, &PlansPage::applyDeferred, Qt::QueuedConnection);
    connect(table_, &QWidget::customContextMenuRequested, this, &PlansPage::contextMenu);
    connect(model_, &ActivityTableModel::edited, this, [this](const Change& change) { write(change); });
    connect(model_, &ActivityTableModel::refused, this, [this](const QModelIndex&, const QString& sentence) {
        emit desk().problem({Trouble::BadInput, sentence, {}});
    });
    connect(model_, &ActivityTableModel::regrouped, this, &PlansPage::showCounts);
    connect(panel_, &ActivityPanel::submitted, this, &PlansPage::save);
    connect(panel_, &ActivityPanel::closed, this, &PlansPage::closePanel);
    connect(splitter_, &QSplitter::splitterMoved, this,
            [this] { QSettings().setValue(u"plans/splitter"_qs, splitter_->saveState()); });
    connect(columnMenu_, &QMenu::aboutToShow, this, [this] {
        columnMenu_->clear();
        table_->fillColumnMenu(*columnMenu_);
    });
    connect(&desk(), &Desk::languageChanged, this, &PlansPage::retranslate);
    connect(&desk(), &Desk::themeChanged, this, [this] { table_->viewport()->update(); });
}

void PlansPage::retranslate() {
    nameAction(add_, tr("Add activity"), tr("Add an activity to this month's plan (Ctrl+N)"));
    nameAction(openNext_, tr("Open next month…"),
               tr("Carry over what is unfinished into the next month's plan"));
    nameAction(print_, tr("Print…"), tr("See the plan as it prints, print it or save it as PDF (Ctrl+P)"));
    nameAction(find_, tr("Search"), tr("Search in the plan (Ctrl+F)"));
    nameAction(duplicate_, tr("Duplicate"), tr("The same activity once more (Ctrl+D)"));
    nameAction(done_, tr("Mark as done"), tr("Mark as done, or open again (Space)"));
    nameAction(remove_, tr("Remove"), tr("Take the activity out of the plan (Delete); Undo brings it back"));
    nameAction(copy_, tr("Copy rows"), tr("Copy the chosen rows for a spreadsheet (Ctrl+C)"));
    stripButton_->setAccessibleName(tr("Show the month's calendar"));
    panelButton_->setAccessibleName(tr("Show the activity's details at the side"));
    columns_->setAccessibleName(tr("Choose the columns"));
    for (QToolButton* button : {stripButton_, panelButton_, columns_})
        button->setToolTip(button->accessibleName());
    table_->setAccessibleName(tr("Activities of the plan"));
    closedLine_->setText(tr("This plan is closed and can only be read. Reopen it to change anything."));
    const Id current = table_->currentActivity();
    model_->setPhrases(desk().phrases());
    if (loaded_)
        filters_->setChoices(sheet_.context, sheet_.activities);
    selectIfShown(current);
    bar_->setSummary(planSummary());
    showCounts();
}

} // namespace samaki
