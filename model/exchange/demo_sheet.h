// DemoSheet: one CSV file of the demo committee, as the program carries it inside.
//
// Always holds: a column is named as the record's field; a text that the demo holds in the language it is
// made in has two columns, with _en and _km behind the name.
#pragma once

#include "model/core/language.h"
#include "model/core/result.h"
#include "model/exchange/record_names.h"

#include <QHash>

#include <vector>

namespace samaki {

class DemoRow {
public:
    DemoRow(QString place, QHash<QString, QString> cells)
        : place_(std::move(place)), cells_(std::move(cells)) {}

    bool has(const QString& column) const { return cells_.contains(column); }
    QString text(const QString& column) const { return cells_.value(column); }
    /// The column of that name, or the one of the language.
    QString text(const QString& column, Language language) const;
    int number(const QString& column) const { return text(column).toInt(); }

    /// The record this row describes: what its cells hold, over the fields of the row given. References are
    /// looked up among the names.
    Result<Row> over(const RecordType& type, Row row, const RecordNames& names, Language language) const;

private:
    QString place_; ///< file and row, for the log
    QHash<QString, QString> cells_;
};

/// The rows of ":/demo/<name>.csv".
Result<std::vector<DemoRow>> readDemoSheet(const QString& name);

} // namespace samaki
