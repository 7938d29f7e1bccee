// A chart as a picture or a file: what leaves the program for a letter, a slide or a spreadsheet.
//
// Always holds: pictures are drawn anew, on white and in the light look whatever the window shows, at one
// size, with title and subtitle; a file is written whole or not at all. Needs a QApplication; its thread.
#pragma once

#include "model/core/result.h"
#include "views/common/chart_card_data.h"

#include <QImage>

namespace samaki {

/// 960 x 540 points, twice as many pixels.
QImage chartPicture(const ChartData& data, Language language);

/// .png, .svg or .csv, by the path's ending.
Outcome writeChart(const ChartData& data, Language language, const QString& path);

} // namespace samaki
