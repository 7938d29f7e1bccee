// From strips to pages: which strip stands on which page.
//
// Always holds:
//  1. Strips keep their order, and each is shown once, whole, or parted without loss when no page could hold
//  it.
//  2. A strip that is kept with the next one stands on the same page as the next one's beginning; of a strip
//  that had to be
//     parted, some lines stay with what is kept with it.
//  3. On each page the first strip under a head has that head above it.
#pragma once

#include "model/documents/paper_strip.h"

namespace samaki {

struct FlowStrip {
    StripPtr strip;
    bool withNext = false;
    StripPtr head = {}; ///< repeated on each page on which strips under it stand: a table's heading
    qreal above = 0;    ///< room above it, but not at the top of a page
    bool startsPage = false;
};

struct PlacedStrip {
    StripPtr strip;
    qreal top; ///< below the top of the text area
};

using PageStrips = std::vector<PlacedStrip>;

/// At least one page, even for no strips.
std::vector<PageStrips> makePages(const std::vector<FlowStrip>& flow, qreal pageHeight);

} // namespace samaki
