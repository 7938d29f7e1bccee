#include "views/meetings/meeting_view.h"

#include "views/common/actions.h"
#include "views/common/record_form.h"
#include "views/meetings/agenda_view.h"
#include "views/meetings/attendance_view.h"
#include "views/meetings/meeting_details.h"
#include "views/meetings/meeting_head.h"
#include "views/meetings/meeting_panel.h"
#include "views/meetings/minutes_screen.h"
#include "views/meetings/print_papers.h"

#include <QEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace samaki {

namespace {

constexpr int kPanelWidth = 42 * Theme::unit;

bool concerns(const ChangedRecords& records) {
    return records.touches<Meeting>() || records.touches<AgendaItem>() || records.touches<Decision>() ||
           records.touches<Attendance>() || records.touches<Addendum>() || records.touches<Agency>() ||
           records.touches<Committee>() || records.touches<WorkingGroup>() || records.touches<Activity>() ||
           records.touches<Contact>();
}

} // namespace

MeetingView::MeetingView(Desk& desk, QWidget* parent) : QWidget(parent), desk_(desk) {
    createActions();
    build();
    retranslate();
}

void MeetingView::build() {
    head_ = new MeetingHead(desk_, back_, this);
    panel_ = new MeetingPanel(desk_, this);
    stack_ = new QStackedWidget(this);
    details_ = new MeetingDetails(desk_, this);
    agenda_ = new AgendaView(desk_, build_, this);
    attendance_ = new AttendanceView(desk_, this);
    minutesPlace_ = new QWidget(this);
    auto* place = new QVBoxLayout(minutesPlace_);
    place->setContentsMargins(0, 0, 0, 0);
    for (QWidget* each : QWidgetList{details_, agenda_, attendance_, minutesPlace_}) {
        stack_->addWidget(each);
        head_->tabs()->addTab(QString());
    }
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head_);
    auto* line = new QFrame(left);
    line->setProperty("role", u"line"_qs);
    column->addWidget(line);
    column->addWidget(stack_, 1);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(left);
    splitter->addWidget(panel_);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    panel_->setMinimumWidth(kPanelWidth);
    panel_->hide();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(splitter);
    connectParts();
}

void MeetingView::connectParts() {
    connect(head_->tabs(), &QTabBar::currentChanged, this, &MeetingView::tabChosen);
    connect(details_, &MeetingDetails::paperAsked, this, [this](MeetingPaper paper) {
        if (isLoaded())
            openPapers(desk_, file_->sheet.meeting, paper, this);
    });
    connect(details_, &MeetingDetails::calendarFileAsked, calendarFile_, &QAction::trigger);
    connect(agenda_, &AgendaView::readAgainAsked, this, &MeetingView::read);
    connect(attendance_, &AttendanceView::readAgainAsked, this, &MeetingView::read);
    connect(panel_, &MeetingPanel::closed, this, [this] {
        panel_->hide();
        stack_->currentWidget()->setFocus();
    });
    connect(panel_, &MeetingPanel::saved, panel_, &QWidget::hide);
}

void MeetingView::setBook(const MeetingBook& book) { panel_->setBook(book); }

void MeetingView::editMeeting() {
    if (!isLoaded() || panel_->isWriting() || file_->sheet.meeting.status == MeetingStatus::Approved)
        return;
    panel_->show();
    panel_->edit(file_->sheet.meeting);
}

void MeetingView::createActions() {
    const ActionMaker actions(desk_, *this);
    back_ =
        actions.make("back", u"previous"_qs, QKeySequence(Qt::ALT | Qt::Key_Left), [this] { emit left(); });
    build_ = actions.make("buildAgenda", u"plans"_qs, QKeySequence(Qt::Key_F6), [this] { buildAgenda(); });
    begin_ = actions.make("beginMeeting", u"under-way"_qs, {}, [this] { begin(); });
    goOn_ = actions.make("goOnWithMinutes", u"edit"_qs, {}, [this] { goOn(); });
    again_ = actions.make("scheduleAgain", u"calendar"_qs, {}, [this] { scheduleAgain(); });
    print_ = actions.make("printPaper", u"print"_qs, QKeySequence::Print, [this] { printUsual(); });
    approve_ = actions.make("approveMinutes", u"lock"_qs, {}, [this] { approve(); });
    amend_ = actions.make("markAmended", u"edit"_qs, {}, [this] { markAmended(); });
    correct_ = actions.make("writeCorrection", u"edit"_qs, {}, [this] { writeCorrection(); });
    present_ = actions.make("showOnTheWall", u"picture"_qs, QKeySequence(Qt::Key_F5), [this] { present(); });
    calendarFile_ = actions.make("calendarFile", u"export"_qs, {}, [this] { saveCalendarFile(); });
    createParts();
}

QList<QAction*> MeetingView::actions() const {
    QList<QAction*> all{build_,   begin_, goOn_,    again_,   print_,
                        approve_, amend_, correct_, present_, calendarFile_};
    all += parts_ + agenda_->actions() + attendance_->actions();
    if (minutes_ != nullptr) {
        for (QAction* action : minutes_->actions()) {
            if (action->objectName() != u"attendance"_qs) // a part of the meeting, named above
                all << action;
        }
    }
    all << back_;
    return all;
}

void MeetingView::open(const Id& meeting, std::optional<Tab> tab, const Id& item) {
    asked_ = tab;
    opening_ = !tab;
    askedItem_ = item;
    if (meeting != wanted_)
        leave();
    wanted_ = meeting;
    read();
}

void MeetingView::refresh(const ChangedRecords& records) {
    if (minutes_ != nullptr && !minutes_->meeting().isNull())
        minutes_->refresh(records);
    if (!wanted_.isNull() && concerns(records))
        read();
}

void MeetingView::read() {
    const auto ask = [meeting = wanted_](Reader& reader) -> std::optional<MeetingFile> {
        std::optional<MeetingSheet> sheet = readMeeting(reader, meeting);
        if (!sheet)
            return std::nullopt;
        return MeetingFile{std::move(*sheet), ReferenceNames::readFor(reader, typeOf<AgendaItem>()),
                           reader.active<Contact>()};
    };
    reading_ = true;
    latest_.ask(desk_.store().query(ask), this, [this](const Result<std::optional<MeetingFile>>& file) {
        reading_ = false;
        if (!file.ok())
            emit desk_.problem(file.problem());
        else if (!file->has_value())
            emit gone();
        else
            take(**file);
    });
}

void MeetingView::take(const MeetingFile& file) {
    const bool first = shown_ != file.sheet.meeting.id;
    shown_ = file.sheet.meeting.id;
    file_ = file;
    head_->showMeeting(file_->sheet);
    if (!first && tab() == Tab::Details)
        details_->showSheet(file_->sheet);
    agenda_->setNames(file_->names);
    agenda_->setSheet(file_->sheet);
    attendance_->setContacts(file_->contacts);
    attendance_->setSheet(file_->sheet);
    if (first || opening_ || asked_)
        showTab(asked_.value_or(usualTab()), askedItem_);
    opening_ = false;
    asked_.reset();
    askedItem_ = {};
    emit shown();
}

// Before the meeting the agenda is what there is to do; from its beginning on, the minutes.
MeetingView::Tab MeetingView::usualTab() const {
    switch (file_->sheet.meeting.status) {
    case MeetingStatus::Scheduled:
        return Tab::Agenda;
    case MeetingStatus::UnderWay:
    case MeetingStatus::Draft:
    case MeetingStatus::Amended:
    case MeetingStatus::Approved:
        return Tab::Minutes;
    case MeetingStatus::Cancelled:
        return Tab::Details;
    }
    return Tab::Details;
}

MeetingView::Tab MeetingView::tab() const { return static_cast<Tab>(stack_->currentIndex()); }

void MeetingView::showTab(Tab tab, const Id& item) {
    const QSignalBlocker quiet(head_->tabs());
    head_->tabs()->setCurrentIndex(static_cast<int>(tab));
    tabChosen(static_cast<int>(tab));
    if (tab == Tab::Agenda)
        agenda_->select(item);
    else if (tab == Tab::Minutes && !item.isNull())
        minutes()->open(wanted_, item);
    stack_->currentWidget()->setFocus();
    if (tab == Tab::Agenda)
        agenda_->takeFocus();
    else if (tab == Tab::Attendance)
        attendance_->takeFocus();
    else if (tab == Tab::Details)
        details_->takeFocus();
    else
        minutes()->takeFocus();
}

void MeetingView::tabChosen(int index) {
    const Tab chosen = static_cast<Tab>(index);
    if (chosen != tab() && !leave()) {
        const QSignalBlocker quiet(head_->tabs());
        head_->tabs()->setCurrentIndex(static_cast<int>(tab()));
        return;
    }
    stack_->setCurrentIndex(index);
    head_->setCompact(chosen == Tab::Minutes);
    if (chosen == Tab::Attendance)
        attendance_->expectAll();
    if (chosen == Tab::Details && file_)
        details_->showSheet(file_->sheet);
    if (chosen == Tab::Minutes && minutes()->meeting() != wanted_)
        minutes()->open(wanted_);
    if (chosen == Tab::Minutes && !head_->tabs()->hasFocus())
        minutes()->takeFocus();
    showActions();
}

MinutesScreen* MeetingView::minutes() {
    if (minutes_ == nullptr) {
        minutes_ = new MinutesScreen(desk_, minutesPlace_);
        minutesPlace_->layout()->addWidget(minutes_);
        connect(minutes_, &MinutesScreen::attendanceAsked, this, [this] { showTab(Tab::Attendance); });
        connect(minutes_, &MinutesScreen::agendaAsked, this, [this] { showTab(Tab::Agenda); });
        connect(minutes_, &MinutesScreen::presentationAsked, this, &MeetingView::presentItem);
    }
    return minutes_;
}

bool MeetingView::leave() {
    const bool item = agenda_->leave();
    const bool typed = minutes_ == nullptr || tab() != Tab::Minutes || minutes_->closeScreen();
    if (panel_->isVisible() && panel_->form().isDirty())
        panel_->form().save();
    return item && typed && (!panel_->isVisible() || panel_->form().isComplete());
}

std::optional<MeetingView::Tab> MeetingView::tabNamed(const QString& name) {
    static const QHash<QString, Tab> tabs{{u"details"_qs, Tab::Details},
                                          {u"agenda"_qs, Tab::Agenda},
                                          {u"attendance"_qs, Tab::Attendance},
                                          {u"minutes"_qs, Tab::Minutes}};
    const auto found = tabs.constFind(name);
    return found == tabs.constEnd() ? std::nullopt : std::optional(*found);
}

void MeetingView::showActions() {
    if (!isLoaded())
        return;
    for (QAction* action : agenda_->actions())
        action->setVisible(tab() == Tab::Agenda);
    for (QAction* action : attendance_->actions())
        action->setVisible(tab() == Tab::Attendance);
    back_->setVisible(true);
    for (QAction* part : parts_)
        part->setVisible(true);
    const MeetingStatus status = file_->sheet.meeting.status;
    const bool inMinutes = tab() == Tab::Minutes; // which has keys of its own for some of this
    const bool open = status != MeetingStatus::Approved && status != MeetingStatus::Cancelled;
    const bool written = status == MeetingStatus::Draft || status == MeetingStatus::Amended;
    build_->setVisible(open && !inMinutes);
    begin_->setVisible(status == MeetingStatus::Scheduled && !inMinutes);
    goOn_->setVisible(status == MeetingStatus::UnderWay && !inMinutes);
    again_->setVisible(status == MeetingStatus::Cancelled);
    approve_->setVisible(written);
    amend_->setVisible(status == MeetingStatus::Draft);
    correct_->setVisible(status == MeetingStatus::Approved);
    present_->setVisible(!inMinutes && status != MeetingStatus::Cancelled);
    for (QAction* action : {print_, calendarFile_})
        action->setVisible(true);
    showSteps();
}

// The one next step, and what else is at hand. In the minutes the screen itself begins and ends the meeting.
void MeetingView::showSteps() {
    const Meeting& meeting = file_->sheet.meeting;
    const bool inMinutes = tab() == Tab::Minutes;
    switch (meeting.status) {
    case MeetingStatus::Scheduled:
        print_->setText(tr("Print the invitation"));
        if (file_->sheet.items.empty())
            head_->setSteps(build_, print_, nullptr);
        else if (meeting.heldOn > desk_.today())
            head_->setSteps(print_, inMinutes ? nullptr : begin_, nullptr);
        else
            head_->setSteps(inMinutes ? nullptr : begin_, print_, nullptr);
        break;
    case MeetingStatus::UnderWay:
        print_->setText(tr("Print the chair's agenda"));
        head_->setSteps(inMinutes ? nullptr : goOn_, inMinutes ? nullptr : present_, nullptr);
        break;
    case MeetingStatus::Draft:
    case MeetingStatus::Amended:
        print_->setText(tr("Print the minutes"));
        head_->setSteps(approve_, print_, meeting.status == MeetingStatus::Draft ? amend_ : nullptr);
        break;
    case MeetingStatus::Approved:
        print_->setText(tr("Print the minutes"));
        head_->setSteps(print_, correct_, nullptr);
        break;
    case MeetingStatus::Cancelled:
        print_->setText(tr("Print the invitation"));
        head_->setSteps(again_, nullptr, nullptr);
        break;
    }
}

void MeetingView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MeetingView::retranslate() {
    nameAction(back_, tr("Back to all meetings"), tr("Back to all meetings (Alt+Left)"));
    nameAction(
        build_, tr("Build the agenda"),
        tr("Put on the agenda what the committee already knows: open decisions, overdue activities, the "
           "next plan"));
    nameAction(begin_, tr("Begin the meeting"), tr("The meeting is under way; the minutes open"));
    nameAction(goOn_, tr("Go on with the minutes"), tr("Back to the minutes, where they were left"));
    nameAction(print_, tr("Print…"), tr("See the meeting's papers as they print, print them, save them"));
    nameAction(approve_, tr("Approve…"), tr("Close the minutes for good; what they lack is shown first"));
    nameAction(amend_, tr("Mark as amended"), tr("Members read the draft and it was corrected"));
    nameAction(correct_, tr("Write a correction…"), tr("A dated addendum to the approved minutes"));
    nameAction(present_, tr("Show on the wall"), tr("The agenda full screen, item by item, in large type"));
    nameAction(calendarFile_, tr("Save as calendar file…"),
               tr("For calendars on telephones and computers (.ics)"));
    nameAction(again_, tr("Schedule it again"), tr("The meeting was called off; it shall be held after all"));
    const QStringList tabs{tr("Details"), tr("Agenda"), tr("Attendance"), tr("Minutes")};
    for (int i = 0; i < tabs.size(); ++i)
        head_->tabs()->setTabText(i, tabs.at(i));
    nameParts();
    agenda_->setAccessibleName(tabs.at(1));
    attendance_->setAccessibleName(tabs.at(2));
    minutesPlace_->setAccessibleName(tabs.at(3));
    if (file_) {
        showActions();
        head_->showMeeting(file_->sheet);
        if (tab() == Tab::Details)
            details_->showSheet(file_->sheet);
        agenda_->setSheet(file_->sheet);
        attendance_->setSheet(file_->sheet);
    }
}

} // namespace samaki
