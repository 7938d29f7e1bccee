// The list of decisions across meetings, as the register shows them: for the table of a meeting, or for the
// committee's superiors.
//
// Always holds: it lists the decisions it is given, in their order, and says of each how it stands.
#pragma once

#include "model/core/phrasebook.h"
#include "model/documents/manuscript.h"
#include "model/insight/decisions_register.h"
#include "model/records/committee.h"

namespace samaki {

/// A4 landscape, in the phrasebook's language.
Manuscript registerList(const DecisionsRegister& shown, const Committee& committee, const QDate& today,
                        const Phrasebook& phrases);

} // namespace samaki
