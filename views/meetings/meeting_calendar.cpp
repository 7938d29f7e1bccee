#include "views/meetings/meeting_calendar.h"

#include "model/core/khmer_text.h"
#include "views/meetings/meeting_words.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace samaki {

namespace {

constexpr int kColumns = 7;
constexpr int kGap = 4;

} // namespace

MeetingCalendar::MeetingCalendar(Desk& desk, QWidget* parent)
    : QWidget(parent), desk_(desk), day_(desk.today()) {
    setObjectName(u"calendar"_qs);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&desk, &Desk::themeChanged, this, qOverload<>(&QWidget::update));
    connect(&desk, &Desk::languageChanged, this, &MeetingCalendar::tellDay);
}

void MeetingCalendar::setMeetings(const MeetingBook& book, const std::vector<Meeting>& shown) {
    book_ = &book;
    byDay_.clear();
    for (const Meeting& meeting : shown)
        byDay_[meeting.heldOn].push_back(meeting);
    dragging_ = dragging_ && meetingById(pressed_) != nullptr;
    tellDay();
}

void MeetingCalendar::setDay(const QDate& day) {
    if (!day.isValid() || day == day_)
        return;
    day_ = day;
    pressed_ = {};
    tellDay();
    emit dayChanged(day_);
}

Id MeetingCalendar::chosen() const {
    const std::vector<Meeting> here = meetingsOn(day_);
    for (const Meeting& meeting : here) {
        if (meeting.id == pressed_)
            return pressed_;
    }
    return here.empty() ? Id() : here.front().id;
}

int MeetingCalendar::headHeight() const {
    return QFontMetrics(desk_.theme().font(Theme::Type::Caption)).lineSpacing() + Theme::unit;
}

int MeetingCalendar::numberHeight() const {
    return QFontMetrics(desk_.theme().font(Theme::Type::Caption)).lineSpacing() + 6;
}

QDate MeetingCalendar::firstShown() const {
    const QDate first = month().firstDay();
    return first.addDays(1 - first.dayOfWeek());
}

int MeetingCalendar::weeks() const {
    return static_cast<int>(firstShown().daysTo(month().lastDay())) / kColumns + 1;
}

QRect MeetingCalendar::cell(int week, int column) const {
    const int top = headHeight();
    const int high = height() - top;
    const int rows = weeks();
    const QPoint from(width() * column / kColumns, top + high * week / rows);
    const QPoint to(width() * (column + 1) / kColumns - 1, top + high * (week + 1) / rows - 1);
    return {from, to};
}

QRect MeetingCalendar::cellOf(const QDate& day) const {
    const int at = static_cast<int>(firstShown().daysTo(day));
    return at < 0 || at >= weeks() * kColumns ? QRect() : cell(at / kColumns, at % kColumns);
}

QDate MeetingCalendar::dayAt(const QPoint& place) const {
    for (int at = 0; at < weeks() * kColumns; ++at) {
        if (cell(at / kColumns, at % kColumns).contains(place))
            return firstShown().addDays(at);
    }
    return {};
}

// Two lines a chip while there is room for them, else one; what does not fit is counted.
MeetingCalendar::Stack MeetingCalendar::stackOf(const QRect& cell, qsizetype meetings) const {
    const int line = QFontMetrics(desk_.theme().font(Theme::Type::Caption)).lineSpacing();
    const int room = cell.height() - numberHeight() - kGap;
    const int count = static_cast<int>(meetings);
    const int twoLines = 2 * line + 6;
    if (count * (twoLines + kGap) <= room)
        return {count, twoLines, 0};
    const int oneLine = line + 6;
    if (count * (oneLine + kGap) <= room)
        return {count, oneLine, 0};
    const int fitting = std::max(1, (room - line) / (oneLine + kGap));
    return {std::min(fitting, count), oneLine, std::max(0, count - fitting)};
}

QRect MeetingCalendar::chip(const QRect& cell, const Stack& stack, int index) const {
    const int top = cell.top() + numberHeight() + index * (stack.height + kGap);
    return {cell.left() + kGap + 1, top, cell.width() - 2 * kGap - 2, stack.height};
}

QRect MeetingCalendar::chipOf(const Id& meeting) const {
    const Meeting* found = meetingById(meeting);
    const QRect in = found == nullptr ? QRect() : cellOf(found->heldOn);
    if (in.isNull())
        return {};
    const std::vector<Meeting> here = meetingsOn(found->heldOn);
    const Stack stack = stackOf(in, static_cast<qsizetype>(here.size()));
    for (int i = 0; i < stack.shown; ++i) {
        if (here[static_cast<size_t>(i)].id == meeting)
            return chip(in, stack, i);
    }
    return {};
}

const Meeting* MeetingCalendar::meetingById(const Id& id) const {
    const Meeting* found = book_ == nullptr ? nullptr : book_->find(id);
    return found != nullptr && byDay_.contains(found->heldOn) ? found : nullptr;
}

const Meeting* MeetingCalendar::meetingAt(const QPoint& place) const {
    const QDate day = dayAt(place);
    for (const Meeting& meeting : meetingsOn(day)) {
        if (chipOf(meeting.id).contains(place))
            return meetingById(meeting.id);
    }
    return nullptr;
}

bool MeetingCalendar::isMovable(const Meeting& meeting) const {
    return meeting.status == MeetingStatus::Scheduled;
}

void MeetingCalendar::openDay(const QDate& day) {
    const std::vector<Meeting> here = meetingsOn(day);
    if (here.empty())
        emit beginAsked(day);
    else if (here.size() == 1 || chosen() == pressed_)
        emit opened(chosen());
    else
        emit choiceAsked(day, mapToGlobal(cellOf(day).center()));
}

void MeetingCalendar::moveChosen(int days) {
    const Meeting* meeting = meetingById(chosen());
    if (meeting != nullptr && isMovable(*meeting))
        emit moveAsked(meeting->id, meeting->heldOn.addDays(days));
}

void MeetingCalendar::keyPressEvent(QKeyEvent* event) {
    const bool moves = event->modifiers().testFlag(Qt::AltModifier);
    const auto step = [&](int days) { moves ? moveChosen(days) : setDay(day_.addDays(days)); };
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Right:
        return step(1);
    case Qt::Key_Up:
        return step(-kColumns);
    case Qt::Key_Down:
        return step(kColumns);
    case Qt::Key_PageUp:
        return setDay(day_.addMonths(-1));
    case Qt::Key_PageDown:
        return setDay(day_.addMonths(1));
    case Qt::Key_Home:
        return setDay(desk_.today());
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return openDay(day_);
    default:
        QWidget::keyPressEvent(event);
    }
}

void MeetingCalendar::mousePressEvent(QMouseEvent* event) {
    const QPoint place = event->position().toPoint();
    const QDate day = dayAt(place);
    if (!day.isValid())
        return;
    const Meeting* meeting = meetingAt(place);
    const Id pressed = meeting == nullptr ? Id() : meeting->id;
    setDay(day);
    pressed_ = pressed;
    pressedAt_ = place;
    update();
}

void MeetingCalendar::mouseMoveEvent(QMouseEvent* event) {
    const QPoint place = event->position().toPoint();
    const Meeting* under = meetingAt(place);
    setCursor(under != nullptr ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const Meeting* pressed = meetingById(pressed_);
    const bool holds = event->buttons().testFlag(Qt::LeftButton) && pressed != nullptr && isMovable(*pressed);
    if (!holds)
        return;
    const bool far = (place - pressedAt_).manhattanLength() >= QApplication::startDragDistance();
    dragging_ = dragging_ || far;
    dragAt_ = place;
    update();
}

void MeetingCalendar::mouseReleaseEvent(QMouseEvent* event) {
    if (!dragging_)
        return;
    dragging_ = false;
    update();
    const QDate day = dayAt(event->position().toPoint());
    const Meeting* meeting = meetingById(pressed_);
    if (meeting != nullptr && day.isValid() && day != meeting->heldOn)
        emit moveAsked(meeting->id, day);
}

void MeetingCalendar::mouseDoubleClickEvent(QMouseEvent* event) {
    const QPoint place = event->position().toPoint();
    const QDate day = dayAt(place);
    if (const Meeting* meeting = meetingAt(place))
        emit opened(meeting->id);
    else if (day.isValid())
        emit beginAsked(day);
}

QString MeetingCalendar::explanation(const QPoint& place) const {
    const Phrasebook& phrases = desk_.phrases();
    if (const Meeting* meeting = meetingAt(place)) {
        QStringList lines{meetingName(*meeting, phrases), longDate(meeting->heldOn, phrases) + u", "_qs +
                                                              timeSpan(*meeting, desk_.language())};
        lines << book_->groupName(meeting->workingGroup, desk_.language()) << meeting->venue
              << statusWord(meeting->status, phrases);
        if (isMovable(*meeting))
            lines << tr("Drag it to another day, or press Alt and an arrow key");
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    return book_ == nullptr ? QString() : book_->holidayName(dayAt(place), desk_.language());
}

bool MeetingCalendar::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString text = breakable(explanation(help->pos())).toHtmlEscaped().replace(u'\n', u"<br>"_qs);
        text.isEmpty() ? QToolTip::hideText()
                       : QToolTip::showText(help->globalPos(), u"<qt>%1</qt>"_qs.arg(text), this);
        return true;
    }
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        tellDay();
    return QWidget::event(event);
}

// For those who listen: the chosen day, and what is on it.
void MeetingCalendar::tellDay() {
    QStringList words{longDate(day_, desk_.phrases())};
    if (book_ != nullptr)
        words << book_->holidayName(day_, desk_.language());
    for (const Meeting& meeting : meetingsOn(day_))
        words << meetingName(meeting, desk_.phrases()) + u' ' + timeSpan(meeting, desk_.language());
    words.removeAll(QString());
    setAccessibleName(tr("Calendar of meetings"));
    setAccessibleDescription(words.join(u", "_qs));
    update();
}

} // namespace samaki
