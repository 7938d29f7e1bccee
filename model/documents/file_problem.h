// Why a paper could not be written to its file, as a sentence for the person who asked for it.
#pragma once

#include "model/core/result.h"

#include <QSaveFile>

namespace samaki {

Problem fileProblem(const QSaveFile& file, const QString& path);

} // namespace samaki
