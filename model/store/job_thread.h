// JobThread: one thread that does jobs in the order given. A database connection belongs to the thread that
// made it, so a connection and its JobThread go together.
//
// Always holds: jobs run one at a time; a job not yet begun when stop() is called is dropped and its future
// cancelled; a job that hangs in the operating system (a dead network drive) does not hang the program's end.
#pragma once

#include <QFuture>
#include <QPromise>

#include <chrono>
#include <functional>
#include <memory>
#include <thread>

namespace samaki {

class JobThread {
public:
    JobThread();
    ~JobThread();
    JobThread(const JobThread&) = delete;
    JobThread& operator=(const JobThread&) = delete;

    /// Runs the job on the thread; its value arrives in the future. Any thread may call.
    template <class F>
    auto run(F job) -> QFuture<std::invoke_result_t<F&>> {
        using Value = std::invoke_result_t<F&>;
        auto promise = std::make_shared<QPromise<Value>>();
        promise->start();
        QFuture<Value> future = promise->future();
        post([promise, job = std::move(job)]() mutable {
            promise->addResult(job());
            promise->finish();
        });
        return future;
    }

    /// Runs the job on the thread, nobody waits for it.
    void post(std::function<void()> job);

    /// Runs the job after a while, unless the thread is stopped first.
    void postLater(std::chrono::milliseconds delay, std::function<void()> job);

    /// No further jobs; waits up to the limit for the one under way. False: it still runs and was left to
    /// itself, so what it uses must be owned by the job (a shared_ptr), not by the caller.
    bool stop(std::chrono::milliseconds limit);

private:
    struct State;
    static void work(const std::shared_ptr<State>& state);

    std::shared_ptr<State> state_;
    std::thread thread_;
};

} // namespace samaki
