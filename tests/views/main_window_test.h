// The main window in a test: brought up on the committee's file.
#pragma once

#include "tests/support/await.h"
#include "views/shell/main_window.h"

namespace samaki {

/// Until its page stands on the file.
inline void bringUp(MainWindow& window) {
    bool ready = false;
    QObject::connect(&window, &MainWindow::ready, &window, [&ready] { ready = true; });
    window.show();
    EXPECT_TRUE(awaitUntil([&] { return ready; }));
}

} // namespace samaki
