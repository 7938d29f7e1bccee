// The whole dashboard as a picture or a page: the same widgets as on the screen, drawn without one, under a
// title with the committee, the month and the day.
#pragma once

#include "model/core/language.h"
#include "model/core/result.h"
#include "model/insight/dashboard_figures.h"
#include "views/common/theme.h"

#include <QSize>

namespace samaki {

inline constexpr QSize kDashboardPictureSize{1366, 768};

/// .png (twice as many pixels as the size says), .svg or .pdf (one page of that size at 96 to the inch), by
/// the path's ending; written whole or not at all. Needs a QApplication, on its thread.
Outcome writeDashboardPicture(const DashboardFigures& figures, Language language, Theme::Mode mode,
                              const QString& path, const QSize& size = kDashboardPictureSize);

} // namespace samaki
