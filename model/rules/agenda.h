// The agenda, made by one command from what the committee already knows.
//
// Always holds:
//  1. The order: approval of the last minutes; unfinished items of the last meeting; open decisions, the
//     oldest due first; overdue activities, an item an agency; urgent cases and missing reports, where the
//     committee keeps them; next month's plan; other matters.
//  2. What the agenda has already is neither repeated nor touched: asking twice changes nothing, asking again
//     after a week brings what is new, in its place.
//  3. An unfinished item brings its discussion along, marked with the day it was held, its presenter, time
//     and chair's note, but not its confidential note, and names the item it continues. One that the agenda
//     makes anew anyway (a decision's follow-up, an agency's overdue activities, the plan) goes on in that
//     new item and is not brought twice; one whose matter is settled is not brought. What an earlier meeting
//     than the last one carried over, and no meeting went on with, is brought too: nothing falls out.
#pragma once

#include "model/core/phrasebook.h"
#include "model/records/agenda_item.h"
#include "model/records/change.h"
#include "model/records/meeting.h"
#include "model/rules/decision_standing.h"

#include <vector>

namespace samaki {

struct OpenDecision {
    Decision decision;
    QDate decidedOn;
    QString agencyName; ///< in the language of the agenda
};

/// How many activities of one agency are overdue, and which is oldest.
struct AgencyOverdue {
    Id agency;
    QString agencyName;
    std::vector<Activity> activities; ///< oldest due date first
};

/// A case by its reference only: nothing that says who it is about.
struct CaseReference {
    QString reference;
    QDate reportedOn;
};

/// A topic that was carried over by an earlier meeting than the last one, and by none gone on with.
struct EarlierItem {
    AgendaItem item;
    QDate heldOn; ///< its meeting
};

struct AgendaSources {
    Meeting meeting;
    std::optional<Meeting> lastMeeting;
    std::vector<AgendaItem> lastItems;     ///< of the last meeting; active ones
    std::vector<EarlierItem> earlierItems; ///< the earliest meeting's first
    std::vector<AgendaItem> existing;      ///< of this meeting; active ones
    std::vector<OpenDecision> openDecisions;
    std::vector<AgencyOverdue> overdue;
    std::vector<CaseReference> urgentCases; ///< empty until the committee keeps cases: no item is made
    std::vector<QString> missingReports;    ///< empty until the committee keeps them: no item is made
    Month planMonth;                        ///< the month whose plan is agreed: the one after the meeting's
};

/// How far apart places are given, so that much can be put between two items without moving either.
inline constexpr int kPlaceStep = 1000;

/// The items to add, without ids but with places that put them where rule 1 says among the existing ones.
/// Titles are in the phrasebook's language. One decision's title: what was decided, by whom, how old.
std::vector<AgendaItem> buildAgenda(const AgendaSources& sources, const Phrasebook& phrases);

/// Of the existing items those whose title is the one built of `before` and another one when built of `after`
/// (an age on the meeting's day, the month of the plan), with the new title; what somebody worded himself
/// stays. Both are of one meeting, before and after it was moved.
std::vector<AgendaItem> retitled(const AgendaSources& before, const AgendaSources& after,
                                 const Phrasebook& phrases);

/// The minutes an item of a kind is planned with until somebody plans it otherwise.
qint64 usualMinutes(AgendaKind kind);

/// "1", "2.1", "2.2", "3": two or more items of one kind that follow each other and of which there can be
/// many (open decisions, overdue activities, urgent cases, missing reports) are numbered under one heading.
/// In the items' order.
struct AgendaNumber {
    QString text;            ///< "2.1", Latin digits
    bool opensGroup = false; ///< the first of a group: its heading (the kind's label) stands above it
};
std::vector<AgendaNumber> agendaNumbers(const std::vector<AgendaItem>& items);

/// By place, then by id.
void sortAgenda(std::vector<AgendaItem>& items);

/// New places (kPlaceStep, twice that, ...) for an agenda in the order given; only those that change are
/// returned.
std::vector<AgendaItem> reordered(const std::vector<AgendaItem>& inOrder);

/// When each item begins, from the meeting's beginning; an item without minutes takes none. Invalid times
/// where the meeting's own is not known.
std::vector<QTime> beginningTimes(const Meeting& meeting, const std::vector<AgendaItem>& items);

/// What tells whether the meeting came to an item: what was decided, and the items of earlier meetings that
/// its own go on from (rule 3).
struct AgendaTraces {
    std::vector<Decision> decisions;
    std::vector<AgendaItem> continued;
};

/// Something was decided under it, or written beyond what it brought along.
bool isDiscussed(const AgendaItem& item, const AgendaTraces& traces);

/// What closing the meeting does to items nobody marked: the discussed ones are dealt with, the others are
/// carried over. Only items that change.
std::vector<AgendaItem> closedItems(const std::vector<AgendaItem>& items, const AgendaTraces& traces);

} // namespace samaki
