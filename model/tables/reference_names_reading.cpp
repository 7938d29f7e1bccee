// The part of ReferenceNames that asks the store.
#include "model/records/catalogue.h"
#include "model/store/reader.h"
#include "model/tables/reference_names.h"

namespace samaki {

ReferenceNames ReferenceNames::readFor(Reader& reader, const RecordType& type) {
    QList<const RecordType*> types;
    for (const Field& field : type.fields) {
        const RecordType* target =
            field.refersTo ? recordTypeOfTable(QLatin1String(field.refersTo)) : nullptr;
        if (target != nullptr && !types.contains(target))
            types.append(target);
    }
    return read(reader, types);
}

ReferenceNames ReferenceNames::read(Reader& reader, const QList<const RecordType*>& types) {
    ReferenceNames names;
    for (const RecordType* type : types)
        names.set(*type, reader.rows(*type));
    return names;
}

} // namespace samaki
