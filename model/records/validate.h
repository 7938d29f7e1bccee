// Validation: what is wrong with a record before it is written, field by field, as sentences for a person.
#pragma once

#include "model/core/phrasebook.h"
#include "model/core/result.h"
#include "model/records/change.h"

namespace samaki {

struct FieldProblem {
    QString column;
    QString sentence;
};

/// Required fields, choices, ranges, dates and months that exist, and the type's own checks. Empty when all
/// is well. Sentences come through tr in the application's language.
std::vector<FieldProblem> validate(const RecordType& type, const Row& row);

/// The same for the fields one change writes (types, choices, ranges; required ones may not be emptied).
Outcome validate(const Change& change);

/// A person's text for one field -> the stored value. Understands what forms, the command line and CSV files
/// hold: either script's digits, dates by day, choice codes and their labels in English and Khmer, yes/no.
/// References are not resolved here: an id is taken, any other text is a problem.
Result<QVariant> parseValue(const Field& field, const QString& text);

/// A stored value -> text for a person; references are named by the function given (the id itself without
/// one).
QString displayValue(const Field& field, const QVariant& stored, const Phrasebook& phrases,
                     const std::function<QString(const Id&)>& nameOf = {});

/// A stored value -> the text a CSV file or the command line holds and parseValue reads back exactly.
QString plainValue(const Field& field, const QVariant& stored);

/// A field's, a type's, a choice's label in the phrasebook's language.
QString labelOf(const Field& field, const Phrasebook& phrases);
QString labelOf(const RecordType& type, const Phrasebook& phrases);
QString labelOfMany(const RecordType& type, const Phrasebook& phrases);
QString labelOf(const Choice& choice, const Phrasebook& phrases);

} // namespace samaki
