#include "model/exchange/new_committee.h"

#include "model/exchange/import.h"
#include "model/records/holiday.h"
#include "model/store/create.h"

#include <QCoreApplication>

namespace samaki {

namespace {

class Say {
    Q_DECLARE_TR_FUNCTIONS(NewCommittee)
};

// The public holidays the program carries inside; they are computed, and the government moves some.
Result<Change> publicHolidays() {
    const Result<CsvTable> table = readCsvFile(u":/demo/holidays.csv"_qs);
    if (!table)
        return table.problem();
    const ImportPlan plan = planImport(typeOf<Holiday>(), *table, {});
    if (!plan.ok())
        return Problem{Trouble::Other,
                       Say::tr("This installation of Samaki is incomplete. Install it again."),
                       describe(plan.problems.front())};
    return plan.change;
}

} // namespace

Outcome makeCommitteeFile(const QString& path, const Committee& committee, const QString& author,
                          const Clock& clock) {
    const Result<Change> holidays = publicHolidays();
    if (!holidays)
        return holidays.problem();
    Change founding(Say::tr("Create the committee's file"));
    founding.add(committee);
    const QDateTime now = clock();
    return createCommitteeFile(
        path, {{founding, author, now}, {usualLists(), author, now}, {*holidays, author, now}});
}

} // namespace samaki
