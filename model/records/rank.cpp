#include "model/records/rank.h"

namespace samaki {

template <>
std::span<const Choice> choicesOf<Rank>() {
    static constexpr Choice choices[] = {
        {"not_said", QT_TRANSLATE_NOOP("choices", "Not said")},
        {"volunteer", QT_TRANSLATE_NOOP("choices", "Volunteer")},
        {"officer", QT_TRANSLATE_NOOP("choices", "Officer")},
        {"deputy_chief", QT_TRANSLATE_NOOP("choices", "Deputy chief of office")},
        {"chief", QT_TRANSLATE_NOOP("choices", "Chief of office")},
        {"deputy_director", QT_TRANSLATE_NOOP("choices", "Deputy director")},
        {"director", QT_TRANSLATE_NOOP("choices", "Director")},
        {"deputy_governor", QT_TRANSLATE_NOOP("choices", "Deputy governor")},
        {"governor", QT_TRANSLATE_NOOP("choices", "Governor")},
    };
    return choices;
}

} // namespace samaki
