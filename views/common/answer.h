// Answers: what the store says to a page's question, on the page's thread, and only while somebody wants it.
//
// Always holds: the function is not called once its context is gone; of several questions asked through one
// Latest only the last one's answer is used, in whatever order the answers come.
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace samaki {

/// Calls use(value) on the context's thread when the future is done; not when it is cancelled or the context
/// is gone.
template <class T, class F>
void whenDone(const QFuture<T>& future, QObject* context, F use) {
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, use]() mutable {
        watcher->deleteLater();
        if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
            use(watcher->result());
    });
    watcher->setFuture(future);
}

/// Late answers are dropped: each question makes the answers to those before it unwanted.
///     latest_.ask(store.query(...), this, [this](const Result<Rows>& rows) { show(rows); });
class Latest {
public:
    template <class T, class F>
    void ask(const QFuture<T>& future, QObject* context, F use) {
        const int job = ++*current_;
        whenDone(future, context, [current = current_, job, use](const T& value) mutable {
            if (*current == job)
                use(value);
        });
    }

    /// Nobody asks any more.
    void forget() { ++*current_; }

private:
    std::shared_ptr<int> current_ = std::make_shared<int>(0); ///< the job whose answer is wanted
};

} // namespace samaki
