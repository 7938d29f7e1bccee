// Who signs a paper, side by side at its end, with room for the signature and the seal.
#pragma once

#include "model/documents/paper_page.h"
#include "model/documents/paper_strip.h"

namespace samaki {

struct Signatory {
    QString lead;     ///< above the office: "Seen and agreed", "Prepared by"
    QString dateLine; ///< place and date, or dots
    QString office;
    QString nameLine; ///< below the room for the signature
};

/// The first stands left.
/// Who else receives the paper: small, lower left of the one who signs.
struct CopiesList {
    QString heading;
    QStringList copies; ///< none: no list
};

inline constexpr qreal kRoomToSign = mm(20);

/// How wide each signatory's column is, side by side on a page's width.
qreal signatoryWidth(size_t signatories, qreal width);
/// Beside another, the lunar date is too long a line for the body's size.
TextRole dateLineRole(size_t signatories);

StripPtr makeSignatureBlock(const std::vector<Signatory>& signatories, const CopiesList& copies,
                            Typesetter& typesetter, qreal width);

} // namespace samaki
