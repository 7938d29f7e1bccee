#include "model/exchange/demo_decade_meetings.h"

#include "model/rules/attendance_count.h"
#include "model/rules/decision_standing.h"
#include "model/rules/meeting_schedule.h"
#include "model/rules/meeting_status.h"

#include <algorithm>

namespace samaki {

namespace {

constexpr int kTopics = 5;
constexpr int kFollowedUp = 4;
constexpr int kDecisions = 17;
constexpr qsizetype kParagraphs = 3; // some eighty words

QString inDistrict(const QString& text, const QString& district) { return text + u" (%1)"_qs.arg(district); }

QString beginningOf(const QString& discussion) {
    return discussion.split(u'\n').mid(0, kParagraphs).join(u'\n');
}

} // namespace

DemoDecadeMeetings::DemoDecadeMeetings(const DemoCatalogue& catalogue, const DemoScript& script,
                                       Language language, DemoIds& ids, DemoStory& story)
    : catalogue_(catalogue)
    , script_(script)
    , language_(language)
    , phrases_(language)
    , calendar_(catalogue.workingDays())
    , districts_(catalogue.districts())
    , attendance_(catalogue, script)
    , ids_(ids)
    , story_(story) {
    for (const DemoItem& item : script.items) {
        if (item.record.kind == AgendaKind::Topic && item.continues.isEmpty() &&
            !item.record.discussion.isEmpty())
            topics_.push_back(&item);
    }
}

void DemoDecadeMeetings::tell(const Month& first, int months) {
    Change regular;
    regular.add(script_.series);
    story_.note(atOffice(calendar_.nextWorkingDayOnOrAfter(first.firstDay()), 8, 0), 1, regular);
    bool held = true;
    for (int i = 0; i <= months && held; ++i) {
        const Month month = first.plus(i);
        const auto day = meetingDay(script_.series.recurrence(), month, calendar_);
        held = day && *day < story_.today();
        tellMeeting(month, held);
    }
}

void DemoDecadeMeetings::tellMeeting(const Month& month, bool held) {
    const std::vector<Meeting> made =
        scheduledMeetings(script_.series, month, 1, month.firstDay(), meetings_, calendar_);
    if (made.empty())
        return;
    Meeting meeting = made.front();
    const QDate entered = held || meetings_.empty() ? meeting.heldOn : meetings_.back().heldOn;
    const QDateTime at = atOffice(entered, 16, 0);
    meeting.id = ids_.next(at);
    if (held) {
        meeting.status = MeetingStatus::Draft;
        approveLast(meeting.heldOn);
    }
    Change change;
    change.add(meeting);
    attend(meeting, held, at, change);
    const std::vector<AgendaItem> items = agendaOf(meeting, held, at);
    for (const AgendaItem& item : items)
        change.add(item);
    if (held)
        decide(meeting, items, at, change);
    story_.note(at, 1, change);
    meetings_.push_back(meeting);
}

void DemoDecadeMeetings::attend(const Meeting& meeting, bool held, const QDateTime& at, Change& change) {
    std::vector<Attendance> attendance =
        expectedAttendance(meeting.id, {}, catalogue_.agencies, catalogue_.people(), {});
    if (held)
        attendance = attendance_.marked(attendance, static_cast<int>(meetings_.size()), {});
    for (Attendance& each : attendance) {
        each.id = ids_.next(at);
        change.add(each);
    }
}

std::vector<AgendaItem> DemoDecadeMeetings::agendaOf(const Meeting& meeting, bool held, const QDateTime& at) {
    AgendaSources sources;
    sources.meeting = meeting;
    sources.openDecisions = openOn(at.date());
    sources.planMonth = Month::of(meeting.heldOn).plus(1);
    if (!meetings_.empty())
        sources.lastMeeting = meetings_.back();
    std::vector<AgendaItem> items = buildAgenda(sources, phrases_);
    const auto plan = std::find_if(items.begin(), items.end(),
                                   [](const AgendaItem& item) { return item.kind == AgendaKind::NextPlan; });
    auto place = plan - items.begin();
    for (int i = 0; i < kTopics; ++i)
        items.insert(items.begin() + place++, nextTopic(meeting));
    for (size_t i = 0; i < items.size(); ++i) {
        AgendaItem& item = items[i];
        item.id = ids_.next(at);
        item.place = (static_cast<int>(i) + 1) * kPlaceStep;
        item.minutesPlanned = item.minutesPlanned.value_or(5);
        if (held)
            discuss(item);
    }
    return items;
}

// The oldest few of them: a meeting of ten years' standing does not go through all.
std::vector<OpenDecision> DemoDecadeMeetings::openOn(const QDate& day) {
    std::erase_if(pending_,
                  [&](const Pending& pending) { return pending.on.isValid() && pending.on <= day; });
    std::vector<OpenDecision> open;
    const size_t first = pending_.size() - std::min<size_t>(pending_.size(), kDecisions);
    for (size_t i = first; i < pending_.size() && open.size() < kFollowedUp; ++i)
        open.push_back(pending_[i].open);
    return open;
}

AgendaItem DemoDecadeMeetings::nextTopic(const Meeting& meeting) {
    const DemoItem& known = *topics_.at(nextTopic_ % topics_.size());
    const auto district = static_cast<qsizetype>(nextTopic_ / topics_.size()) % districts_.size();
    ++nextTopic_;
    AgendaItem topic = known.record;
    topic.meeting = meeting.id;
    topic.title = inDistrict(topic.title, districts_.at(district));
    topic.discussion.clear();
    topic.confidentialNote.clear();
    return topic;
}

void DemoDecadeMeetings::discuss(AgendaItem& item) {
    const auto turn = static_cast<size_t>(item.place / kPlaceStep) + meetings_.size();
    item.status = AgendaStatus::Done;
    item.secondsSpent = lots_.draw(3, 20) * 60;
    if (item.kind == AgendaKind::Topic) {
        item.discussion = beginningOf(topics_.at(lots_.oneOf(topics_.size()))->record.discussion);
        return;
    }
    const QString occasion = item.kind == AgendaKind::LastMinutes    ? u"last_minutes"_qs
                             : item.kind == AgendaKind::OpenDecision ? u"decision_open"_qs
                             : item.kind == AgendaKind::NextPlan     ? u"next_plan"_qs
                                                                     : u"other_matters"_qs;
    item.discussion = script_.saying(occasion, turn)
                          .replace(u"{agency}"_qs, catalogue_.agencyName(item.agency, language_))
                          .replace(u"{due}"_qs, dueOf(item.decision));
}

QString DemoDecadeMeetings::dueOf(const Id& decision) const {
    const auto found = std::find_if(pending_.begin(), pending_.end(), [&](const Pending& pending) {
        return pending.open.decision.id == decision;
    });
    return found == pending_.end() ? QString() : formatDate(found->open.decision.dueOn, language_);
}

void DemoDecadeMeetings::decide(const Meeting& meeting, const std::vector<AgendaItem>& items,
                                const QDateTime& at, Change& change) {
    std::vector<const AgendaItem*> topics;
    for (const AgendaItem& item : items) {
        if (item.kind == AgendaKind::Topic)
            topics.push_back(&item);
    }
    for (int number = 1; number <= kDecisions; ++number) {
        const size_t topic = static_cast<size_t>(number - 1) * topics.size() / kDecisions;
        const Decision decision = nextDecision(meeting, *topics[topic], number, at);
        change.add(decision);
        tellFate(decision, meeting.heldOn);
    }
}

Decision DemoDecadeMeetings::nextDecision(const Meeting& meeting, const AgendaItem& item, int number,
                                          const QDateTime& at) {
    const std::vector<DemoDecision>& known = script_.decisions;
    Decision decision = known.at(nextDecision_ % known.size()).record;
    const auto district = static_cast<qsizetype>(nextDecision_ / known.size()) % districts_.size();
    ++nextDecision_;
    decision.id = ids_.next(at);
    decision.meeting = meeting.id;
    decision.item = item.id;
    decision.number = number;
    decision.text = inDistrict(decision.text, districts_.at(district));
    decision.dueOn = calendar_.nextWorkingDayOnOrAfter(meeting.heldOn.addDays(lots_.draw(10, 60)));
    decision.status = DecisionStatus::Open;
    decision.evidence.clear();
    decision.dropReason.clear();
    return decision;
}

// Of a hundred decisions 78 are done in time, 12 late, 3 dropped, and 7 stay open.
void DemoDecadeMeetings::tellFate(const Decision& decision, const QDate& decidedOn) {
    const int lot = lots_.draw(1, 100);
    Pending pending{{decision, decidedOn, catalogue_.agencyName(decision.agency, language_)}, {}};
    if (lot <= 93) {
        const QDate wished = decision.dueOn.addDays(lot <= 78 ? -lots_.draw(0, 7) : lots_.draw(3, 60));
        pending.on = calendar_.nextWorkingDayOnOrAfter(std::max(wished, decidedOn.addDays(1)));
        const bool dropped = lot > 90;
        const QString& why = catalogue_.delays.at(
            static_cast<qsizetype>(lots_.oneOf(static_cast<size_t>(catalogue_.delays.size()))));
        Decision after = withStatus(decision, dropped ? DecisionStatus::Dropped : DecisionStatus::Done,
                                    pending.on, dropped ? why : QString());
        if (!dropped)
            after.evidence = script_.saying(u"evidence"_qs, static_cast<size_t>(lot));
        Change fate;
        fate.edit(decision, after);
        story_.note(atOffice(pending.on, 14, 10 + 2 * decision.number), 2, fate);
    }
    pending_.push_back(std::move(pending));
}

void DemoDecadeMeetings::approveLast(const QDate& day) {
    if (meetings_.empty())
        return;
    Meeting& last = meetings_.back();
    const Meeting before = last;
    last = withStatus(last, MeetingStatus::Approved, day, last.chair);
    Change approved;
    approved.edit(before, last);
    story_.note(atOffice(day, 8, 45), 0, approved);
}

} // namespace samaki
