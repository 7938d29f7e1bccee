// What the store costs beside plain SQLite doing the same, on a committee of ten years.
//
// Each pair runs alternately in one benchmark, so that a noisy machine slows both: the counter "ratio" is
// what counts.
#include "model/records/activity.h"
#include "model/store/replica.h"
#include "model/store/shared_file.h"
#include "tests/bench/timing.h"
#include "tests/support/await.h"
#include "tests/support/ten_years.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QFile>

#include <sqlite3.h>

namespace samaki {

namespace {

// The statements of one commit of one activity, through the C interface, with the shared file's pragmas.
class PlainCommit {
public:
    explicit PlainCommit(const QString& path) {
        check(sqlite3_open_v2(path.toUtf8().constData(), &db_, SQLITE_OPEN_READWRITE, nullptr));
        for (const char* pragma :
             {"PRAGMA foreign_keys=ON", "PRAGMA trusted_schema=OFF", "PRAGMA cell_size_check=ON",
              "PRAGMA mmap_size=0", "PRAGMA journal_mode=TRUNCATE", "PRAGMA synchronous=FULL"})
            check(sqlite3_exec(db_, pragma, nullptr, nullptr, nullptr));
        begin_ = prepare("BEGIN IMMEDIATE");
        head_ = prepare("SELECT sequence, hash FROM change_log ORDER BY sequence DESC LIMIT 1");
        row_ = prepare("SELECT * FROM activity WHERE id = ?");
        lock_ = prepare("SELECT status FROM action_plan WHERE id = (SELECT plan FROM activity WHERE id = ?)");
        update_ = prepare("UPDATE activity SET revision = ?, place = ? WHERE id = ?");
        log_ = prepare(
            "INSERT INTO change_log (sequence, commit_id, at, author, record_table, record_id, kind, fields, "
            "previous_hash, hash) VALUES (?, ?, '2026-11-21T08:00:00.000Z', 'secretary', 'activity', ?, "
            "'edit', ?, ?, ?)");
        commit_ = prepare("COMMIT");
    }
    ~PlainCommit() {
        for (sqlite3_stmt* statement : {begin_, head_, row_, lock_, update_, log_, commit_})
            sqlite3_finalize(statement);
        sqlite3_close(db_);
    }

    void run(const QByteArray& id, const QByteArray& place) {
        step(begin_);
        step(head_);
        const qint64 sequence = sqlite3_column_int64(head_, 0) + 1;
        const QByteArray previous(reinterpret_cast<const char*>(sqlite3_column_text(head_, 1)));
        sqlite3_reset(head_);
        bind(row_, 1, id);
        step(row_);
        sqlite3_reset(row_);
        bind(lock_, 1, id);
        step(lock_);
        sqlite3_reset(lock_);
        sqlite3_bind_int64(update_, 1, sequence);
        bind(update_, 2, place);
        bind(update_, 3, id);
        step(update_);
        sqlite3_bind_int64(log_, 1, sequence);
        bind(log_, 2, id);
        bind(log_, 3, id);
        bind(log_, 4, "{\"place\":[null,\"" + place + "\"]}");
        bind(log_, 5, previous);
        bind(log_, 6, QByteArray(64, 'a'));
        step(log_);
        step(commit_);
    }

private:
    static void check(int code) {
        if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE)
            qFatal("sqlite: %s", sqlite3_errstr(code));
    }
    sqlite3_stmt* prepare(const char* sql) {
        sqlite3_stmt* statement = nullptr;
        check(sqlite3_prepare_v2(db_, sql, -1, &statement, nullptr));
        return statement;
    }
    static void bind(sqlite3_stmt* statement, int at, const QByteArray& text) {
        check(sqlite3_bind_text(statement, at, text.constData(), static_cast<int>(text.size()),
                                SQLITE_TRANSIENT));
    }
    static void step(sqlite3_stmt* statement) {
        const int code = sqlite3_step(statement);
        check(code);
        if (code == SQLITE_DONE)
            sqlite3_reset(statement);
    }

    sqlite3* db_ = nullptr;
    sqlite3_stmt *begin_, *head_, *row_, *lock_, *update_, *log_, *commit_;
};

Change placeChange(const Activity& before, const QString& place) {
    Activity after = before;
    after.place = place;
    Change change(u"bench"_qs);
    change.edit(before, after);
    return change;
}

std::vector<Activity> someActivities(Store& store, int count) {
    return *await(store.query([count](Reader& reader) {
        return reader.active<Activity>({u"plan IN (SELECT id FROM action_plan WHERE status <> 'closed')"_qs,
                                        {},
                                        u"LIMIT %1"_qs.arg(count)});
    }));
}

} // namespace

static void CommitBesidePlainSqlite(benchmark::State& state) {
    const TenYears ours;
    const TenYears plain;
    PlainCommit reference(plain.file());
    SharedFile shared({.path = ours.file()});
    const auto store = ours.open();
    const std::vector<Activity> activities = someActivities(*store, 20);
    std::vector<double> plainMs;
    std::vector<double> oursMs;
    int round = 0;
    for (auto _ : state) {
        const Activity& activity = activities[static_cast<size_t>(round) % activities.size()];
        Activity now = activity;
        now.place = shared.row(typeOf<Activity>(), activity.id).value()
                        ? fromRow<Activity>(*shared.row(typeOf<Activity>(), activity.id).value()).place
                        : QString();
        now.revision = shared.row(typeOf<Activity>(), activity.id).value()->revision;
        const QString place = u"place %1"_qs.arg(++round);
        plainMs.push_back(timed([&] { reference.run(activity.id.toString().toUtf8(), place.toUtf8()); }));
        const Change change = placeChange(now, place);
        oursMs.push_back(timed([&] {
            const CommitResult result =
                shared.commit(change, u"secretary"_qs, QDateTime::currentDateTimeUtc(), 0);
            if (result.state != CommitResult::State::Written)
                state.SkipWithError("not written");
        }));
    }
    state.counters["plain_ms"] = median(plainMs);
    state.counters["samaki_ms"] = median(oursMs);
    state.counters["ratio"] = median(oursMs) / median(plainMs);
    state.counters["limit"] = 1.5;
}
BENCHMARK(CommitBesidePlainSqlite)->Iterations(200)->Unit(benchmark::kMillisecond);

// From the page's call to its answer: two threads, the drive, the log pulled back into the replica.
static void CommitThroughTheStore(benchmark::State& state) {
    const TenYears years;
    const auto store = years.open();
    std::vector<Activity> activities = someActivities(*store, 1);
    Activity now = activities.front();
    std::vector<double> ms;
    int round = 0;
    for (auto _ : state) {
        const QString place = u"place %1"_qs.arg(++round);
        const Change change = placeChange(now, place);
        ms.push_back(timed([&] {
            const CommitResult result = await(store->commit(change));
            now.place = place;
            now.revision = result.revisions.front();
        }));
    }
    state.counters["median_ms"] = median(ms);
}
BENCHMARK(CommitThroughTheStore)->Iterations(100)->Unit(benchmark::kMillisecond);

static void PullOfOneForeignChange(benchmark::State& state) {
    const TenYears years;
    const auto chair = years.open();
    SharedFile secretary({.path = years.file()});
    Activity now = someActivities(*chair, 1).front();
    std::vector<double> ms;
    int round = 0;
    for (auto _ : state) {
        const QString place = u"place %1"_qs.arg(++round);
        const CommitResult result =
            secretary.commit(placeChange(now, place), u"secretary"_qs, QDateTime::currentDateTimeUtc(), 0);
        now.place = place;
        now.revision = result.revisions.front();
        ms.push_back(timed([&] { static_cast<void>(await(chair->sync())); }));
    }
    state.counters["median_ms"] = median(ms);
    state.counters["limit_ms"] = 5;
}
BENCHMARK(PullOfOneForeignChange)->Iterations(100)->Unit(benchmark::kMillisecond);

static void ReplicaBesideVacuumInto(benchmark::State& state) {
    const TenYears years;
    SharedFile shared({.path = years.file()});
    const Result<std::unique_ptr<Connection>> plain = Connection::open({.path = years.file()});
    std::vector<double> vacuumMs;
    std::vector<double> buildMs;
    for (auto _ : state) {
        const QString copy = years.path(u"vacuum.db"_qs);
        const QString replica = years.path(u"bench.replica"_qs);
        QFile::remove(copy); // neither side is charged for taking the last round's file away
        QFile::remove(replica);
        vacuumMs.push_back(timed([&] { static_cast<void>((*plain)->exec(u"VACUUM INTO ?"_qs, {copy})); }));
        buildMs.push_back(timed([&] {
            if (const Outcome built = Replica::build(shared, replica, Replica::Old::Discard); !built.ok())
                state.SkipWithError("not built");
        }));
    }
    state.counters["vacuum_ms"] = median(vacuumMs);
    state.counters["build_ms"] = median(buildMs);
    state.counters["ratio"] = median(buildMs) / median(vacuumMs);
    state.counters["limit"] = 2;
}
BENCHMARK(ReplicaBesideVacuumInto)->Iterations(10)->Unit(benchmark::kMillisecond);

} // namespace samaki

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
