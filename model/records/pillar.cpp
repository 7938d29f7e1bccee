#include "model/records/pillar.h"

namespace samaki {

template <>
const RecordType& typeOf<Pillar>() {
    static const RecordType type{
        "pillar",
        "pillars",
        QT_TRANSLATE_NOOP("records", "Pillar"),
        QT_TRANSLATE_NOOP("records", "Pillars"),
        {
            field<&Pillar::number>("number", QT_TRANSLATE_NOOP("records", "No.")).needed().within(1, 99),
            field<&Pillar::nameEn>("name_en", QT_TRANSLATE_NOOP("records", "Name (English)")).needed(),
            field<&Pillar::nameKm>("name_km", QT_TRANSLATE_NOOP("records", "Name (Khmer)")),
        },
        "name_en",
        "name_km",
    };
    return type;
}

} // namespace samaki
