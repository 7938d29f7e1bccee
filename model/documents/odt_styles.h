// The styles of a text document: one for each kind of text, named as the secretary finds it in the word
// processor's list, so that a whole paper is changed by changing a style.
#pragma once

#include "model/documents/manuscript.h"

namespace samaki {

/// The internal name of the paragraph style of a role: "Samaki_20_Body".
QString odtStyleName(TextRole role);
/// The internal name of the style of words that carry weight within a text of that role.
QString odtLeadStyleName(TextRole role);

/// styles.xml: fonts, the styles, the page with its footer.
QByteArray odtStyles(const Manuscript& manuscript);

} // namespace samaki
