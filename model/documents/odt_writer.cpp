#include "model/documents/manuscript.h"

namespace samaki {

Outcome writeOdt(const Manuscript& manuscript, const QString&) {
    return Problem{Trouble::Other, manuscript.title, u"not written yet"_qs};
}

} // namespace samaki
