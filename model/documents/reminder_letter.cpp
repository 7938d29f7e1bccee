#include "model/documents/reminder_letter.h"

namespace samaki {

Manuscript reminderLetters(const DecisionsRegister&, const Committee&, const std::vector<Id>&, const QDate&,
                           const Phrasebook& phrases) {
    Manuscript manuscript;
    manuscript.language = phrases.language();
    return manuscript;
}

} // namespace samaki
