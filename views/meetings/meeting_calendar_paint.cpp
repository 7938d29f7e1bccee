// How the calendar of meetings is drawn.
#include "model/core/khmer_text.h"
#include "views/common/wrapped_text.h"
#include "views/meetings/meeting_calendar.h"
#include "views/meetings/meeting_words.h"

#include <QPainter>

namespace samaki {

namespace {

constexpr int kColumns = 7;
constexpr int kSign = 14;
constexpr int kPadding = 6;
constexpr qreal kCorner = 4;

QString shortened(const QPainter& painter, const QString& text, int width) {
    return painter.fontMetrics().elidedText(breakable(text), Qt::ElideRight, width);
}

} // namespace

void MeetingCalendar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(painter);
    const QDate first = firstShown();
    for (int at = 0; at < weeks() * kColumns; ++at)
        paintDay(painter, cell(at / kColumns, at % kColumns), first.addDays(at));
    if (dragging_)
        paintDragged(painter);
}

void MeetingCalendar::paintHead(QPainter& painter) const {
    const Theme& theme = desk_.theme();
    painter.setFont(theme.font(Theme::Type::Caption));
    painter.setPen(theme.textQuiet);
    const QDate monday = firstShown();
    for (int column = 0; column < kColumns; ++column) {
        const QRect below = cell(0, column);
        const QRect head(below.left() + kPadding + 2, 0, below.width() - kPadding, headHeight());
        painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
                         dayName(monday.addDays(column), desk_.phrases()));
    }
}

// A closed day is greyed, and so is a day of another month; the lines are drawn last so that they are one.
void MeetingCalendar::paintDay(QPainter& painter, const QRect& rect, const QDate& day) const {
    const Theme& theme = desk_.theme();
    const bool open = book_ == nullptr || book_->calendar.isWorkingDay(day);
    painter.fillRect(rect, open ? theme.surface : theme.surfaceSoft);
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), theme.line);
    if (rect.left() > 0)
        painter.fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), theme.line);
    if (day.month() != day_.month())
        painter.setOpacity(0.55);
    paintNumber(painter, rect, day);
    const std::vector<Meeting> here = meetingsOn(day);
    const Stack stack = stackOf(rect, static_cast<qsizetype>(here.size()));
    for (int i = 0; i < stack.shown; ++i)
        paintChip(painter, chip(rect, stack, i), here[static_cast<size_t>(i)]);
    if (stack.left > 0) {
        painter.setFont(theme.font(Theme::Type::Caption));
        painter.setPen(theme.textQuiet);
        painter.drawText(rect.adjusted(kPadding + 2, 0, -kPadding, -1), Qt::AlignLeft | Qt::AlignBottom,
                         digits(tr("%n more", "", stack.left), desk_.language()));
    }
    painter.setOpacity(1);
    if (day == day_) {
        painter.setPen(QPen(hasFocus() ? theme.accent : theme.neutral, hasFocus() ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1, -1), kCorner, kCorner);
    }
}

// The day's number, in a disc when it is today, and the holiday's name, on as many lines as no meeting needs.
void MeetingCalendar::paintNumber(QPainter& painter, const QRect& rect, const QDate& day) const {
    const Theme& theme = desk_.theme();
    const QString number = digits(QString::number(day.day()), desk_.language());
    const int side = numberHeight();
    painter.setFont(theme.font(Theme::Type::Caption));
    const int wide = std::max(side, painter.fontMetrics().horizontalAdvance(number) + kPadding);
    const QRect place(rect.left() + 3, rect.top() + 1, wide, side);
    if (day == desk_.today()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(place.adjusted(1, 2, -1, -2), side / 2.0, side / 2.0);
        painter.setPen(theme.onAccent);
    } else {
        const bool open = book_ == nullptr || book_->calendar.isWorkingDay(day);
        painter.setPen(open ? theme.text : theme.textQuiet);
    }
    painter.drawText(place, Qt::AlignCenter, number);
    const QString holiday = book_ == nullptr ? QString() : book_->holidayName(day, desk_.language());
    if (holiday.isEmpty())
        return;
    painter.setPen(theme.textQuiet);
    const int line = painter.fontMetrics().lineSpacing();
    QRect beside(place.right() + 2, place.top() + (side - line) / 2, rect.right() - place.right() - 6, line);
    const int most = meetingsOn(day).empty() ? std::max(1, (rect.bottom() - beside.top()) / line) : 1;
    beside.setHeight(line * wrappedLines(painter.font(), holiday, beside.width(), most));
    drawWrapped(painter, beside, holiday, most);
}

void MeetingCalendar::paintChip(QPainter& painter, const QRect& rect, const Meeting& meeting) const {
    const Theme& theme = desk_.theme();
    const QColor color = statusColor(theme, meeting.status);
    const bool away = dragging_ && meeting.id == pressed_;
    const bool underWay = meeting.status == MeetingStatus::UnderWay;
    painter.save();
    if (away)
        painter.setOpacity(0.4);
    painter.setPen(meeting.id == chosen() && meeting.heldOn == day_ ? QPen(color, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(underWay ? theme.accent : theme.soft(color));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), kCorner, kCorner);
    if (!underWay) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(rect.left(), rect.top(), 3, rect.height()), 1.5, 1.5);
    }
    paintChipText(painter, rect.adjusted(kPadding, 0, -kPadding / 2, 0), meeting,
                  underWay ? theme.onAccent : color);
    painter.restore();
}

// The sign of the kind, the time and the number; below them, where there is room, the kind in words; at the
// right the sign of the status.
void MeetingCalendar::paintChipText(QPainter& painter, const QRect& rect, const Meeting& meeting,
                                    const QColor& color) const {
    const Theme& theme = desk_.theme();
    QFont font = theme.font(Theme::Type::Caption);
    const int line = QFontMetrics(font).lineSpacing();
    const bool twoLines = rect.height() >= 2 * line;
    const QRect first(rect.left(), twoLines ? rect.top() + 3 : rect.top(), rect.width(),
                      twoLines ? line : rect.height());
    const int middle = first.center().y() - kSign / 2;
    drawSign(painter, QRect(first.left(), middle, kSign, kSign), kindSign(meeting.kind), color);
    drawSign(painter, QRect(first.right() - kSign, middle, kSign, kSign), statusSign(meeting.status), color);
    const QColor ink = meeting.status == MeetingStatus::UnderWay    ? theme.onAccent
                       : meeting.status == MeetingStatus::Cancelled ? theme.textQuiet
                                                                    : theme.text;
    font.setStrikeOut(meeting.status == MeetingStatus::Cancelled);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(ink);
    const QString number = digits(meeting.number, desk_.language());
    const QString head = clockTime(meeting.startsAt, desk_.language()) + u"  "_qs + number;
    const QRect words = first.adjusted(kSign + 4, 0, -kSign - 4, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, shortened(painter, head, words.width()));
    if (!twoLines)
        return;
    font.setWeight(QFont::Normal);
    painter.setFont(font);
    const QString group = book_->groupName(meeting.workingGroup, desk_.language());
    const QString kind = group.isEmpty() ? kindWord(meeting.kind, desk_.phrases()) : group;
    const QRect below(rect.left(), first.bottom() + 1, rect.width() - 2, line);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, shortened(painter, kind, below.width()));
}

// Where the dragged meeting would come to lie, and its chip under the pointer.
void MeetingCalendar::paintDragged(QPainter& painter) const {
    const Theme& theme = desk_.theme();
    const Meeting* meeting = meetingById(pressed_);
    const QRect from = chipOf(pressed_);
    if (meeting == nullptr || from.isNull())
        return;
    const QRect over = cellOf(dayAt(dragAt_));
    if (!over.isNull()) {
        painter.setPen(QPen(theme.accent, 2, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(over).adjusted(2, 2, -2, -2), kCorner, kCorner);
    }
    const QRect ghost = from.translated(dragAt_ - pressedAt_);
    painter.setPen(QPen(theme.accent, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(ghost, kCorner, kCorner);
    paintChipText(painter, ghost.adjusted(kPadding, 0, -kPadding / 2, 0), *meeting, theme.accent);
}

} // namespace samaki
