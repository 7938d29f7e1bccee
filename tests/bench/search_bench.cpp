// What the search costs on a committee of ten years: the first fifty hits, filling the index, and writing
// beside it.
#include "model/insight/search.h"
#include "model/records/agenda_item.h"
#include "model/records/decision.h"
#include "model/store/create.h"
#include "model/store/replica.h"
#include "model/store/search_index.h"
#include "model/store/shared_file.h"
#include "tests/bench/timing.h"
#include "tests/support/await.h"
#include "tests/support/ten_years.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <ctime>

namespace samaki {

namespace {

// What the calling thread worked, whatever else the machine does meanwhile.
double threadMs() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * kMilli;
}

// One meeting a month for ten years more than the demo committee has, with twelve items discussed at length
// in both languages and eight decisions each.
Change meetingOf(const QDate& day) {
    Change change(u"meeting"_qs);
    Meeting meeting;
    meeting.number = day.toString(u"MM/yy"_qs);
    meeting.heldOn = day;
    meeting.startsAt = QTime(8, 30);
    meeting.id = change.add(meeting);
    for (int i = 0; i < 12; ++i) {
        AgendaItem item;
        item.meeting = meeting.id;
        item.place = i;
        item.title = u"Item %1: brokers and recruitment in border districts"_qs.arg(i + 1);
        item.discussion =
            u"The police reported that brokers were seen near the border. The department of labour "
            "checked the licences of agencies. "_qs.repeated(3) +
            u"កងកម្លាំងនគរបាលបានរាយការណ៍អំពីមេខ្យល់នៅតាមព្រំដែន និងការបណ្តុះបណ្តាលក្រុមប្រឹក្សាឃុំ។ "_qs.repeated(4);
        change.add(item);
    }
    for (int i = 0; i < 8; ++i) {
        Decision decision;
        decision.meeting = meeting.id;
        decision.number = i + 1;
        decision.text =
            u"The responsible agency visits the communes along the border and reports number %1-%2"_qs
                .arg(day.toString(Qt::ISODate))
                .arg(i);
        change.add(decision);
    }
    return change;
}

// The ten years with their meetings; made once a program.
const TenYears& years() {
    static const TenYears made;
    static const bool filled = [] {
        SharedFile shared({.path = made.file()});
        for (QDate day(2017, 1, 12); day < QDate(2026, 12, 1); day = day.addMonths(1)) {
            const CommitResult written =
                shared.commit(meetingOf(day), u"bench"_qs, day.startOfDay(Qt::UTC), 0);
            if (written.state != CommitResult::State::Written)
                qFatal("%s", qPrintable(written.problem ? written.problem->sentence : QString()));
        }
        return true;
    }();
    Q_UNUSED(filled)
    return made;
}

void prepare(Store& store) {
    const bool prepared = awaitUntil(
        [&] {
            return !await(store.query([](Reader& reader) {
                        return search(reader, {u"x"_qs}).preparing;
                    })).value();
        },
        120'000);
    if (!prepared)
        qFatal("the search is never prepared");
}

Store& workstation() {
    static const std::unique_ptr<Store> store = [] {
        auto made = years().open(TenYears::Search::Fills);
        prepare(*made);
        return made;
    }();
    return *store;
}

} // namespace

static void FirstFiftyHits(benchmark::State& state, const char* text) {
    Store& store = workstation();
    const QString wanted = QString::fromUtf8(text);
    std::vector<double> ms;
    std::vector<double> worked;
    size_t hits = 0;
    const auto question = [&](Reader& reader) {
        const double before = threadMs();
        hits = search(reader, {wanted}).hits.size();
        return threadMs() - before;
    };
    for (auto _ : state)
        ms.push_back(timed([&] { worked.push_back(*await(store.query(question))); }));
    state.counters["median_ms"] = median(ms);
    state.counters["worst_ms"] = *std::max_element(ms.begin(), ms.end());
    state.counters["cpu_ms"] = median(worked);
    state.counters["hits"] = static_cast<double>(hits);
    state.counters["limit_ms"] = 20;
}
#define QUERY(name, text)                                                                                    \
    BENCHMARK_CAPTURE(FirstFiftyHits, name, text)->Iterations(20)->Unit(benchmark::kMillisecond)
QUERY(common, "the");
QUERY(one_word, "border");
QUERY(two_words, "recruitment agencies");
QUERY(phrase, "\"legal status\"");
QUERY(rare, "2019-05-12-3");
QUERY(none, "zebra crossing");
QUERY(khmer, "បណ្តុះបណ្តាល");
QUERY(khmer_common, "ការ");
QUERY(two_letters, "ag");
QUERY(two_letters_rare, "zq");
QUERY(khmer_two_letters, "មេ");
QUERY(khmer_two_letters_none, "ឃឈ");
QUERY(one_letter, "a");
QUERY(long_and_short, "the zq");
#undef QUERY

// From an empty index to a full one: the steps as the drive's thread takes them, and the longest of them.
static void FillTheIndex(benchmark::State& state) {
    const QString path = years().path(u"fill.replica"_qs);
    SharedFile shared({.path = years().file()});
    std::vector<double> whole;
    double longest = 0;
    double mb = 0;
    for (auto _ : state) {
        state.PauseTiming();
        for (const char* ending : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1String(ending));
        if (!Replica::build(shared, path, Replica::Old::Discard).ok())
            qFatal("not built");
        const qint64 before = QFileInfo(path).size();
        state.ResumeTiming();
        auto replica = Replica::open(path);
        double all = 0;
        for (bool more = true; more;) {
            const double step = timed([&] {
                const Result<bool> left = (*replica)->prepareSearch(60);
                more = left.ok() && *left;
            });
            all += step;
            longest = std::max(longest, step);
        }
        whole.push_back(all);
        replica->reset();
        mb = static_cast<double>(QFileInfo(path).size() - before) / 1e6;
    }
    state.counters["fill_ms"] = median(whole);
    state.counters["longest_step_ms"] = longest;
    state.counters["index_MB"] = mb;
}
BENCHMARK(FillTheIndex)->Iterations(3)->Unit(benchmark::kMillisecond);

// The first copy makes the index empty, and fills it later: what that adds to the copy.
static void ReplicaWithAndWithoutTheIndex(benchmark::State& state) {
    const QString copy = years().path(u"vacuum.db"_qs);
    const QString path = years().path(u"copy.replica"_qs);
    SharedFile shared({.path = years().file()});
    const auto plain = Connection::open({.path = years().file()});
    std::vector<double> vacuumMs;
    std::vector<double> buildMs;
    std::vector<double> indexMs;
    for (auto _ : state) {
        QFile::remove(copy);
        for (const char* ending : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1String(ending));
        vacuumMs.push_back(timed([&] { static_cast<void>((*plain)->exec(u"VACUUM INTO ?"_qs, {copy})); }));
        buildMs.push_back(
            timed([&] { static_cast<void>(Replica::build(shared, path, Replica::Old::Discard)); }));
        const auto replica = Connection::open({.path = path});
        indexMs.push_back(timed([&] {
            const Outcome made = (*replica)->transaction([&] { return SearchIndex(**replica).create(); });
            if (!made.ok())
                state.SkipWithError("not made");
        }));
    }
    state.counters["ratio_with"] = median(buildMs) / median(vacuumMs);
    state.counters["ratio_without"] = (median(buildMs) - median(indexMs)) / median(vacuumMs);
    state.counters["limit"] = 2;
}
BENCHMARK(ReplicaWithAndWithoutTheIndex)->Iterations(10)->Unit(benchmark::kMillisecond);

// Typing minutes: a discussion of four thousand letters that grows by a sentence, through the store, beside
// the same edit of a field that is not searched.
static void CommitOfALongDiscussion(benchmark::State& state) {
    Store& store = workstation();
    const QString writable = u"meeting IN (SELECT id FROM meeting WHERE status <> 'approved')"_qs;
    AgendaItem now = await(store.query([writable](Reader& reader) {
                         return reader.active<AgendaItem>({writable, {}, u"LIMIT 1"_qs});
                     }))
                         .value()
                         .front();
    std::vector<double> searched;
    std::vector<double> plain;
    const auto write = [&](const AgendaItem& after) {
        Change change(u"bench"_qs);
        change.edit(now, after);
        const CommitResult result = await(store.commit(change));
        if (result.state != CommitResult::State::Written)
            state.SkipWithError("not written");
        now = after;
        now.revision = result.revisions.empty() ? now.revision : result.revisions.front();
    };
    int round = 0;
    for (auto _ : state) {
        AgendaItem longer = now;
        longer.discussion = u"The police reported that brokers were seen near the border. "_qs.repeated(66) +
                            QString::number(++round);
        searched.push_back(timed([&] { write(longer); }));
        AgendaItem noted = now;
        noted.chairNote = longer.discussion;
        plain.push_back(timed([&] { write(noted); }));
    }
    state.counters["searched_ms"] = median(searched);
    state.counters["not_searched_ms"] = median(plain);
}
BENCHMARK(CommitOfALongDiscussion)->Iterations(30)->Unit(benchmark::kMillisecond);

} // namespace samaki

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
