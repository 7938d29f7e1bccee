// The action plan as PDF. The limits: 40 rows within 60 ms, 2,000 rows within 1 s, in this process.
// Each round composes, measures, draws and writes the file; the fonts have been opened by the round before.
#include "model/documents/paper_output.h"
#include "tests/documents/sample_plan.h"
#include "tests/support/scratch.h"

#include <benchmark/benchmark.h>

#include <QGuiApplication>

namespace samaki {

namespace {

// Khmer text costs word breaking and shaping that English does not.
ActionPlanRecords planIn(Language language, int rows) {
    ActionPlanRecords records = samplePlan(rows);
    if (language == Language::English)
        return records;
    for (Activity& activity : records.activities) {
        activity.description =
            u"បណ្តុះបណ្តាលសមាជិកក្រុមប្រឹក្សាឃុំ និងមេភូមិអំពីច្បាប់ចំណាកស្រុក អនុក្រឹត្យលេខ១៩០ "_qs + rowToken(activity.number);
        activity.expectedOutput = u"មន្ត្រីមូលដ្ឋាន៨០នាក់ ក្នុងនោះស្រីយ៉ាងតិច៣០នាក់ "_qs + rowToken(activity.number);
    }
    return records;
}

void printPlan(benchmark::State& state, Language language) {
    const ActionPlanRecords records = planIn(language, int(state.range(0)));
    const Phrasebook phrases(language);
    const Scratch scratch;
    for (auto round : state) {
        const Paper paper = layOut(writeActionPlan(arrange(records), phrases));
        if (!writePdf(paper, scratch.path(u"plan.pdf"_qs)))
            state.SkipWithError("no PDF");
    }
}

void planInEnglish(benchmark::State& state) { printPlan(state, Language::English); }
void planInKhmer(benchmark::State& state) { printPlan(state, Language::Khmer); }

BENCHMARK(planInEnglish)->Arg(40)->Arg(2'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(planInKhmer)->Arg(40)->Arg(2'000)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

} // namespace samaki

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
