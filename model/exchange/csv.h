// CSV (RFC 4180) as values: what spreadsheets give and take.
//
// Always holds: what writeCsv wrote, readCsv reads back cell by cell. A file is taken whole or not at all:
// text that is not Unicode, or quotes that do not close, are a Problem. Rows keep the number a spreadsheet
// shows beside them.
#pragma once

#include "model/core/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace samaki {

struct CsvRow {
    int number = 0; ///< as the spreadsheet numbers it: the header is 1, empty rows count
    int line = 0;   ///< line of the file on which it begins; differs where a cell holds line breaks
    QStringList cells;
};

struct CsvTable {
    QStringList header;
    std::vector<CsvRow> rows; ///< without those whose cells are all empty
    QChar separator = u',';
};

/// UTF-8 with or without BOM, UTF-16 with BOM; comma, semicolon or tab, whichever the header holds most of.
/// Cells are trimmed of nothing; the guard that writeCsv puts before formulas is taken off.
Result<CsvTable> readCsv(const QByteArray& bytes);

/// The same from a file.
Result<CsvTable> readCsvFile(const QString& path);

/// UTF-8 with BOM (Excel shows Khmer right), CRLF, commas. A cell a spreadsheet would take for a formula
/// (it begins with = + - @ or a tab) gets an apostrophe in front, negative numbers excepted.
QByteArray writeCsv(const QStringList& header, const std::vector<QStringList>& rows);

} // namespace samaki
