// How long this process has been running, from its start and not only from main().
#pragma once

#include <QtGlobal>

namespace samaki {

/// Milliseconds; in steps of 10 where the system counts so. -1 where the system does not say.
qint64 processAgeMs();

} // namespace samaki
