// Who signs a paper, side by side at its end, with room for the signature and the seal.
#pragma once

#include "model/documents/paper_strip.h"

namespace samaki {

struct Signatory {
    QString lead;     ///< above the office: "Seen and agreed", "Prepared by"
    QString dateLine; ///< place and date, or dots
    QString office;
    QString nameLine; ///< below the room for the signature
};

/// The first stands left.
StripPtr makeSignatureBlock(const std::vector<Signatory>& signatories, Typesetter& typesetter, qreal width);

} // namespace samaki
