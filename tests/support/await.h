// await: the answer of a future in a test, with the event loop running meanwhile; a test that waits in vain
// fails.
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFuture>
#include <QTimer>

#include <gtest/gtest.h>

#include <functional>

namespace samaki {

/// Runs the event loop until the condition holds; false when it did not within the limit. Between events it
/// sleeps, and looks every few milliseconds at what no event tells of.
inline bool awaitUntil(const std::function<bool()>& condition, int limitMs = 20'000) {
    const QDeadlineTimer deadline(limitMs);
    QTimer look;
    look.setTimerType(Qt::PreciseTimer);
    look.start(std::chrono::milliseconds(2));
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        // With a time limit of its own it would not wait for events at all.
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10); // and what follows from it
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
