#include "views/meetings/minutes_screen.h"

namespace samaki {

MinutesScreen::MinutesScreen(Desk& desk, QWidget* parent) : QWidget(parent), desk_(desk) {}

void MinutesScreen::open(const Id& meeting, const Id& item) {
    Q_UNUSED(item)
    meeting_ = meeting;
}

void MinutesScreen::refresh(const ChangedRecords& records) { Q_UNUSED(records) }

bool MinutesScreen::closeScreen() { return true; }

} // namespace samaki
