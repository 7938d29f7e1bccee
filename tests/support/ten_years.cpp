#include "tests/support/ten_years.h"

#include "model/exchange/demo_committee.h"
#include "tests/support/await.h"

#include <QFile>

namespace samaki {

namespace {

// Making it takes seconds, copying it milliseconds.
const QString& original() {
    static const Scratch scratch;
    static const QString path = [] {
        const QString made = scratch.path(u"ten-years.samaki"_qs);
        DemoOptions options;
        options.today = QDate(2026, 11, 21);
        options.years = 10;
        const Result<std::vector<DatedChange>> changes = demoChanges(options);
        if (!changes.ok())
            qFatal("%s", qPrintable(changes.problem().sentence));
        if (const Outcome created = createCommitteeFile(made, *changes); !created.ok())
            qFatal("%s", qPrintable(created.problem().sentence));
        return made;
    }();
    return path;
}

} // namespace

TenYears::TenYears() {
    if (!QFile::copy(original(), file()))
        qFatal("the ten-year committee cannot be copied");
}

std::unique_ptr<Store> TenYears::open(Search search) const {
    StoreOptions options;
    constexpr int kNever = 24 * 3600 * 1000;
    options.searchAfterMs = search == Search::Fills ? 0 : kNever;
    options.file = file();
    options.replicaDir = path(u"replica"_qs);
    options.author = u"bench"_qs;
    options.pollMs = 0;
    auto store = std::make_unique<Store>(options);
    if (const Outcome opened = await(store->open()); !opened.ok())
        qFatal("%s", qPrintable(opened.problem().sentence));
    return store;
}

} // namespace samaki
