// MeetingHead: the top of a meeting's sheet: which meeting, how it stands, and the one next step.
//
// Always holds: it decides nothing; its buttons are actions of the sheet.
#pragma once

#include "model/insight/meeting_sheet.h"
#include "views/common/desk.h"

#include <QFrame>

class QLabel;
class QTabBar;
class QToolButton;

namespace samaki {

class ActionButton;
class WrapLabel;

class MeetingHead : public QFrame {
    Q_OBJECT

public:
    MeetingHead(Desk& desk, QAction* back, QWidget* parent = nullptr);

    void showMeeting(const MeetingSheet& sheet);
    /// The next step, and what else is at hand; null: none.
    void setSteps(QAction* main, QAction* second, QAction* third);
    /// Without the line of facts, where the part below needs the room and says itself what is approved.
    void setCompact(bool compact);
    QTabBar* tabs() const { return tabs_; }
    QAction* mainStep() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showBanner(const MeetingSheet& sheet);

    Desk& desk_;
    const MeetingSheet* sheet_ = nullptr;
    bool compact_ = false;
    QToolButton* back_;
    QLabel* name_;
    QLabel* sign_;
    QLabel* status_;
    QLabel* facts_;
    ActionButton* main_;
    ActionButton* second_;
    ActionButton* third_;
    QTabBar* tabs_;
    QFrame* banner_;
    WrapLabel* bannerText_;
};

} // namespace samaki
