#include "model/insight/meeting_sheet.h"

#include "model/insight/reading.h"
#include "model/rules/meeting_schedule.h"

#include <algorithm>
#include <tuple>

namespace samaki {

namespace {

constexpr int kMonthsAhead = 12; ///< in which a series is looked for its next day

Where ofMeeting(const Id& meeting, const QString& tail = {}) {
    return {u"meeting = :meeting"_qs, {{u"meeting"_qs, meeting.toString()}}, tail};
}

// Meetings that may be the ones just before and after it: a few to either side are enough to find those that
// were not called off.
std::vector<Meeting> readNeighbours(Reader& reader, const Meeting& meeting) {
    const QString like =
        u"status <> 'cancelled' AND kind = :kind AND working_group IS :working_group AND "_qs;
    const QVariantMap binds = {{u"kind"_qs, toStored(meeting.kind)},
                               {u"working_group"_qs, toStored(meeting.workingGroup)},
                               {u"day"_qs, toStored(meeting.heldOn)}};
    std::vector<Meeting> near = reader.active<Meeting>(
        {like + u"held_on <= :day"_qs, binds, u"ORDER BY held_on DESC, starts_at DESC LIMIT 8"_qs});
    for (Meeting& later : reader.active<Meeting>(
             {like + u"held_on > :day"_qs, binds, u"ORDER BY held_on, starts_at LIMIT 1"_qs}))
        near.push_back(std::move(later));
    return near;
}

void sortAttendance(std::vector<Attendance>& attendance, const QHash<Id, Agency>& agencies) {
    const auto key = [&](const Attendance& each) {
        const bool guest = each.agency.isNull();
        return std::tuple(guest, guest ? each.guestOf : agencies.value(each.agency).nameEn, each.name,
                          each.id);
    };
    std::sort(attendance.begin(), attendance.end(),
              [&](const Attendance& a, const Attendance& b) { return key(a) < key(b); });
}

// A month whose meeting of the series was called off has none.
QDate readNextDay(Reader& reader, const MeetingSheet& sheet) {
    if (sheet.next)
        return sheet.next->heldOn;
    const Meeting& meeting = sheet.meeting;
    const std::optional<MeetingSeries> series =
        meeting.series.isNull() ? std::optional<MeetingSeries>() : reader.one<MeetingSeries>(meeting.series);
    if (!series || !series->active || !meeting.heldOn.isValid())
        return {};
    const std::vector<Meeting> later = reader.active<Meeting>(
        {u"series = :series AND held_on > :day"_qs,
         {{u"series"_qs, series->id.toString()}, {u"day"_qs, toStored(meeting.heldOn)}},
         {}});
    const std::vector<Meeting> regular = scheduledMeetings(
        *series, Month::of(meeting.heldOn).next(), kMonthsAhead, meeting.heldOn, later, sheet.calendar);
    return regular.empty() ? QDate() : regular.front().heldOn;
}

} // namespace

QString MeetingSheet::agencyName(const Id& agency, Language language) const {
    const auto found = agencies.constFind(agency);
    return found == agencies.constEnd() ? QString() : fullName(*found, language);
}

std::optional<Activity> MeetingSheet::activityOf(const Decision& decision) const {
    const auto found = activities.constFind(decision.id);
    return found == activities.constEnd() ? std::nullopt : std::optional(*found);
}

DecisionStanding MeetingSheet::standing(const Decision& decision, const QDate& today) const {
    return standingOf(decision, activityOf(decision), today, calendar);
}

std::optional<MeetingSheet> readMeeting(Reader& reader, const Id& meeting) {
    const std::optional<Meeting> found = reader.one<Meeting>(meeting);
    if (!found || !found->active)
        return std::nullopt;
    MeetingSheet sheet;
    sheet.meeting = *found;
    sheet.committee = reader.first<Committee>({}).value_or(Committee());
    sheet.items = reader.active<AgendaItem>(ofMeeting(meeting));
    sortAgenda(sheet.items);
    sheet.continued = reader.active<AgendaItem>(
        {u"id IN (SELECT carried_from FROM agenda_item WHERE meeting = :meeting)"_qs,
         {{u"meeting"_qs, meeting.toString()}},
         {}});
    sheet.decisions = reader.active<Decision>(ofMeeting(meeting, u"ORDER BY number, id"_qs));
    sheet.addenda = reader.active<Addendum>(ofMeeting(meeting, u"ORDER BY made_on, id"_qs));
    sheet.agencies = readAgencies(reader);
    sheet.attendance = reader.active<Attendance>(ofMeeting(meeting));
    sortAttendance(sheet.attendance, sheet.agencies);
    if (!found->workingGroup.isNull())
        sheet.workingGroup = reader.one<WorkingGroup>(found->workingGroup);
    const std::vector<Meeting> neighbours = readNeighbours(reader, *found);
    sheet.last = meetingBefore(neighbours, *found);
    sheet.next = meetingAfter(neighbours, *found, found->heldOn);
    sheet.activities =
        readActivitiesOfDecisions(reader, u"meeting = :meeting"_qs, {{u"meeting"_qs, meeting.toString()}});
    sheet.calendar = readCalendar(reader);
    sheet.nextDay = readNextDay(reader, sheet);
    return sheet;
}

} // namespace samaki
