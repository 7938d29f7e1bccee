// StatusBoard: the one place where the two threads note how the drive stands, and from which the Store hears
// of it.
//
// Always holds: news reach the Store on its own thread, in order; after detach() none do.
#pragma once

#include "model/store/changed_records.h"
#include "model/store/commit_result.h"
#include "model/store/drive_status.h"

#include <functional>
#include <mutex>

namespace samaki {

class Store;

class StatusBoard {
public:
    explicit StatusBoard(Store* store) : store_(store) {}
    void detach();

    void update(const std::function<void(DriveStatus&)>& change);
    DriveStatus current() const;

    void ready();
    void changed(const ChangedRecords& records);
    void conflictFound(const Conflict& conflict);
    void searchStepDone(bool more);
    /// Has the Store look at the drive again after its usual pause.
    void pollAgain();

    /// A question went to the drive / was answered. The number tells a late "it takes long" from a later
    /// question.
    qint64 asked();
    void answered();
    /// If that question is still open, the status is Busy from now on.
    void takesLong(qint64 question);

private:
    void tell(const std::function<void(Store&)>& news);

    mutable std::mutex mutex_;
    Store* store_;
    DriveStatus status_;
    qint64 question_ = 0;
    bool open_ = false;
};

} // namespace samaki
