// From exec to the first painted dashboard on the committee of ten years, and the memory it took: the real
// program.
#include "tests/bench/timing.h"
#include "tests/support/await.h"
#include "tests/support/ten_years.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QProcess>

namespace samaki {

namespace {

struct Cost {
    double ms = 0;
    double mb = 0;
};

// The program itself says how old it was when the dashboard was painted, and how much memory it has had.
Cost startOnce(const TenYears& years) {
    QProcess process;
    process.start(QCoreApplication::applicationDirPath() + u"/samaki"_qs,
                  {years.file(), u"--replica"_qs, years.path(u"replica"_qs), u"--author"_qs, u"bench"_qs,
                   u"--size"_qs, u"1366x768"_qs, u"--quit-after-paint"_qs});
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("samaki did not start: %s", process.readAllStandardError().constData());
    const QList<QByteArray> figures = process.readAllStandardOutput().trimmed().split(' ');
    return {figures.value(0).toDouble(), figures.value(1).toDouble()};
}

} // namespace

static void StartToPaintedDashboard(benchmark::State& state) {
    const TenYears years;
    years.open().reset(); // the replica is there, as on every day but the first
    std::vector<double> ms;
    double peak = 0;
    for (auto _ : state) {
        const Cost cost = startOnce(years);
        ms.push_back(cost.ms);
        peak = std::max(peak, cost.mb);
    }
    state.counters["median_ms"] = median(ms);
    state.counters["limit_ms"] = 300;
    state.counters["peak_MB"] = peak;
    state.counters["limit_MB"] = 120;
}
BENCHMARK(StartToPaintedDashboard)->Iterations(11)->Unit(benchmark::kMillisecond);

} // namespace samaki

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
