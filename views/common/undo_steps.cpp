#include "views/common/undo_steps.h"

#include "model/records/joined_edit.h"

#include <algorithm>
#include <optional>

namespace samaki {

namespace {

// What was typed before and what was typed now as one change; nothing where they are of different fields.
std::optional<Change> joined(const Change& earlier, const Change& later) {
    const std::optional<RecordChange> both = joinedEdit(earlier, later);
    if (!both)
        return std::nullopt;
    Change change(later.summary());
    change.append(*both);
    return change;
}

} // namespace

UndoSteps::Place UndoSteps::add(const Change& change) {
    auto step = std::make_shared<Step>(Step{change, {}, false, false, ++moment_, false});
    steps_.push_back(step);
    return step;
}

UndoSteps::Place UndoSteps::addTyped(const Change& change, int since) {
    auto step = std::make_shared<Step>(Step{change, {}, false, true, since, false});
    const auto later = std::find_if(steps_.begin(), steps_.end(),
                                    [since](const Place& each) { return each->moment > since; });
    steps_.insert(later, step);
    return step;
}

void UndoSteps::written(const Place& step, const std::vector<Revision>& revisions) {
    step->written = revisions;
    step->acknowledged = true;
    const auto here = std::find(steps_.begin(), steps_.end(), step);
    if (!step->typed || here == steps_.end() || here == steps_.begin())
        return;
    const Place& before = *std::prev(here);
    if (!before->typed || !before->acknowledged)
        return;
    if (const std::optional<Change> both = joined(before->change, step->change)) {
        step->change = *both;
        steps_.erase(std::prev(here));
    }
}

void UndoSteps::drop(const Place& step) { std::erase(steps_, step); }

UndoSteps::Place UndoSteps::takeLast() {
    if (steps_.empty())
        return nullptr;
    Place last = std::move(steps_.back());
    steps_.pop_back();
    return last;
}

} // namespace samaki
