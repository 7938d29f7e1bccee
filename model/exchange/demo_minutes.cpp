#include "model/exchange/demo_minutes.h"

#include "model/rules/overdue.h"

#include <algorithm>

namespace samaki {

namespace {

constexpr int kUsualMinutes = 5;

// Between three quarters and a bit over of the time planned.
qint64 secondsFor(const AgendaItem& item, int turn) {
    const qint64 planned = item.minutesPlanned.value_or(kUsualMinutes) * 60;
    return planned * (74 + (turn * 13 + item.place / kPlaceStep * 7) % 41) / 100;
}

bool isThere(const DemoSession& session, const Id& agency) {
    return std::any_of(session.attendance.begin(), session.attendance.end(),
                       [&](const Attendance& each) { return each.agency == agency && each.isThere(); });
}

// What was brought along from the meeting before stays above what is said now.
QString below(const QString& brought, const QString& said) {
    return brought.trimmed().isEmpty() ? said : brought + u"\n\n"_qs + said;
}

} // namespace

DemoMinutes::DemoMinutes(const DemoCatalogue& catalogue, const DemoScript& script, Language language,
                         DemoDecisions& decisions, DemoStory& story)
    : catalogue_(catalogue)
    , script_(script)
    , language_(language)
    , calendar_(catalogue.workingDays())
    , decisions_(decisions)
    , story_(story) {}

QDateTime DemoMinutes::record(DemoSession& session, const QDateTime& begun) {
    numbered_ = 0;
    QDateTime now = begun;
    for (AgendaItem& item : session.items) {
        const AgendaItem before = item;
        const DemoItem* row = session.scripted.value(item.id);
        item.discussion = below(item.discussion, discussed(session, item, now));
        item.secondsSpent = secondsFor(item, session.turn);
        now = now.addSecs(item.secondsSpent);
        if (row != nullptr)
            item.confidentialNote = row->record.confidentialNote;
        if (row == nullptr || !row->unfinished)
            item.status = AgendaStatus::Done;
        Change written;
        written.edit(before, item);
        decide(session, item, now, written);
        story_.note(now, 1, written);
    }
    return now;
}

const DemoItem* DemoMinutes::toldOf(const DemoSession& session, const AgendaItem& item) const {
    for (const DemoItem& row : script_.items) {
        if (row.meeting != session.script.key || row.record.kind != item.kind)
            continue;
        const bool told =
            item.kind == AgendaKind::Topic          ? !row.continues.isEmpty() && !item.carriedFrom.isNull()
            : item.kind == AgendaKind::OpenDecision ? row.follows == decisions_.keyOf(item.decision)
            : item.kind == AgendaKind::OverdueActivities ? row.record.agency == item.agency
                                                         : true;
        if (told)
            return &row;
    }
    return nullptr;
}

QString DemoMinutes::discussed(const DemoSession& session, const AgendaItem& item,
                               const QDateTime& at) const {
    const DemoItem* row = session.scripted.value(item.id);
    const QString told = row == nullptr ? QString() : row->record.discussion;
    const bool opens = &item == &session.items.front();
    const QString said = told.isEmpty() ? usual(session, item, at) : told;
    return opens ? opening(session) + u'\n' + said : said;
}

QString DemoMinutes::opening(const DemoSession& session) const {
    const AttendanceCount count = countOf(session.attendance);
    const Quorum quorum = quorumOf(count, catalogue_.committee.quorumPercent);
    const auto figure = [this](int number) { return formatNumber(number, language_); };
    return script_.saying(quorum.reached() ? u"quorum"_qs : u"no_quorum"_qs, 0)
        .replace(u"{there}"_qs, figure(quorum.there))
        .replace(u"{expected}"_qs, figure(quorum.expected))
        .replace(u"{needed}"_qs, figure(quorum.needed))
        .replace(u"{persons}"_qs, figure(count.persons()))
        .replace(u"{women}"_qs, figure(count.women));
}

QString DemoMinutes::usual(const DemoSession& session, const AgendaItem& item, const QDateTime& at) const {
    const auto turn = static_cast<size_t>(session.turn + (&item - session.items.data()));
    switch (item.kind) {
    case AgendaKind::OpenDecision:
        return ofDecision(session, item, turn, at);
    case AgendaKind::OverdueActivities:
        return ofLateWork(session, item, turn, at);
    case AgendaKind::LastMinutes:
        return script_.saying(u"last_minutes"_qs, turn);
    case AgendaKind::NextPlan:
        return script_.saying(u"next_plan"_qs, static_cast<size_t>(session.turn));
    default:
        return script_.saying(u"other_matters"_qs, static_cast<size_t>(session.turn));
    }
}

QString DemoMinutes::ofDecision(const DemoSession& session, const AgendaItem& item, size_t turn,
                                const QDateTime& at) const {
    const Decision decision = decisions_.at(item.decision, at);
    const std::optional<Activity> activity = decisions_.activityAt(item.decision, at);
    const DecisionStanding standing = decisions_.standingAt(item.decision, at);
    QString occasion = standing == DecisionStanding::Overdue ? u"decision_overdue"_qs : u"decision_open"_qs;
    QString what = decision.evidence;
    if (standing == DecisionStanding::Done) {
        occasion = u"decision_done"_qs;
        if (what.isEmpty() && activity)
            what = activity->result;
    } else if (standing == DecisionStanding::Dropped) {
        occasion = u"decision_dropped"_qs;
        what = decision.dropReason;
    }
    if (!isThere(session, decision.agency))
        occasion = what.isEmpty() ? u"decision_nobody"_qs : u"decision_reported"_qs;
    return script_.saying(occasion, turn)
        .replace(u"{agency}"_qs, catalogue_.agencyName(decision.agency, language_))
        .replace(u"{what}"_qs, what)
        .replace(u"{due}"_qs, formatDate(decision.dueOn, language_));
}

QString DemoMinutes::ofLateWork(const DemoSession& session, const AgendaItem& item, size_t turn,
                                const QDateTime& at) const {
    QString reason;
    for (const Activity& activity : story_.activitiesAt(Month::of(at.date()), at)) {
        if (activity.leadAgency == item.agency && reason.isEmpty())
            reason = activity.delayReason;
    }
    const QString occasion = !isThere(session, item.agency) ? u"late_nobody"_qs
                             : reason.isEmpty()             ? u"late"_qs
                                                            : u"late_explained"_qs;
    return script_.saying(occasion, turn)
        .replace(u"{agency}"_qs, catalogue_.agencyName(item.agency, language_))
        .replace(u"{reason}"_qs, reason);
}

void DemoMinutes::decide(const DemoSession& session, const AgendaItem& item, const QDateTime& at,
                         Change& change) {
    const DemoItem* row = session.scripted.value(item.id);
    if (row == nullptr)
        return;
    for (const DemoDecision& decision : script_.decisions) {
        if (decision.meeting == session.script.key && decision.item == row->key)
            decisions_.take(decision, session.meeting, item.id, ++numbered_, at, change);
    }
}

} // namespace samaki
