// CommitTicket: one commit on its way, for which the drive and the outbox may both want to answer.
//
// Always holds: it is settled once. Who settles it as Waiting has put it into the outbox before.
#pragma once

#include "model/store/outbox.h"

#include <QFuture>
#include <QPromise>

#include <mutex>

namespace samaki {

class CommitTicket {
public:
    explicit CommitTicket(OutboxItem item) : item_(std::move(item)) { promise_.start(); }

    const OutboxItem& item() const { return item_; }
    QFuture<CommitResult> future() const { return promise_.future(); }

    /// The drive's answer. False: it was acknowledged from the outbox before.
    bool settle(const CommitResult& result) {
        const std::lock_guard lock(mutex_);
        return answer(result);
    }

    /// Keeps the commit with the function given and settles it as Waiting; nothing when it is settled
    /// already. A commit that cannot be kept is Refused with the reason.
    void settleKept(const std::function<Outcome()>& keep, const std::optional<Problem>& why) {
        const std::lock_guard lock(mutex_);
        if (settled_)
            return;
        CommitResult result;
        if (const Outcome kept = keep(); kept.ok()) {
            result.state = CommitResult::State::Waiting;
            result.problem = why;
        } else {
            result.state = CommitResult::State::Refused;
            result.problem = kept.problem();
        }
        answer(result);
    }

    bool isSettled() const {
        const std::lock_guard lock(mutex_);
        return settled_;
    }

private:
    bool answer(const CommitResult& result) {
        if (settled_)
            return false;
        settled_ = true;
        promise_.addResult(result);
        promise_.finish();
        return true;
    }

    mutable std::mutex mutex_;
    OutboxItem item_;
    QPromise<CommitResult> promise_;
    bool settled_ = false;
};

} // namespace samaki
