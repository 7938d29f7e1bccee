// PresentationWindow: a meeting on the wall, item by item, in type that is read from ten metres. Decisions
// appear as they are written.
//
// Keys: right, down, Page Down, Space or a click: on; left, up, Page Up: back; Home, End; a number and Enter:
// that item; B: black; D: the discussion of the item; T: light or dark; F: full screen or a window; Esc: end.
//
// Always holds: a chair's note and a confidential note never reach this window (presentation_reading.h), and
// what was said stays hidden until D is pressed, on each item anew; every text it draws is in shownTexts().
#pragma once

#include "views/common/answer.h"
#include "views/common/desk.h"
#include "views/meetings/presentation_layout.h"

#include <QHash>
#include <QWidget>

class QTimer;

namespace samaki {

class ChartView;

class PresentationWindow : public QWidget {
    Q_OBJECT

public:
    /// A window of its own, even with a parent. Reads by itself; nothing is shown until present().
    PresentationWindow(Desk& desk, const Id& meeting, QWidget* parent = nullptr);

    /// Full screen; on the second screen where there is one, so that the note taker keeps the first.
    void present();
    /// To an agenda item's slide, now or when the meeting has been read.
    void goTo(const Id& item);

    int slideCount() const { return static_cast<int>(slides_.size()); }
    int current() const { return current_; }
    void showSlide(int slide);
    const Slide* slide() const;
    /// The item on the wall; null on another slide.
    Id item() const;
    bool isBlack() const { return black_; }
    bool showsDiscussion() const { return discussion_; }
    /// Every text that stands on the wall now, the chart's and those read aloud included.
    QStringList shownTexts() const;

signals:
    /// Another item is on the wall; null between items.
    void itemShown(const samaki::Id& item);
    /// The window closes; the item that was on the wall last, null where none was.
    void ended(const samaki::Id& item);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void read();
    void take(const std::optional<WallMeeting>& wall);
    void rebuild();
    void lay();
    void layFoot();
    void showChart(const Slide& slide);
    void typeDigit(int digit);
    void jump();
    void toggleScreen();
    void chooseTheme(Theme::Mode mode);
    QString clockText() const;
    qint64 secondsOn(const Id& item) const;
    void countTime();

    Desk& desk_;
    Id meeting_;
    Theme theme_;
    Latest latest_;
    std::optional<WallMeeting> wall_;
    std::vector<Slide> slides_;
    QString meetingName_;
    int current_ = 0;
    Id last_;   ///< the item that was shown last
    Id wanted_; ///< to be shown when the meeting has been read
    SlidePlan plan_;
    SlidePlan foot_; ///< the item's clock, where in the meeting one is
    QString typed_;  ///< of an item's number
    bool black_ = false;
    bool discussion_ = false;
    ChartView* chart_;
    QTimer* second_;
    QHash<Id, qint64> spent_; ///< milliseconds each item was on the wall, until the present one
    QDateTime since_;         ///< when the present item came
};

} // namespace samaki
