// Meetings saved as a calendar file for telephones and computers.
#pragma once

#include "model/store/reader.h"
#include "views/common/desk.h"

class QWidget;

namespace samaki {

/// Asks where to, then saves the active meetings that hold the condition. Says on the desk what came of it.
void askForCalendarFile(Desk& desk, const QString& name, const Where& meetings, QWidget* parent);
/// The same without asking.
void saveCalendarFile(Desk& desk, const QString& path, const Where& meetings);

} // namespace samaki
