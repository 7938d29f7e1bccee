// DemoLots: lots for the large demo committee, the same ones on every machine.
#pragma once

#include <QtGlobal>

#include <random>

namespace samaki {

class DemoLots {
public:
    explicit DemoLots(quint64 seed) : engine_(seed) {}

    /// From one to the other, both included.
    int draw(int from, int to) {
        return from + static_cast<int>(engine_() % static_cast<quint64>(to - from + 1));
    }
    /// One of so many: 0 to count - 1.
    size_t oneOf(size_t count) { return static_cast<size_t>(draw(0, static_cast<int>(count) - 1)); }

private:
    std::mt19937_64 engine_; // the standard fixes its numbers
};

} // namespace samaki
