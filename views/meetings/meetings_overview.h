// MeetingsOverview: all meetings, as a month's calendar or as a list, and the form at the side.
//
// Always holds: calendar and list show the same meetings, those the filter lets pass, and keep one meeting
// chosen between them; which of the two is shown is remembered.
#pragma once

#include "views/common/desk.h"
#include "views/meetings/meeting_book.h"

#include <QWidget>

class QMenu;
class QStackedWidget;

namespace samaki {

class DayLine;
class EmptyState;
class MeetingCalendar;
class MeetingList;
class MeetingPanel;
class OverviewBar;

/// Actions of the page that the overview shows as buttons; the page owns them.
struct OverviewActions {
    QAction* add = nullptr;
    QAction* open = nullptr;
    QAction* edit = nullptr;
    QAction* begin = nullptr; ///< a meeting on the chosen day
    QAction* plan = nullptr;  ///< the year's meetings
};

class MeetingsOverview : public QWidget {
    Q_OBJECT

public:
    MeetingsOverview(Desk& desk, const OverviewActions& actions, QWidget* parent = nullptr);

    const MeetingBook& book() const { return book_; }
    void setBook(MeetingBook book);
    /// The chosen meeting; null where none is.
    Id current() const;
    const Meeting* currentMeeting() const { return book_.find(current()); }
    /// The day chosen in the calendar, or the current meeting's.
    QDate day() const;
    void goTo(const Meeting& meeting);
    /// This meeting shall stay chosen wherever it comes to stand.
    void awaitMoved(const Id& meeting) { wanted_ = meeting; }
    void goToMonth(const Month& month);
    void focusSearch();
    void setFilter(const MeetingFilter& filter);

    bool isCalendar() const { return calendarShown_; }
    MeetingPanel& panel() const { return *panel_; }
    MeetingCalendar& calendar() const { return *calendar_; }
    MeetingList& list() const { return *list_; }

public slots:
    void toggleMode();
    /// The form for a new meeting; an invalid day: the usual one.
    void begin(const QDate& day = {});
    void editCurrent();

signals:
    void opened(const samaki::Id& meeting);
    void moveAsked(const samaki::Id& meeting, const QDate& day);
    void currentChanged();
    void contextMenuAsked(const QPoint& globalPlace);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void setCalendarShown(bool calendar);
    void showMeetings();
    void showState();
    void showDay();
    void stepMonth(int months);
    void chooseOn(const QDate& day, const QPoint& place);
    void closePanel();
    QWidget* inUse() const;

    Desk& desk_;
    OverviewActions actions_;
    MeetingBook book_;
    bool loaded_ = false;
    bool calendarShown_ = true;
    Id wanted_; ///< to be chosen as soon as it is there
    OverviewBar* bar_;
    QStackedWidget* stack_;
    MeetingCalendar* calendar_;
    MeetingList* list_;
    EmptyState* empty_;
    EmptyState* nothingFound_;
    DayLine* dayLine_;
    MeetingPanel* panel_;
};

} // namespace samaki
