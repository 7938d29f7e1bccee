// What exchange asks of the replica; everything else in this folder is a function of values.
#include "model/exchange/import.h"

#include "model/records/catalogue.h"

namespace samaki {

RecordNames RecordNames::of(const RecordType& type, Reader& reader) {
    RecordNames names;
    const auto addOnce = [&](const RecordType& wanted) {
        if (!names.tables_.contains(QLatin1String(wanted.table)))
            names.add(wanted, reader.rows(wanted));
    };
    for (const Field& field : type.fields) {
        const RecordType* referred = recordTypeOfTable(QLatin1String(field.refersTo));
        if (referred == nullptr || referred == &type)
            continue;
        if (const std::optional<Whole> whole = wholeOf(*referred))
            addOnce(*whole->type); // it is named by it
        addOnce(*referred);
    }
    names.add(type, reader.rows(type));
    return names;
}

Result<ImportPlan> planImport(const RecordType& type, const QByteArray& csv, Reader& reader) {
    const Result<CsvTable> table = readCsv(csv);
    if (!table)
        return table.problem();
    return planImport(type, *table, RecordNames::of(type, reader));
}

} // namespace samaki
