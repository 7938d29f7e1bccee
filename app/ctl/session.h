// Session: one command's work with the committee's file: opened, brought up to date, asked, written, closed.
#pragma once

#include "app/ctl/command.h"
#include "model/exchange/record_names.h"
#include "model/store/store.h"

#include <QEventLoop>
#include <QFutureWatcher>

#include <memory>

namespace samaki::ctl {

/// Waits for a store's answer; a command has nothing else to do.
template <class T>
T wait(const QFuture<T>& future) {
    QFutureWatcher<T> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcher<T>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

/// Who writes: --account, or the environment's SAMAKI_ACCOUNT, or "samakictl".
QString authorOf(const Call& call);

class Session {
public:
    /// Opens the file and fetches what colleagues wrote. With the drive away the replica answers, and a note
    /// says so.
    static Result<std::unique_ptr<Session>> open(const Call& call);

    /// A question to the replica: f(Reader&).
    template <class F>
    auto ask(F f) {
        return wait(store_.query(std::move(f)));
    }

    /// Writes. Done when it is on the drive, or kept for it (a note says so). A conflict is a Problem in
    /// words.
    Result<CommitResult> write(const Change& change, const RecordNames& names);

    Store& store() { return store_; }

private:
    explicit Session(const StoreOptions& options) : store_(options) {}
    void noteConflicts();

    Store store_;
};

} // namespace samaki::ctl
