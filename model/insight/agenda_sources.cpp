// What the agenda of a meeting is built from, read from the replica.
#include "model/insight/meeting_sheet.h"
#include "model/insight/reading.h"
#include "model/rules/meeting_schedule.h"
#include "model/rules/meeting_status.h"
#include "model/rules/overdue.h"

#include <QSet>

#include <algorithm>

namespace samaki {

namespace {

std::vector<Meeting> readMeetingsUpTo(Reader& reader, const Meeting& meeting) {
    return reader.active<Meeting>({u"held_on <= :day"_qs,
                                   {{u"day"_qs, toStored(meeting.heldOn)}},
                                   u"ORDER BY held_on, starts_at, id"_qs});
}

std::vector<AgendaItem> readItems(Reader& reader, const Id& meeting) {
    return reader.active<AgendaItem>(
        {u"meeting = :meeting"_qs, {{u"meeting"_qs, meeting.toString()}}, u"ORDER BY place, id"_qs});
}

// What was carried over by an earlier meeting than the last one, and that no meeting since has gone on with:
// an extraordinary meeting's topics, or those of before a meeting whose agenda was written by hand.
std::vector<EarlierItem> readEarlierItems(Reader& reader, const AgendaSources& sources,
                                          const std::vector<Meeting>& meetings) {
    const Meeting& meeting = sources.meeting;
    const auto isOfGroup = [&](const Meeting& each) {
        return each.workingGroup == meeting.workingGroup && each.id != meeting.id;
    };
    QHash<Id, QDate> heldOn; // of those whose minutes were taken
    QSet<Id> goOn;           // those that may have gone on with an item
    for (const Meeting& each : meetings) {
        if (isOfGroup(each) && hasMinutes(each.status))
            heldOn.insert(each.id, each.heldOn);
        if (isOfGroup(each) && each.status != MeetingStatus::Cancelled)
            goOn.insert(each.id);
    }
    QSet<Id> continued;
    for (const AgendaItem& item : reader.active<AgendaItem>({u"carried_from IS NOT NULL"_qs, {}, {}})) {
        if (goOn.contains(item.meeting))
            continued.insert(item.carriedFrom);
    }
    std::vector<EarlierItem> left;
    for (AgendaItem& item : reader.active<AgendaItem>(
             {u"kind = 'topic' AND status = 'carried_over'"_qs, {}, u"ORDER BY place, id"_qs})) {
        const bool ofLast = sources.lastMeeting && item.meeting == sources.lastMeeting->id;
        if (!ofLast && heldOn.contains(item.meeting) && !continued.contains(item.id))
            left.push_back({std::move(item), heldOn.value(item.meeting)});
    }
    std::stable_sort(left.begin(), left.end(),
                     [](const EarlierItem& a, const EarlierItem& b) { return a.heldOn < b.heldOn; });
    return left;
}

struct Members {
    QHash<Id, Agency> agencies;
    Language language;

    QString name(const Id& agency) const {
        const auto found = agencies.constFind(agency);
        return found == agencies.constEnd() ? QString() : briefName(*found, language);
    }
};

// The committee follows up every open decision, its working groups' too; a working group its own ones, and
// what its last meeting had on the agenda and carried over.
std::vector<OpenDecision> readOpenDecisions(Reader& reader, const AgendaSources& sources,
                                            const std::vector<Meeting>& meetings, const Members& members) {
    const Meeting& meeting = sources.meeting;
    const QString open = u"status = 'open'"_qs;
    const QHash<Id, Activity> activities = readActivitiesOfDecisions(reader, open, {});
    QHash<Id, QDate> heldOn;
    QSet<Id> own;
    for (const Meeting& earlier : meetings) {
        heldOn.insert(earlier.id, earlier.heldOn);
        if (meeting.workingGroup.isNull() || earlier.workingGroup == meeting.workingGroup)
            own.insert(earlier.id);
    }
    QSet<Id> carriedOver;
    for (const AgendaItem& last : sources.lastItems) {
        if (last.status != AgendaStatus::Done)
            carriedOver.insert(last.decision);
    }
    std::vector<OpenDecision> decisions;
    for (Decision& decision : reader.active<Decision>({open, {}, {}})) {
        const auto activity = activities.constFind(decision.id);
        const bool done = activity != activities.constEnd() && activity->status == ActivityStatus::Done;
        const bool follows = own.contains(decision.meeting) || carriedOver.contains(decision.id);
        if (done || !follows || decision.meeting == meeting.id || !heldOn.contains(decision.meeting))
            continue;
        OpenDecision found{std::move(decision), {}, {}};
        found.decidedOn = heldOn.value(found.decision.meeting);
        found.agencyName = members.name(found.decision.agency);
        decisions.push_back(std::move(found));
    }
    return decisions;
}

// Unfinished, of plans that are not closed, and continued in no later plan.
std::vector<AgencyOverdue> readOverdue(Reader& reader, const Meeting& meeting, const QDate& today,
                                       const Members& members) {
    const WorkingDays calendar = readCalendar(reader);
    QHash<Id, AgencyOverdue> byAgency;
    for (Activity& activity : reader.active<Activity>(
             {u"status NOT IN ('done', 'cancelled') AND due_on < :today AND plan IN (SELECT id FROM "
              u"action_plan "
              "WHERE active = 1 AND status <> 'closed') AND NOT EXISTS (SELECT 1 FROM activity later WHERE "
              "later.carried_from = activity.id AND later.active = 1)"_qs,
              {{u"today"_qs, toStored(today)}},
              u"ORDER BY due_on, number, id"_qs})) {
        const Agency agency = members.agencies.value(activity.leadAgency);
        const bool belongs =
            meeting.workingGroup.isNull() || agency.workingGroups.contains(meeting.workingGroup);
        if (agency.id.isNull() || !belongs || !isOverdue(activity, calendar, today))
            continue;
        AgencyOverdue& overdue = byAgency[agency.id];
        overdue.agency = agency.id;
        overdue.agencyName = members.name(agency.id);
        overdue.activities.push_back(std::move(activity));
    }
    std::vector<AgencyOverdue> all(byAgency.begin(), byAgency.end());
    std::sort(all.begin(), all.end(), [](const AgencyOverdue& a, const AgencyOverdue& b) {
        return std::tuple(a.activities.front().dueOn, a.agencyName, a.agency) <
               std::tuple(b.activities.front().dueOn, b.agencyName, b.agency);
    });
    return all;
}

} // namespace

AgendaSources readAgendaSources(Reader& reader, const Meeting& meeting, const QDate& today,
                                Language language) {
    AgendaSources sources;
    sources.meeting = meeting;
    const std::vector<Meeting> meetings = readMeetingsUpTo(reader, meeting);
    sources.lastMeeting = meetingBefore(meetings, meeting);
    if (sources.lastMeeting)
        sources.lastItems = readItems(reader, sources.lastMeeting->id);
    sources.earlierItems = readEarlierItems(reader, sources, meetings);
    sources.existing = readItems(reader, meeting.id);
    const Members members{readAgencies(reader), language};
    sources.openDecisions = readOpenDecisions(reader, sources, meetings, members);
    sources.overdue = readOverdue(reader, meeting, today, members);
    sources.planMonth = Month::of(meeting.heldOn).next();
    return sources;
}

std::vector<Retitling> readRetitlings(Reader& reader, const Meeting& before, const Meeting& after,
                                      const QDate& today) {
    std::vector<Retitling> all;
    for (const Language language : {Language::English, Language::Khmer}) { // what it was built in
        const AgendaSources were = readAgendaSources(reader, before, today, language);
        const AgendaSources are = readAgendaSources(reader, after, today, language);
        for (AgendaItem& item : retitled(were, are, Phrasebook(language))) {
            const auto was = std::find_if(were.existing.begin(), were.existing.end(),
                                          [&](const AgendaItem& each) { return each.id == item.id; });
            all.push_back({*was, std::move(item)});
        }
    }
    return all;
}

} // namespace samaki
