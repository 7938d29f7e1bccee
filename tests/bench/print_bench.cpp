// Papers as files, in this process. The limits: a plan of 40 rows within 60 ms, of 2,000 rows within 1 s;
// minutes of 20 pages within 300 ms, all as PDF. Each round composes, measures, draws and writes the file;
// the fonts have been opened by the round before. How many pages were made stands beside the minutes'
// figures.
#include "model/documents/paper_output.h"
#include "tests/documents/sample_meeting.h"
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

// So many items that the minutes have 20 pages or a few more.
int itemsFor20Pages(Language language) { return language == Language::English ? 62 : 58; }

void writeMinutes(benchmark::State& state, Language language, const QString& name) {
    const SampleMeeting sample(itemsFor20Pages(language), language);
    const Phrasebook phrases(language);
    const Scratch scratch;
    state.counters["pages"] =
        layOut(writeMeetingPaper(sample.data, MeetingPaper::Minutes, phrases)).pageCount();
    for (auto round : state) {
        const Manuscript minutes = writeMeetingPaper(sample.data, MeetingPaper::Minutes, phrases);
        if (!writePaper(minutes, scratch.path(name)))
            state.SkipWithError("no file");
    }
}

void planInEnglish(benchmark::State& state) { printPlan(state, Language::English); }
void planInKhmer(benchmark::State& state) { printPlan(state, Language::Khmer); }

void minutesInEnglish(benchmark::State& state) { writeMinutes(state, Language::English, u"minutes.pdf"_qs); }
void minutesInKhmer(benchmark::State& state) { writeMinutes(state, Language::Khmer, u"minutes.pdf"_qs); }
void minutesAsTextInEnglish(benchmark::State& state) {
    writeMinutes(state, Language::English, u"minutes.odt"_qs);
}
void minutesAsTextInKhmer(benchmark::State& state) {
    writeMinutes(state, Language::Khmer, u"minutes.odt"_qs);
}

BENCHMARK(minutesInEnglish)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(minutesInKhmer)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(minutesAsTextInEnglish)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(minutesAsTextInKhmer)->Unit(benchmark::kMillisecond)->UseRealTime();
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
