#include "model/store/store.h"

#include "model/records/validate.h"
#include "model/store/drive_side.h"
#include "model/store/local_side.h"
#include "model/store/status_board.h"

#include <QRandomGenerator>

namespace samaki {

namespace {

using namespace std::chrono_literals;

// A hung drive must not keep the program from ending: what it was asked is in the outbox.
constexpr auto kEndLimit = 2s;
constexpr int kBusyPatienceMs = 15'000;
// The search index fills a step at a time, with room between for what a person writes.
constexpr auto kBetweenSearchSteps = 5ms;

template <class T>
QFuture<T> answered(const T& value) {
    QPromise<T> promise;
    promise.start();
    promise.addResult(value);
    promise.finish();
    return promise.future();
}

DriveSide::Settings driveSettings(const StoreOptions& options, const QString& replica,
                                  const std::shared_ptr<std::atomic<bool>>& cancelled,
                                  const std::shared_ptr<JobThread>& localThread,
                                  const std::shared_ptr<LocalSide>& local) {
    DriveSide::Settings settings;
    settings.file = {options.file, options.vfs, kBusyPatienceMs, cancelled};
    settings.replicaPath = replica;
    settings.releaseReplica = [localThread, local] {
        localThread
            ->run([local] {
                local->close();
                return true;
            })
            .waitForFinished();
    };
    settings.takeReplica = [localThread, local]() -> Outcome {
        QFuture<Outcome> taken = localThread->run([local] { return local->open(); });
        taken.waitForFinished();
        return taken.resultCount() > 0 ? taken.result() : Outcome(Problem{Trouble::Cancelled, {}, {}});
    };
    settings.inASecond = [localThread](std::function<void()> call) {
        localThread->postLater(1s, std::move(call));
    };
    return settings;
}

} // namespace

Store::Store(StoreOptions options, QObject* parent)
    : QObject(parent)
    , options_(std::move(options))
    , board_(std::make_shared<StatusBoard>(this))
    , cancelled_(std::make_shared<std::atomic<bool>>(false))
    , localThread_(std::make_shared<JobThread>()) {
    const QString replica = replicaPath(options_);
    local_ = std::make_shared<LocalSide>(replica, board_);
    drive_ = std::make_shared<DriveSide>(driveSettings(options_, replica, cancelled_, localThread_, local_),
                                         board_);
    if (options_.offline)
        board_->update([](DriveStatus& status) { status.state = DriveStatus::State::Offline; });
}

Store::~Store() {
    board_->detach();
    *cancelled_ = true;
    keepWhatIsUnderWay();
    // Connections are closed on the threads that opened them: with the jobs that are dropped there.
    driveThread_.post([drive = std::move(drive_)] { static_cast<void>(drive); });
    if (!driveThread_.stop(kEndLimit))
        qWarning("the drive did not answer in time; what was asked of it waits in the outbox");
    localThread_->post([local = std::move(local_)] { static_cast<void>(local); });
    localThread_->stop(kEndLimit);
}

// A person who types and closes the window at once has been promised nothing yet, and expects it all the
// same.
void Store::keepWhatIsUnderWay() {
    localThread_
        ->run([local = local_, tickets = underway_] {
            for (const std::weak_ptr<CommitTicket>& weak : tickets) {
                if (const std::shared_ptr<CommitTicket> ticket = weak.lock())
                    local->keepIfUnsettled(*ticket, std::nullopt);
            }
            return true;
        })
        .waitForFinished();
}

QString Store::replicaPath(const StoreOptions& options) {
    return Replica::pathFor(options.file, options.replicaDir);
}

void Store::setAuthor(const QString& author) { options_.author = author; }

void Store::takeStatus(const DriveStatus& status) {
    status_ = status;
    emit statusChanged(status_);
}

std::optional<Problem> Store::read(LocalSide& local, const std::function<void(Reader&)>& use) {
    return local.read(use);
}

QFuture<Outcome> Store::open() {
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    const auto finish = [promise](const Outcome& outcome) {
        promise->addResult(outcome);
        promise->finish();
    };
    localThread_->post([local = local_, board = board_, drive = drive_, finish, offline = options_.offline,
                        driveThread = &driveThread_] {
        const Outcome opened = local->open();
        if (opened.ok())
            board->ready();
        if (opened.ok() || offline)
            finish(opened);
        if (offline)
            return;
        driveThread->post([board, drive, finish, early = opened.ok()] {
            const Outcome connected = drive->connect();
            if (early)
                return;
            if (connected.ok())
                board->ready();
            finish(connected);
        });
    });
    schedulePoll();
    prepareSearch(std::chrono::milliseconds(options_.searchAfterMs));
    return promise->future();
}

void Store::schedulePoll() {
    if (options_.offline || options_.pollMs <= 0)
        return;
    const int quarter = options_.pollMs / 4;
    const int delay =
        options_.pollMs - quarter + static_cast<int>(QRandomGenerator::global()->bounded(2 * quarter + 1));
    driveThread_.postLater(std::chrono::milliseconds(delay), [drive = drive_, board = board_] {
        static_cast<void>(drive->sync(false));
        board->pollAgain();
    });
}

void Store::tellChanged(const ChangedRecords& records) {
    emit changed(records);
    prepareSearch(kBetweenSearchSteps);
}

void Store::prepareSearch(std::chrono::milliseconds pause) {
    if (preparingSearch_)
        return;
    preparingSearch_ = true;
    driveThread_.postLater(
        pause, [drive = drive_, board = board_] { board->searchStepDone(drive->prepareSearch()); });
}

void Store::searchStepDone(bool more) {
    preparingSearch_ = false;
    if (more)
        prepareSearch(kBetweenSearchSteps);
    else
        emit searchPrepared();
}

QFuture<CommitResult> Store::commit(const Change& change) {
    CommitResult refused;
    if (change.isEmpty()) {
        refused.state = CommitResult::State::Written;
        return answered(refused);
    }
    if (const Outcome valid = validate(change); !valid.ok()) {
        refused.problem = valid.problem();
        return answered(refused);
    }
    auto ticket = std::make_shared<CommitTicket>(
        OutboxItem{change, options_.author, options_.clock(), drive_->knownSequence()});
    std::erase_if(underway_, [](const std::weak_ptr<CommitTicket>& old) {
        const std::shared_ptr<CommitTicket> known = old.lock();
        return !known || known->isSettled();
    });
    underway_.push_back(ticket);

    const auto keep = [local = local_, ticket] { local->keepIfUnsettled(*ticket, std::nullopt); };
    if (options_.offline) {
        localThread_->post(keep);
        return ticket->future();
    }
    driveThread_.post([drive = drive_, ticket] { drive->commit(*ticket); });
    localThread_->postLater(std::chrono::milliseconds(options_.patienceMs), keep);
    return ticket->future();
}

QFuture<Outcome> Store::sync() {
    if (options_.offline)
        return answered(Outcome(Done{}));
    return driveThread_.run([drive = drive_] { return drive->sync(true); });
}

QFuture<Result<std::vector<Conflict>>> Store::waitingConflicts() {
    return localThread_->run([local = local_] { return local->conflicts(); });
}

QFuture<Outcome> Store::discardWaiting(const Id& commit) {
    return driveThread_.run([drive = drive_, commit] { return drive->discard(commit); });
}

} // namespace samaki
