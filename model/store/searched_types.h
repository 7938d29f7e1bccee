// SearchedTypes: the records a person may look for by their words, and where each stands among them.
//
// Always holds: a record type is here when a field of its declaration is searched (model/records); sealed
// fields never are. The place of a record in the index is a number made of its type, its day and a count, so
// that the records of one type stand in the order of their days.
#pragma once

#include "model/records/record_type.h"

#include <QDate>

namespace samaki {

struct SearchedType {
    const RecordType* type = nullptr;
    const char* parent = nullptr; ///< column of the record without which this one is not found; null: none
    const char* day = nullptr;    ///< column of its day; null: it has none
    bool dayOfParent = false;     ///< the day is a column of the parent
    qint64 number = 0;            ///< from 1

    std::vector<const Field*> fields() const;
    const char* parentTable() const;
};

const std::vector<SearchedType>& searchedTypes();
/// Null where its records are not searched.
const SearchedType* searchedTypeOf(const RecordType& type);

/// The first place of this type's records of a day (an invalid one: of those without a day), and how many a
/// day has.
qint64 firstPlaceOf(const SearchedType& type, const QDate& day);
inline constexpr qint64 kPlacesOfADay = qint64(1) << 24;
inline constexpr qint64 kPlacesOfAType = qint64(1) << 48;
QDate dayOfPlace(qint64 place);

/// Text as the index holds it: each field a line between two line ends, so that a whole field can be looked
/// for too.
QString searchLines(const QStringList& fields);
/// The line a whole field makes.
QString searchLine(const QString& text);

} // namespace samaki
