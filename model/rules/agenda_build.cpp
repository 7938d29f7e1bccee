// How an agenda is built: what the meeting should talk about, in order; less what it has already; each in its
// place.
#include "model/rules/agenda.h"
#include "model/rules/agenda_title.h"
#include "model/rules/meeting_status.h"

#include <algorithm>
#include <tuple>

namespace samaki {

namespace {

// Rule 1, as a place in line. Topics that were added by hand lead nothing: those in front of everything stay
// before the plan, others stay behind what they were put behind.
constexpr int kTopicsInFront = 6;
constexpr int kBehindAnother = 9;

std::optional<int> rankOf(const AgendaItem& item) {
    switch (item.kind) {
    case AgendaKind::LastMinutes:
        return 0;
    case AgendaKind::Topic:
        return item.carriedFrom.isNull() ? std::nullopt : std::optional(1);
    case AgendaKind::OpenDecision:
        return 2;
    case AgendaKind::OverdueActivities:
        return 3;
    case AgendaKind::UrgentCases:
        return 4;
    case AgendaKind::MissingReports:
        return 5;
    case AgendaKind::NextPlan:
        return 7;
    case AgendaKind::OtherMatters:
        return 8;
    }
    return std::nullopt;
}

// Whether two items of different meetings, or of one, are about the same thing.
bool isSameSubject(const AgendaItem& a, const AgendaItem& b) {
    if (a.kind != b.kind)
        return false;
    switch (a.kind) {
    case AgendaKind::Topic:
        return false; // one topic continues another by its link only
    case AgendaKind::OpenDecision:
        return a.decision == b.decision;
    case AgendaKind::OverdueActivities:
        return a.agency == b.agency;
    case AgendaKind::UrgentCases:
    case AgendaKind::MissingReports:
        return a.title == b.title;
    case AgendaKind::LastMinutes:
    case AgendaKind::NextPlan:
    case AgendaKind::OtherMatters:
        return true;
    }
    return false;
}

class AgendaBuilder {
public:
    AgendaBuilder(const AgendaSources& sources, const Phrasebook& phrases)
        : sources_(sources), titles_(phrases) {
        if (sources.lastMeeting && sources.lastMeeting->status != MeetingStatus::Scheduled) {
            for (const AgendaItem& item : sources.lastItems) {
                if (item.status != AgendaStatus::Done)
                    unfinished_.push_back(item);
            }
            sortAgenda(unfinished_);
        }
    }

    std::vector<AgendaItem> wanted() {
        if (sources_.lastMeeting)
            add(AgendaKind::LastMinutes, titles_.lastMinutes(*sources_.lastMeeting, sources_.meeting.heldOn));
        for (const EarlierItem& earlier : sources_.earlierItems)
            addContinued(earlier.item, earlier.heldOn);
        for (const AgendaItem& item : unfinished_) {
            if (item.kind == AgendaKind::Topic)
                addContinued(item, sources_.lastMeeting->heldOn);
        }
        for (const OpenDecision& open : oldestDueFirst(sources_.openDecisions))
            add(AgendaKind::OpenDecision, titles_.decision(open, sources_.meeting.heldOn),
                open.decision.agency, open.decision.id);
        for (const AgencyOverdue& overdue : sources_.overdue) {
            if (!overdue.activities.empty())
                add(AgendaKind::OverdueActivities, titles_.overdue(overdue), overdue.agency);
        }
        for (const CaseReference& urgent : sources_.urgentCases)
            add(AgendaKind::UrgentCases, titles_.urgentCase(urgent));
        for (const QString& report : sources_.missingReports)
            add(AgendaKind::MissingReports, titles_.missingReport(report));
        if (!sources_.planMonth.isNull())
            add(AgendaKind::NextPlan, titles_.nextPlan(sources_.planMonth));
        add(AgendaKind::OtherMatters, titles_.otherMatters());
        return std::move(wanted_);
    }

private:
    // An item of last time about the same thing, left unfinished, is what this one continues.
    void add(AgendaKind kind, const QString& title, const Id& agency = {}, const Id& decision = {}) {
        AgendaItem item = itemOf(kind, title, agency);
        item.decision = decision;
        for (const AgendaItem& last : unfinished_) {
            if (isSameSubject(last, item))
                continueFrom(last, sources_.lastMeeting->heldOn, item);
        }
        wanted_.push_back(std::move(item));
    }

    void addContinued(const AgendaItem& last, const QDate& heldOn) {
        AgendaItem item = itemOf(last.kind, last.title, last.agency);
        continueFrom(last, heldOn, item);
        wanted_.push_back(std::move(item));
    }

    AgendaItem itemOf(AgendaKind kind, const QString& title, const Id& agency) const {
        AgendaItem item;
        item.meeting = sources_.meeting.id;
        item.kind = kind;
        item.title = title;
        item.agency = agency;
        item.minutesPlanned = usualMinutes(kind);
        return item;
    }

    void continueFrom(const AgendaItem& last, const QDate& heldOn, AgendaItem& item) const {
        item.carriedFrom = last.id;
        item.presenter = last.presenter;
        if (last.minutesPlanned)
            item.minutesPlanned = last.minutesPlanned;
        item.chairNote = last.chairNote;
        if (!last.discussion.trimmed().isEmpty())
            item.discussion = titles_.heldOn(heldOn) + u'\n' + last.discussion;
    }

    static std::vector<OpenDecision> oldestDueFirst(std::vector<OpenDecision> decisions) {
        const auto key = [](const OpenDecision& open) {
            const bool undated = !open.decision.dueOn.isValid();
            return std::tuple(undated, open.decision.dueOn, open.decidedOn, open.decision.number);
        };
        std::stable_sort(decisions.begin(), decisions.end(),
                         [&](const OpenDecision& a, const OpenDecision& b) { return key(a) < key(b); });
        return decisions;
    }

    const AgendaSources& sources_;
    AgendaTitles titles_;
    std::vector<AgendaItem> unfinished_;
    std::vector<AgendaItem> wanted_;
};

bool isThereAlready(const AgendaItem& item, const std::vector<AgendaItem>& existing) {
    return std::any_of(existing.begin(), existing.end(), [&](const AgendaItem& there) {
        return isSameSubject(there, item) ||
               (!item.carriedFrom.isNull() && there.carriedFrom == item.carriedFrom);
    });
}

// The places between which an item of a rank belongs: after the last one of that rank or a lower one, and
// before what follows that.
struct Spot {
    std::optional<int> after;
    std::optional<int> before;
    friend bool operator==(const Spot&, const Spot&) = default;
};

Spot spotFor(int rank, const std::vector<AgendaItem>& existing) {
    Spot spot;
    bool led = false;
    for (const AgendaItem& item : existing) { // in order
        const std::optional<int> ranked = rankOf(item);
        led = led || ranked;
        if (ranked.value_or(led ? kBehindAnother : kTopicsInFront) <= rank)
            spot = {item.place, std::nullopt};
        else if (!spot.before)
            spot.before = item.place;
    }
    return spot;
}

// The i-th of so many places in a spot, evenly spread.
int placeIn(const Spot& spot, int i, int many) {
    if (spot.after && spot.before)
        return static_cast<int>(*spot.after + qint64(*spot.before - *spot.after) * (i + 1) / (many + 1));
    if (spot.before)
        return *spot.before - (many - i) * kPlaceStep;
    return spot.after.value_or(0) + (i + 1) * kPlaceStep;
}

} // namespace

std::vector<AgendaItem> buildAgenda(const AgendaSources& sources, const Phrasebook& phrases) {
    std::vector<AgendaItem> items = AgendaBuilder(sources, phrases).wanted();
    std::erase_if(items, [&](const AgendaItem& item) { return isThereAlready(item, sources.existing); });
    std::vector<AgendaItem> existing = sources.existing;
    sortAgenda(existing);
    std::vector<Spot> spots;
    for (const AgendaItem& item : items)
        spots.push_back(spotFor(rankOf(item).value_or(kTopicsInFront), existing));
    for (size_t first = 0; first < items.size();) { // ranks only rise, so one spot's items stand together
        size_t end = first;
        while (end < items.size() && spots[end] == spots[first])
            ++end;
        for (size_t i = first; i < end; ++i)
            items[i].place =
                placeIn(spots[first], static_cast<int>(i - first), static_cast<int>(end - first));
        first = end;
    }
    return items;
}

std::vector<AgendaItem> retitled(const AgendaSources& before, const AgendaSources& after,
                                 const Phrasebook& phrases) {
    const std::vector<AgendaItem> were = AgendaBuilder(before, phrases).wanted();
    const std::vector<AgendaItem> are = AgendaBuilder(after, phrases).wanted();
    const auto titleIn = [](const std::vector<AgendaItem>& built, const AgendaItem& item) {
        const auto same = std::find_if(built.begin(), built.end(),
                                       [&](const AgendaItem& each) { return isSameSubject(each, item); });
        return same == built.end() ? QString() : same->title;
    };
    std::vector<AgendaItem> changed;
    for (AgendaItem item : before.existing) {
        const QString now = titleIn(are, item);
        if (item.title != titleIn(were, item) || now.isEmpty() || now == item.title)
            continue;
        item.title = now;
        changed.push_back(std::move(item));
    }
    return changed;
}

} // namespace samaki
