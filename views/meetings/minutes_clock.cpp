#include "views/meetings/minutes_clock.h"

#include "views/common/answer.h"

#include <algorithm>

namespace samaki {

namespace {

constexpr qint64 kWriteEvery = 60; // seconds

Change change(const AgendaItem& item, qint64 before, qint64 after) {
    AgendaItem was = item;
    AgendaItem is = item;
    was.secondsSpent = before;
    is.secondsSpent = after;
    Change change(MinutesClock::tr("Time spent"));
    change.edit(was, is);
    return change;
}

} // namespace

MinutesClock::MinutesClock(Desk& desk, QObject* parent) : QObject(parent), desk_(desk) {
    second_.setInterval(1000);
    connect(&second_, &QTimer::timeout, this, &MinutesClock::tick);
}

qint64 MinutesClock::unsaved() const {
    return since_.isValid() ? std::max<qint64>(0, since_.secsTo(desk_.store().options().clock())) : 0;
}

qint64 MinutesClock::seconds(const AgendaItem& item) const {
    return item.id == item_.id ? stored_ + unsaved() : item.secondsSpent;
}

void MinutesClock::setItem(const AgendaItem& item) {
    if (item.id == item_.id)
        return;
    save();
    item_ = item;
    stored_ = item.secondsSpent;
}

// Another desk that counts too is ahead of this one, or behind it.
void MinutesClock::arrived(const AgendaItem& item) {
    if (!(item.id == item_.id))
        return;
    item_ = item;
    stored_ = std::max(stored_, item.secondsSpent);
}

void MinutesClock::start() {
    if (isRunning())
        return;
    since_ = desk_.store().options().clock();
    second_.start();
    emit ticked();
}

void MinutesClock::pause() {
    save();
    since_ = QDateTime();
    second_.stop();
    emit ticked();
}

void MinutesClock::tick() {
    if (unsaved() >= kWriteEvery)
        save();
    emit ticked();
}

void MinutesClock::save() {
    const qint64 more = unsaved();
    if (more <= 0 || item_.id.isNull())
        return;
    since_ = since_.addSecs(more);
    const qint64 before = stored_;
    stored_ += more;
    whenDone(desk_.autosave(change(item_, before, stored_), Desk::Undo::None), this,
             [this](const CommitResult& result) { answered(result); });
}

void MinutesClock::answered(const CommitResult& result) {
    if (result.state != CommitResult::State::Conflicted || !result.conflict)
        return;
    const RecordConflict& met = result.conflict->records.front();
    if (met.fields.empty())
        return;
    const bool longer = met.fields.front().mine.toLongLong() > met.fields.front().theirs.toLongLong();
    if (longer)
        desk_.autosave(result.conflict->resolved([](size_t, const QString&) { return true; }),
                       Desk::Undo::None);
}

} // namespace samaki
