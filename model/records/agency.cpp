#include "model/records/agency.h"

namespace samaki {

template <>
std::span<const Choice> choicesOf<AgencyKind>() {
    static constexpr Choice choices[] = {
        {"department", QT_TRANSLATE_NOOP("choices", "Ministry department")},
        {"police", QT_TRANSLATE_NOOP("choices", "Police")},
        {"court", QT_TRANSLATE_NOOP("choices", "Court and prosecution")},
        {"province", QT_TRANSLATE_NOOP("choices", "Provincial authority")},
        {"district", QT_TRANSLATE_NOOP("choices", "District authority")},
        {"commune", QT_TRANSLATE_NOOP("choices", "Commune authority")},
        {"village", QT_TRANSLATE_NOOP("choices", "Village authority")},
        {"ngo", QT_TRANSLATE_NOOP("choices", "NGO")},
        {"community", QT_TRANSLATE_NOOP("choices", "Community organisation")},
        {"un", QT_TRANSLATE_NOOP("choices", "United Nations")},
        {"embassy", QT_TRANSLATE_NOOP("choices", "Embassy")},
        {"recruitment", QT_TRANSLATE_NOOP("choices", "Recruitment association")},
        {"volunteers", QT_TRANSLATE_NOOP("choices", "Volunteers")},
    };
    return choices;
}

template <>
const RecordType& typeOf<Agency>() {
    static const RecordType type{
        "agency",
        "agencies",
        QT_TRANSLATE_NOOP("records", "Member agency"),
        QT_TRANSLATE_NOOP("records", "Member agencies"),
        {
            field<&Agency::kind>("kind", QT_TRANSLATE_NOOP("records", "Kind")).needed(),
            field<&Agency::nameEn>("name_en", QT_TRANSLATE_NOOP("records", "Name (English)"))
                .needed()
                .searched(),
            field<&Agency::nameKm>("name_km", QT_TRANSLATE_NOOP("records", "Name (Khmer)")).searched(),
            field<&Agency::shortName>("short_name", QT_TRANSLATE_NOOP("records", "Short name")).searched(),
            field<&Agency::mandate>("mandate", QT_TRANSLATE_NOOP("records", "Mandate"))
                .multiline()
                .searched(),
            field<&Agency::workingGroups>("working_groups", QT_TRANSLATE_NOOP("records", "Working groups"))
                .to("working_group"),
            field<&Agency::district>("district", QT_TRANSLATE_NOOP("records", "District")),
            field<&Agency::phone>("phone", QT_TRANSLATE_NOOP("records", "Phone")),
            field<&Agency::hotline>("hotline", QT_TRANSLATE_NOOP("records", "Hotline")),
            field<&Agency::email>("email", QT_TRANSLATE_NOOP("records", "Email")),
            field<&Agency::joinedOn>("joined_on", QT_TRANSLATE_NOOP("records", "Joined on")),
        },
        "name_en",
        "name_km",
    };
    return type;
}

} // namespace samaki
