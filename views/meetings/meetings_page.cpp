#include "views/meetings/meetings_page.h"

#include "views/common/actions.h"
#include "views/common/icon.h"
#include "views/meetings/attendance_view.h"
#include "views/meetings/ics_file.h"
#include "views/meetings/meeting_acts.h"
#include "views/meetings/meeting_calendar.h"
#include "views/meetings/meeting_day.h"
#include "views/meetings/meeting_list.h"
#include "views/meetings/meeting_view.h"
#include "views/meetings/meeting_words.h"
#include "views/meetings/meetings_overview.h"
#include "views/meetings/schedule_dialog.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace samaki {

MeetingsPage::MeetingsPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), stack_(new QStackedWidget(this)) {
    createActions();
    overview_ = new MeetingsOverview(desk, {add_, open_, edit_, addOn_, plan_}, this);
    sheet_ = new MeetingView(desk, this);
    stack_->addWidget(overview_);
    stack_->addWidget(sheet_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(stack_);
    connectParts();
    retranslate();
    showActions();
}

QAction* MeetingsPage::newAction(const char* actionName, const QString& iconName, const QKeySequence& key) {
    auto* action = new QAction(this);
    action->setObjectName(QLatin1String(actionName));
    action->setShortcut(key);
    keepIcon(desk(), action, iconName);
    return action;
}

void MeetingsPage::createActions() {
    add_ = newAction("newMeeting", u"add"_qs, QKeySequence::New);
    addOn_ = newAction("newMeetingOnDay", u"add"_qs, {});
    open_ = newAction("openMeeting", u"open"_qs, {});
    edit_ = newAction("editMeeting", u"edit"_qs, QKeySequence(Qt::CTRL | Qt::Key_E));
    plan_ = newAction("scheduleMeetings", u"repeat"_qs, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    callOff_ = newAction("callOff", u"close"_qs, {});
    takeOut_ = newAction("takeOutMeeting", u"close"_qs, {});
    calendarFile_ = newAction("calendarFileOfAll", u"export"_qs, {});
    mode_ = newAction("calendarOrList", u"calendar"_qs, QKeySequence(Qt::CTRL | Qt::Key_L));
    find_ = newAction("findMeeting", u"search"_qs, QKeySequence::Find);
}

QList<QAction*> MeetingsPage::moreActions() {
    return QList<QAction*>{open_, edit_, plan_, mode_, find_, calendarFile_, callOff_, takeOut_} +
           sheet_->actions();
}

QList<QAction*> MeetingsPage::keysOfParts() { return sheet_->attendance().keysOfParts(); }

void MeetingsPage::connectParts() {
    connect(add_, &QAction::triggered, this, [this] { overview_->begin(); });
    connect(addOn_, &QAction::triggered, this, [this] { overview_->begin(overview_->day()); });
    connect(open_, &QAction::triggered, this, [this] { openMeeting(overview_->current()); });
    connect(edit_, &QAction::triggered, this,
            [this] { isSheetShown() ? sheet_->editMeeting() : overview_->editCurrent(); });
    connect(plan_, &QAction::triggered, this, &MeetingsPage::planMeetings);
    connect(calendarFile_, &QAction::triggered, this,
            [this] { askForCalendarFile(desk(), u"meetings.ics"_qs, {}, this); });
    connect(mode_, &QAction::triggered, overview_, &MeetingsOverview::toggleMode);
    connect(find_, &QAction::triggered, overview_, &MeetingsOverview::focusSearch);
    connect(callOff_, &QAction::triggered, this, &MeetingsPage::callOff);
    connect(takeOut_, &QAction::triggered, this, &MeetingsPage::takeOut);
    connect(overview_, &MeetingsOverview::opened, this, &MeetingsPage::openMeeting);
    connect(overview_, &MeetingsOverview::moveAsked, this, &MeetingsPage::moveMeeting);
    connect(overview_, &MeetingsOverview::currentChanged, this, &MeetingsPage::showActions);
    connect(overview_, &MeetingsOverview::contextMenuAsked, this, &MeetingsPage::contextMenu);
    connect(sheet_, &MeetingView::left, this, &MeetingsPage::closeMeeting);
    connect(sheet_, &MeetingView::gone, this, [this] {
        if (isSheetShown())
            closeMeeting();
    });
    connect(sheet_, &MeetingView::shown, this, &MeetingsPage::showActions);
}

bool MeetingsPage::isSheetShown() const { return stack_->currentWidget() == sheet_; }

const Meeting* MeetingsPage::subject() const {
    if (!isSheetShown())
        return overview_->currentMeeting();
    return sheet_->sheet() == nullptr ? nullptr : &sheet_->sheet()->meeting;
}

void MeetingsPage::showActions() {
    if (sheet_ == nullptr)
        return;
    const bool overview = !isSheetShown();
    setFocusProxy(stack_->currentWidget());
    const Meeting* meeting = subject();
    const bool scheduled = meeting != nullptr && meeting->status == MeetingStatus::Scheduled;
    add_->setVisible(overview);
    plan_->setVisible(overview);
    mode_->setVisible(overview);
    find_->setVisible(overview);
    open_->setVisible(overview);
    open_->setEnabled(meeting != nullptr);
    calendarFile_->setVisible(overview);
    calendarFile_->setEnabled(!overview_->book().meetings.empty());
    edit_->setEnabled(meeting != nullptr && meeting->status != MeetingStatus::Approved);
    callOff_->setEnabled(scheduled);
    takeOut_->setEnabled(scheduled || (meeting != nullptr && meeting->status == MeetingStatus::Cancelled));
    if (overview)
        for (QAction* action : sheet_->actions())
            action->setVisible(false);
    else
        sheet_->showActions();
}

void MeetingsPage::refresh(const ChangedRecords& records) {
    sheet_->refresh(records);
    if (records.touches<Meeting>() || records.touches<AgendaItem>() || records.touches<Attendance>() ||
        records.touches<Decision>() || records.touches<Holiday>() || records.touches<WorkingGroup>() ||
        records.touches<MeetingSeries>() || records.touches<Committee>())
        readBook();
}

void MeetingsPage::readBook() {
    const auto ask = [today = desk().today()](Reader& reader) { return readMeetingBook(reader, today); };
    book_.ask(desk().store().query(ask), this, [this](const Result<MeetingBook>& book) {
        if (!book.ok()) {
            emit desk().problem(book.problem());
            return;
        }
        overview_->setBook(*book);
        sheet_->setBook(overview_->book());
        showActions();
    });
}

void MeetingsPage::openMeeting(const Id& meeting) {
    if (meeting.isNull())
        return;
    stack_->setCurrentWidget(sheet_);
    sheet_->open(meeting);
    showActions();
}

void MeetingsPage::closeMeeting() {
    if (!sheet_->leave())
        return;
    stack_->setCurrentWidget(overview_);
    showActions();
    if (overview_->isCalendar())
        overview_->calendar().setFocus();
    else
        overview_->list().setFocus();
}

void MeetingsPage::show(const Link& link) {
    const auto id = [&](const QString& key) {
        return Id::fromString(link.show.value(key).toString()).value_or(Id());
    };
    if (const Id meeting = id(u"meeting"_qs); !meeting.isNull()) {
        stack_->setCurrentWidget(sheet_);
        sheet_->open(meeting, MeetingView::tabNamed(link.show.value(u"view"_qs).toString()), id(u"item"_qs));
        showActions();
        return;
    }
    closeMeeting();
    if (const auto month = Month::fromString(link.show.value(u"month"_qs).toString()))
        overview_->goToMonth(*month);
    if (link.show.contains(u"kind"_qs) || link.show.contains(u"text"_qs))
        overview_->setFilter(
            {link.show.value(u"kind"_qs).toString(), {}, link.show.value(u"text"_qs).toString()});
}

void MeetingsPage::moveMeeting(const Id& id, const QDate& day) {
    const Meeting* meeting = overview_->book().find(id);
    if (meeting == nullptr)
        return;
    const QString holiday = overview_->book().holidayName(day, desk().language());
    const bool open = overview_->book().calendar.isWorkingDay(day);
    overview_->awaitMoved(id);
    Meeting after = *meeting;
    after.heldOn = day;
    commitDay(desk(), moved(*meeting, day, desk().phrases()), *meeting, after, this,
              [this, day, holiday, open](const CommitResult& result) {
                  if (!result.acknowledged())
                      return;
                  const QString to = tr("Moved to %1.").arg(longDate(day, desk().phrases()));
                  emit desk().notice(!holiday.isEmpty() ? tr("%1 It is a holiday: %2.").arg(to, holiday)
                                     : !open            ? tr("%1 Offices are closed on that day.").arg(to)
                                                        : to);
              });
}

void MeetingsPage::planMeetings() {
    auto* dialog = new ScheduleDialog(desk(), overview_->book(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { tellPlanned(dialog->made()); });
    dialog->open();
}

// What was made is shown: its first month, with the first of them chosen.
void MeetingsPage::tellPlanned(const std::vector<Meeting>& made) {
    const int count = static_cast<int>(made.size());
    const QString told = count == 1 ? tr("1 meeting is scheduled. Undo takes it back.")
                                    : tr("%n meetings are scheduled. Undo takes them back.", "", count);
    emit desk().notice(digits(told, desk().language()));
    overview_->goToMonth(Month::of(made.front().heldOn));
    overview_->awaitMoved(made.front().id);
    if (const Meeting* there = overview_->book().find(made.front().id))
        overview_->goTo(*there);
}

void MeetingsPage::callOff() {
    if (const Meeting* meeting = subject())
        desk().commit(stepped(*meeting, MeetingStatus::Cancelled, desk().today(), {}, desk().phrases()));
}

void MeetingsPage::takeOut() {
    if (const Meeting* meeting = subject())
        desk().commit(deactivated(*meeting, desk().phrases()));
}

void MeetingsPage::contextMenu(const QPoint& globalPlace) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({open_, edit_});
    menu->addSeparator();
    menu->addActions({callOff_, takeOut_});
    menu->popup(globalPlace);
}

// Escape leads back from a meeting, where no field wants it.
void MeetingsPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && isSheetShown())
        closeMeeting();
    else
        Page::keyPressEvent(event);
}

void MeetingsPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MeetingsPage::retranslate() {
    nameAction(add_, tr("New meeting"), tr("Begin a meeting on the next usual day"));
    nameAction(addOn_, tr("New meeting on this day"), tr("Begin a meeting on the chosen day (Enter)"));
    nameAction(open_, tr("Open the meeting"), tr("Agenda, attendance, minutes and papers (Enter)"));
    nameAction(edit_, tr("Edit the meeting"), tr("Change day, time, venue, chair"));
    nameAction(plan_, tr("Schedule meetings…"),
               tr("Make the regular meetings of the months to come in one step"));
    nameAction(callOff_, tr("Call off"), tr("The meeting will not be held; Undo brings it back"));
    nameAction(takeOut_, tr("Take out"), tr("The meeting was entered by mistake; Undo brings it back"));
    nameAction(calendarFile_, tr("Save all as calendar file…"),
               tr("For calendars on telephones and computers (.ics)"));
    nameAction(find_, tr("Search meetings"), tr("By number, date, venue, chair or purpose"));
    nameAction(mode_, tr("Calendar or list"), tr("Show the meetings the other way"));
}

} // namespace samaki
