// JobThread: one thread that does jobs in the order given. A database connection belongs to the thread that made it,
// so a connection and its JobThread go together.
//
// Always holds: jobs run one at a time; a job given after stop() is not run and its future is cancelled; the
// destructor finishes the job under way and drops the rest.
#pragma once

#include <QFuture>
#include <QPromise>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace samaki {

class JobThread {
public:
    explicit JobThread(const char* name);
    ~JobThread();
    JobThread(const JobThread&) = delete;
    JobThread& operator=(const JobThread&) = delete;

    /// Runs the job on the thread; its value arrives in the future. Any thread may call.
    template <class F> auto run(F job) -> QFuture<std::invoke_result_t<F&>> {
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
    void postLater(int milliseconds, std::function<void()> job);

    /// No further jobs; waits for the one under way.
    void stop();

    bool isCurrent() const { return std::this_thread::get_id() == thread_.get_id(); }

private:
    struct Later {
        std::chrono::steady_clock::time_point due;
        std::function<void()> job;
    };

    void work();
    std::function<void()> nextJob();

    std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<std::function<void()>> jobs_;
    std::vector<Later> later_;
    bool stopping_ = false;
    std::thread thread_;
};

} // namespace samaki
