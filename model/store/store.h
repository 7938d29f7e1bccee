// Store: the committee's file as a workstation sees it. Reading goes to the replica on this machine, writing
// to the shared file on the drive, and what colleagues write arrives by itself.
//
// Always holds:
//  1. No call here blocks: every answer is a QFuture or a signal, on the thread the Store lives in.
//  2. query() never waits for the drive: the replica has a reading thread of its own, apart from the drive's.
//  3. A commit whose future says Written or Waiting survives a crash of this machine's program.
//  4. A commit that waits is applied to the replica at once, goes out in the order given when the drive is
//  back, with
//     the same conflict check, and is never written twice: its id is looked for in the log first.
// A Store must outlive its futures; its destructor ends both threads after the job under way.
#pragma once

#include "model/core/clock.h"
#include "model/core/result.h"
#include "model/store/changed_records.h"
#include "model/store/commit_result.h"
#include "model/store/drive_status.h"
#include "model/store/job_thread.h"
#include "model/store/reader.h"

#include <QFuture>
#include <QObject>

#include <atomic>
#include <memory>
#include <vector>

namespace samaki {

struct StoreOptions {
    QString file;         ///< the shared file's path
    QString replicaDir;   ///< folder of this workstation's replicas; empty: the user's data folder
    QString vfs;          ///< name of the SQLite VFS for the shared file; empty: SQLite's own
    bool offline = false; ///< do not ask the drive
    QString author;       ///< who writes: role and name, as the log shows it
    int pollMs = 2000;    ///< how often colleagues' commits are looked for, ± a quarter; 0: only when asked
    int patienceMs = 400; ///< a commit the drive has not taken by then is acknowledged from the outbox
    int searchAfterMs = 1000; ///< when the search index begins to fill, so that the window stands first
    Clock clock = systemClock();
};

class CommitTicket;
class DriveSide;
class LocalSide;
class StatusBoard;

class Store : public QObject {
    Q_OBJECT

public:
    explicit Store(StoreOptions options, QObject* parent = nullptr);
    ~Store() override;

    const StoreOptions& options() const { return options_; }
    /// Where this workstation keeps its copy.
    static QString replicaPath(const StoreOptions& options);
    void setAuthor(const QString& author);

    /// Opens the replica if there is one, then the drive. Done when pages can be shown: at once from a
    /// replica, after the first copy without one. A Problem when neither can be read. Emits ready() when
    /// Done.
    QFuture<Outcome> open();

    /// Runs f(Reader&) on the reading thread. The value it returns, or the replica's problem.
    template <class F>
    auto query(F f) -> QFuture<Result<std::invoke_result_t<F, Reader&>>> {
        using Value = std::invoke_result_t<F, Reader&>;
        return localThread_->run([local = local_, f = std::move(f)]() mutable -> Result<Value> {
            std::optional<Value> value;
            const std::optional<Problem> failed =
                read(*local, [&](Reader& reader) { value.emplace(f(reader)); });
            if (failed)
                return *failed;
            return std::move(*value);
        });
    }

    /// Validates, then writes. See CommitResult.
    QFuture<CommitResult> commit(const Change& change);

    /// Fetches what colleagues wrote, and sends what waits. Also done by itself every pollMs.
    QFuture<Outcome> sync();

    /// Conflicts of commits that waited in the outbox, oldest first; each stays until it is decided.
    QFuture<Result<std::vector<Conflict>>> waitingConflicts();
    /// Takes a waiting commit out of the outbox: it was resolved by another commit, or dropped by the person.
    QFuture<Outcome> discardWaiting(const Id& commit);

    DriveStatus status() const { return status_; }

signals:
    void ready();
    void changed(const samaki::ChangedRecords& records);
    /// The search index has caught up: whoever was told that it is still being prepared may search again.
    void searchPrepared();
    void statusChanged(const samaki::DriveStatus& status);
    /// A commit that waited met a colleague's change; see waitingConflicts(). It comes before any reading
    /// that finds the colleague's values where those of the commit stood.
    void conflictFound(const samaki::Conflict& conflict);

private:
    friend class StatusBoard;

    /// One consistent reading of the replica; the problem where it could not be read.
    static std::optional<Problem> read(LocalSide& local, const std::function<void(Reader&)>& use);
    void takeStatus(const DriveStatus& status);
    void schedulePoll();
    void tellChanged(const ChangedRecords& records);
    void prepareSearch(std::chrono::milliseconds pause);
    void searchStepDone(bool more);
    void keepWhatIsUnderWay();

    StoreOptions options_;
    DriveStatus status_;
    std::shared_ptr<StatusBoard> board_;
    std::shared_ptr<std::atomic<bool>> cancelled_;
    std::shared_ptr<LocalSide> local_; ///< used on localThread_ alone
    std::shared_ptr<DriveSide> drive_; ///< used on driveThread_ alone, but for knownSequence()
    std::shared_ptr<JobThread> localThread_;
    JobThread driveThread_;
    bool preparingSearch_ = false;
    std::vector<std::weak_ptr<CommitTicket>> underway_; ///< commits that may not be settled yet
};

} // namespace samaki

Q_DECLARE_METATYPE(samaki::ChangedRecords)
Q_DECLARE_METATYPE(samaki::Conflict)
