// SmallCommittee: a committee file of a test's own with one plan, one pillar, two agencies and one activity.
#pragma once

#include "model/records/action_plan.h"
#include "model/records/activity.h"
#include "model/records/agency.h"
#include "model/records/committee.h"
#include "model/records/pillar.h"
#include "model/store/store.h"
#include "tests/support/scratch.h"

#include <memory>

namespace samaki {

class SmallCommittee {
public:
    SmallCommittee();

    QString file() const { return scratch_.path(u"drive/committee.samaki"_qs); }
    QString drive() const { return scratch_.path(u"drive"_qs); }
    QString path(const QString& name) const { return scratch_.path(name); }

    /// The drive goes away, with everything on it, and comes back.
    void unplug();
    void plugIn();

    /// A workstation with a replica of its own; not yet opened. It asks the drive only when told to.
    std::unique_ptr<Store> workstation(const QString& name, StoreOptions options = {});
    /// The same, opened.
    std::unique_ptr<Store> openWorkstation(const QString& name, StoreOptions options = {});

    Committee committee;
    Pillar pillar;
    Agency police;
    Agency labour;
    ActionPlan plan;
    Activity activity;

private:
    Scratch scratch_;
};

/// The activity as a workstation's replica has it.
Activity activityIn(Store& store, const Id& id);

/// Edits an activity from what the workstation sees, and waits for the result.
CommitResult edit(Store& store, const Id& activity, const std::function<void(Activity&)>& change);

} // namespace samaki
