// UndoSteps: what a person did at this desk, step by step, in the order in which they did it.
//
// Always holds: a step stands from the moment of the act, not from its acknowledgement, so that what is taken
// back is what was done last, however slow the drive; a step that was not written leaves no trace. What was
// typed goes before every act that came after the typing began, however late it is saved.
#pragma once

#include "model/records/change.h"

#include <memory>
#include <vector>

namespace samaki {

class UndoSteps {
public:
    struct Step {
        Change change;
        std::vector<Revision> written; ///< once acknowledged: one a record of the change
        bool acknowledged = false;
        bool typed = false;     ///< what is typed next in the same fields joins it
        int moment = 0;         ///< before which acts it stands
        bool takenBack = false; ///< before it was acknowledged: taken back as soon as it is
    };
    using Place = std::shared_ptr<Step>;

    /// Now; what is typed from now on comes after every act until now.
    int moment() const { return moment_; }
    Place add(const Change& change);
    /// What was typed since that moment.
    Place addTyped(const Change& change, int since);
    /// It was written with these revisions; typed text joins what was typed before in the same fields.
    void written(const Place& step, const std::vector<Revision>& revisions);
    /// It was not written.
    void drop(const Place& step);
    /// The last step, which leaves the row; null: there is none.
    Place takeLast();
    void clear() { steps_.clear(); }

    bool isEmpty() const { return steps_.empty(); }
    const Change& last() const { return steps_.back()->change; }

private:
    std::vector<Place> steps_;
    int moment_ = 0;
};

} // namespace samaki
