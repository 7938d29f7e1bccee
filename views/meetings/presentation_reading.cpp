#include "views/meetings/presentation_reading.h"

#include "model/insight/dashboard.h"
#include "model/insight/reading.h"
#include "model/rules/overdue.h"

#include <algorithm>

namespace samaki {

namespace {

WallItem publicPart(const AgendaItem& item, const AgendaNumber& number) {
    return {item.id,        number,      item.kind,           item.status,     item.title,
            item.presenter, item.agency, item.minutesPlanned, item.discussion, item.decision};
}

void readFollowed(Reader& reader, const QDate& today, const WorkingDays& calendar, WallMeeting& wall) {
    const QHash<Id, Activity> activities = readActivitiesOfDecisions(
        reader, u"id IN (SELECT decision FROM agenda_item WHERE meeting = :meeting)"_qs,
        {{u"meeting"_qs, wall.meeting.id.toString()}});
    for (const WallItem& item : wall.items) {
        const auto decision = item.decision.isNull() ? std::nullopt : reader.one<Decision>(item.decision);
        const auto meeting = decision ? reader.one<Meeting>(decision->meeting) : std::nullopt;
        if (!meeting)
            continue;
        RegisteredDecision each{*decision, *meeting, {}, {}, ageInDays(meeting->heldOn, today)};
        if (const auto activity = activities.constFind(decision->id); activity != activities.cend())
            each.activity = *activity;
        each.standing = standingOf(each.decision, each.activity, today, calendar);
        wall.followed.insert(item.id, each);
    }
}

void readOverdue(Reader& reader, const QDate& today, const WorkingDays& calendar, WallMeeting& wall) {
    const AgendaSources sources = readAgendaSources(reader, wall.meeting, today, Language::English);
    for (const AgencyOverdue& agency : sources.overdue) {
        std::vector<LateActivity>& late = wall.overdue[agency.agency];
        for (const Activity& activity : agency.activities)
            late.push_back(
                {activity.number, activity.description, workingDaysLate(activity, calendar, today)});
        std::stable_sort(late.begin(), late.end(), [](const LateActivity& a, const LateActivity& b) {
            return a.workingDays > b.workingDays;
        });
    }
}

void readLast(Reader& reader, const Meeting& last, const QDate& today, WallMeeting& wall) {
    const std::optional<MeetingSheet> sheet = readMeeting(reader, last.id);
    if (!sheet)
        return;
    wall.lastNumber = last.number;
    for (const Decision& decision : sheet->decisions)
        wall.lastDecisions.push_back({decision, sheet->standing(decision, today)});
}

bool has(const WallMeeting& wall, AgendaKind kind) {
    return std::any_of(wall.items.begin(), wall.items.end(),
                       [kind](const WallItem& item) { return item.kind == kind; });
}

} // namespace

QString WallMeeting::agencyName(const Id& agency, Language language) const {
    const auto found = agencies.constFind(agency);
    return found == agencies.constEnd() ? QString() : fullName(*found, language);
}

std::optional<WallMeeting> readWall(Reader& reader, const Id& meeting, const QDate& today) {
    const std::optional<MeetingSheet> sheet = readMeeting(reader, meeting);
    if (!sheet)
        return std::nullopt;
    WallMeeting wall;
    wall.committee = sheet->committee;
    wall.meeting = sheet->meeting;
    wall.workingGroup = sheet->workingGroup;
    wall.agencies = sheet->agencies;
    const std::vector<AgendaNumber> numbers = agendaNumbers(sheet->items);
    for (size_t i = 0; i < sheet->items.size(); ++i)
        wall.items.push_back(publicPart(sheet->items[i], numbers[i]));
    for (const Decision& decision : sheet->decisions)
        wall.decisions.push_back({decision, sheet->standing(decision, today)});
    wall.attendance = countOf(sheet->attendance);
    wall.quorum = quorumOf(wall.attendance, sheet->committee.quorumPercent);
    readFollowed(reader, today, sheet->calendar, wall);
    if (has(wall, AgendaKind::OverdueActivities))
        readOverdue(reader, today, sheet->calendar, wall);
    if (has(wall, AgendaKind::LastMinutes) && sheet->last)
        readLast(reader, *sheet->last, today, wall);
    if (has(wall, AgendaKind::NextPlan)) {
        const Month next = Month::of(wall.meeting.heldOn).next();
        wall.plan = countDashboard(reader, next, today);
        if (wall.plan.activities() == 0 && !wall.plan.latestPlan.isNull())
            wall.plan = countDashboard(reader, std::min(wall.plan.latestPlan, next.previous()), today);
    }
    return wall;
}

} // namespace samaki
