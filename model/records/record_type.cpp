#include "model/records/record_type.h"

namespace samaki {

int RecordType::indexOf(QLatin1String column) const {
    for (size_t i = 0; i < fields.size(); ++i) {
        if (column == QLatin1String(fields[i].column))
            return static_cast<int>(i);
    }
    return -1;
}

const Field* RecordType::fieldNamed(const QString& column) const {
    const int index = indexOf(QLatin1String(column.toLatin1()));
    return index < 0 ? nullptr : &fields[static_cast<size_t>(index)];
}

QVariant RecordType::value(const Row& row, const char* column) const {
    const int index = indexOf(column);
    return index < 0 || index >= row.values.size() ? QVariant() : row.values.at(index);
}

QString RecordType::title(const Row& row, Language language) const {
    const QString english = value(row, titleEn).toString();
    const QString khmer = value(row, titleKm).toString();
    if (language == Language::Khmer)
        return khmer.isEmpty() ? english : khmer;
    return english.isEmpty() ? khmer : english;
}

} // namespace samaki
