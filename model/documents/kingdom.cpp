#include "model/documents/kingdom.h"

#include <QPainter>
#include <QPainterPath>

namespace samaki {

namespace {

// One side of the ornament in a box of 1 x 1 that begins at the centre: a tapering stroke that curls at its
// end.
QPainterPath ornamentSide() {
    QPainterPath side;
    side.moveTo(0.10, 0);
    side.cubicTo(0.30, -0.9, 0.52, -0.7, 0.66, -0.05);
    side.cubicTo(0.74, 0.35, 0.86, 0.30, 1.0, 0);
    side.cubicTo(0.88, 0.62, 0.70, 0.66, 0.58, 0.10);
    side.cubicTo(0.48, -0.36, 0.30, -0.44, 0.10, 0);
    side.closeSubpath();
    side.moveTo(0.10, 0);
    side.cubicTo(0.22, 0.55, 0.36, 0.62, 0.47, 0.18);
    side.cubicTo(0.38, 0.36, 0.26, 0.30, 0.10, 0);
    side.closeSubpath();
    return side;
}

} // namespace

// Printed as they are on every Khmer state paper (shared/domain, "Official papers"); not a matter of
// translation.
const QString& kingdomLine() {
    static const QString line = u"ព្រះរាជាណាចក្រកម្ពុជា"_qs;
    return line;
}
const QString& nationLine() {
    static const QString line = u"ជាតិ សាសនា ព្រះមហាក្សត្រ"_qs;
    return line;
}

void drawOrnament(QPainter& painter, const QRectF& box) {
    painter.save();
    painter.translate(box.center());
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    const qreal half = box.height() / 2;
    const QPainterPath side = ornamentSide();
    for (const qreal direction : {1.0, -1.0}) {
        painter.save();
        painter.scale(direction * box.width() / 2, half);
        painter.drawPath(side);
        painter.restore();
    }
    QPainterPath diamond;
    diamond.moveTo(0, -half);
    diamond.lineTo(half * 0.8, 0);
    diamond.lineTo(0, half);
    diamond.lineTo(-half * 0.8, 0);
    diamond.closeSubpath();
    painter.drawPath(diamond);
    painter.restore();
}

} // namespace samaki
