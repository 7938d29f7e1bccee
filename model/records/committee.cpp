#include "model/records/committee.h"

namespace samaki {

template <>
std::span<const Choice> choicesOf<CommitteeLevel>() {
    static constexpr Choice choices[] = {{"national", QT_TRANSLATE_NOOP("choices", "National")},
                                         {"provincial", QT_TRANSLATE_NOOP("choices", "Provincial")}};
    return choices;
}

template <>
const RecordType& typeOf<Committee>() {
    static const RecordType type{
        "committee",
        "committees",
        QT_TRANSLATE_NOOP("records", "Committee"),
        QT_TRANSLATE_NOOP("records", "Committee"),
        {
            field<&Committee::level>("level", QT_TRANSLATE_NOOP("records", "Level")).needed(),
            field<&Committee::nameEn>("name_en", QT_TRANSLATE_NOOP("records", "Name (English)")).needed(),
            field<&Committee::nameKm>("name_km", QT_TRANSLATE_NOOP("records", "Name (Khmer)")),
            field<&Committee::unitEn>("unit_en",
                                      QT_TRANSLATE_NOOP("records", "Administration above (English)")),
            field<&Committee::unitKm>("unit_km",
                                      QT_TRANSLATE_NOOP("records", "Administration above (Khmer)")),
            field<&Committee::shortEn>("short_en", QT_TRANSLATE_NOOP("records", "Short name (English)")),
            field<&Committee::shortKm>("short_km", QT_TRANSLATE_NOOP("records", "Letters on papers (Khmer)")),
            field<&Committee::placeEn>("place_en", QT_TRANSLATE_NOOP("records", "Place on papers (English)")),
            field<&Committee::placeKm>("place_km", QT_TRANSLATE_NOOP("records", "Place on papers (Khmer)")),
            field<&Committee::chairEn>("chair_en", QT_TRANSLATE_NOOP("records", "Who signs (English)")),
            field<&Committee::chairKm>("chair_km", QT_TRANSLATE_NOOP("records", "Who signs (Khmer)")),
            field<&Committee::quorumPercent>("quorum_percent",
                                             QT_TRANSLATE_NOOP("records", "Quorum, percent of members"))
                .percent()
                .within(1, 100),
            field<&Committee::leastRank>("least_rank",
                                         QT_TRANSLATE_NOOP("records", "Least rank of a representative")),
        },
        "name_en",
        "name_km",
    };
    return type;
}

} // namespace samaki
