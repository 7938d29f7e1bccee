// MeetingBook: every meeting of the committee, and what its calendar, its list and its forms need beside
// them, read in one go.
//
// Always holds: inactive meetings are left out; meetings stand in the order in which they are held.
#pragma once

#include "model/calendar/working_days.h"
#include "model/core/phrasebook.h"
#include "model/records/committee.h"
#include "model/records/holiday.h"
#include "model/records/meeting_series.h"
#include "model/records/working_group.h"
#include "model/store/reader.h"
#include "model/tables/reference_names.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace samaki {

/// What hangs on one meeting, in figures.
struct MeetingFigures {
    int items = 0;         ///< on the agenda
    int there = 0;         ///< agencies that came
    int expected = 0;      ///< of so many
    int openDecisions = 0; ///< taken in it and neither done nor dropped
};

struct MeetingBook {
    std::vector<Meeting> meetings;
    QHash<Id, MeetingFigures> figures;
    std::vector<MeetingSeries> series;
    std::vector<WorkingGroup> groups;
    QHash<QDate, Holiday> holidays;
    WorkingDays calendar;
    std::optional<Committee> committee;
    ReferenceNames names;
    QSet<Id> waiting;

    const Meeting* find(const Id& id) const;
    /// The name of a working group; empty for a null or unknown id.
    QString groupName(const Id& group, Language language) const;
    /// The holiday's name; empty on any other day.
    QString holidayName(const QDate& day, Language language) const;
};

/// On the store's reading thread.
MeetingBook readMeetingBook(Reader& reader, const QDate& today);

/// Which meetings the person wants to see.
struct MeetingFilter {
    QString kind; ///< a choice's code; empty: all
    Id group;
    QString text; ///< every word of it stands in the meeting
};

/// The meetings that pass, in their order.
std::vector<Meeting> filtered(const MeetingBook& book, const MeetingFilter& filter,
                              const Phrasebook& phrases);

} // namespace samaki
