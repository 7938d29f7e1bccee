#include "views/decisions/decisions_page.h"

namespace samaki {

DecisionsPage::DecisionsPage(Desk& desk, QWidget* parent) : Page(desk, parent) {}

void DecisionsPage::refresh(const ChangedRecords& records) { Q_UNUSED(records) }

} // namespace samaki
