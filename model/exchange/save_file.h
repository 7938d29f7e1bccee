// Saving a file beside the committee's file: written whole or not at all.
#pragma once

#include "model/core/result.h"

#include <QByteArray>

namespace samaki {

/// Replaces the file in one step; what was there stays when anything fails.
Outcome saveFile(const QString& path, const QByteArray& bytes);

} // namespace samaki
