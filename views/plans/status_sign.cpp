#include "views/plans/status_sign.h"

#include <QPainter>

namespace samaki {

namespace {

void drawRing(QPainter& painter, const QRectF& box, const QColor& color, bool halfFull) {
    painter.drawEllipse(box);
    if (!halfFull)
        return;
    painter.setBrush(color);
    painter.setPen(Qt::NoPen);
    painter.drawPie(box, 90 * 16, -180 * 16); // the right half, in Qt's sixteenths of a degree
}

void drawTick(QPainter& painter, const QRectF& box) {
    painter.drawPolyline(QPolygonF{{box.left(), box.center().y()},
                                   {box.left() + box.width() * 0.38, box.bottom() - box.height() * 0.1},
                                   {box.right(), box.top() + box.height() * 0.1}});
}

void drawBars(QPainter& painter, const QRectF& box) {
    for (const double at : {0.3, 0.7}) {
        const double x = box.left() + box.width() * at;
        painter.drawLine(QPointF(x, box.top() + 1), QPointF(x, box.bottom() - 1));
    }
}

void drawCross(QPainter& painter, const QRectF& box) {
    const QRectF inner = box.adjusted(1, 1, -1, -1);
    painter.drawLine(inner.topLeft(), inner.bottomRight());
    painter.drawLine(inner.bottomLeft(), inner.topRight());
}

} // namespace

QColor statusColor(const Theme& theme, ActivityStatus status) {
    switch (status) {
    case ActivityStatus::Planned:
        return theme.textQuiet;
    case ActivityStatus::UnderWay:
        return theme.accent;
    case ActivityStatus::Done:
        return theme.good;
    case ActivityStatus::Postponed:
        return theme.warning;
    case ActivityStatus::Cancelled:
        return theme.neutral;
    }
    return theme.neutral;
}

void drawStatusSign(QPainter& painter, const QRectF& rect, ActivityStatus status, const QColor& color) {
    const double side = std::min({rect.width(), rect.height(), 10.0});
    QRectF box(0, 0, side, side);
    box.moveCenter(rect.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (status) {
    case ActivityStatus::Planned:
        drawRing(painter, box, color, false);
        break;
    case ActivityStatus::UnderWay:
        drawRing(painter, box, color, true);
        break;
    case ActivityStatus::Done:
        drawTick(painter, box);
        break;
    case ActivityStatus::Postponed:
        drawBars(painter, box);
        break;
    case ActivityStatus::Cancelled:
        drawCross(painter, box);
        break;
    }
    painter.restore();
}

} // namespace samaki
