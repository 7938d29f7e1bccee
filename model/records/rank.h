// Rank: how high the person stands whom an agency sends, from the lowest. A meeting whose members cannot
// decide decides nothing, so the committee may set the least rank it expects.
//
// Always holds: the order of the enum is the order of ranks; NotSaid is below none, it is simply not known.
#pragma once

#include "model/records/field.h"

namespace samaki {

enum class Rank {
    NotSaid,
    Volunteer,
    Officer,
    DeputyChiefOfOffice,
    ChiefOfOffice,
    DeputyDirector,
    Director,
    DeputyGovernor,
    Governor,
};

template <>
std::span<const Choice> choicesOf<Rank>();

} // namespace samaki
