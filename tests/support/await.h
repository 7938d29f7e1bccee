// await: the answer of a future in a test, with the event loop running meanwhile; a test that waits in vain
// fails.
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFuture>

#include <gtest/gtest.h>

#include <functional>

namespace samaki {

/// Runs the event loop until the condition holds; false when it did not within the limit.
inline bool awaitUntil(const std::function<bool()>& condition, int limitMs = 20'000) {
    const QDeadlineTimer deadline(limitMs);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 10);
    }
    return true;
}

template <class T>
T await(QFuture<T> future) {
    EXPECT_TRUE(awaitUntil([&] { return future.isFinished(); })) << "no answer";
    EXPECT_GT(future.resultCount(), 0) << "cancelled";
    return future.result();
}

} // namespace samaki
