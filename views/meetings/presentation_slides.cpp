#include "views/meetings/presentation_slides.h"

#include "model/calendar/official_date.h"
#include "model/records/validate.h"
#include "views/common/standing_sign.h"
#include "views/meetings/presentation_charts.h"

#include <algorithm>

namespace samaki {

namespace {

constexpr size_t kAgendaLines = 8;      ///< on one slide
constexpr size_t kDecisionsOnSlide = 3; ///< of the closing slides

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(u"  ·  "_qs);
}

} // namespace

PresentationSlides::PresentationSlides(const WallMeeting& wall, const Phrasebook& phrases, const QDate& today)
    : wall_(wall), phrases_(phrases), today_(today) {}

std::vector<Slide> PresentationSlides::make() const {
    std::vector<Slide> slides = {title()};
    if (wall_.attendance.expected > 0)
        slides.push_back(attendance());
    for (Slide& slide : agenda())
        slides.push_back(std::move(slide));
    for (const WallItem& each : wall_.items)
        slides.push_back(item(each));
    for (Slide& slide : decisions())
        slides.push_back(std::move(slide));
    return slides;
}

QString PresentationSlides::meetingName() const {
    const Meeting& meeting = wall_.meeting;
    const QString kind = labelOf(choicesOf<MeetingKind>()[static_cast<size_t>(meeting.kind)], phrases_);
    return meeting.number.isEmpty() ? kind : tr("%1 No. %2").arg(kind, digits(meeting.number, language()));
}

QString PresentationSlides::kindName(AgendaKind kind) const {
    return labelOf(choicesOf<AgendaKind>()[static_cast<size_t>(kind)], phrases_);
}

QString PresentationSlides::decided(int before, Language language) {
    return before == 0 ? tr("Decided") : digits(tr("Decided, after %n others", "", before), language);
}

Slide PresentationSlides::title() const {
    const Meeting& meeting = wall_.meeting;
    Slide slide;
    slide.kind = Slide::Kind::Title;
    slide.over = typeOf<Committee>().title(toRow(wall_.committee), language());
    slide.title = meetingName();
    if (wall_.workingGroup)
        slide.under = typeOf<WorkingGroup>().title(toRow(*wall_.workingGroup), language());
    slide.more.push_back(formatLongDate(meeting.heldOn, language()));
    const QString starts =
        meeting.startsAt.isValid() ? digits(meeting.startsAt.toString(u"HH:mm"_qs), language()) : QString();
    slide.more.push_back(joined({starts, meeting.venue}));
    if (!meeting.chair.isEmpty())
        slide.more.push_back(tr("Chaired by: %1").arg(meeting.chair));
    return slide;
}

Slide PresentationSlides::attendance() const {
    const AttendanceCount& count = wall_.attendance;
    const Quorum& quorum = wall_.quorum;
    const auto number = [this](int value) { return formatNumber(value, language()); };
    Slide slide;
    slide.kind = Slide::Kind::Attendance;
    slide.over = meetingName();
    slide.title = tr("Who is here");
    if (count.open == count.expected) { // before the meeting nobody is absent
        slide.title = tr("Who is expected");
        slide.facts.push_back({tr("Agencies"), number(quorum.expected)});
        slide.facts.push_back({tr("Quorum"), number(quorum.needed)});
        return slide;
    }
    slide.facts.push_back(
        {tr("Agencies here"), tr("%1 of %2").arg(number(quorum.there), number(quorum.expected))});
    SlideFact reached{tr("Quorum"), quorum.reached() ? tr("Reached") : tr("Not reached"),
                      tr("%1 needed").arg(number(quorum.needed))};
    reached.reached = quorum.reached();
    slide.facts.push_back(reached);
    if (count.persons() > 0)
        slide.facts.push_back(
            {tr("Persons"), number(count.persons()), tr("%1 of them women").arg(number(count.women))});
    slide.chart = PresentationCharts::attendance(count);
    return slide;
}

// A group of items, such as the open decisions, is one line with how many there are.
std::vector<Slide> PresentationSlides::agenda() const {
    std::vector<SlideLine> lines;
    for (size_t i = 0; i < wall_.items.size(); ++i) {
        const WallItem& first = wall_.items[i];
        SlideLine line{digits(first.number.text, language()), first.title, {}};
        qint64 minutes = first.minutesPlanned.value_or(0);
        bool past = first.status != AgendaStatus::Waiting;
        if (first.number.opensGroup) {
            size_t end = i + 1;
            while (end < wall_.items.size() && wall_.items[end].kind == first.kind &&
                   !wall_.items[end].number.opensGroup) {
                minutes += wall_.items[end].minutesPlanned.value_or(0);
                past = past && wall_.items[end].status != AgendaStatus::Waiting;
                ++end;
            }
            line.mark = digits(first.number.text.section(u'.', 0, 0), language());
            line.text = tr("%1 (%2)").arg(kindName(first.kind), formatNumber(qint64(end - i), language()));
            i = end - 1;
        }
        line.past = past;
        if (minutes > 0)
            line.right = tr("%1 min").arg(formatNumber(minutes, language()));
        lines.push_back(line);
    }
    std::vector<Slide> slides;
    for (size_t from = 0; from < lines.size(); from += kAgendaLines) {
        Slide slide;
        slide.kind = Slide::Kind::Agenda;
        slide.over = meetingName();
        slide.title = from == 0 ? tr("Agenda") : tr("Agenda, continued");
        const auto end =
            lines.begin() + static_cast<std::ptrdiff_t>(std::min(from + kAgendaLines, lines.size()));
        slide.lines.assign(lines.begin() + static_cast<std::ptrdiff_t>(from), end);
        slides.push_back(std::move(slide));
    }
    return slides;
}

Slide PresentationSlides::item(const WallItem& each) const {
    Slide slide;
    slide.item = each.id;
    slide.mark = digits(each.number.text, language());
    slide.over = each.kind == AgendaKind::Topic ? QString() : kindName(each.kind);
    slide.title = each.title;
    slide.under = presentedBy(each);
    slide.discussion = each.discussion;
    slide.minutesPlanned = each.minutesPlanned;
    slide.status = each.status;
    for (const WallDecision& taken : wall_.decisions) {
        if (taken.decision.item == each.id)
            slide.decisions.push_back(decision(taken.decision));
    }
    if (const auto followed = wall_.followed.constFind(each.id); followed != wall_.followed.cend()) {
        slide.title = followed->decision.text; // in full; agency, day and age stand among the facts
        slide.facts = followedFacts(*followed);
    }
    if (each.kind == AgendaKind::OverdueActivities && wall_.overdue.contains(each.agency))
        slide.chart = PresentationCharts::overdue(wall_.overdue.value(each.agency), language());
    if (each.kind == AgendaKind::LastMinutes && !wall_.lastDecisions.empty())
        slide.chart = PresentationCharts::lastDecisions(wall_.lastDecisions);
    if (each.kind == AgendaKind::NextPlan && !wall_.plan.pillars.empty())
        slide.chart = PresentationCharts::plan(wall_.plan, language());
    return slide;
}

// An agenda that was made by itself names the agency as presenter, in the language it was made in.
QString PresentationSlides::presentedBy(const WallItem& each) const {
    const QString agency = wall_.agencyName(each.agency, language());
    const bool same = each.presenter == wall_.agencyName(each.agency, Language::English) ||
                      each.presenter == wall_.agencyName(each.agency, Language::Khmer);
    return joined({same ? QString() : each.presenter, agency});
}

std::vector<SlideFact> PresentationSlides::followedFacts(const RegisteredDecision& each) const {
    const Language in = language();
    const QString late = StandingWords::lateness(each.decision, each.standing, today_, in);
    std::vector<SlideFact> facts;
    SlideFact standing{tr("Standing"), StandingWords::word(each.standing), late};
    standing.standing = each.standing;
    facts.push_back(standing);
    if (each.decision.dueOn.isValid())
        facts.push_back({tr("Due"), formatDate(each.decision.dueOn, in)});
    const QString meeting =
        each.meeting.number.isEmpty() ? formatDate(each.meeting.heldOn, in) : digits(each.meeting.number, in);
    facts.push_back({tr("Decided"), tr("%1 ago").arg(StandingWords::days(each.ageDays, in)),
                     tr("in meeting %1").arg(meeting)});
    if (each.activity)
        facts.push_back({tr("Activity"), formatPercent(each.activity->progress, in)});
    return facts;
}

SlideDecision PresentationSlides::decision(const Decision& each) const {
    const QString due =
        each.dueOn.isValid() ? tr("until %1").arg(formatDate(each.dueOn, language())) : QString();
    return {formatNumber(each.number, language()), each.text,
            joined({wall_.agencyName(each.agency, language()), due})};
}

// Read aloud at the end: what was decided, who answers for it, until when.
std::vector<Slide> PresentationSlides::decisions() const {
    std::vector<Slide> slides;
    const size_t count = wall_.decisions.size();
    for (size_t from = 0; from == 0 || from < count; from += kDecisionsOnSlide) {
        Slide slide;
        slide.kind = Slide::Kind::Decisions;
        slide.over = meetingName();
        slide.title = tr("Decisions taken");
        slide.noDecisions = tr("None yet");
        for (size_t i = from; i < std::min(from + kDecisionsOnSlide, count); ++i)
            slide.decisions.push_back(decision(wall_.decisions[i].decision));
        slides.push_back(std::move(slide));
    }
    return slides;
}

} // namespace samaki
