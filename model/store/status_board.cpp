#include "model/store/status_board.h"

#include "model/store/store.h"

namespace samaki {

void StatusBoard::detach() {
    const std::lock_guard lock(mutex_);
    store_ = nullptr;
}

void StatusBoard::tell(const std::function<void(Store&)>& news) {
    const std::lock_guard lock(mutex_);
    if (store_ != nullptr)
        QMetaObject::invokeMethod(
            store_, [store = store_, news] { news(*store); }, Qt::QueuedConnection);
}

void StatusBoard::update(const std::function<void(DriveStatus&)>& change) {
    DriveStatus now;
    {
        const std::lock_guard lock(mutex_);
        change(status_);
        now = status_;
    }
    tell([now](Store& store) { store.takeStatus(now); });
}

DriveStatus StatusBoard::current() const {
    const std::lock_guard lock(mutex_);
    return status_;
}

void StatusBoard::ready() {
    tell([](Store& store) { emit store.ready(); });
}

void StatusBoard::changed(const ChangedRecords& records) {
    if (!records.isEmpty())
        tell([records](Store& store) { store.tellChanged(records); });
}

void StatusBoard::conflictFound(const Conflict& conflict) {
    tell([conflict](Store& store) { emit store.conflictFound(conflict); });
}

void StatusBoard::searchStepDone(bool more) {
    tell([more](Store& store) { store.searchStepDone(more); });
}

void StatusBoard::pollAgain() {
    tell([](Store& store) { store.schedulePoll(); });
}

qint64 StatusBoard::asked() {
    const std::lock_guard lock(mutex_);
    open_ = true;
    return ++question_;
}

void StatusBoard::answered() {
    const std::lock_guard lock(mutex_);
    open_ = false;
}

void StatusBoard::takesLong(qint64 question) {
    {
        const std::lock_guard lock(mutex_);
        if (!open_ || question != question_ || status_.state != DriveStatus::State::Online)
            return;
    }
    update([](DriveStatus& status) { status.state = DriveStatus::State::Busy; });
}

} // namespace samaki
