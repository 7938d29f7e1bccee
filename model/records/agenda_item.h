// AgendaItem: one point of a meeting's agenda, and what was said about it.
//
// Always holds: its discussion stands in the minutes; its chair's note only on the chair's copy; its
// confidential note on neither, nor on the wall, in the search or in an export.
#pragma once

#include "model/records/record_type.h"

namespace samaki {

/// What the item is about; all but Topic are made by the rule that builds agendas (model/rules/agenda.h).
enum class AgendaKind {
    Topic,
    LastMinutes,       ///< approval of the last minutes
    OpenDecision,      ///< follow-up of one open decision
    OverdueActivities, ///< of one agency
    UrgentCases,       ///< since the last meeting; by reference only
    MissingReports,    ///< reports that have not come
    NextPlan,          ///< next month's plan
    OtherMatters,
};

enum class AgendaStatus { Waiting, Done, CarriedOver };

struct AgendaItem : Record {
    Id meeting;
    int place = 0; ///< its order in the meeting; gaps and repeats are fine, ties go by id
    AgendaKind kind = AgendaKind::Topic;
    QString title;
    QString presenter; ///< a person or an office, in words
    Id agency;         ///< who presents or answers
    std::optional<qint64> minutesPlanned;
    QString chairNote; ///< for the chair's copy only
    AgendaStatus status = AgendaStatus::Waiting;
    QString discussion;
    QString confidentialNote;
    qint64 secondsSpent = 0;
    Id decision;    ///< the open decision it follows up
    Id carriedFrom; ///< the unfinished item of an earlier meeting that it continues
};

template <>
std::span<const Choice> choicesOf<AgendaKind>();
template <>
std::span<const Choice> choicesOf<AgendaStatus>();
template <>
const RecordType& typeOf<AgendaItem>();

} // namespace samaki
