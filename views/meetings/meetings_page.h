// MeetingsPage: all meetings as calendar or list, and one meeting's sheet.
//
// Always holds: the overview stays as it was left while a meeting is open; Escape and Alt+Left lead back to
// it; an action that makes no sense where the person is cannot be seen.
#pragma once

#include "views/common/answer.h"
#include "views/common/page.h"
#include "views/meetings/meeting_book.h"

class QStackedWidget;

namespace samaki {

class MeetingView;
class MeetingsOverview;

class MeetingsPage : public Page {
    Q_OBJECT

public:
    explicit MeetingsPage(Desk& desk, QWidget* parent = nullptr);

    QString name() const override { return u"meetings"_qs; }
    QString title() const override { return tr("Meetings"); }
    QString iconName() const override { return u"meetings"_qs; }
    QAction* mainAction() override { return add_; }
    QList<QAction*> moreActions() override;
    QList<QAction*> keysOfParts() override;
    void refresh(const ChangedRecords& records) override;
    void show(const Link& link) override;
    using Page::show;

    MeetingsOverview& overview() const { return *overview_; }
    MeetingView& sheet() const { return *sheet_; }
    bool isSheetShown() const;

public slots:
    void openMeeting(const samaki::Id& meeting);
    void closeMeeting();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void createActions();
    QAction* newAction(const char* name, const QString& iconName, const QKeySequence& key);
    void connectParts();
    void retranslate();
    void readBook();
    void showActions();
    const Meeting* subject() const;
    void moveMeeting(const Id& meeting, const QDate& day);
    void planMeetings();
    void tellPlanned(const std::vector<Meeting>& made);
    void callOff();
    void takeOut();
    void contextMenu(const QPoint& globalPlace);

    QStackedWidget* stack_;
    MeetingsOverview* overview_ = nullptr;
    MeetingView* sheet_ = nullptr;
    Latest book_;
    QAction* add_ = nullptr;
    QAction* addOn_ = nullptr; ///< a meeting on the day chosen in the calendar
    QAction* open_ = nullptr;
    QAction* edit_ = nullptr;
    QAction* plan_ = nullptr;
    QAction* callOff_ = nullptr;
    QAction* takeOut_ = nullptr;
    QAction* calendarFile_ = nullptr;
    QAction* mode_ = nullptr;
    QAction* find_ = nullptr;
};

} // namespace samaki
