// import: a table from a spreadsheet, taken whole or not at all.
#include "app/ctl/commands.h"

#include "app/ctl/console.h"
#include "app/ctl/session.h"
#include "model/exchange/import.h"

#include <QJsonArray>
#include <QJsonObject>

namespace samaki::ctl {

namespace {

QString wordOf(ImportedRow::Act act) {
    switch (act) {
    case ImportedRow::Act::Add:
        return u"add"_qs;
    case ImportedRow::Act::Edit:
        return u"change"_qs;
    case ImportedRow::Act::Nothing:
        break;
    }
    return u"nothing"_qs;
}

QJsonObject toJson(const ImportPlan& plan, bool written) {
    QJsonArray rows;
    for (const ImportedRow& row : plan.rows) {
        rows.append(QJsonObject{{u"row"_qs, row.row},
                                {u"act"_qs, wordOf(row.act)},
                                {u"id"_qs, row.id.toString()},
                                {u"title"_qs, row.title},
                                {u"columns"_qs, QJsonArray::fromStringList(row.columns)}});
    }
    return {{u"written"_qs, written},
            {u"added"_qs, plan.count(ImportedRow::Act::Add)},
            {u"changed"_qs, plan.count(ImportedRow::Act::Edit)},
            {u"unchanged"_qs, plan.count(ImportedRow::Act::Nothing)},
            {u"rows"_qs, rows}};
}

QString summaryOf(const ImportPlan& plan) {
    return u"%1 added, %2 changed, %3 unchanged"_qs.arg(plan.count(ImportedRow::Act::Add))
        .arg(plan.count(ImportedRow::Act::Edit))
        .arg(plan.count(ImportedRow::Act::Nothing));
}

void sayRows(const ImportPlan& plan) {
    for (const ImportedRow& row : plan.rows) {
        if (row.act == ImportedRow::Act::Nothing)
            continue;
        QString line = u"row %1: %2 %3"_qs.arg(row.row).arg(wordOf(row.act), row.title.simplified());
        if (!row.columns.isEmpty())
            line += u" (%1)"_qs.arg(row.columns.join(u", "_qs));
        if (row.foundByName)
            line += u", which is there already by this name"_qs;
        say(line);
    }
}

Problem problemOf(const ImportPlan& plan) {
    QStringList lines;
    for (const ImportProblem& problem : plan.problems)
        lines << describe(problem);
    lines << u"%1 to correct in the table; nothing was written."_qs.arg(
        plan.problems.size() == 1 ? u"There is 1 thing"_qs
                                  : u"There are %1 things"_qs.arg(plan.problems.size()));
    return {Trouble::BadInput, lines.join(u'\n'), {}};
}

Outcome runImport(const Call& call) {
    const Result<const RecordType*> type = tableNamed(call.arguments().at(0));
    if (!type)
        return type.problem();
    const Result<CsvTable> table = readCsvFile(call.arguments().at(1));
    if (!table)
        return table.problem();
    const Result<std::unique_ptr<Session>> session = Session::open(call);
    if (!session)
        return session.problem();
    const Progress progress(u"Importing %1 rows"_qs.arg(table->rows.size()));
    const auto names =
        (*session)->ask([table = *type](Reader& reader) { return RecordNames::of(*table, reader); });
    if (!names)
        return names.problem();
    const ImportPlan plan = planImport(**type, *table, *names);
    if (!plan.ok())
        return problemOf(plan);
    const bool dryRun = call.has("dry-run");
    if (!dryRun && !plan.change.isEmpty()) {
        const Result<CommitResult> result = (*session)->write(plan.change, *names);
        if (!result)
            return result.problem();
    }
    if (call.has("json")) {
        say(QJsonDocument(toJson(plan, !dryRun)));
        return Done{};
    }
    if (dryRun)
        sayRows(plan);
    say(dryRun ? u"Would be: %1. Nothing was written."_qs.arg(summaryOf(plan)) : summaryOf(plan));
    return Done{};
}

} // namespace

Command importCommand() {
    return {
        .name = "import",
        .arguments = "TABLE FILE.csv",
        .summary = "take a table in: all rows, or none",
        .details =
            "The first row names the columns, as export writes them or by their labels in English "
            "or Khmer. A row whose\n"
            "id is known changes that record, any other adds one. Every problem is listed by row "
            "and column, and then\n"
            "nothing is written. Columns that import TABLE --help marks as required must be there; a new\n"
            "activity without a number gets the next one of its plan, and a status left out is the first "
            "one.",
        .fewest = 2,
        .most = 2,
        .options = {{"dry-run", nullptr, "say what would be done, write nothing"}},
        .run = &runImport};
}

} // namespace samaki::ctl
