// The pages of the application, in the rail's order.
#pragma once

#include "views/shell/page_place.h"

#include <vector>

namespace samaki {

std::vector<PagePlace> allPages();

} // namespace samaki
