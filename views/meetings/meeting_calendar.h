// MeetingCalendar: a month of meetings as a calendar: Monday first, a chip a meeting, closed days greyed and
// holidays named.
//
// Always holds: it changes nothing itself, it says what the person asked for; one day is always chosen, and
// everything the mouse does can be done by keys: arrows move the day, Page Up and Down the month, Home goes
// to today, Enter opens the day's meeting or begins one, Alt+arrow moves a scheduled meeting by a day or
// week.
#pragma once

#include "views/common/desk.h"
#include "views/meetings/meeting_book.h"

#include <QWidget>

namespace samaki {

class MeetingCalendar : public QWidget {
    Q_OBJECT

public:
    MeetingCalendar(Desk& desk, QWidget* parent = nullptr);

    /// shown: those of the book's meetings that the filter lets pass. The book is kept by reference and
    /// outlives the calendar.
    void setMeetings(const MeetingBook& book, const std::vector<Meeting>& shown);
    const QDate& day() const { return day_; }
    void setDay(const QDate& day);
    Month month() const { return Month::of(day_); }
    /// The meetings of a day, in their order.
    std::vector<Meeting> meetingsOn(const QDate& day) const { return byDay_.value(day); }
    /// The chosen day's meeting: the one pressed, else the first; null on a day without.
    Id chosen() const;

    QRect cellOf(const QDate& day) const;
    QDate dayAt(const QPoint& place) const;
    /// Null where it is not in sight.
    QRect chipOf(const Id& meeting) const;

    QSize sizeHint() const override { return {96 * Theme::unit, 64 * Theme::unit}; }
    QSize minimumSizeHint() const override { return {56 * Theme::unit, 40 * Theme::unit}; }

signals:
    void dayChanged(const QDate& day);
    void opened(const samaki::Id& meeting);
    /// Several meetings are on the day: which of them is asked below the place.
    void choiceAsked(const QDate& day, const QPoint& place);
    void beginAsked(const QDate& day);
    void moveAsked(const samaki::Id& meeting, const QDate& day);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    /// How the chips of one day stand: so many, so high, and how many did not fit.
    struct Stack {
        int shown = 0;
        int height = 0;
        int left = 0;
    };

    int headHeight() const;
    int numberHeight() const;
    int weeks() const;
    QDate firstShown() const;
    QRect cell(int week, int column) const;
    Stack stackOf(const QRect& cell, qsizetype meetings) const;
    QRect chip(const QRect& cell, const Stack& stack, int index) const;
    const Meeting* meetingAt(const QPoint& place) const;
    const Meeting* meetingById(const Id& id) const;
    bool isMovable(const Meeting& meeting) const;
    void openDay(const QDate& day);
    void moveChosen(int days);
    QString explanation(const QPoint& place) const;
    void tellDay();

    // meeting_calendar_paint.cpp
    void paintHead(QPainter& painter) const;
    void paintDay(QPainter& painter, const QRect& rect, const QDate& day) const;
    void paintNumber(QPainter& painter, const QRect& rect, const QDate& day) const;
    void paintChip(QPainter& painter, const QRect& rect, const Meeting& meeting) const;
    void paintChipText(QPainter& painter, const QRect& rect, const Meeting& meeting,
                       const QColor& color) const;
    void paintDragged(QPainter& painter) const;

    Desk& desk_;
    const MeetingBook* book_ = nullptr;
    QHash<QDate, std::vector<Meeting>> byDay_;
    QDate day_;
    Id pressed_; ///< the meeting last pressed on the chosen day
    QPoint pressedAt_;
    bool dragging_ = false;
    QPoint dragAt_;
};

} // namespace samaki
