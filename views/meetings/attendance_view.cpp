#include "views/meetings/attendance_view.h"

#include "model/core/khmer_text.h"
#include "model/records/validate.h"
#include "views/common/action_button.h"
#include "views/common/actions.h"
#include "views/common/empty_state.h"
#include "views/common/wrap_label.h"
#include "views/meetings/attendance_acts.h"
#include "views/meetings/attendance_delegate.h"
#include "views/meetings/attendance_table.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace samaki {

AttendanceView::AttendanceView(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , model_(new AttendanceModel(desk.phrases(), this))
    , table_(new AttendanceTable(desk, *model_, this))
    , empty_(new EmptyState(desk, u"empty-agencies"_qs, this))
    , stack_(new QStackedWidget(this))
    , quorum_(new QLabel(this))
    , persons_(new QLabel(this))
    , open_(new QLabel(this))
    , search_(new QLineEdit(this))
    , keys_(new WrapLabel(this)) {
    createActions();
    build();
    connect(
        table_, &AttendanceTable::editingEnded, this,
        [this] {
            if (!table_->isEditing()) // else the next one is begun already
                model_->dropNew();
            fillIfQuiet();
        },
        Qt::QueuedConnection);
    connect(table_, &AttendanceTable::currentRecordChanged, this, &AttendanceView::showState);
    connect(model_, &AttendanceModel::edited, this,
            [this](const Attendance& before, const Attendance& after) {
                const QString agency = sheet_->agencyName(after.agency, desk_.language());
                write(attendanceEdit(before, after, agency.isEmpty() ? after.name : agency));
                showSummary();
            });
    connect(model_, &AttendanceModel::guestAdded, this, [this](const Attendance& guest) {
        write(guestAddition(guest));
        model_->take(guest);
    });
    connect(search_, &QLineEdit::textEdited, this, [this] { findNext(false); });
    connect(empty_, &EmptyState::activated, this, [this] { desk_.open({u"agencies"_qs, {}}); });
    retranslate();
}

void AttendanceView::build() {
    quorum_->setObjectName(u"quorum"_qs);
    quorum_->setProperty("type", u"strong"_qs);
    quorum_->setMinimumWidth(1);
    persons_->setObjectName(u"persons"_qs);
    open_->setProperty("tone", u"quiet"_qs);
    search_->setObjectName(u"search"_qs);
    search_->setClearButtonEnabled(true);
    search_->setMaximumWidth(28 * Theme::unit);
    search_->installEventFilter(this);
    keys_->setProperty("type", u"caption"_qs);
    keys_->setProperty("tone", u"quiet"_qs);
    auto* top = new QHBoxLayout;
    top->setSpacing(3 * Theme::unit);
    top->addWidget(quorum_, 1);
    top->addWidget(persons_);
    top->addWidget(open_);
    top->addWidget(search_);
    stack_->addWidget(table_);
    stack_->addWidget(empty_);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(Theme::unit);
    for (QAction* action : {addGuest_, restAbsent_}) {
        auto* button = new ActionButton(this);
        button->setAction(action);
        foot->addWidget(button);
    }
    foot->addSpacing(Theme::unit);
    foot->addWidget(keys_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Theme::unit, 2 * Theme::unit, 3 * Theme::unit, 2 * Theme::unit);
    column->setSpacing(Theme::unit + Theme::unit / 2);
    column->addLayout(top);
    column->addWidget(stack_, 1);
    column->addLayout(foot);
}

void AttendanceView::createActions() {
    const ActionMaker actions(desk_, *this);
    addGuest_ = actions.make("addGuest", u"person"_qs, QKeySequence(Qt::Key_Insert), [this] { addGuest(); });
    restAbsent_ = actions.make("restAbsent", u"close"_qs, {}, [this] { markRestAbsent(); });
    remove_ = actions.make("removeGuest", u"close"_qs, QKeySequence::Delete, [this] { removeGuests(); });
    keepKeyIn(*table_, *remove_);
    for (const AttendanceKey& each : kAttendanceKeys)
        addKey(each.latin);
    for (const QChar key : {u'W', u'M', u'N', u'/'})
        addKey(key);
}

void AttendanceView::addKey(QChar key) {
    auto* action = new QAction(this); // of no widget: as a shortcut it would be taken from who writes
    action->setShortcut(QKeySequence(QString(key)));
    tableKeys_ << action;
}

void AttendanceView::nameKeys() {
    QStringList texts;
    for (const AttendanceKey& each : kAttendanceKeys)
        texts << labelOf(choicesOf<AttendanceStatus>()[static_cast<size_t>(each.status)], desk_.phrases());
    texts << tr("One woman more (with Shift one fewer)") << tr("One man more (with Shift one fewer)")
          << tr("Write the name") << tr("Find an agency");
    for (qsizetype i = 0; i < tableKeys_.size(); ++i)
        tableKeys_[i]->setText(texts[i]);
}

void AttendanceView::setSheet(const MeetingSheet& sheet) {
    const bool another = shown_ != sheet.meeting.id;
    shown_ = sheet.meeting.id;
    sheet_ = &sheet;
    deferred_ = writing_ == 0; // else it was read before what was set here was written
    if (another)
        fill();
    else
        fillIfQuiet();
    expectOnce();
}

void AttendanceView::setContacts(const std::vector<Contact>& contacts) { model_->setContacts(contacts); }

void AttendanceView::fillIfQuiet() {
    if (deferred_ && !table_->isEditing())
        fill();
}

void AttendanceView::fill() {
    deferred_ = false;
    const Id current = table_->current();
    const int scroll = table_->verticalScrollBar()->value();
    model_->setSheet(*sheet_);
    table_->verticalScrollBar()->setValue(scroll);
    if (table_->current().isNull() && !table_->select(model_->rowOf(current)))
        table_->goToFirst();
    showState();
    showSummary();
}

void AttendanceView::showState() {
    const bool locked = model_->isLocked();
    const bool none = model_->rowCount() == 0;
    stack_->setCurrentWidget(none ? static_cast<QWidget*>(empty_) : static_cast<QWidget*>(table_));
    for (QWidget* ofTheRoll : QWidgetList{quorum_, persons_, open_, search_})
        ofTheRoll->setVisible(!none); // nobody is expected, and nobody is missing
    const Attendance* record = model_->recordAt(table_->currentIndex().row());
    addGuest_->setEnabled(!locked);
    restAbsent_->setEnabled(!locked && countOf(model_->records()).open > 0);
    remove_->setEnabled(!locked && record != nullptr && record->agency.isNull());
    for (QAction* key : tableKeys_)
        key->setVisible(!none && (!locked || key == tableKeys_.last())); // one may always search
    keys_->setText(none     ? QString()
                   : locked ? tr("The minutes are approved: the attendance can only be read.")
                            : keysSentence());
}

QString AttendanceView::keysSentence() const {
    const Attendance* record = model_->recordAt(table_->currentIndex().row());
    if (record != nullptr && record->agency.isNull())
        return tr("A guest is marked in the column “Attendance” alone; in the other cells Enter or a letter "
                  "begins to write, and Tab goes on to the next cell.");
    return tr(
        "P present · R represented, then: W one more woman · M one more man · N write the name · ↓ next "
        "agency. E excused · A absent: the next agency at once. Enter writes in the cell.");
}

QString AttendanceView::quorumSentence() const {
    if (sheet_ == nullptr)
        return {};
    const Quorum quorum = quorumOf(countOf(model_->records()), sheet_->committee.quorumPercent);
    return quorumWords(quorum, desk_.language());
}

void AttendanceView::showSummary() {
    if (sheet_ == nullptr)
        return;
    const AttendanceCount count = countOf(model_->records());
    const Quorum quorum = quorumOf(count, sheet_->committee.quorumPercent);
    const QString sentence = quorumSentence();
    quorum_->setText((quorum.reached() ? u"✓  "_qs : u"⚠  "_qs) + sentence);
    quorum_->setToolTip(sentence);
    quorum_->setProperty("tone", quorum.reached() ? u"good"_qs : u"warning"_qs);
    quorum_->style()->unpolish(quorum_);
    quorum_->style()->polish(quorum_);
    persons_->setText(personsWords(count, desk_.language()));
    const QString open = count.open == 1 ? tr("1 not marked yet") : tr("%n not marked yet", "", count.open);
    open_->setText(count.open == 0 ? QString() : digits(open, desk_.language()));
    restAbsent_->setEnabled(!model_->isLocked() && count.open > 0);
}

// Only while the roll is still to be called: an agency that joined after a meeting was not expected at it.
void AttendanceView::expectAll() {
    if (sheet_ == nullptr || sheet_->meeting.id == expectedFor_)
        return;
    const Meeting meeting = sheet_->meeting;
    const bool ahead =
        meeting.status == MeetingStatus::Scheduled || meeting.status == MeetingStatus::UnderWay;
    const bool closed =
        meeting.status == MeetingStatus::Approved || meeting.status == MeetingStatus::Cancelled;
    if (closed || (!ahead && !sheet_->attendance.empty()))
        return;
    expectedFor_ = meeting.id;
    const auto missing = [meeting](Reader& reader) {
        const Where ofMeeting{u"meeting = :meeting"_qs, {{u"meeting"_qs, meeting.id.toString()}}, {}};
        return expectedAttendance(meeting.id, meeting.workingGroup, reader.active<Agency>(),
                                  reader.active<Contact>(), reader.active<Attendance>(ofMeeting));
    };
    using Missing = std::vector<Attendance>;
    expecting_.ask(desk_.store().query(missing), this, [this](const Result<Missing>& missing) {
        if (!missing.ok())
            emit desk_.problem(missing.problem());
        else if (!missing->empty())
            desk_.autosave(expectation(*missing),
                           Desk::Undo::None); // nobody asked for it, nobody takes it back
    });
}

// What two workstations filled in, each before it saw the other's, comes together here.
void AttendanceView::expectOnce() {
    if (model_->isLocked())
        return;
    std::vector<Attendance> needless = expectedTwice(sheet_->attendance, model_->contacts());
    std::erase_if(needless, [this](const Attendance& each) { return needless_.contains(each.id); });
    if (needless.empty())
        return;
    for (const Attendance& each : needless)
        needless_.insert(each.id);
    desk_.autosave(expectedOnce(needless), Desk::Undo::None);
}

void AttendanceView::write(const Change& change) {
    if (change.isEmpty())
        return;
    ++writing_;
    deferred_ = false;
    whenDone(desk_.commit(change), this, [this](const CommitResult&) {
        if (--writing_ == 0)
            emit readAgainAsked(); // a key counts from what is shown: nothing older may stand there
    });
}

void AttendanceView::takeFocus() {
    table_->goToFirst();
    stack_->currentWidget()->setFocus();
}

void AttendanceView::addGuest() {
    if (model_->isLocked())
        return;
    stack_->setCurrentWidget(table_);
    table_->setFocus(); // an open cell is written first
    const int row = model_->beginGuest();
    table_->scrollToBottom();
    table_->editName(row);
}

void AttendanceView::markRestAbsent() { write(samaki::restAbsent(model_->records())); }

void AttendanceView::removeGuests() {
    std::vector<Attendance> guests;
    for (int row = 0; row < model_->rowCount(); ++row) {
        const Attendance* record = model_->recordAt(row);
        if (record != nullptr && record->agency.isNull() && table_->selectionModel()->isRowSelected(row, {}))
            guests.push_back(*record);
    }
    if (!guests.empty())
        write(guestRemoval(guests));
}

void AttendanceView::findNext(bool fromNext) {
    const int row = model_->find(search_->text(), table_->currentIndex().row() + (fromNext ? 1 : 0));
    if (row >= 0)
        table_->select(row);
}

// Enter goes on to the next one that matches, Escape and the arrow down to the table, where the keys mark.
bool AttendanceView::eventFilter(QObject* watched, QEvent* event) {
    if (watched != search_ || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        search_->clear();
        table_->setFocus();
        return true;
    case Qt::Key_F3:
        findNext(true);
        return true;
    case Qt::Key_Escape:
    case Qt::Key_Down:
        search_->clear();
        table_->setFocus();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void AttendanceView::keyPressEvent(QKeyEvent* event) {
    if (event->text() == u"/") {
        search_->setFocus(Qt::ShortcutFocusReason);
        search_->selectAll();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void AttendanceView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AttendanceView::retranslate() {
    nameAction(addGuest_, tr("Add a guest"), tr("Somebody who came and belongs to no member agency"));
    nameAction(restAbsent_, tr("The others are absent"),
               tr("Mark every agency that nobody marked yet as absent"));
    nameAction(remove_, tr("Remove the guest"),
               tr("Take the guest off the list; Undo brings the guest back"));
    nameKeys();
    search_->setPlaceholderText(tr("Find an agency (/)"));
    search_->setAccessibleName(tr("Find an agency"));
    search_->setToolTip(tr("Type a part of its name; Enter goes to it (/)"));
    table_->setAccessibleName(tr("Attendance"));
    empty_->setTexts(
        tr("No member agency yet"),
        tr("Whoever sits in the committee is expected at its meetings. Enter the member agencies "
           "first."),
        tr("Open the member agencies"));
    model_->setPhrases(desk_.phrases());
    showState();
    showSummary();
}

} // namespace samaki
