#include "model/records/working_group.h"

namespace samaki {

template <>
const RecordType& typeOf<WorkingGroup>() {
    static const RecordType type{
        "working_group",
        "working-groups",
        QT_TRANSLATE_NOOP("records", "Working group"),
        QT_TRANSLATE_NOOP("records", "Working groups"),
        {
            field<&WorkingGroup::number>("number", QT_TRANSLATE_NOOP("records", "No."))
                .needed()
                .within(1, 99),
            field<&WorkingGroup::nameEn>("name_en", QT_TRANSLATE_NOOP("records", "Name (English)")).needed(),
            field<&WorkingGroup::nameKm>("name_km", QT_TRANSLATE_NOOP("records", "Name (Khmer)")),
        },
        "name_en",
        "name_km",
    };
    return type;
}

} // namespace samaki
