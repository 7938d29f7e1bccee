#include "model/rules/plan_progress.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <numeric>

namespace samaki {

namespace {

class Mean {
public:
    void add(const Activity& activity) {
        if (activity.status == ActivityStatus::Cancelled)
            return;
        sum_ += activity.status == ActivityStatus::Done ? 100 : std::clamp(activity.progress, 0, 100);
        ++count_;
    }
    std::optional<int> percent() const { return count_ == 0 ? std::nullopt : std::optional(sum_ / count_); }

private:
    int sum_ = 0;
    int count_ = 0;
};

} // namespace

int StatusCounts::total() const { return std::accumulate(counts_.begin(), counts_.end(), 0); }

StatusCounts countByStatus(std::span<const Activity> activities) {
    StatusCounts counts;
    for (const Activity& activity : activities)
        counts.add(activity.status);
    return counts;
}

std::optional<int> meanProgress(std::span<const Activity> activities) {
    Mean mean;
    for (const Activity& activity : activities)
        mean.add(activity);
    return mean.percent();
}

std::vector<PillarProgress> progressByPillar(std::span<const Activity> activities,
                                             std::span<const Pillar> pillars) {
    std::vector<PillarProgress> progress;
    std::vector<Mean> means;
    QHash<Id, size_t> place;
    for (const Activity& activity : activities) {
        const auto known = place.constFind(activity.pillar);
        const size_t at = known == place.constEnd() ? progress.size() : *known;
        if (at == progress.size()) {
            place.insert(activity.pillar, at);
            progress.push_back({activity.pillar, {}, {}});
            means.emplace_back();
        }
        progress[at].counts.add(activity.status);
        means[at].add(activity);
    }
    for (size_t i = 0; i < progress.size(); ++i)
        progress[i].percent = means[i].percent();

    QHash<Id, int> numbers;
    for (const Pillar& pillar : pillars)
        numbers.insert(pillar.id, pillar.number);
    const auto number = [&](const PillarProgress& entry) {
        return numbers.value(entry.pillar, std::numeric_limits<int>::max());
    };
    std::stable_sort(progress.begin(), progress.end(),
                     [&](const PillarProgress& a, const PillarProgress& b) { return number(a) < number(b); });
    return progress;
}

} // namespace samaki
