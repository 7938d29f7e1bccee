// Committee: the one this file belongs to. There is exactly one row; its id is the file's identity.
#pragma once

#include "model/records/rank.h"
#include "model/records/record_type.h"

namespace samaki {

enum class CommitteeLevel { National, Provincial };

struct Committee : Record {
    CommitteeLevel level = CommitteeLevel::Provincial;
    QString nameEn;
    QString nameKm;
    QString unitEn; ///< the administration above it, upper left on papers
    QString unitKm;
    QString shortEn; ///< "PCCT"
    QString shortKm; ///< the letters after a paper's number
    QString placeEn; ///< where papers are made: "Prey Veng"
    QString placeKm;
    QString chairEn; ///< the chair's office as it signs: "Deputy Governor, Chair"
    QString chairKm;
    std::optional<qint64> quorumPercent; ///< of member agencies that must be there; null: more than half
    Rank leastRank = Rank::NotSaid;      ///< representatives below it are marked at meetings
};

template <>
std::span<const Choice> choicesOf<CommitteeLevel>();
template <>
const RecordType& typeOf<Committee>();

} // namespace samaki
