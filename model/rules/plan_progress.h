// Plan progress: how far a set of activities is, altogether and pillar by pillar.
//
// Always holds: cancelled activities are left out, a done one counts 100, every other one weighs the same
// with the progress it reports; percents are rounded down, so that 100 says that everything is done.
#pragma once

#include "model/records/activity.h"
#include "model/records/pillar.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace samaki {

/// How many activities have each status.
class StatusCounts {
public:
    void add(ActivityStatus status) { ++counts_[static_cast<size_t>(status)]; }
    int operator[](ActivityStatus status) const { return counts_[static_cast<size_t>(status)]; }
    int total() const;
    /// Without the cancelled ones: what progress is measured over.
    int counted() const { return total() - (*this)[ActivityStatus::Cancelled]; }

    friend bool operator==(const StatusCounts&, const StatusCounts&) = default;

private:
    std::array<int, 5> counts_{};
};

struct PillarProgress {
    Id pillar;
    StatusCounts counts;
    std::optional<int> percent; ///< nothing when every activity of the pillar is cancelled
};

StatusCounts countByStatus(std::span<const Activity> activities);

/// The mean progress in percent; nothing when no activity counts.
std::optional<int> meanProgress(std::span<const Activity> activities);

/// One entry a pillar that has activities, in the order of the pillars' numbers; activities under a pillar
/// that is not among those given come last, one entry a pillar, in the order in which they appear.
std::vector<PillarProgress> progressByPillar(std::span<const Activity> activities,
                                             std::span<const Pillar> pillars);

} // namespace samaki
