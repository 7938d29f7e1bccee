// MinutesScreen: the minutes, recorded while the meeting is held: the agenda, what is said about the item in
// hand, and what is decided, on one screen and by keyboard alone.
//
// Always holds: what is typed is saved by itself within two seconds of a pause and is never overwritten by
// what arrives from a colleague; approved minutes are shown and cannot be written. The page around it shows
// and hides it, and calls closeScreen() before it goes.
#pragma once

#include "views/common/answer.h"
#include "views/common/autosaved_text.h"
#include "views/meetings/minutes_drafts.h"
#include "views/meetings/minutes_sheet.h"

#include <QAction>
#include <QWidget>

class QListView;
class QSplitter;

namespace samaki {

class DecisionToActivity;
class EmptyState;
class MinutesAgendaModel;
class MinutesClock;
class MinutesDecisionPane;
class MinutesItemPane;
class MinutesLeftOver;
class MinutesTop;
class WrapLabel;

class MinutesScreen : public QWidget {
    Q_OBJECT

public:
    explicit MinutesScreen(Desk& desk, QWidget* parent = nullptr);
    ~MinutesScreen() override;

    /// Shows a meeting, at an item or at the first that was not dealt with. What was typed in another one is
    /// saved.
    void open(const Id& meeting, const Id& item = {});
    /// The cursor goes into the discussion, once it is there.
    void takeFocus();
    /// Null where none is open.
    const Id& meeting() const { return meeting_; }
    /// The agenda item in hand.
    const Id& item() const { return item_; }
    /// These records changed, here or at a colleague's desk.
    void refresh(const ChangedRecords& records);
    /// Saves what is not saved yet and stops the clock; false while something is left that only the person
    /// can settle.
    bool closeScreen();
    /// For the page's menu, the sheet of keys and the palette; their keys work wherever the focus is in the
    /// screen. Each is visible while the screen is and it can be done.
    QList<QAction*> actions() const { return actions_; }
    /// How soon typed text is saved; before a meeting is opened.
    void setPace(const Pace& pace);

signals:
    /// What was asked for is on the screen.
    void shown();
    /// The item is to be shown on the wall.
    void presentationAsked(const samaki::Id& meeting, const samaki::Id& item);
    void attendanceAsked();
    /// There is nothing on the agenda that minutes could be written of.
    void agendaAsked();
    /// The meeting was ended here; its minutes are in draft now.
    void finished();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void arrange();
    void connectParts();
    void makeActions();
    void retranslate();
    void read();
    void take(const std::optional<MinutesSheet>& sheet);
    void showState();
    void showItem(const Id& item);
    void showClock();
    void enableActions();
    void renumberMine();
    void stepBy(int rows);

    void previousItem() { stepBy(-1); }
    void nextItem() { stepBy(1); }
    void markDealtWith();
    void newDecision();
    void writeDecision(const DecisionDraft& draft, const QDate& due);
    void changeDecision();
    void removeDecision();
    void turnIntoActivity();
    void toggleAll();
    void toggleNote();
    void toggleClock();
    void nextPart();
    void present();
    void openAttendance();
    void takeStep();
    void begin();
    void end();
    void readNow(void (MinutesScreen::*then)(const MinutesSheet&));
    void askEnd(const MinutesSheet& sheet);
    void writeEnd(const MinutesSheet& sheet);
    void tellEnded(int open);
    void openDecisionMenu(const QPoint& at);

    Desk& desk_;
    Id meeting_;
    Id item_;
    Id wanted_; ///< the item to show once the meeting was read
    std::optional<MinutesSheet> sheet_;
    QSet<Id> mine_; ///< decisions written at this desk since the meeting was opened
    Latest latest_;
    QList<QAction*> actions_;
    bool inView_ = false;
    bool toFocus_ = false; ///< takeFocus() was asked for before there was an item
    QAction* dealtWith_ = nullptr;
    QAction* decide_ = nullptr;
    QAction* change_ = nullptr;
    QAction* remove_ = nullptr;
    QAction* toActivity_ = nullptr;
    QAction* all_ = nullptr;
    QAction* note_ = nullptr;
    QAction* clockAction_ = nullptr;
    QAction* part_ = nullptr;
    QAction* present_ = nullptr;
    QAction* attendance_ = nullptr;
    QAction* step_ = nullptr;
    QAction* previous_ = nullptr;
    QAction* next_ = nullptr;
    MinutesDrafts* drafts_;
    MinutesClock* clock_;
    DecisionToActivity* intoPlan_;
    MinutesTop* top_;
    QSplitter* parts_;
    EmptyState* empty_; ///< in their place where the agenda is empty
    WrapLabel* banner_;
    MinutesLeftOver* leftOver_;
    MinutesAgendaModel* agendaModel_;
    QListView* agenda_;
    WrapLabel* hint_;
    MinutesItemPane* pane_;
    MinutesDecisionPane* decisions_;
};

} // namespace samaki
