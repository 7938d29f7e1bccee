// Decision: what a meeting decided: who answers for it, until when, and what became of it.
//
// Always holds: once its meeting's minutes are approved its wording, agency and due date stay; only what
// became of it may still be written (status, evidence, reason, activity). A dropped one says why.
#pragma once

#include "model/records/record_type.h"

namespace samaki {

enum class DecisionStatus { Open, Done, Dropped };

struct Decision : Record {
    Id meeting;
    Id item;        ///< the agenda item under which it was taken; may be null
    int number = 0; ///< from 1 in its meeting
    QString text;
    Id agency; ///< who answers for it; null: not yet said
    QList<Id> supportingAgencies;
    QDate dueOn;
    DecisionStatus status = DecisionStatus::Open;
    QDate doneOn;
    QString evidence;
    QString dropReason;
    Id activity; ///< of the action plan it became
};

template <>
std::span<const Choice> choicesOf<DecisionStatus>();
template <>
const RecordType& typeOf<Decision>();

} // namespace samaki
