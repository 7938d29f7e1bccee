#include "app/desktop/pages.h"

namespace samaki {

std::vector<PagePlace> allPages() { return {}; }

} // namespace samaki
