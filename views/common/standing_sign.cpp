#include "views/common/standing_sign.h"

#include <QPainter>

#include <algorithm>

namespace samaki {

QString StandingWords::word(DecisionStanding standing) {
    switch (standing) {
    case DecisionStanding::Open:
        return tr("Open");
    case DecisionStanding::Overdue:
        return tr("Overdue");
    case DecisionStanding::Done:
        return tr("Done");
    case DecisionStanding::Dropped:
        return tr("Dropped");
    }
    return {};
}

QString StandingWords::lateness(const Decision& decision, DecisionStanding standing, const QDate& today,
                                Language language) {
    if (standing != DecisionStanding::Overdue)
        return {};
    const int late = static_cast<int>(decision.dueOn.daysTo(today));
    return digits(late == 1 ? tr("1 day late") : tr("%n days late", "", late), language);
}

QString StandingWords::days(int days, Language language) {
    return digits(days == 1 ? tr("1 day") : tr("%n days", "", days), language);
}

QColor standingColor(const Theme& theme, DecisionStanding standing) {
    switch (standing) {
    case DecisionStanding::Open:
        return theme.accent;
    case DecisionStanding::Overdue:
        return theme.danger;
    case DecisionStanding::Done:
        return theme.good;
    case DecisionStanding::Dropped:
        return theme.neutral;
    }
    return theme.neutral;
}

namespace {

// Parts of the square's side: a sign is the same drawing in a table and on a wall.
constexpr qreal kPen = 0.12;

void drawWarning(QPainter& painter, const QRectF& box) {
    painter.drawPolygon(QPolygonF{{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()});
    const qreal x = box.center().x();
    painter.drawLine(QPointF(x, box.top() + box.height() * 0.42),
                     QPointF(x, box.top() + box.height() * 0.62));
    painter.drawPoint(QPointF(x, box.top() + box.height() * 0.8));
}

void drawTick(QPainter& painter, const QRectF& box) {
    painter.drawPolyline(QPolygonF{{box.left(), box.center().y()},
                                   {box.left() + box.width() * 0.38, box.bottom() - box.height() * 0.1},
                                   {box.right(), box.top() + box.height() * 0.1}});
}

void drawCross(QPainter& painter, const QRectF& box) {
    const qreal in = box.width() * 0.1;
    const QRectF inner = box.adjusted(in, in, -in, -in);
    painter.drawLine(inner.topLeft(), inner.bottomRight());
    painter.drawLine(inner.bottomLeft(), inner.topRight());
}

} // namespace

void drawStandingSign(QPainter& painter, const QRectF& rect, DecisionStanding standing, const QColor& color) {
    const qreal side = std::min(rect.width(), rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(rect.center());
    const qreal in = side * kPen / 2;
    box.adjust(in, in, -in, -in);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, side * kPen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (standing == DecisionStanding::Open)
        painter.drawEllipse(box);
    else if (standing == DecisionStanding::Overdue)
        drawWarning(painter, box);
    else if (standing == DecisionStanding::Done)
        drawTick(painter, box);
    else
        drawCross(painter, box);
    painter.restore();
}

} // namespace samaki
