#include "views/meetings/agenda_view.h"

#include "views/common/action_button.h"
#include "views/common/actions.h"
#include "views/common/answer.h"
#include "views/common/empty_state.h"
#include "views/common/field_editor.h"
#include "views/common/record_form.h"
#include "views/common/side_panel.h"
#include "views/common/wrap_label.h"
#include "views/meetings/agenda_acts.h"
#include "views/meetings/agenda_table.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace samaki {

namespace {

constexpr int kFormWidth = 44 * Theme::unit;

std::vector<FormSection> sections() {
    return {{nullptr, {{"title"}, {"kind"}, {"presenter"}, {"agency"}, {"minutes_planned"}}},
            {QT_TRANSLATE_NOOP("records", "For the chair's copy only"), {{"chair_note"}}}};
}

} // namespace

AgendaView::AgendaView(Desk& desk, QAction* build, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , model_(new AgendaModel(desk.phrases(), this))
    , table_(new AgendaTable(desk, *model_, this))
    , empty_(new EmptyState(desk, u"empty-plans"_qs, this))
    , stack_(new QStackedWidget(this))
    , form_(new RecordForm(desk, typeOf<AgendaItem>(), sections(), this))
    , minutes_(new WrapLabel(this)) {
    createActions();
    this->build(build);
    connect(table_, &AgendaTable::currentItemChanged, this, &AgendaView::showItem);
    connect(table_, &AgendaTable::moveAsked, this, [this](const std::vector<Id>& moved, const Id& before) {
        reorder(withMoved(model_->items(), moved, before), moved.front());
    });
    connect(
        table_, &AgendaTable::editingEnded, this,
        [this] {
            model_->dropNew();
            showState();
            if (std::exchange(deferred_, false) || !wanted_.isNull())
                fill();
        },
        Qt::QueuedConnection);
    connect(table_, &QWidget::customContextMenuRequested, this, &AgendaView::contextMenu);
    connect(model_, &AgendaModel::edited, this, [this](const AgendaItem& before, const AgendaItem& after) {
        write(itemEdit(before, after), after.id);
    });
    connect(model_, &AgendaModel::added, this, [this](const AgendaItem& item, const Id& after) {
        write(itemAddition(model_->items(), item, after), item.id);
        model_->take(item);
    });
    connect(form_, &RecordForm::submitted, this, &AgendaView::saveForm);
    connect(form_, &RecordForm::closed, this, &AgendaView::closeDetails);
    connect(empty_, &EmptyState::activated, build, &QAction::trigger);
    retranslate();
}

void AgendaView::build(QAction* build) {
    form_->setObjectName(u"item_form"_qs);
    form_->setProperty("role", u"panel"_qs);
    minutes_->setObjectName(u"minutesPlanned"_qs);
    stack_->addWidget(table_);
    stack_->addWidget(empty_);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(Theme::unit);
    for (QAction* action : {add_, build, up_, down_, details_}) {
        auto* button = new ActionButton(this);
        button->setAction(action);
        foot->addWidget(button);
    }
    foot->addSpacing(Theme::unit);
    foot->addWidget(minutes_, 1);
    minutes_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(3 * Theme::unit, 2 * Theme::unit, 3 * Theme::unit, 2 * Theme::unit);
    column->setSpacing(Theme::unit + Theme::unit / 2);
    column->addWidget(stack_, 1);
    column->addLayout(foot);
    putBeside(*this, left, form_, kFormWidth, kFormWidth - 6 * Theme::unit);
}

void AgendaView::createActions() {
    const ActionMaker actions(desk_, *this);
    add_ = actions.make("addItem", u"add"_qs, QKeySequence(Qt::Key_Insert), [this] { addItem(); });
    add_->setShortcuts({QKeySequence(Qt::Key_Insert), QKeySequence(QKeySequence::New)});
    up_ = actions.make("moveItemUp", u"up"_qs, QKeySequence(Qt::ALT | Qt::Key_Up), [this] { moveUp(); });
    down_ = actions.make("moveItemDown", u"down"_qs, QKeySequence(Qt::ALT | Qt::Key_Down),
                         [this] { moveDown(); });
    remove_ = actions.make("removeItem", u"close"_qs, QKeySequence::Delete, [this] { removeSelected(); });
    details_ = actions.make("itemDetails", u"edit"_qs, QKeySequence(Qt::CTRL | Qt::Key_D),
                            [this] { showDetails(); });
    keepKeyIn(*table_, *remove_);
}

void AgendaView::setSheet(const MeetingSheet& sheet) {
    const bool another =
        sheet_ == nullptr || sheet_->meeting.id != sheet.meeting.id || model_->items().empty();
    sheet_ = &sheet;
    if (writing_ > 0 && !another)
        return; // it was read before what was done here was written
    if (table_->isEditing() && !another) {
        deferred_ = true;
        return;
    }
    fill();
}

void AgendaView::fill() {
    const Id current = wanted_.isNull() ? table_->current() : wanted_;
    const int scroll = table_->verticalScrollBar()->value();
    model_->setSheet(*sheet_);
    table_->verticalScrollBar()->setValue(scroll);
    if (table_->select(current))
        wanted_ = {};
    else
        table_->goToFirst();
    showState();
    showItem(table_->current());
}

void AgendaView::setNames(const ReferenceNames& names) { form_->setNames(names); }

void AgendaView::select(const Id& item) {
    if (!item.isNull() && !table_->select(item))
        wanted_ = item;
}

void AgendaView::takeFocus() {
    table_->goToFirst();
    stack_->currentWidget()->setFocus();
}

bool AgendaView::leave() {
    if (form_->isVisible() && form_->isDirty()) {
        form_->save();
        return form_->isComplete();
    }
    return true;
}

void AgendaView::showState() {
    const bool locked = model_->isLocked();
    const bool none = model_->rowCount() == 0;
    stack_->setCurrentWidget(none ? static_cast<QWidget*>(empty_) : static_cast<QWidget*>(table_));
    const bool chosen = !table_->current().isNull();
    add_->setEnabled(!locked);
    for (QAction* action : {up_, down_, remove_})
        action->setEnabled(chosen && !locked);
    details_->setEnabled(chosen && !locked);
    showMinutes();
}

void AgendaView::showMinutes() {
    if (sheet_ == nullptr)
        return;
    const MinutesStanding standing = minutesStanding(*sheet_, desk_.language());
    minutes_->setText(standing.over ? u"⚠ "_qs + standing.sentence : standing.sentence);
    minutes_->setProperty("tone", standing.over ? u"warning"_qs : u"quiet"_qs);
    minutes_->style()->unpolish(minutes_);
    minutes_->style()->polish(minutes_);
}

void AgendaView::showItem(const Id& id) {
    const AgendaItem* item = model_->itemAt(model_->rowOf(id));
    showState();
    if (item == nullptr || !form_->isVisible())
        return;
    if (form_->base().id != id && !leave())
        table_->select(form_->base().id); // what is written there cannot be saved yet
    else
        form_->edit(toRow(*item));
}

void AgendaView::write(const Change& change, const Id& selectAfter) {
    if (change.isEmpty())
        return;
    wanted_ = selectAfter;
    ++writing_;
    whenDone(desk_.commit(change), this, [this](const CommitResult&) {
        if (--writing_ == 0)
            emit readAgainAsked();
    });
}

// The new order stands at once: whoever steps twice steps from where the first step led.
void AgendaView::reorder(const std::vector<AgendaItem>& inOrder, const Id& moved) {
    const std::vector<AgendaItem> placed = withPlaces(inOrder);
    const Change change = reordering(model_->items(), placed);
    if (change.isEmpty())
        return;
    model_->showOrder(placed);
    table_->select(moved);
    write(change, moved);
}

void AgendaView::addItem() {
    if (model_->isLocked())
        return;
    const Id after = stack_->currentWidget() == table_ ? table_->current() : Id();
    const AgendaItem* current = model_->itemAt(model_->rowOf(after));
    const bool closing = current != nullptr && current->kind == AgendaKind::OtherMatters;
    const int row = model_->beginNew(closing ? Id() : endOfGroup(model_->items(), after));
    stack_->setCurrentWidget(table_);
    table_->setFocus();
    table_->editTitle(row);
}

void AgendaView::step(int by) {
    const Id current = table_->current();
    reorder(withStepped(model_->items(), current, by), current);
}

void AgendaView::removeSelected() {
    const std::vector<AgendaItem> items = table_->selectedItems();
    if (!items.empty() && !model_->isLocked())
        write(itemRemoval(items), table_->neighbourOfSelection());
}

void AgendaView::showDetails() {
    const AgendaItem* item = model_->itemAt(model_->rowOf(table_->current()));
    if (item == nullptr)
        return;
    form_->show();
    form_->edit(toRow(*item));
    form_->editor("title")->setFocus();
}

void AgendaView::closeDetails() {
    form_->hide();
    table_->setFocus();
}

void AgendaView::saveForm(const Row& before, const Row& after) {
    const auto was = fromRow<AgendaItem>(before);
    const auto is = fromRow<AgendaItem>(after);
    form_->setWriting(true);
    whenDone(desk_.commit(itemEdit(was, is)), this, [this, after](const CommitResult& result) {
        form_->setWriting(false);
        if (result.acknowledged() && form_->base().id == after.id)
            form_->settle(after);
    });
}

void AgendaView::contextMenu(const QPoint& at) {
    if (table_->current().isNull() || model_->isLocked())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({details_, up_, down_});
    menu->addSeparator();
    menu->addActions({add_, remove_});
    menu->popup(table_->viewport()->mapToGlobal(at));
}

void AgendaView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AgendaView::retranslate() {
    nameAction(add_, tr("Add an item"), tr("Add an item behind the chosen one"));
    nameAction(up_, tr("Move up"), tr("Move the item up"));
    nameAction(down_, tr("Move down"), tr("Move the item down"));
    nameAction(remove_, tr("Take off the agenda"), tr("Take the item off the agenda; Undo brings it back"));
    nameAction(details_, tr("Details"), tr("The item's agency, and a note for the chair"));
    table_->setAccessibleName(tr("Agenda"));
    empty_->setTexts(tr("Nothing on the agenda yet"),
                     tr("What the committee already knows is put on it in one step: the last minutes, open "
                        "decisions, overdue activities, next month's plan."),
                     tr("Build the agenda"));
    model_->setPhrases(desk_.phrases());
    showMinutes();
}

MinutesStanding minutesStanding(const MeetingSheet& sheet, Language language) {
    qint64 planned = 0;
    for (const AgendaItem& item : sheet.items)
        planned += item.minutesPlanned.value_or(0);
    if (planned == 0)
        return {};
    const Meeting& meeting = sheet.meeting;
    if (!meeting.startsAt.isValid() || !meeting.endsAt.isValid())
        return {AgendaView::tr("%1 minutes planned").arg(formatNumber(planned, language)), false};
    const qint64 length = meeting.startsAt.secsTo(meeting.endsAt) / 60;
    const QString sentence = AgendaView::tr("%1 of %2 minutes planned")
                                 .arg(formatNumber(planned, language), formatNumber(length, language));
    if (planned <= length)
        return {sentence, false};
    return {AgendaView::tr("%1: %2 too many").arg(sentence, formatNumber(planned - length, language)), true};
}

} // namespace samaki
