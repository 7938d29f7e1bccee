#include "model/rules/agenda.h"

#include <algorithm>
#include <tuple>

namespace samaki {

void sortAgenda(std::vector<AgendaItem>& items) {
    std::sort(items.begin(), items.end(), [](const AgendaItem& a, const AgendaItem& b) {
        return std::tie(a.place, a.id) < std::tie(b.place, b.id);
    });
}

qint64 usualMinutes(AgendaKind kind) {
    switch (kind) {
    case AgendaKind::NextPlan:
        return 20;
    case AgendaKind::OtherMatters:
        return 10;
    case AgendaKind::OpenDecision:
        return 4;
    case AgendaKind::Topic:
    case AgendaKind::LastMinutes:
    case AgendaKind::OverdueActivities:
    case AgendaKind::UrgentCases:
    case AgendaKind::MissingReports:
        return 5;
    }
    return 5;
}

std::vector<AgendaItem> reordered(const std::vector<AgendaItem>& inOrder) {
    std::vector<AgendaItem> moved;
    int place = 0;
    for (AgendaItem item : inOrder) {
        place += kPlaceStep;
        if (item.place == place)
            continue;
        item.place = place;
        moved.push_back(std::move(item));
    }
    return moved;
}

namespace {

bool canBeMany(AgendaKind kind) {
    return kind == AgendaKind::OpenDecision || kind == AgendaKind::OverdueActivities ||
           kind == AgendaKind::UrgentCases || kind == AgendaKind::MissingReports;
}

} // namespace

std::vector<AgendaNumber> agendaNumbers(const std::vector<AgendaItem>& items) {
    std::vector<AgendaNumber> numbers;
    int whole = 0;
    int part = 0; // 0 outside a group
    for (size_t i = 0; i < items.size(); ++i) {
        const AgendaKind kind = items[i].kind;
        const bool goesOn = i > 0 && canBeMany(kind) && items[i - 1].kind == kind;
        const bool opens = !goesOn && canBeMany(kind) && i + 1 < items.size() && items[i + 1].kind == kind;
        if (!goesOn)
            ++whole;
        part = goesOn ? part + 1 : opens ? 1 : 0;
        numbers.push_back({part > 0 ? u"%1.%2"_qs.arg(whole).arg(part) : QString::number(whole), opens});
    }
    return numbers;
}

std::vector<QTime> beginningTimes(const Meeting& meeting, const std::vector<AgendaItem>& items) {
    std::vector<QTime> times;
    QTime begins = meeting.startsAt;
    for (const AgendaItem& item : items) {
        times.push_back(begins);
        if (begins.isValid())
            begins = begins.addSecs(static_cast<int>(item.minutesPlanned.value_or(0)) * 60);
    }
    return times;
}

// Brought along are one line that says from when, and the discussion of that meeting.
bool isDiscussed(const AgendaItem& item, const AgendaTraces& traces) {
    if (std::any_of(traces.decisions.begin(), traces.decisions.end(),
                    [&](const Decision& each) { return each.active && each.item == item.id; }))
        return true;
    const QString text = item.discussion.trimmed();
    const auto before = std::find_if(traces.continued.begin(), traces.continued.end(),
                                     [&](const AgendaItem& each) { return each.id == item.carriedFrom; });
    const QString brought = before == traces.continued.end() ? QString() : before->discussion.trimmed();
    if (brought.isEmpty() || !text.endsWith(brought))
        return !text.isEmpty();
    return text.chopped(brought.size()).trimmed().contains(u'\n');
}

std::vector<AgendaItem> closedItems(const std::vector<AgendaItem>& items, const AgendaTraces& traces) {
    std::vector<AgendaItem> closed;
    for (AgendaItem item : items) {
        if (item.status != AgendaStatus::Waiting)
            continue;
        item.status = isDiscussed(item, traces) ? AgendaStatus::Done : AgendaStatus::CarriedOver;
        closed.push_back(std::move(item));
    }
    return closed;
}

} // namespace samaki
