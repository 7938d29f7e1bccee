// Finding records by their words in the replica's search index: which ones, the newest first.
//
// Always holds: a record is found when its words hold every needle, be it one character long; needles are
// compared as they are, whatever signs they hold.
#pragma once

#include "model/store/reader.h"
#include "model/store/searched_types.h"

namespace samaki {

struct FoundRecord {
    const RecordType* type = nullptr;
    Id id;
    QDate day; ///< of the meeting, or due; invalid where the type has none
};

/// Records of one type, the latest day first. Needles are folded (core/khmer_text: foldedLine), or a whole
/// searchLine().
std::vector<FoundRecord> findRecords(Reader& reader, const SearchedType& type, const QStringList& needles,
                                     int limit);

/// Whether records are missing from the index just now.
bool searchIsBeingPrepared(Reader& reader);

} // namespace samaki
