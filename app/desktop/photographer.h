// Photographer: what the program does when nobody sits before it: draws pages into pictures, or measures how
// long the first page took, and ends.
#pragma once

#include "app/desktop/arguments.h"
#include "views/shell/main_window.h"

namespace samaki {

class Photographer : public QObject {
    Q_OBJECT

public:
    Photographer(MainWindow& window, const Arguments& arguments);

private:
    /// Calls then() when the store has answered all that the page asked, and what it asked thereupon.
    void whenSettled(const std::function<void()>& then, int rounds);
    void nextPicture();
    void measure();
    void end(const Problem& problem);

    MainWindow& window_;
    Arguments arguments_;
    size_t next_ = 0;
};

} // namespace samaki
