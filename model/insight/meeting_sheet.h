// MeetingSheet: one meeting with all that hangs on it, as pages, papers and the command line need it: read in
// one go, on the store's reading thread.
//
// Always holds: inactive records are left out; items are in their order, decisions by number, attendance by
// agency name with guests last; every agency that is named anywhere in it can be looked up, active or not.
#pragma once

#include "model/calendar/working_days.h"
#include "model/records/addendum.h"
#include "model/records/agency.h"
#include "model/records/attendance.h"
#include "model/records/committee.h"
#include "model/records/working_group.h"
#include "model/rules/agenda.h"
#include "model/rules/decision_standing.h"
#include "model/store/reader.h"

#include <QHash>

#include <optional>
#include <vector>

namespace samaki {

struct MeetingSheet {
    Committee committee;
    Meeting meeting;
    std::vector<AgendaItem> items;
    std::vector<Attendance> attendance;
    std::vector<Decision> decisions;
    std::vector<Addendum> addenda;
    QHash<Id, Agency> agencies;
    std::optional<WorkingGroup> workingGroup;
    std::optional<Meeting> last; ///< the one before it, of the same kind
    std::optional<Meeting> next;
    QDate nextDay; ///< of the next one; where none is planned, when its series meets next; else invalid
    std::vector<AgendaItem> continued; ///< items of earlier meetings that its own go on from
    QHash<Id, Activity>
        activities; ///< by decision: the latest link of the chain its activity was carried along
    WorkingDays calendar;

    /// The agency's name; empty for a null or unknown id.
    QString agencyName(const Id& agency, Language language) const;
    std::optional<Activity> activityOf(const Decision& decision) const;
    DecisionStanding standing(const Decision& decision, const QDate& today) const;
    /// For isDiscussed() and closedItems().
    AgendaTraces traces() const { return {decisions, continued}; }
};

/// Nothing where there is no such active meeting.
std::optional<MeetingSheet> readMeeting(Reader& reader, const Id& meeting);

/// What the agenda of a meeting is built from (model/rules/agenda.h).
AgendaSources readAgendaSources(Reader& reader, const Meeting& meeting, const QDate& today,
                                Language language);

/// An item of the agenda and how it is called once its meeting is moved.
struct Retitling {
    AgendaItem before;
    AgendaItem after;
};
/// What moving the meeting does to the titles that nobody worded himself (retitled(), in either language).
std::vector<Retitling> readRetitlings(Reader& reader, const Meeting& before, const Meeting& after,
                                      const QDate& today);

} // namespace samaki
