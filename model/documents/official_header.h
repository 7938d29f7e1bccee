// The upper part of an official paper: in Khmer the kingdom's two lines with the ornament, the unit upper
// left with the number line below it; in English a plain head with the unit left and the number right.
#pragma once

#include "model/documents/paper_strip.h"

namespace samaki {

struct OfficialHeader {
    QString unit; ///< the administration above the committee; may be empty
    QString committee;
    QString numberLine; ///< "No. 011/26 PCCT"
    QString title;
    QString subtitle;
    QString summary;   ///< a quiet line below; may be empty
    QString mark = {}; ///< what the paper is not yet or not for: "Draft"; upper right, may be empty
};

StripPtr makeOfficialHeader(const OfficialHeader& header, Typesetter& typesetter, qreal width);

} // namespace samaki
