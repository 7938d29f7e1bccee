// DriveLine: the line at the foot of the window: how the drive stands, what waits to go out, what needs a
// decision.
#pragma once

#include "model/store/drive_status.h"
#include "views/common/desk.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace samaki {

class WrapLabel;

class DriveLine : public QFrame {
    Q_OBJECT

public:
    explicit DriveLine(Desk& desk, QWidget* parent = nullptr);

    void show(const DriveStatus& status);
    using QFrame::show;

signals:
    void decideAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void say();

    Desk& desk_;
    DriveStatus status_;
    QElapsedTimer inState_;
    QTimer tick_; ///< counts the seconds while the drive is waited for
    QLabel* picture_;
    WrapLabel* sentence_;
    QLabel* waiting_;
    QPushButton* decide_;
    QLabel* file_;
};

} // namespace samaki
