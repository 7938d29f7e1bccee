// How a command's text fits what was typed: by words, wherever they stand in it, or by the words' initials.
#pragma once

#include "model/insight/search.h"

namespace samaki {

struct PaletteFit {
    int rank = 0; ///< the lower the better
    std::vector<MarkedText::Mark> marks;
};

/// Nothing where it does not fit. The other text is the same in the other language; the further words, what
/// else one may call it, fit where each word typed begins one of them or of its names.
std::optional<PaletteFit> paletteFit(const QString& text, const QString& otherText, const QString& typed,
                                     const QString& furtherWords = {});

} // namespace samaki
