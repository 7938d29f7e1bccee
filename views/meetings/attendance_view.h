// AttendanceView: the roll of a meeting: the table, whether the meeting may decide, how many women and men.
//
// Always holds: what a person sets is shown at once and stays; what arrives while it is being written is
// older, and is read once more afterwards; what arrives waits until no cell is open. Every member agency is
// expected without being entered: the records are made when the roll is first looked at, before the meeting
// or during it.
#pragma once

#include "views/common/answer.h"
#include "views/common/desk.h"
#include "views/meetings/attendance_model.h"

#include <QAction>
#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace samaki {

class AttendanceTable;
class EmptyState;
class WrapLabel;

class AttendanceView : public QWidget {
    Q_OBJECT

public:
    explicit AttendanceView(Desk& desk, QWidget* parent = nullptr);

    /// The sheet is kept by reference and outlives the view.
    void setSheet(const MeetingSheet& sheet);
    void setContacts(const std::vector<Contact>& contacts);
    /// Makes the records that are still missing; nothing once the meeting is over and has a roll.
    void expectAll();
    QList<QAction*> actions() const { return {addGuest_, restAbsent_, remove_}; }
    /// The keys of the table and of the search, which take them themselves.
    QList<QAction*> keysOfParts() const { return tableKeys_; }
    void takeFocus();
    AttendanceTable& table() const { return *table_; }
    AttendanceModel& model() const { return *model_; }
    QString quorumSentence() const;

signals:
    /// What was set here is written, or was refused: the sheet should be read once more.
    void readAgainAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void createActions();
    void addKey(QChar key);
    void nameKeys();
    void retranslate();
    void fill();
    void fillIfQuiet();
    void expectOnce();
    void showState();
    void showSummary();
    void write(const Change& change);
    void addGuest();
    QString keysSentence() const;
    void markRestAbsent();
    void removeGuests();
    void findNext(bool fromNext);

    Desk& desk_;
    const MeetingSheet* sheet_ = nullptr;
    int writing_ = 0;       ///< changes on their way
    bool deferred_ = false; ///< something arrived while a cell was open
    Id shown_;              ///< the meeting whose roll is shown
    Id expectedFor_;        ///< the meeting whose missing records were asked for
    QSet<Id> needless_;     ///< records taken off the roll at this desk
    Latest expecting_;
    AttendanceModel* model_;
    AttendanceTable* table_;
    EmptyState* empty_;
    QStackedWidget* stack_;
    QLabel* quorum_;
    QLabel* persons_;
    QLabel* open_;
    QLineEdit* search_;
    WrapLabel* keys_;
    QList<QAction*> tableKeys_;
    QAction* addGuest_ = nullptr;
    QAction* restAbsent_ = nullptr;
    QAction* remove_ = nullptr;
};

} // namespace samaki
