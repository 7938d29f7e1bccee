#include "views/meetings/meetings_overview.h"

#include "views/common/action_button.h"
#include "views/common/empty_state.h"
#include "views/common/record_form.h"
#include "views/common/side_panel.h"
#include "views/meetings/day_line.h"
#include "views/meetings/meeting_acts.h"
#include "views/meetings/meeting_calendar.h"
#include "views/meetings/meeting_list.h"
#include "views/meetings/meeting_panel.h"
#include "views/meetings/meeting_words.h"
#include "views/meetings/overview_bar.h"

#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace samaki {

namespace {

constexpr int kPanelWidth = 46 * Theme::unit;

} // namespace

MeetingsOverview::MeetingsOverview(Desk& desk, const OverviewActions& actions, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , actions_(actions)
    , bar_(new OverviewBar(desk, this))
    , stack_(new QStackedWidget(this))
    , calendar_(new MeetingCalendar(desk, this))
    , list_(new MeetingList(desk, this))
    , empty_(new EmptyState(desk, u"empty-meetings"_qs, this))
    , nothingFound_(new EmptyState(desk, u"empty-search"_qs, this))
    , dayLine_(new DayLine(desk, actions.open, actions.edit, actions.begin, this))
    , panel_(new MeetingPanel(desk, this)) {
    build();
    connectParts();
    retranslate();
    setCalendarShown(QSettings().value(u"meetings/calendar"_qs, true).toBool());
    bar_->setMonth(calendar_->month());
}

void MeetingsOverview::build() {
    auto* frame = new QFrame(this);
    frame->setProperty("role", u"card"_qs);
    auto* inFrame = new QVBoxLayout(frame);
    inFrame->setContentsMargins(1, 1, 1, 1);
    inFrame->addWidget(calendar_);
    // The first meeting is the hardest: beside the year's plan there is a way to begin a single one.
    auto* single = new ActionButton(empty_);
    single->setProperty("role", u"link"_qs);
    single->setAction(actions_.add);
    auto* emptyPage = new QWidget(this);
    auto* emptyColumn = new QVBoxLayout(emptyPage);
    emptyColumn->addStretch(2);
    emptyColumn->addWidget(empty_);
    emptyColumn->addWidget(single, 0, Qt::AlignHCenter);
    emptyColumn->addStretch(3);
    for (QWidget* page : QWidgetList{frame, list_, emptyPage, nothingFound_})
        stack_->addWidget(page);
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(3 * Theme::unit, 2 * Theme::unit, 3 * Theme::unit, 2 * Theme::unit);
    column->setSpacing(Theme::unit + Theme::unit / 2);
    column->addWidget(bar_);
    column->addWidget(stack_, 1);
    column->addWidget(dayLine_);
    putBeside(*this, left, panel_, kPanelWidth, kPanelWidth - 6 * Theme::unit);
}

void MeetingsOverview::connectParts() {
    connect(bar_, &OverviewBar::monthStepped, this, &MeetingsOverview::stepMonth);
    connect(bar_, &OverviewBar::modeChosen, this, &MeetingsOverview::setCalendarShown);
    connect(bar_, &OverviewBar::filterChanged, this, &MeetingsOverview::showMeetings);
    connect(bar_, &OverviewBar::searchLeft, this, [this] {
        list_->goToFirst();
        inUse()->setFocus();
    });
    connect(calendar_, &MeetingCalendar::dayChanged, this, [this] {
        bar_->setMonth(calendar_->month());
        showDay();
    });
    connect(calendar_, &MeetingCalendar::opened, this, &MeetingsOverview::opened);
    connect(calendar_, &MeetingCalendar::beginAsked, this, &MeetingsOverview::begin);
    connect(calendar_, &MeetingCalendar::moveAsked, this, &MeetingsOverview::moveAsked);
    connect(calendar_, &MeetingCalendar::choiceAsked, this, &MeetingsOverview::chooseOn);
    connect(list_, &MeetingList::opened, this, &MeetingsOverview::opened);
    connect(list_, &MeetingList::currentMeetingChanged, this, &MeetingsOverview::showDay);
    for (QWidget* each : QWidgetList{calendar_, list_}) {
        each->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(each, &QWidget::customContextMenuRequested, this, [this, each](const QPoint& at) {
            if (!current().isNull())
                emit contextMenuAsked(each->mapToGlobal(at));
        });
    }
    connect(empty_, &EmptyState::activated, actions_.plan, &QAction::trigger);
    connect(nothingFound_, &EmptyState::activated, this, [this] { setFilter({}); });
    connect(panel_, &MeetingPanel::closed, this, &MeetingsOverview::closePanel);
    connect(panel_, &MeetingPanel::saved, this, [this](const Id& meeting) {
        wanted_ = meeting;
        closePanel();
        if (const Meeting* there = book_.find(meeting))
            goTo(*there);
    });
}

QWidget* MeetingsOverview::inUse() const {
    return calendarShown_ ? static_cast<QWidget*>(calendar_) : static_cast<QWidget*>(list_);
}

void MeetingsOverview::setBook(MeetingBook book) {
    book_ = std::move(book);
    loaded_ = true;
    bar_->setBook(book_);
    panel_->setBook(book_);
    showMeetings();
    if (const Meeting* there = book_.find(wanted_))
        goTo(*there);
}

void MeetingsOverview::showMeetings() {
    const std::vector<Meeting> shown = filtered(book_, bar_->filter(), desk_.phrases());
    calendar_->setMeetings(book_, shown);
    list_->setMeetings(book_, shown);
    showState();
    showDay();
}

void MeetingsOverview::showState() {
    const bool none = loaded_ && book_.meetings.empty();
    const bool nothing = loaded_ && !none && !calendarShown_ && list_->meetings().rowCount() == 0;
    const int page = none ? 2 : nothing ? 3 : calendarShown_ ? 0 : 1;
    stack_->setCurrentIndex(page);
    bar_->setVisible(!none);
    // Whoever comes to the page has the meetings under the keys, not a button above them.
    setFocusProxy(none ? empty_->button() : nothing ? nullptr : inUse());
    // Beside the form the list needs the room, and the line would be four.
    dayLine_->setVisible(!none && !nothing && (calendarShown_ || !panel_->isVisibleTo(this)));
}

Id MeetingsOverview::current() const { return calendarShown_ ? calendar_->chosen() : list_->current(); }

QDate MeetingsOverview::day() const {
    const Meeting* meeting = book_.find(list_->current());
    return calendarShown_ || meeting == nullptr ? calendar_->day() : meeting->heldOn;
}

void MeetingsOverview::showDay() {
    dayLine_->showDay(book_, day(), current());
    emit currentChanged();
}

void MeetingsOverview::goTo(const Meeting& meeting) {
    wanted_ = {};
    calendar_->setDay(meeting.heldOn);
    list_->select(meeting.id);
    showDay();
}

void MeetingsOverview::goToMonth(const Month& month) {
    if (!month.isNull() && calendar_->month() != month)
        calendar_->setDay(month.firstDay());
}

void MeetingsOverview::focusSearch() { bar_->focusSearch(); }

void MeetingsOverview::setFilter(const MeetingFilter& filter) { bar_->setFilter(filter); }

// By its key, from wherever the focus was: what comes into view is under the keys.
void MeetingsOverview::toggleMode() {
    setCalendarShown(!calendarShown_);
    if (stack_->currentIndex() <= 1 && !panel_->isVisible())
        inUse()->setFocus();
}

void MeetingsOverview::setCalendarShown(bool calendar) {
    const bool hadFocus = inUse()->hasFocus();
    const Meeting* kept = currentMeeting();
    calendarShown_ = calendar;
    QSettings().setValue(u"meetings/calendar"_qs, calendar);
    bar_->setCalendar(calendar);
    if (kept != nullptr)
        goTo(*kept);
    if (!calendar)
        list_->goToFirst();
    showState();
    showDay();
    if (hadFocus)
        inUse()->setFocus();
}

void MeetingsOverview::stepMonth(int months) {
    calendar_->setDay(months == 0 ? desk_.today() : calendar_->day().addMonths(months));
    calendar_->setFocus();
}

void MeetingsOverview::chooseOn(const QDate& day, const QPoint& place) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Meeting& meeting : calendar_->meetingsOn(day)) {
        QAction* each = menu->addAction(timeSpan(meeting, desk_.language()) + u"  "_qs +
                                        meetingName(meeting, desk_.phrases()));
        connect(each, &QAction::triggered, this, [this, id = meeting.id] { emit opened(id); });
    }
    menu->setActiveAction(menu->actions().value(0));
    menu->popup(place);
}

void MeetingsOverview::begin(const QDate& day) {
    const QDate on = day.isValid() ? day : usualDay(book_, desk_.today());
    panel_->show();
    showState();
    panel_->begin(newMeeting(book_, MeetingKind::Monthly, {}, on));
}

void MeetingsOverview::editCurrent() {
    const Meeting* meeting = currentMeeting();
    if (meeting == nullptr || panel_->isWriting())
        return;
    panel_->show();
    showState();
    panel_->edit(*meeting);
}

void MeetingsOverview::closePanel() {
    panel_->hide();
    showState();
    inUse()->setFocus();
}

void MeetingsOverview::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MeetingsOverview::retranslate() {
    empty_->setTexts(tr("No meeting yet"),
                     tr("Say when the committee meets regularly, and a year of meetings is planned in one "
                        "step, holidays left out. Or begin with a single meeting."),
                     tr("Plan the year's meetings"));
    nothingFound_->setTexts(tr("No meeting matches"), tr("Look for fewer words, or take a filter away."),
                            tr("Clear filters"));
    list_->setAccessibleName(tr("Meetings"));
    if (loaded_)
        showMeetings();
}

} // namespace samaki
