// MinutesClock: how long the meeting spends on each item.
//
// Always holds: it runs for one item at a time, the one in hand, and only where somebody started it; what it
// counted is written at the change of the item, every minute and when it stops, so that no more than a minute
// can be lost; who does not run it writes nothing. Where two desks counted the same item the larger count
// stands, and nobody is asked.
#pragma once

#include "model/records/agenda_item.h"
#include "views/common/desk.h"

#include <QTimer>

namespace samaki {

class MinutesClock : public QObject {
    Q_OBJECT

public:
    MinutesClock(Desk& desk, QObject* parent);

    bool isRunning() const { return since_.isValid(); }
    /// What was counted so far for an item, the running seconds included.
    qint64 seconds(const AgendaItem& item) const;

    /// The item in hand changed; a running clock goes on with this one.
    void setItem(const AgendaItem& item);
    /// The item as it is stored now.
    void arrived(const AgendaItem& item);
    void start();
    void pause();
    /// Writes what is not written yet.
    void save();

signals:
    /// Once a second while it runs, and when it starts or stops.
    void ticked();

private:
    void tick();
    qint64 unsaved() const;
    void answered(const CommitResult& result);

    Desk& desk_;
    AgendaItem item_;
    qint64 stored_ = 0; ///< of item_, as last written or read
    QDateTime since_;   ///< what is not written yet began then; invalid: it does not run
    QTimer second_;
};

} // namespace samaki
