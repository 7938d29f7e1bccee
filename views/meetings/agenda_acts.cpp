#include "views/meetings/agenda_acts.h"

#include "model/records/validate.h"
#include "model/rules/agenda.h"

#include <QCoreApplication>

#include <algorithm>

namespace samaki {

namespace {

class Say {
    Q_DECLARE_TR_FUNCTIONS(samaki::AgendaActs)
};

const AgendaItem* find(const std::vector<AgendaItem>& items, const Id& id) {
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const AgendaItem& each) { return each.id == id; });
    return found == items.end() ? nullptr : &*found;
}

bool inOrderByPlace(const std::vector<AgendaItem>& items) {
    return std::is_sorted(items.begin(), items.end(), [](const AgendaItem& a, const AgendaItem& b) {
        return a.place < b.place || (a.place == b.place && a.id < b.id);
    });
}

// Gives the item at index a place of its own between its neighbours; false where there is no room.
bool placeBetween(std::vector<AgendaItem>& items, size_t index) {
    const int low = index == 0 ? 0 : items[index - 1].place;
    const bool last = index + 1 == items.size();
    const int high = last ? low + 2 * kPlaceStep : items[index + 1].place;
    if (high - low < 2)
        return false;
    items[index].place = low + (high - low) / 2;
    return true;
}

} // namespace

std::vector<AgendaItem> withMoved(const std::vector<AgendaItem>& items, const std::vector<Id>& moved,
                                  const Id& before) {
    std::vector<AgendaItem> stay;
    std::vector<AgendaItem> go;
    const auto moves = [&](const Id& id) { return std::find(moved.begin(), moved.end(), id) != moved.end(); };
    for (const AgendaItem& item : items)
        (moves(item.id) ? go : stay).push_back(item);
    auto at =
        std::find_if(stay.begin(), stay.end(), [&](const AgendaItem& each) { return each.id == before; });
    if (moves(before)) { // dropped on itself: where the first that stays behind it stands
        auto behind = std::find_if(items.begin(), items.end(),
                                   [&](const AgendaItem& each) { return each.id == before; });
        behind = std::find_if(behind, items.end(), [&](const AgendaItem& each) { return !moves(each.id); });
        at = behind == items.end() ? stay.end()
                                   : std::find_if(stay.begin(), stay.end(), [&](const AgendaItem& each) {
                                         return each.id == behind->id;
                                     });
    }
    stay.insert(at, go.begin(), go.end());
    return stay;
}

std::vector<AgendaItem> withStepped(const std::vector<AgendaItem>& items, const Id& moved, int step) {
    std::vector<AgendaItem> order = items;
    const auto at =
        std::find_if(order.begin(), order.end(), [&](const AgendaItem& each) { return each.id == moved; });
    const auto to = (at - order.begin()) + step;
    if (at != order.end() && to >= 0 && to < static_cast<std::ptrdiff_t>(order.size()))
        std::iter_swap(at, order.begin() + to);
    return order;
}

std::vector<AgendaItem> withPlaces(const std::vector<AgendaItem>& inOrder) {
    std::vector<AgendaItem> placed = inOrder;
    for (size_t i = 0; i < placed.size() && !inOrderByPlace(placed); ++i) {
        // Only what stands before its neighbour's place, or behind it, is moved.
        const bool wrong = (i > 0 && placed[i].place <= placed[i - 1].place) ||
                           (i + 1 < placed.size() && placed[i].place >= placed[i + 1].place);
        std::vector<AgendaItem> tried = placed;
        if (wrong && placeBetween(tried, i) && inOrderByPlace(tried))
            placed = tried;
    }
    if (!inOrderByPlace(placed)) {
        for (const AgendaItem& item : reordered(placed))
            std::find_if(placed.begin(), placed.end(), [&](const AgendaItem& each) {
                return each.id == item.id;
            })->place = item.place;
    }
    return placed;
}

Change reordering(const std::vector<AgendaItem>& items, const std::vector<AgendaItem>& placed) {
    Change change(Say::tr("Change the order of the agenda"));
    for (const AgendaItem& after : placed) {
        const AgendaItem* before = find(items, after.id);
        if (before != nullptr && before->place != after.place)
            change.edit(*before, after);
    }
    return change;
}

Id endOfGroup(const std::vector<AgendaItem>& items, const Id& item) {
    const std::vector<AgendaNumber> numbers = agendaNumbers(items);
    Id last = item;
    QString group;
    for (size_t i = 0; i < items.size(); ++i) {
        if (items[i].id == item && numbers[i].text.contains(u'.'))
            group = numbers[i].text.section(u'.', 0, 0) + u'.';
        if (!group.isEmpty() && numbers[i].text.startsWith(group))
            last = items[i].id;
    }
    return last;
}

Change itemAddition(const std::vector<AgendaItem>& items, AgendaItem item, const Id& after) {
    Change change(Say::tr("Add “%1” to the agenda").arg(item.title));
    std::vector<AgendaItem> order = items;
    auto at =
        std::find_if(order.begin(), order.end(), [&](const AgendaItem& each) { return each.id == after; });
    if (at != order.end())
        ++at;
    else if (!order.empty() && order.back().kind == AgendaKind::OtherMatters)
        at = order.end() - 1;
    const auto index = static_cast<size_t>(at - order.begin());
    order.insert(at, item);
    if (!placeBetween(order, index)) {
        for (const AgendaItem& moved : reordered(order)) {
            if (moved.id == item.id)
                order[index].place = moved.place;
            else if (const AgendaItem* before = find(items, moved.id))
                change.edit(*before, moved);
        }
    }
    change.add(order[index]);
    return change;
}

Change itemEdit(const AgendaItem& before, const AgendaItem& after) {
    Change change(Say::tr("Edit “%1”").arg(before.title));
    change.edit(before, after);
    return change;
}

Change itemRemoval(const std::vector<AgendaItem>& removed) {
    const QString what = removed.size() == 1
                             ? Say::tr("Take “%1” off the agenda").arg(removed.front().title)
                             : Say::tr("Take %n items off the agenda", "", static_cast<int>(removed.size()));
    Change change(what);
    for (const AgendaItem& item : removed)
        change.deactivate(item);
    return change;
}

Change agendaBuilding(const std::vector<AgendaItem>& built) {
    Change change(Say::tr("Build the agenda"));
    for (const AgendaItem& item : built)
        change.add(item);
    return change;
}

QString builtSentence(const std::vector<AgendaItem>& built, const Phrasebook& phrases) {
    if (built.empty())
        return Say::tr("The agenda has everything already.");
    QStringList kinds;
    for (size_t i = 0; i < built.size();) {
        size_t end = i;
        while (end < built.size() && built[end].kind == built[i].kind)
            ++end;
        const QString kind = labelOf(choicesOf<AgendaKind>()[static_cast<size_t>(built[i].kind)], phrases);
        kinds << (end - i == 1 ? kind : Say::tr("%1 (%2)").arg(kind).arg(end - i));
        i = end;
    }
    const int count = static_cast<int>(built.size());
    const QString head = count == 1 ? Say::tr("1 item added: %1") : Say::tr("%n items added: %1", "", count);
    return digits(head.arg(kinds.join(u", "_qs)), phrases.language());
}

} // namespace samaki
