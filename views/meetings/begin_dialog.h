// BeginDialog: asks once when a meeting is begun on another day than its own: by mistake, or because it was
// moved and nobody wrote it down.
#pragma once

#include "model/records/meeting.h"
#include "views/common/desk.h"

#include <QDialog>

#include <functional>

class QPushButton;

namespace samaki {

class BeginDialog : public QDialog {
    Q_OBJECT

public:
    BeginDialog(Desk& desk, const Meeting& meeting, QWidget* parent = nullptr);

    QPushButton* anyway() const { return anyway_; }
    QPushButton* moveToToday() const { return move_; }

signals:
    /// The meeting shall begin, on the day it has then.
    void chosen(const QDate& heldOn);

private:
    QPushButton* anyway_;
    QPushButton* move_;
};

/// Begins a meeting, after asking where its day is another one; begun is called when that is written.
void beginMeeting(Desk& desk, const Meeting& meeting, QWidget* parent, const std::function<void()>& begun);

} // namespace samaki
