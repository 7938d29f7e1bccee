// What is done on the minutes screen, each act with its key.
#include "views/common/action_button.h"
#include "views/common/actions.h"
#include "views/common/decision_to_activity.h"
#include "views/common/empty_state.h"
#include "views/common/word_wrap_edit.h"
#include "views/common/wrap_label.h"
#include "views/meetings/begin_dialog.h"
#include "views/meetings/minutes_acts.h"
#include "views/meetings/minutes_agenda_model.h"
#include "views/meetings/minutes_clock.h"
#include "views/meetings/minutes_decision_pane.h"
#include "views/meetings/minutes_item_pane.h"
#include "views/meetings/minutes_screen.h"

#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace samaki {

void MinutesScreen::makeActions() {
    const ActionMaker actions(desk_, *this);
    const auto key = [](const char* keys) { return QKeySequence(QLatin1String(keys)); };
    decide_ = actions.make("newDecision", u"add"_qs, key("Ctrl+D"), [this] { newDecision(); });
    next_ = actions.make("nextItem", u"next"_qs, key("Ctrl+PgDown"), [this] { nextItem(); });
    previous_ = actions.make("previousItem", u"previous"_qs, key("Ctrl+PgUp"), [this] { previousItem(); });
    dealtWith_ = actions.make("dealtWith", u"check"_qs, key("Ctrl+Return"), [this] { markDealtWith(); });
    toActivity_ =
        actions.make("toActivity", u"plans"_qs, key("Ctrl+Shift+D"), [this] { turnIntoActivity(); });
    change_ = actions.make("changeDecision", u"edit"_qs, key("F2"), [this] { changeDecision(); });
    remove_ = actions.make("removeDecision", u"close"_qs, QKeySequence::Delete, [this] { removeDecision(); });
    all_ = actions.make("allDecisions", u"decisions"_qs, key("Ctrl+Shift+A"), [this] { toggleAll(); });
    note_ = actions.make("note", u"lock"_qs, key("Ctrl+L"), [this] { toggleNote(); });
    clockAction_ = actions.make("clock", {}, key("Ctrl+T"), [this] { toggleClock(); });
    part_ = actions.make("nextPart", {}, key("F6"), [this] { nextPart(); });
    present_ = actions.make("present", u"picture"_qs, key("F5"), [this] { present(); });
    attendance_ = actions.make("attendance", u"agencies"_qs, {}, [this] { openAttendance(); });
    step_ = actions.make("step", {}, {}, [this] { takeStep(); });
    actions_ = QWidget::actions(); // in the order they are made
    keepKeyIn(*decisions_->list(), *remove_);
}

void MinutesScreen::retranslate() {
    const auto name = [](QAction* action, const QString& text, const QString& tip) {
        action->setText(text);
        action->setIconText(text);
        action->setToolTip(tip);
    };
    name(decide_, tr("New decision"), tr("Write a decision of this item"));
    name(next_, tr("Next item"), tr("Go to the next item of the agenda"));
    name(previous_, tr("Previous item"), tr("Go to the item before"));
    name(toActivity_, tr("Turn the decision into an activity"),
         tr("Make the decision a line of the action plan"));
    name(change_, tr("Change the decision"), tr("Bring the decision into the line below to change it"));
    name(remove_, tr("Remove the decision"), tr("Take the decision out of the minutes; undo brings it back"));
    name(all_, tr("All decisions of the meeting"), tr("Show the decisions of all items"));
    name(note_, tr("Confidential note"), tr("Open or close the confidential note of this item"));
    name(clockAction_, tr("Clock"), tr("Start or pause the clock of this item"));
    name(part_, tr("Next part of the screen"), tr("Agenda, discussion, decisions"));
    name(present_, tr("On the wall"), tr("Show this item on the wall"));
    name(attendance_, tr("Attendance"), tr("Note who is there"));
    agenda_->setAccessibleName(tr("Agenda"));
    hint_->setText(tr("Ctrl+Enter: dealt with, on to the next. What is discussed or decided counts as dealt "
                      "with when the meeting ends."));
    empty_->setTexts(tr("Nothing on the agenda yet"),
                     tr("The minutes follow the agenda, item by item. Put on it first what the meeting is "
                        "about."),
                     tr("To the agenda"));
    banner_->setText(
        tr("These minutes are approved and stay as they are. Write a correction as an addendum."));
    enableActions();
}

void MinutesScreen::enableActions() {
    const bool open = sheet_.has_value() && !item_.isNull();
    const bool writable = open && !sheet_->isLocked();
    const bool chosen = open && sheet_->decision(decisions_->current()) != nullptr;
    const MeetingStatus status = sheet_ ? sheet_->sheet.meeting.status : MeetingStatus::Cancelled;
    for (QAction* action : std::as_const(actions_))
        action->setVisible(inView_);
    for (QAction* action : {decide_, dealtWith_})
        action->setEnabled(writable);
    const AgendaItem* item = open ? sheet_->item(item_) : nullptr;
    const bool done = item != nullptr && item->status == AgendaStatus::Done;
    dealtWith_->setVisible(inView_ && writable);
    dealtWith_->setText(done ? tr("Take up again") : tr("Dealt with"));
    dealtWith_->setIconText(dealtWith_->text());
    dealtWith_->setToolTip(done ? tr("The item is still to come")
                                : tr("Mark the item as dealt with and go to the next"));
    note_->setEnabled(open);
    for (QAction* action : {next_, previous_, all_, part_, present_, attendance_})
        action->setEnabled(open);
    change_->setEnabled(writable && chosen);
    remove_->setEnabled(writable && chosen);
    toActivity_->setEnabled(chosen);
    clockAction_->setEnabled(open &&
                             (status == MeetingStatus::UnderWay || status == MeetingStatus::Scheduled));
    clockAction_->setVisible(inView_ && clockAction_->isEnabled());
    const bool begins = status == MeetingStatus::Scheduled;
    step_->setText(begins ? tr("Begin the meeting") : tr("End the meeting"));
    step_->setToolTip(begins
                          ? tr("From now on the meeting is under way, and the clock runs")
                          : tr("The minutes are in draft then, and what was not discussed is carried over"));
    step_->setVisible(inView_ && (begins || status == MeetingStatus::UnderWay));
    step_->setEnabled(open);
}

void MinutesScreen::stepBy(int rows) {
    const int row = agendaModel_->rowOf(item_) + rows;
    if (row >= 0 && row < agendaModel_->rowCount())
        showItem(agendaModel_->itemAt(row));
    pane_->focusDiscussion();
}

void MinutesScreen::markDealtWith() {
    const AgendaItem* item = sheet_->item(item_);
    if (item == nullptr)
        return;
    const bool done = item->status != AgendaStatus::Done;
    desk_.commit(dealtWith(*item, done, sheet_->sheet.meeting.status));
    if (done)
        nextItem();
}

void MinutesScreen::newDecision() { decisions_->begin(); }

void MinutesScreen::writeDecision(const DecisionDraft& draft, const QDate& due) {
    const Change change = decisionFrom(draft, due, *sheet_, item_);
    if (!change.isEmpty()) {
        mine_.insert(change.records().front().record);
        decisions_->select(change.records().front().record); // now one key makes it an activity
    }
    whenDone(desk_.commit(change), this, [this, item = item_, draft](const CommitResult& result) {
        decisions_->written(item, draft, result.acknowledged());
    });
}

void MinutesScreen::changeDecision() {
    if (const Decision* decision = sheet_->decision(decisions_->current()); decision && !sheet_->isLocked())
        decisions_->change(*decision);
}

void MinutesScreen::removeDecision() {
    const Decision* decision = sheet_->decision(decisions_->current());
    if (decision == nullptr || sheet_->isLocked())
        return;
    desk_.commit(decisionRemoved(*decision));
    emit desk_.notice(
        digits(tr("Decision %1 is removed. Undo brings it back.").arg(decision->number), desk_.language()));
}

void MinutesScreen::turnIntoActivity() {
    const Id decision = decisions_->current();
    if (decision.isNull())
        return;
    const QListView* list = decisions_->list();
    const QRect row = list->visualRect(list->currentIndex());
    intoPlan_->turn(decision, list->viewport()->mapToGlobal(row.bottomLeft()));
}

// Where the menu key asks, it stands below the chosen decision.
void MinutesScreen::openDecisionMenu(const QPoint& at) {
    QListView* list = decisions_->list();
    const QModelIndex under = list->indexAt(at);
    if (under.isValid())
        list->setCurrentIndex(under);
    if (!list->currentIndex().isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"decisionMenu"_qs);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({toActivity_, change_, remove_});
    const QPoint below = list->visualRect(list->currentIndex()).bottomLeft();
    menu->popup(list->viewport()->mapToGlobal(under.isValid() ? at : below));
}

void MinutesScreen::toggleAll() { decisions_->setAll(!decisions_->isAll()); }

void MinutesScreen::toggleNote() { pane_->toggleNote(); }

void MinutesScreen::toggleClock() {
    if (clock_->isRunning())
        clock_->pause();
    else if (sheet_->sheet.meeting.status == MeetingStatus::Scheduled)
        begin();
    else
        clock_->start();
}

// Discussion, decisions, agenda, and round again.
void MinutesScreen::nextPart() {
    if (agenda_->hasFocus())
        pane_->focusDiscussion();
    else if (decisions_->isAncestorOf(focusWidget()))
        agenda_->setFocus(Qt::ShortcutFocusReason);
    else if (decisions_->list()->isVisible())
        decisions_->list()->setFocus(Qt::ShortcutFocusReason);
    else
        decisions_->begin();
}

void MinutesScreen::present() { emit presentationAsked(meeting_, item_); }

void MinutesScreen::openAttendance() { emit attendanceAsked(); }

void MinutesScreen::takeStep() {
    if (sheet_->sheet.meeting.status == MeetingStatus::Scheduled)
        begin();
    else
        end();
}

void MinutesScreen::begin() {
    beginMeeting(desk_, sheet_->sheet.meeting, this, [this] { clock_->start(); });
}

// From what the replica and the boxes have now: an item that was discussed a moment ago is not carried over.
void MinutesScreen::readNow(void (MinutesScreen::*then)(const MinutesSheet&)) {
    const auto question = [meeting = meeting_](Reader& reader) { return readMinutes(reader, meeting); };
    whenDone(desk_.store().query(question), this,
             [this, then](const Result<std::optional<MinutesSheet>>& now) {
                 if (!now) {
                     emit desk_.problem(now.problem());
                 } else if (now->has_value()) {
                     MinutesSheet sheet = **now;
                     pane_->putTyped(sheet);
                     (this->*then)(sheet);
                 }
             });
}

void MinutesScreen::end() {
    pane_->save();
    readNow(&MinutesScreen::askEnd);
}

namespace {

// How many items go to the next meeting when this one ends now.
int carriedOver(const MinutesSheet& sheet) {
    const std::vector<AgendaItem> closed = closedItems(sheet.sheet.items, sheet.sheet.traces());
    return static_cast<int>(std::count_if(closed.begin(), closed.end(), [](const AgendaItem& each) {
        return each.status == AgendaStatus::CarriedOver;
    }));
}

} // namespace

void MinutesScreen::askEnd(const MinutesSheet& sheet) {
    const int open = carriedOver(sheet);
    const auto all = static_cast<int>(sheet.sheet.items.size());
    const QString sentence =
        open == 0   ? tr("End the meeting? Every item was discussed.")
        : open == 1 ? tr("End the meeting? 1 of %1 items was not discussed and goes to the next meeting's "
                         "agenda.")
                          .arg(all)
                    : tr("End the meeting? %n of %1 items were not discussed and go to the next meeting's "
                         "agenda.",
                         "", open)
                          .arg(all);
    auto* question = new QMessageBox(QMessageBox::NoIcon, tr("End the meeting"),
                                     digits(sentence, desk_.language()), QMessageBox::NoButton, this);
    question->setObjectName(u"endMeeting"_qs);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* end = question->addButton(tr("End"), QMessageBox::AcceptRole);
    end->setObjectName(u"end"_qs);
    QPushButton* goOn = question->addButton(tr("Go on"), QMessageBox::RejectRole);
    question->setDefaultButton(goOn); // a stray Enter is no answer
    question->setEscapeButton(goOn);
    connect(end, &QPushButton::clicked, this, [this] {
        closeScreen();
        readNow(&MinutesScreen::writeEnd);
    });
    question->open();
}

// The keyboard leaves the discussion, where undo is of the text: from here on it takes the ending back.
void MinutesScreen::writeEnd(const MinutesSheet& sheet) {
    agenda_->setFocus(Qt::OtherFocusReason);
    const int open = carriedOver(sheet);
    whenDone(desk_.commit(meetingEnded(sheet, desk_.store().options().clock())), this,
             [this, open](const CommitResult& result) {
                 if (!result.acknowledged())
                     return;
                 tellEnded(open);
                 emit finished();
             });
}

void MinutesScreen::tellEnded(int open) {
    const QString sentence =
        open == 0 ? tr("The meeting is ended. Undo takes it back.")
        : open == 1
            ? tr("The meeting is ended: 1 item goes to the next meeting. Undo takes it back.")
            : tr("The meeting is ended: %n items go to the next meeting. Undo takes it back.", "", open);
    emit desk_.notice(digits(sentence, desk_.language()));
}

void MinutesScreen::renumberMine() {
    if (const std::optional<Change> change = renumbered(*sheet_, mine_))
        desk_.autosave(*change, Desk::Undo::None);
}

} // namespace samaki
