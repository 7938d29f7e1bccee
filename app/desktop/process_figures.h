// What this process has cost so far: its time from its start, not only from main(), and its memory.
#pragma once

#include <QtGlobal>

namespace samaki {

/// Milliseconds; in steps of 10 where the system counts so. -1 where the system does not say.
qint64 processAgeMs();

/// The most memory it has had at once, in megabytes of 1024 x 1024 bytes. -1 where the system does not say.
qint64 processPeakMb();

} // namespace samaki
