// The panel at the side of a list: it shows what the list's row is, and goes when it is closed.
//
// Always holds: it is hidden at first; the person sets its width, and neither side can be pushed away.
#pragma once

class QWidget;

namespace samaki {

/// Fills the owner with both. width: the panel's at first, the list has twice that; widths are in pixels.
void putBeside(QWidget& owner, QWidget* list, QWidget* panel, int width, int leastWidth);

} // namespace samaki
