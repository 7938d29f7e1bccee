// MinutesScreen: the minutes, recorded while the meeting is held: the agenda, what is said about the item in
// hand, and what is decided, on one screen and by keyboard alone.
//
// Always holds: what is typed is saved by itself within two seconds of a pause and is never overwritten by
// what arrives from a colleague; approved minutes are shown and cannot be written. The page around it shows
// and hides it, and calls closeScreen() before it goes.
#pragma once

#include "views/common/desk.h"

#include <QAction>
#include <QWidget>

namespace samaki {

class MinutesScreen : public QWidget {
    Q_OBJECT

public:
    explicit MinutesScreen(Desk& desk, QWidget* parent = nullptr);

    /// Shows a meeting, at an item or at the first that was not dealt with. What was typed in another one is
    /// saved.
    void open(const Id& meeting, const Id& item = {});
    /// Null where none is open.
    const Id& meeting() const { return meeting_; }
    /// These records changed, here or at a colleague's desk.
    void refresh(const ChangedRecords& records);
    /// Saves what is not saved yet and stops the clock; false while something is left that only the person
    /// can settle.
    bool closeScreen();
    /// For the page's menu, the sheet of keys and the palette; their keys work wherever the focus is in the
    /// screen.
    QList<QAction*> actions() const { return actions_; }

signals:
    /// The item is to be shown on the wall.
    void presentationAsked(const samaki::Id& meeting, const samaki::Id& item);
    void attendanceAsked();
    /// The meeting was ended here; its minutes are in draft now.
    void finished();

private:
    Desk& desk_;
    Id meeting_;
    QList<QAction*> actions_;
};

} // namespace samaki
