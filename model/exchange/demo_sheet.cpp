#include "model/exchange/demo_sheet.h"

#include "model/exchange/csv.h"

#include <QCoreApplication>
#include <QFile>

namespace samaki {

namespace {

class Say {
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

Problem broken(const QString& cause) {
    return {Trouble::Damaged,
            Say::tr("The demo committee inside the program is damaged. Install Samaki again."), cause};
}

} // namespace

QString DemoRow::text(const QString& column, Language language) const {
    return has(column) ? text(column) : text(column + u'_' + languageCode(language));
}

Result<Row> DemoRow::over(const RecordType& type, Row row, const RecordNames& names,
                          Language language) const {
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const Field& field = type.fields[i];
        const QString column = QLatin1String(field.column);
        const QString cell = text(column, language);
        if (cell.isEmpty())
            continue;
        const Result<QVariant> value = names.parse(field, cell);
        if (!value.ok())
            return broken(u"%1, %2: %3"_qs.arg(place_, column, value.problem().sentence));
        row.values[static_cast<qsizetype>(i)] = *value;
    }
    return row;
}

Result<std::vector<DemoRow>> readDemoSheet(const QString& name) {
    QFile file(u":/demo/%1.csv"_qs.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return broken(file.fileName() + u": "_qs + file.errorString());
    const Result<CsvTable> table = readCsv(file.readAll());
    if (!table.ok())
        return broken(file.fileName() + u": "_qs + table.problem().sentence);
    std::vector<DemoRow> rows;
    for (const CsvRow& row : table->rows) {
        const QString place = u"%1 row %2"_qs.arg(file.fileName()).arg(row.number);
        if (row.cells.size() != table->header.size())
            return broken(place);
        QHash<QString, QString> cells;
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            cells.insert(table->header.at(i), row.cells.at(i));
        rows.emplace_back(place, std::move(cells));
    }
    return rows;
}

} // namespace samaki
