// ActionPlan: what the committee agreed to do in one month. A closed plan and its activities are read-only.
#pragma once

#include "model/records/record_type.h"

namespace samaki {

enum class PlanStatus { Draft, Submitted, Approved, Closed };

struct ActionPlan : Record {
    Month month; ///< one active plan a month
    PlanStatus status = PlanStatus::Draft;
    QString number; ///< the paper's number, as the secretariat gives it
    QString note;
};

template <>
std::span<const Choice> choicesOf<PlanStatus>();
template <>
const RecordType& typeOf<ActionPlan>();

} // namespace samaki
