#include "model/exchange/blank_row.h"

namespace samaki {

Row blankRow(const RecordType& type) {
    Row row;
    for (const Field& field : type.fields) {
        const bool counts =
            field.kind == FieldKind::Boolean || (field.kind == FieldKind::Percent && field.least == 0);
        row.values << (field.kind == FieldKind::Choice
                           ? QVariant(QString::fromLatin1(field.choices.front().code))
                       : counts ? toStored(0)
                                : QVariant());
    }
    return row;
}

} // namespace samaki
