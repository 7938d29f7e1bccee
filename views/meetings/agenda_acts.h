// What a person does to an agenda, as Changes. No widget, no store.
//
// Always holds: an item finds its place between its neighbours; the others keep theirs as long as there is
// room between them, so that two who work on one agenda do not meet in every item.
#pragma once

#include "model/core/phrasebook.h"
#include "model/records/agenda_item.h"
#include "model/records/change.h"

#include <vector>

namespace samaki {

/// All of them as they shall stand, moved or not: an item taken out and put in before another (null: at the
/// end).
std::vector<AgendaItem> withMoved(const std::vector<AgendaItem>& items, const std::vector<Id>& moved,
                                  const Id& before);
/// The same, put one further up or down; the items as they are where it cannot go further.
std::vector<AgendaItem> withStepped(const std::vector<AgendaItem>& items, const Id& moved, int step);

/// The same order with places that say it; touches as few items as it can.
std::vector<AgendaItem> withPlaces(const std::vector<AgendaItem>& inOrder);
/// The items' new places.
Change reordering(const std::vector<AgendaItem>& items, const std::vector<AgendaItem>& placed);

/// The last item of the numbered group an item stands in; the item itself where it stands in none.
Id endOfGroup(const std::vector<AgendaItem>& items, const Id& item);
/// A new item behind another one; null: at the end, but before "other matters".
Change itemAddition(const std::vector<AgendaItem>& items, AgendaItem item, const Id& after);
Change itemEdit(const AgendaItem& before, const AgendaItem& after);
Change itemRemoval(const std::vector<AgendaItem>& removed);
/// What the rule made of what the committee knows (model/rules/agenda.h).
Change agendaBuilding(const std::vector<AgendaItem>& built);

/// "7 items added: Approval of the last minutes, Follow-up of a decision (4), Other matters".
QString builtSentence(const std::vector<AgendaItem>& built, const Phrasebook& phrases);

} // namespace samaki
