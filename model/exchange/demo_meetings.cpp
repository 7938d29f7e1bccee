#include "model/exchange/demo_meetings.h"

#include "model/calendar/recurrence.h"
#include "model/rules/meeting_schedule.h"
#include "model/rules/meeting_status.h"
#include "model/rules/overdue.h"

#include <algorithm>

namespace samaki {

namespace {

constexpr int kMonthsBack = 12; // more than regular meetings are told

bool isInOrder(const DemoSession& a, const DemoSession& b) { return a.meeting.heldOn < b.meeting.heldOn; }

bool waitsForApproval(const Meeting& meeting) {
    return meeting.kind != MeetingKind::WorkingGroup &&
           (meeting.status == MeetingStatus::Draft || meeting.status == MeetingStatus::Amended);
}

} // namespace

DemoMeetings::DemoMeetings(const DemoCatalogue& catalogue, const DemoScript& script, Language language,
                           DemoIds& ids, DemoStory& story)
    : catalogue_(catalogue)
    , script_(script)
    , language_(language)
    , phrases_(language)
    , workingDays_(catalogue.workingDays())
    , attendance_(catalogue, script)
    , decisions_(catalogue, language, ids, story)
    , minutes_(catalogue, script, language, decisions_, story)
    , ids_(ids)
    , story_(story) {}

void DemoMeetings::tell(const QDateTime& founded) {
    Change regular;
    regular.add(script_.series);
    story_.note(founded.addSecs(2 * 3600), 1, regular);

    QDateTime lastRegular = founded.addSecs(3 * 3600);
    for (DemoSession& session : calendar()) {
        if (session.script.isRegular())
            prepareRegular(session, lastRegular);
        else
            prepareSpecial(session);
        if (session.meeting.heldOn < story_.today())
            hold(session);
        if (session.script.isRegular())
            lastRegular = atOffice(session.meeting.heldOn, 16, 30);
        told_.push_back(std::move(session));
    }
}

// The sheets count from the last regular meeting that was held before the story's day.
std::vector<DemoSession> DemoMeetings::calendar() const {
    std::vector<QDate> regular;
    int held = 0;
    const Month current = Month::of(story_.today());
    for (int i = -kMonthsBack; i <= 1; ++i) {
        const auto day = meetingDay(script_.series.recurrence(), current.plus(i), workingDays_);
        if (!day)
            continue;
        regular.push_back(*day);
        held += *day < story_.today() ? 1 : 0;
    }
    std::vector<DemoSession> sessions;
    for (const DemoMeeting& script : script_.meetings) {
        DemoSession session;
        session.script = script;
        session.meeting = script.record;
        const QDate day = regular.at(static_cast<size_t>(held - 1 - script.back));
        session.meeting.heldOn = workingDays_.nextWorkingDayOnOrAfter(day.addDays(script.days));
        sessions.push_back(std::move(session));
    }
    std::sort(sessions.begin(), sessions.end(), &isInOrder);
    for (size_t i = 0; i < sessions.size(); ++i)
        sessions[i].turn = static_cast<int>(i);
    return sessions;
}

std::vector<Meeting> DemoMeetings::toldMeetings() const {
    std::vector<Meeting> meetings;
    for (const DemoSession& session : told_)
        meetings.push_back(session.meeting);
    return meetings;
}

void DemoMeetings::prepareRegular(DemoSession& session, const QDateTime& at) {
    const QDate day = session.meeting.heldOn;
    const std::vector<Meeting> made =
        scheduledMeetings(script_.series, Month::of(day), 1, day, toldMeetings(), workingDays_);
    const QString purpose = session.meeting.purpose;
    if (!made.empty())
        session.meeting = made.front();
    session.meeting.purpose = purpose;
    session.meeting.id = ids_.next(at);
    if (told_.empty()) // the committee met before it had this file
        session.meeting.number = u"%1/%2"_qs.arg(day.month()).arg(day.year() % 100, 2, 10, QLatin1Char('0'));
    Change planned;
    planned.add(session.meeting);
    expect(session, planned, at);
    story_.note(at, 1, planned);
    buildOn(session, at.addSecs(300));
    putTopics(session, at.addSecs(900));
    for (const QDate& again :
         {workingDays_.plus(at.date(), 5), workingDays_.previousWorkingDayOnOrBefore(day.addDays(-4))}) {
        if (again > at.date() && again < day && again < story_.today())
            buildOn(session, atOffice(again, 10, 15));
    }
}

void DemoMeetings::prepareSpecial(DemoSession& session) {
    Meeting& meeting = session.meeting;
    const int ahead = meeting.kind == MeetingKind::Extraordinary ? -2 : -9;
    const QDateTime at =
        atOffice(workingDays_.previousWorkingDayOnOrBefore(meeting.heldOn.addDays(ahead)), 9, 40);
    meeting.id = ids_.next(at);
    meeting.number = nextMeetingNumber(toldMeetings(), meeting);
    Change planned;
    planned.add(meeting);
    expect(session, planned, at);
    story_.note(at, 1, planned);
    putTopics(session, at.addSecs(900));
}

void DemoMeetings::expect(DemoSession& session, Change& change, const QDateTime& at) {
    session.attendance = expectedAttendance(session.meeting.id, session.meeting.workingGroup,
                                            catalogue_.agencies, catalogue_.people(), {});
    for (Attendance& attendance : session.attendance) {
        attendance.id = ids_.next(at);
        change.add(attendance);
    }
}

std::vector<AgencyOverdue> DemoMeetings::overdueAt(const QDateTime& at) const {
    std::vector<AgencyOverdue> overdue;
    for (const Activity& activity : story_.activitiesAt(Month::of(at.date()), at)) {
        if (!isOverdue(activity, workingDays_, at.date()))
            continue;
        const Id agency = activity.leadAgency;
        auto known = std::find_if(overdue.begin(), overdue.end(),
                                  [&](const AgencyOverdue& entry) { return entry.agency == agency; });
        if (known == overdue.end())
            known = overdue.insert(overdue.end(), {agency, catalogue_.agencyName(agency, language_), {}});
        known->activities.push_back(activity);
    }
    return overdue;
}

AgendaSources DemoMeetings::sourcesFor(const DemoSession& session, const QDateTime& at) const {
    AgendaSources sources;
    sources.meeting = session.meeting;
    sources.lastMeeting = meetingBefore(toldMeetings(), session.meeting);
    for (const DemoSession& told : told_) {
        if (sources.lastMeeting && told.meeting.id == sources.lastMeeting->id)
            sources.lastItems = told.items;
    }
    sources.existing = session.items;
    sources.openDecisions = decisions_.openAt(at);
    sources.overdue = overdueAt(at);
    sources.planMonth = Month::of(session.meeting.heldOn).plus(1);
    return sources;
}

// Who presents and how long it may take, as the secretariat fills it in.
void DemoMeetings::prepareDetails(AgendaItem& item) const {
    if (!item.minutesPlanned)
        item.minutesPlanned = usualMinutes(item.kind);
    if (!item.presenter.isEmpty())
        return;
    const bool ofSecretariat = item.agency.isNull();
    const qsizetype author = item.kind == AgendaKind::NextPlan ? 1 : 0;
    item.presenter =
        ofSecretariat ? catalogue_.authors.value(author) : catalogue_.agencyName(item.agency, language_);
}

void DemoMeetings::buildOn(DemoSession& session, const QDateTime& at) {
    Change built;
    for (AgendaItem& item : buildAgenda(sourcesFor(session, at), phrases_)) {
        item.id = ids_.next(at);
        prepareDetails(item);
        if (const DemoItem* row = minutes_.toldOf(session, item)) {
            session.scripted.insert(item.id, row);
            minutes_.name(*row, item.id);
        }
        built.add(item);
        session.items.push_back(item);
    }
    sortAgenda(session.items);
    story_.note(at, 1, built);
}

// The members' own topics come before next month's plan.
void DemoMeetings::putTopics(DemoSession& session, const QDateTime& at) {
    const auto before = std::find_if(session.items.begin(), session.items.end(), [](const AgendaItem& item) {
        return item.kind == AgendaKind::NextPlan || item.kind == AgendaKind::OtherMatters;
    });
    auto place = before - session.items.begin();
    QSet<Id> added;
    for (const DemoItem& row : script_.items) {
        if (row.meeting != session.script.key || row.record.kind != AgendaKind::Topic ||
            !row.continues.isEmpty())
            continue;
        AgendaItem topic = row.record;
        topic.id = ids_.next(at);
        topic.meeting = session.meeting.id;
        topic.discussion.clear();
        topic.confidentialNote.clear();
        prepareDetails(topic);
        session.scripted.insert(topic.id, &row);
        minutes_.name(row, topic.id);
        added.insert(topic.id);
        session.items.insert(session.items.begin() + place++, topic);
    }
    Change put;
    for (const AgendaItem& moved : reordered(session.items)) {
        AgendaItem& item = *std::find_if(session.items.begin(), session.items.end(),
                                         [&](const AgendaItem& there) { return there.id == moved.id; });
        if (!added.contains(item.id))
            put.edit(item, moved);
        item = moved;
    }
    for (const AgendaItem& item : session.items) {
        if (added.contains(item.id))
            put.add(item);
    }
    story_.note(at, 1, put);
}

void DemoMeetings::hold(DemoSession& session) {
    const QTime begins = session.meeting.startsAt;
    const QDateTime begun = atOffice(session.meeting.heldOn, begins.hour(), begins.minute());
    moveTo(session, MeetingStatus::UnderWay, begun);
    markAttendance(session, begun.addSecs(120));
    const QDateTime closed = minutes_.record(session, begun.addSecs(180));
    if (session.script.isRegular()) {
        for (DemoSession& earlier : told_) {
            if (waitsForApproval(earlier.meeting))
                approve(earlier, begun.addSecs(600), session.meeting.chair);
        }
    }
    settle(session, closed.addSecs(60));
}

void DemoMeetings::markAttendance(DemoSession& session, const QDateTime& at) {
    const std::vector<Attendance> marked =
        attendance_.marked(session.attendance, session.turn, session.script);
    Change change;
    for (size_t i = 0; i < marked.size(); ++i)
        change.edit(session.attendance[i], marked[i]);
    session.attendance = marked;
    for (const DemoGuest& guest : script_.guests) {
        if (guest.meeting != session.script.key)
            continue;
        Attendance attendance = guest.record;
        attendance.id = ids_.next(at);
        attendance.meeting = session.meeting.id;
        attendance.status = AttendanceStatus::Present;
        change.add(attendance);
        session.attendance.push_back(attendance);
    }
    story_.note(at, 2, change);
}

// After the meeting: what was not finished, the draft, and what members had to say about it.
void DemoMeetings::settle(DemoSession& session, const QDateTime& closed) {
    Change left;
    for (AgendaItem& item : session.items) { // those the script leaves unfinished, however far they came
        if (item.status != AgendaStatus::Waiting)
            continue;
        const AgendaItem before = item;
        item.status = AgendaStatus::CarriedOver;
        left.edit(before, item);
    }
    story_.note(closed, 1, left);
    moveTo(session, MeetingStatus::Draft, closed.addSecs(30));
    const QDate day = session.meeting.heldOn;
    if (session.script.amended && workingDays_.plus(day, 4) < story_.today())
        moveTo(session, MeetingStatus::Amended, atOffice(workingDays_.plus(day, 4), 10, 20));
    if (session.meeting.kind == MeetingKind::WorkingGroup && workingDays_.plus(day, 6) < story_.today())
        approve(session, atOffice(workingDays_.plus(day, 6), 11, 0), session.meeting.chair);
}

void DemoMeetings::approve(DemoSession& session, const QDateTime& at, const QString& by) {
    moveTo(session, MeetingStatus::Approved, at, by);
    for (const DemoAddendum& script : script_.addenda) {
        if (script.meeting != session.script.key)
            continue;
        const QDate day = workingDays_.nextWorkingDayOnOrAfter(at.date().addDays(script.days));
        Addendum addendum = script.record;
        const QDateTime written = atOffice(day, 9, 50);
        addendum.id = ids_.next(written);
        addendum.meeting = session.meeting.id;
        addendum.item = minutes_.itemNamed(script.meeting, script.item);
        addendum.madeOn = day;
        Change change;
        change.add(addendum);
        story_.note(written, 0, change);
    }
}

void DemoMeetings::moveTo(DemoSession& session, MeetingStatus status, const QDateTime& at,
                          const QString& by) {
    const Meeting moved = withStatus(session.meeting, status, at.date(), by);
    Change change;
    change.edit(session.meeting, moved);
    story_.note(at, status == MeetingStatus::Approved ? 0 : 1, change);
    session.meeting = moved;
}

} // namespace samaki
