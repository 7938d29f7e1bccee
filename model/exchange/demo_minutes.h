// DemoMinutes: what the note taker writes under each item of a demo meeting, and what is decided there.
//
// Always holds: what the sheets tell of an item is written; under the others stands what is usually said
// there, with the figures and reasons of that day.
#pragma once

#include "model/exchange/demo_decisions.h"
#include "model/rules/attendance_count.h"

namespace samaki {

/// A meeting with what hangs on it, as it stands while the story is told.
struct DemoSession {
    DemoMeeting script;
    int turn = 0; ///< which of the meetings it is, from 0
    Meeting meeting;
    std::vector<AgendaItem> items; ///< in order
    std::vector<Attendance> attendance;
    QHash<Id, const DemoItem*> scripted; ///< what the sheets tell of an item
};

class DemoMinutes {
public:
    /// All must outlive it.
    DemoMinutes(const DemoCatalogue& catalogue, const DemoScript& script, Language language,
                DemoDecisions& decisions, DemoStory& story);

    /// Goes through the agenda from that moment on; returns when the last item was closed.
    QDateTime record(DemoSession& session, const QDateTime& begun);

    /// The rows of the sheet that tell of an item which the program put on the agenda.
    const DemoItem* toldOf(const DemoSession& session, const AgendaItem& item) const;
    /// Makes the item known by the row's key, so that decisions and corrections can name it.
    void name(const DemoItem& row, const Id& item) { items_.insert(row.meeting + u'/' + row.key, item); }
    Id itemNamed(const QString& meeting, const QString& key) const {
        return items_.value(meeting + u'/' + key);
    }

private:
    QString discussed(const DemoSession& session, const AgendaItem& item, const QDateTime& at) const;
    QString usual(const DemoSession& session, const AgendaItem& item, const QDateTime& at) const;
    QString opening(const DemoSession& session) const;
    QString ofDecision(const DemoSession& session, const AgendaItem& item, size_t turn,
                       const QDateTime& at) const;
    QString ofLateWork(const DemoSession& session, const AgendaItem& item, size_t turn,
                       const QDateTime& at) const;
    void decide(const DemoSession& session, const AgendaItem& item, const QDateTime& at, Change& change);

    const DemoCatalogue& catalogue_;
    const DemoScript& script_;
    Language language_;
    WorkingDays calendar_;
    DemoDecisions& decisions_;
    DemoStory& story_;
    QHash<QString, Id> items_;
    int numbered_ = 0; ///< decisions of the meeting that is recorded now
};

} // namespace samaki
