#include "views/meetings/minutes_screen.h"

#include "views/common/decision_to_activity.h"
#include "views/common/empty_state.h"
#include "views/common/icon.h"
#include "views/common/word_wrap_edit.h"
#include "views/common/wrap_label.h"
#include "views/meetings/minutes_acts.h"
#include "views/meetings/minutes_agenda_delegate.h"
#include "views/meetings/minutes_agenda_model.h"
#include "views/meetings/minutes_clock.h"
#include "views/meetings/minutes_decision_pane.h"
#include "views/meetings/minutes_item_pane.h"
#include "views/meetings/minutes_left_over.h"
#include "views/meetings/minutes_top.h"

#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace samaki {

namespace {

constexpr int kAgendaWidth = 34 * Theme::unit;
constexpr int kItemWidth = 66 * Theme::unit;
constexpr int kDecisionsWidth = 44 * Theme::unit;
// F5 asks the drive for news everywhere else; here it shows the item on the wall, as presenters expect.
constexpr int kPresentKey = Qt::Key_F5;

} // namespace

MinutesScreen::MinutesScreen(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , drafts_(new MinutesDrafts(desk, this))
    , clock_(new MinutesClock(desk, this))
    , intoPlan_(new DecisionToActivity(desk, this))
    , top_(new MinutesTop(desk, this))
    , parts_(new QSplitter(this))
    , empty_(new EmptyState(desk, u"empty-plans"_qs, this))
    , banner_(new WrapLabel(this))
    , leftOver_(new MinutesLeftOver(desk, *drafts_, this))
    , agendaModel_(new MinutesAgendaModel(this))
    , agenda_(new QListView(this))
    , hint_(new WrapLabel(this))
    , pane_(new MinutesItemPane(desk, *drafts_, this))
    , decisions_(new MinutesDecisionPane(desk, *drafts_, this)) {
    makeActions();
    arrange();
    connectParts();
    retranslate();
    enableActions();
}

// The panes go first: they still have something to say to the drafts.
MinutesScreen::~MinutesScreen() {
    clock_->save();
    delete pane_;
    delete decisions_;
}

void MinutesScreen::arrange() {
    banner_->setProperty("tone", u"quiet"_qs);
    banner_->setMargin(Theme::unit); // contents margins give way to the style sheet
    banner_->hide();
    agenda_->setObjectName(u"agenda"_qs);
    agenda_->setModel(agendaModel_);
    agenda_->setItemDelegate(new MinutesAgendaDelegate(desk_, agenda_));
    agenda_->setUniformItemSizes(true);
    agenda_->setFrameShape(QFrame::NoFrame);
    agenda_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    agenda_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    agenda_->setMouseTracking(true);
    hint_->setProperty("type", u"caption"_qs);
    hint_->setProperty("tone", u"quiet"_qs);
    auto* left = new QWidget(this);
    auto* agendaColumn = new QVBoxLayout(left);
    agendaColumn->setContentsMargins(0, 0, 0, 0);
    agendaColumn->setSpacing(0);
    agendaColumn->addWidget(agenda_, 1);
    auto* hintPlace = new QVBoxLayout;
    hintPlace->setContentsMargins(Theme::unit, Theme::unit / 2, Theme::unit, Theme::unit);
    hintPlace->addWidget(hint_);
    agendaColumn->addLayout(hintPlace);
    for (QWidget* part : QWidgetList{left, pane_, decisions_})
        parts_->addWidget(part);
    parts_->setChildrenCollapsible(false);
    parts_->setStretchFactor(0, 2);
    parts_->setStretchFactor(1, 5);
    parts_->setStretchFactor(2, 3);
    parts_->setSizes({kAgendaWidth, kItemWidth, kDecisionsWidth});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(top_);
    column->addWidget(banner_);
    column->addWidget(leftOver_);
    column->addWidget(parts_, 1);
    column->addWidget(empty_, 1);
    showState();
}

void MinutesScreen::connectParts() {
    top_->setActions(attendance_, clockAction_, present_, step_);
    pane_->setDealtWith(dealtWith_);
    connect(empty_, &EmptyState::activated, this, &MinutesScreen::agendaAsked);
    connect(agenda_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) { showItem(agendaModel_->itemAt(now.row())); });
    connect(agenda_, &QListView::activated, pane_, &MinutesItemPane::focusDiscussion);
    connect(pane_, &MinutesItemPane::readAgainAsked, this, &MinutesScreen::read);
    connect(decisions_, &MinutesDecisionPane::writeAsked, this, &MinutesScreen::writeDecision);
    connect(decisions_, &MinutesDecisionPane::changeAsked, this, &MinutesScreen::changeDecision);
    connect(decisions_, &MinutesDecisionPane::left, pane_, &MinutesItemPane::focusDiscussion);
    connect(decisions_, &MinutesDecisionPane::allChanged, all_, &QAction::setChecked);
    connect(decisions_->list()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &MinutesScreen::enableActions);
    connect(decisions_->list(), &QWidget::customContextMenuRequested, this, &MinutesScreen::openDecisionMenu);
    connect(clock_, &MinutesClock::ticked, this, &MinutesScreen::showClock);
    connect(pane_, &MinutesItemPane::leftOver, leftOver_, &MinutesLeftOver::add);
    connect(&desk_.store(), &Store::conflictFound, pane_, &MinutesItemPane::conflictFound);
    connect(&desk_.store(), &Store::conflictFound, leftOver_, &MinutesLeftOver::conflictFound);
}

void MinutesScreen::setPace(const Pace& pace) { pane_->setPace(pace); }

void MinutesScreen::open(const Id& meeting, const Id& item) {
    if (!(meeting == meeting_)) {
        clock_->pause();
        pane_->clear();
        leftOver_->clear();
        mine_.clear();
        sheet_.reset();
        item_ = Id();
        meeting_ = meeting;
        decisions_->clear();
        drafts_->load(meeting);
    }
    wanted_ = item;
    read();
}

void MinutesScreen::takeFocus() {
    toFocus_ = item_.isNull() && empty_->isHidden();
    if (!empty_->isHidden())
        empty_->button()->setFocus();
    else if (!toFocus_)
        pane_->focusDiscussion();
}

void MinutesScreen::refresh(const ChangedRecords& records) {
    if (meeting_.isNull() || (sheet_ && !sheet_->isTouchedBy(records)))
        return;
    read();
}

void MinutesScreen::read() {
    const auto question = [meeting = meeting_](Reader& reader) { return readMinutes(reader, meeting); };
    latest_.ask(desk_.store().query(question), this,
                [this](const Result<std::optional<MinutesSheet>>& sheet) {
                    if (sheet)
                        take(*sheet);
                    else
                        emit desk_.problem(sheet.problem());
                });
}

namespace {

// Where the meeting goes on: the item asked for, else the one in hand, else the first that is still to come.
Id itemToShow(const MinutesSheet& sheet, const Id& wanted, const Id& inHand) {
    for (const Id& item : {wanted, inHand}) {
        if (sheet.item(item) != nullptr)
            return item;
    }
    for (const AgendaItem& item : sheet.sheet.items) {
        if (item.status == AgendaStatus::Waiting)
            return item.id;
    }
    return sheet.sheet.items.empty() ? Id() : sheet.sheet.items.front().id;
}

} // namespace

void MinutesScreen::take(const std::optional<MinutesSheet>& sheet) {
    if (!sheet)
        return; // called off or removed by a colleague: what is on the screen stays until one leaves
    sheet_ = sheet;
    agendaModel_->show(sheet_->sheet, desk_.language());
    top_->show(*sheet_);
    pane_->arrived(*sheet_);
    showState();
    if (!sheet_->isLocked() || !pane_->hasUnsaved()) // what is on its way will have its answer first
        leftOver_->show(*sheet_);
    showItem(itemToShow(*sheet_, std::exchange(wanted_, {}), item_));
    banner_->setVisible(sheet_->isLocked());
    hint_->setVisible(!sheet_->isLocked());
    if (toFocus_)
        takeFocus();
    renumberMine();
    emit shown();
}

void MinutesScreen::showState() {
    const bool none = sheet_ && sheet_->sheet.items.empty();
    parts_->setVisible(!none);
    empty_->setVisible(none);
    setFocusProxy(none ? static_cast<QWidget*>(empty_->button()) : pane_->discussion());
}

void MinutesScreen::showItem(const Id& id) {
    if (!sheet_)
        return;
    const AgendaItem* item = sheet_->item(id);
    item_ = item == nullptr ? Id() : id;
    const QModelIndex row = agendaModel_->index(agendaModel_->rowOf(item_));
    if (row.isValid() && row != agenda_->currentIndex()) {
        const QSignalBlocker once(agenda_->selectionModel());
        agenda_->selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect);
        agenda_->scrollTo(row);
        agenda_->viewport()->update();
    }
    clock_->setItem(item == nullptr ? AgendaItem() : *item);
    if (item != nullptr)
        clock_->arrived(*item);
    pane_->show(*sheet_, item_);
    decisions_->show(*sheet_, item_);
    showClock();
    enableActions();
}

void MinutesScreen::showClock() {
    const AgendaItem* item = sheet_ ? sheet_->item(item_) : nullptr;
    if (item == nullptr)
        return;
    const qint64 spent = clock_->seconds(*item);
    agendaModel_->setSpent(item->id, spent);
    top_->showClock(spent, item->minutesPlanned, clock_->isRunning());
}

bool MinutesScreen::closeScreen() {
    clock_->pause();
    pane_->save();
    return pane_->isSettled();
}

bool MinutesScreen::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == kPresentKey) {
        event->accept(); // not the window's
        return true;
    }
    return QWidget::event(event);
}

void MinutesScreen::keyPressEvent(QKeyEvent* event) {
    const bool leaves = event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier;
    if (event->key() == kPresentKey && present_->isEnabled())
        present();
    else if (leaves && !item_.isNull() && !pane_->discussion()->hasFocus())
        pane_->focusDiscussion(); // only from there it leads out of the minutes
    else
        QWidget::keyPressEvent(event);
}

void MinutesScreen::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    inView_ = true;
    enableActions();
}

void MinutesScreen::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    inView_ = false;
    enableActions();
}

void MinutesScreen::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (sheet_) {
            agendaModel_->show(sheet_->sheet, desk_.language());
            decisions_->show(*sheet_, item_);
            showClock();
        }
    }
    QWidget::changeEvent(event);
}

} // namespace samaki
