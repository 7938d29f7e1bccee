// GivenNumbers: the numbers that new records get by themselves, as in the window: an activity in its plan, a
// decision in its meeting, an item's place on its agenda, a meeting's number in its year.
//
// Always holds: no two activities of a plan and no two decisions of a meeting share a number; one that became
// free is not given again, because papers may already name it.
#pragma once

#include "model/exchange/record_names.h"

namespace samaki {

class GivenNumbers {
public:
    /// Of all the records of the type that these names know.
    GivenNumbers(const RecordType& type, const RecordNames& names);

    /// A record without a number gets the next one. Nothing for types that have none.
    void number(Row& record) const;

    /// BadInput, naming the next free number, where another active record has this one's.
    Outcome checkFree(const Row& record) const;

    /// From now on this record's number is given too.
    void take(const Row& record);

private:
    qint64 next(const QString& whole) const;
    QString wholeOf(const Row& record) const;
    qint64 numberOf(const Row& record) const;

    const RecordType& type_;
    const char* whole_ = nullptr;  ///< the column that says of what the record is a part
    const char* number_ = nullptr; ///< the column that is numbered; null: none in this type
    qint64 step_ = 1;
    QHash<QString, std::vector<Row>> byWhole_;
};

} // namespace samaki
