// content.xml: a manuscript's parts as the body of a text document, and the looks they ask for.
#pragma once

#include "model/documents/manuscript.h"

namespace samaki {

/// Where the ornament lies in the package: a picture, for no face that a machine surely has contains it.
inline constexpr char kOdtOrnament[] = "Pictures/ornament.png";

QByteArray odtContent(const Manuscript& manuscript);

} // namespace samaki
