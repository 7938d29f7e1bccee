#include "model/records/holiday.h"

namespace samaki {

template <>
const RecordType& typeOf<Holiday>() {
    static const RecordType type{
        "holiday",
        "holidays",
        QT_TRANSLATE_NOOP("records", "Holiday"),
        QT_TRANSLATE_NOOP("records", "Holidays"),
        {
            field<&Holiday::date>("date", QT_TRANSLATE_NOOP("records", "Date")).needed(),
            field<&Holiday::nameEn>("name_en", QT_TRANSLATE_NOOP("records", "Name (English)")).needed(),
            field<&Holiday::nameKm>("name_km", QT_TRANSLATE_NOOP("records", "Name (Khmer)")),
        },
        "name_en",
        "name_km",
    };
    return type;
}

} // namespace samaki
