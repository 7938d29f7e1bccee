// What the line at the foot says about the drive, in words a secretary can act on.
#pragma once

#include "model/core/language.h"
#include "model/store/drive_status.h"

namespace samaki {

/// Sentences for one state of the drive.
struct DriveWords {
    QString icon;     ///< of resources/icons
    QString sentence; ///< how the drive stands
    QString waiting;  ///< about commits in the outbox; empty when there are none
    QString decide;   ///< text of the button that opens the conflicts; empty when there are none
};

/// secondsInState: for how long the drive has been in this state.
DriveWords driveWords(const DriveStatus& status, qint64 secondsInState, Language language);

} // namespace samaki
