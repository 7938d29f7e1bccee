// Enter presses a button that has the focus, as the space bar does, wherever the button stands.
#pragma once

class QApplication;

namespace samaki {

/// For every push button and tool button of the program, in pages and dialogs alike; a key held down presses
/// once. Further calls change nothing.
void letEnterPress(QApplication& application);

} // namespace samaki
