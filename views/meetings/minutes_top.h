// MinutesTop: the line above the minutes, below the page's own head, which names the meeting and its state:
// the day, for how long the meeting has gone on, whether it may decide, and the acts of the whole meeting.
#pragma once

#include "views/meetings/minutes_clock.h"
#include "views/meetings/minutes_sheet.h"

#include <QFrame>

class QAction;
class QLabel;
class QPushButton;

namespace samaki {

class ActionButton;
class WrapLabel;

class MinutesTop : public QFrame {
    Q_OBJECT

public:
    MinutesTop(Desk& desk, QWidget* parent = nullptr);

    void setActions(QAction* attendance, QAction* clock, QAction* present, QAction* step);
    void show(const MinutesSheet& sheet);
    using QFrame::show;
    /// The time of the item in hand.
    void showClock(qint64 spent, const std::optional<qint64>& minutesPlanned, bool running);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showElapsed();
    void showQuorum();

    Desk& desk_;
    MinutesSheet sheet_;
    WrapLabel* day_;
    QLabel* time_;
    QPushButton* quorum_;
    ActionButton* clock_;
    ActionButton* present_;
    ActionButton* step_;
};

} // namespace samaki
