// The letters that remind agencies of their decisions: a page each, for the chair's signature.
//
// Always holds: a letter lists what its agency answers for and what is open or overdue, the oldest due first;
// an agency that owes nothing gets none.
#pragma once

#include "model/core/phrasebook.h"
#include "model/documents/manuscript.h"
#include "model/insight/decisions_register.h"
#include "model/records/committee.h"

namespace samaki {

/// One letter for each of the agencies, in the order given, each beginning on a page of its own.
Manuscript reminderLetters(const DecisionsRegister& decisions, const Committee& committee,
                           const std::vector<Id>& agencies, const QDate& today, const Phrasebook& phrases);

} // namespace samaki
