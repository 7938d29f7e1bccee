// Import: what a table from a spreadsheet would do to the committee's records, before anything is done.
//
// Always holds: planning writes nothing. Every problem is listed with its row and column; while there is one,
// the change is empty. All rows are one change: one commit, one step to undo.
#pragma once

#include "model/exchange/csv.h"
#include "model/exchange/record_names.h"

namespace samaki {

struct ImportProblem {
    int row = 1;    ///< as the spreadsheet numbers it; the header is 1
    QString column; ///< as the header names it; empty: the whole row
    QString sentence;
};

struct ImportedRow {
    enum class Act { Add, Edit, Nothing };

    int row = 0;
    Act act = Act::Nothing;
    Id id;
    QString title;            ///< the record's name
    QStringList columns;      ///< Edit: what it changes
    bool foundByName = false; ///< a row without id that names a record already there
};

struct ImportPlan {
    const RecordType* type = nullptr;
    Change change;
    std::vector<ImportedRow> rows;
    std::vector<ImportProblem> problems;

    bool ok() const { return problems.empty(); }
    int count(ImportedRow::Act act) const;
};

/// The header names columns as exportCsv does or by their labels in English or Khmer, in any order; `id` and
/// `active` are optional, every required column must be there,
/// save those a new record fills by itself (isGivenToNew). An activity may not be added under a number that
/// is taken in its plan. A row whose id is known edits that record, any
/// other adds one; a row without id that names a record already there (agencies by English name, plans by
/// month ...) edits it.
ImportPlan planImport(const RecordType& type, const CsvTable& table, RecordNames names);

/// The same from a file's bytes and the replica; a Problem when the bytes are no table at all.
Result<ImportPlan> planImport(const RecordType& type, const QByteArray& csv, Reader& reader);

/// "Row 7, due_on: ..." for lists and for standard error.
QString describe(const ImportProblem& problem);

} // namespace samaki
