// MeetingView: one meeting's sheet: its head with the next step, and below it agenda, minutes and what there
// is to know about it.
//
// Always holds:
//  1. One question to the store reads all of it; an answer for a meeting nobody looks at any more is dropped.
//  2. Each act is one Change through the desk, so each can be undone, but for approval, which is for good.
//  3. What a person types is saved before the sheet shows another meeting or closes.
#pragma once

#include "model/insight/meeting_sheet.h"
#include "model/records/contact.h"
#include "model/tables/reference_names.h"
#include "views/common/answer.h"
#include "views/common/desk.h"

#include <QAction>
#include <QPointer>
#include <QWidget>

#include <optional>

class QStackedWidget;

namespace samaki {

class AgendaView;
class AttendanceView;
class MeetingDetails;
struct MeetingBook;
class MeetingHead;
class MeetingPanel;
class MinutesScreen;
class PresentationWindow;

/// Everything of one meeting that its sheet shows, and what its forms offer.
struct MeetingFile {
    MeetingSheet sheet;
    ReferenceNames names;
    std::vector<Contact> contacts;
};

class MeetingView : public QWidget {
    Q_OBJECT

public:
    enum class Tab { Details, Agenda, Attendance, Minutes };

    explicit MeetingView(Desk& desk, QWidget* parent = nullptr);

    /// Without a tab: the one that fits how the meeting stands.
    void open(const Id& meeting, std::optional<Tab> tab = {}, const Id& item = {});
    void refresh(const ChangedRecords& records);
    /// Saves what is typed; false while something is left that only the person can settle.
    bool leave();

    /// Null id: none is open.
    const Id& meeting() const { return wanted_; }
    /// Null until it was read.
    const MeetingSheet* sheet() const { return isLoaded() ? &file_->sheet : nullptr; }
    /// An answer of the store is awaited.
    bool isReading() const { return reading_; }
    Tab tab() const;
    /// A link's name of a part; nothing for any other text.
    static std::optional<Tab> tabNamed(const QString& name);
    /// For the page's menu; showActions() brings those into sight that make sense for the meeting shown.
    QList<QAction*> actions() const;
    void showActions();
    AgendaView& agenda() const { return *agenda_; }
    AttendanceView& attendance() const { return *attendance_; }
    MeetingHead& head() const { return *head_; }
    MeetingPanel& panel() const { return *panel_; }
    /// The form in which the meeting itself is changed. The book outlives the sheet.
    void setBook(const MeetingBook& book);
    void editMeeting();

signals:
    /// The person goes back to the overview.
    void left();
    /// Another meeting, or the same one as it stands now, is shown.
    void shown();
    /// The meeting is no longer there.
    void gone();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectParts();
    void createActions();
    void retranslate();
    bool isLoaded() const { return file_ && file_->sheet.meeting.id == wanted_; }
    void read();
    void take(const MeetingFile& file);
    void showSteps();
    void showTab(Tab tab, const Id& item = {});
    void tabChosen(int index);
    MinutesScreen* minutes();
    Tab usualTab() const;
    void createParts();
    void nameParts();

    // meeting_view_acts.cpp
    void buildAgenda();
    void begin();
    void takeBuilt(const std::vector<AgendaItem>& built);
    void goOn();
    void scheduleAgain();
    void step(MeetingStatus status);
    void printUsual();
    void approve();
    void markAmended();
    void writeCorrection();
    void present();
    void presentItem(const Id& meeting, const Id& item);
    void saveCalendarFile();

    Desk& desk_;
    Id wanted_;                ///< the meeting asked for
    std::optional<Tab> asked_; ///< the tab to show when it is read
    bool opening_ = false;     ///< without a part named: the one that fits
    Id askedItem_;
    Id shown_; ///< the meeting whose sheet stands there
    std::optional<MeetingFile> file_;
    bool reading_ = false;
    Latest latest_;
    Latest building_;
    MeetingHead* head_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    MeetingPanel* panel_ = nullptr;
    MeetingDetails* details_ = nullptr;
    AgendaView* agenda_ = nullptr;
    AttendanceView* attendance_ = nullptr;
    QWidget* minutesPlace_ = nullptr;
    MinutesScreen* minutes_ = nullptr;  ///< made when it is first looked at
    QPointer<PresentationWindow> wall_; ///< while the meeting is shown there
    QList<QAction*> parts_;             ///< one for each Tab
    QAction* back_ = nullptr;
    QAction* build_ = nullptr;
    QAction* begin_ = nullptr;
    QAction* goOn_ = nullptr;
    QAction* again_ = nullptr;
    QAction* print_ = nullptr;
    QAction* approve_ = nullptr;
    QAction* amend_ = nullptr;
    QAction* correct_ = nullptr;
    QAction* present_ = nullptr;
    QAction* calendarFile_ = nullptr;
};

} // namespace samaki
