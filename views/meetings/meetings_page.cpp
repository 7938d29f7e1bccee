#include "views/meetings/meetings_page.h"

namespace samaki {

MeetingsPage::MeetingsPage(Desk& desk, QWidget* parent) : Page(desk, parent) {}

void MeetingsPage::refresh(const ChangedRecords& records) { Q_UNUSED(records) }

} // namespace samaki
