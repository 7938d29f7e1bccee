// DemoScript: the demo committee's meetings as the sheets tell them: what was on their agendas, what was said
// and decided, and what became of it.
//
// Always holds: every meeting, item, decision and activity a row names exists; agencies are those of the
// catalogue; texts are in one language.
#pragma once

#include "model/exchange/demo_catalogue.h"
#include "model/records/addendum.h"
#include "model/records/agenda_item.h"
#include "model/records/attendance.h"
#include "model/records/decision.h"
#include "model/records/meeting_series.h"

#include <QSet>

namespace samaki {

struct DemoMeeting {
    QString key;
    int back = 0; ///< how many regular meetings were held after it; -1: the next one
    int days = 0; ///< so many days after that regular meeting; 0: it is the regular one
    Meeting record;
    QSet<Id> speakers; ///< agencies that say something there, and so are there
    bool fewCame = false;
    bool amended = false; ///< members sent corrections before it was approved

    bool isRegular() const { return days == 0; }
};

/// An item that the sheets put on the agenda, or what was said under one that the program put there.
struct DemoItem {
    QString meeting;
    QString key;
    QString follows;   ///< the decision whose follow-up it is
    QString continues; ///< the item of an earlier meeting that was left unfinished
    AgendaItem record;
    bool unfinished = false;
};

struct DemoDecision {
    QString key;
    QString meeting;
    QString item;
    QString becomes; ///< the catalogue's activity
    int dueDays = 0; ///< after the meeting; an activity's own due date counts instead
    Decision record; ///< text, agencies, and the evidence or reason it ends with
    std::optional<int> endsAfterDays;
};

struct DemoGuest {
    QString meeting;
    Attendance record;
};

struct DemoAddendum {
    QString meeting;
    QString item;
    int days = 0; ///< after the approval
    Addendum record;
};

struct DemoScript {
    MeetingSeries series;
    std::vector<DemoMeeting> meetings; ///< the earliest first
    std::vector<DemoItem> items;
    std::vector<DemoDecision> decisions;
    std::vector<DemoGuest> guests;
    std::vector<DemoAddendum> addenda;
    QHash<QString, QStringList> sayings; ///< what is usually said, by occasion; with {agency} and the like
    QHash<QString, Rank> ranks;          ///< by position
    QStringList excuses;

    const DemoDecision* decision(const QString& key) const;
    /// One of the usual sentences for an occasion; turn chooses.
    QString saying(const QString& occasion, size_t turn) const;
};

/// Ids for the series are made at that moment.
Result<DemoScript> readDemoScript(const DemoCatalogue& catalogue, Language language, const QDateTime& madeAt,
                                  DemoIds& ids);

} // namespace samaki
