// DriveStatus: how the shared file stands, for the line at the foot of the window.
#pragma once

#include "model/core/result.h"

#include <QDateTime>
#include <QMetaType>

namespace samaki {

struct DriveStatus {
    enum class State {
        Connecting, ///< not yet answered; the replica may already be shown
        Online,
        Busy,    ///< a question has been with the drive for longer than a moment
        Away,    ///< not reachable; commits wait in the outbox
        Refused, ///< reachable, and not usable: see problem
        Offline, ///< asked not to use the drive
    };

    State state = State::Connecting;
    int waiting = 0;                ///< commits in the outbox
    int conflicts = 0;              ///< of these, commits that wait for a person's decision
    QDateTime lastAnswer;           ///< when the drive last answered; invalid: never
    std::optional<Problem> problem; ///< Away and Refused: why
};

} // namespace samaki

Q_DECLARE_METATYPE(samaki::DriveStatus)
