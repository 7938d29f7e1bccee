// The sign of an activity's status: a small drawing, so that the colour is never the only thing that tells.
#pragma once

#include "model/records/activity.h"
#include "views/common/theme.h"

class QPainter;
class QRectF;

namespace samaki {

QColor statusColor(const Theme& theme, ActivityStatus status);

/// An open ring, a half-filled ring, a tick, two bars, a cross; in the square in the middle of the rectangle.
void drawStatusSign(QPainter& painter, const QRectF& rect, ActivityStatus status, const QColor& color);

} // namespace samaki
