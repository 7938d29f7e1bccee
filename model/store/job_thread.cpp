#include "model/store/job_thread.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <vector>

namespace samaki {

namespace {

using SteadyClock = std::chrono::steady_clock;

struct Later {
    SteadyClock::time_point due;
    std::function<void()> job;
};

bool laterFirst(const Later& a, const Later& b) { return a.due > b.due; }

} // namespace

struct JobThread::State {
    std::mutex mutex;
    std::condition_variable wake;
    std::condition_variable ended;
    std::deque<std::function<void()>> jobs;
    std::vector<Later> later; // a heap, the earliest on top
    bool stopping = false;
    bool finished = false;

    // The next job that is due, waiting for one; nothing when stopping.
    std::function<void()> next() {
        std::unique_lock lock(mutex);
        while (!stopping) {
            while (!later.empty() && later.front().due <= SteadyClock::now()) {
                std::pop_heap(later.begin(), later.end(), laterFirst);
                jobs.push_back(std::move(later.back().job));
                later.pop_back();
            }
            if (!jobs.empty()) {
                std::function<void()> job = std::move(jobs.front());
                jobs.pop_front();
                return job;
            }
            if (later.empty()) {
                wake.wait(lock);
            } else {
                const auto due =
                    later.front().due; // a copy: while this waits, postLater may move the entries
                wake.wait_until(lock, due);
            }
        }
        return {};
    }
};

JobThread::JobThread() : state_(std::make_shared<State>()) {
    thread_ = std::thread([state = state_] { work(state); });
}

JobThread::~JobThread() { stop(std::chrono::hours(1)); }

void JobThread::work(const std::shared_ptr<State>& state) {
    while (std::function<void()> job = state->next())
        job();
    // What was dropped goes here, on the thread that its captures belong to.
    decltype(state->jobs) dropped;
    std::vector<Later> droppedLater;
    {
        const std::lock_guard lock(state->mutex);
        dropped.swap(state->jobs);
        droppedLater.swap(state->later);
    }
    dropped.clear();
    droppedLater.clear();
    const std::lock_guard lock(state->mutex);
    state->finished = true;
    state->ended.notify_all();
}

void JobThread::post(std::function<void()> job) {
    const std::lock_guard lock(state_->mutex);
    if (state_->stopping)
        return;
    state_->jobs.push_back(std::move(job));
    state_->wake.notify_one();
}

void JobThread::postLater(std::chrono::milliseconds delay, std::function<void()> job) {
    const std::lock_guard lock(state_->mutex);
    if (state_->stopping)
        return;
    state_->later.push_back({SteadyClock::now() + delay, std::move(job)});
    std::push_heap(state_->later.begin(), state_->later.end(), laterFirst);
    state_->wake.notify_one();
}

bool JobThread::stop(std::chrono::milliseconds limit) {
    if (!thread_.joinable())
        return true;
    bool finished = false;
    {
        std::unique_lock lock(state_->mutex);
        state_->stopping = true;
        state_->wake.notify_all();
        finished = state_->ended.wait_for(lock, limit, [this] { return state_->finished; });
    }
    if (finished)
        thread_.join();
    else
        thread_.detach();
    return finished;
}

} // namespace samaki
