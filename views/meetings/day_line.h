// DayLine: the line below the calendar and the list: what is chosen there, and what can be done with it.
#pragma once

#include "views/common/desk.h"
#include "views/meetings/meeting_book.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace samaki {

class ActionButton;
class WrapLabel;

class DayLine : public QFrame {
    Q_OBJECT

public:
    /// The actions are the page's.
    DayLine(Desk& desk, QAction* open, QAction* edit, QAction* begin, QWidget* parent = nullptr);

    /// One of the day's meetings, or none on it.
    void showDay(const MeetingBook& book, const QDate& day, const Id& meeting);
    QString sentence() const;

private:
    void showMeeting(const MeetingBook& book, const Meeting& meeting);
    void showEmptyDay(const MeetingBook& book, const QDate& day);

    Desk& desk_;
    QLabel* sign_;
    QLabel* title_;
    WrapLabel* rest_; ///< goes on in a second line where the window is narrow
    ActionButton* open_;
    ActionButton* edit_;
    ActionButton* begin_;
    QAction* openAction_;
    QAction* editAction_;
    QAction* beginAction_;
};

} // namespace samaki
