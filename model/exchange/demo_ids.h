// DemoIds: ids for the demo committee: as real ones look, and the same ones each time.
//
// Always holds: the n-th id asked for at a moment is the same in every run and on every machine (the engine
// is the standard's mt19937_64, whose numbers the standard fixes).
#pragma once

#include "model/core/id.h"

#include <QDateTime>

#include <random>

namespace samaki {

class DemoIds {
public:
    /// A version 7 id that says it was made at that moment.
    Id next(const QDateTime& at);

private:
    std::mt19937_64 engine_; // the standard's default seed
};

} // namespace samaki
