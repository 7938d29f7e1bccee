#include "model/documents/official_header.h"

#include "model/documents/paper_page.h"

#include <QPainterPath>

namespace samaki {

namespace {

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

qreal placeTitle(Board& board, const OfficialHeader& header, Typesetter& typesetter, qreal width, qreal top) {
    qreal y = board.place(typesetter.set({header.title, TextRole::Title, Qt::AlignHCenter}, width), {0, top});
    y = board.place(typesetter.set({header.subtitle, TextRole::Subtitle, Qt::AlignHCenter}, width), {0, y});
    if (!header.summary.isEmpty())
        y = board.place(typesetter.set({header.summary, TextRole::Quiet, Qt::AlignHCenter}, width),
                        {0, y + mm(0.6)});
    return y;
}

void makeKhmer(Board& board, const OfficialHeader& header, Typesetter& typesetter, qreal width) {
    const auto centred = [&](const QString& text, qreal top) {
        return board.place(typesetter.set({text, TextRole::National, Qt::AlignHCenter}, width), {0, top});
    };
    const qreal second = centred(kingdomLine(), 0);
    qreal y = centred(nationLine(), second);
    const QSizeF ornament(mm(34), mm(2.6));
    board.place(&drawOrnament, {QPointF((width - ornament.width()) / 2, y + mm(0.4)), ornament});

    // The unit stands left of the second line: the kingdom's lines are short, and a landscape page is low.
    const qreal side = width * 0.36;
    qreal left = second;
    if (!header.unit.isEmpty())
        left = board.place(typesetter.set({header.unit, TextRole::Unit}, side), {0, left});
    left = board.place(typesetter.set({header.committee, TextRole::Unit}, side), {0, left});
    left = board.place(typesetter.set({header.numberLine, TextRole::Body}, side), {0, left + mm(0.5)});
    placeTitle(board, header, typesetter, width, qMax(y + mm(5), left - mm(3)));
}

void makeEnglish(Board& board, const OfficialHeader& header, Typesetter& typesetter, qreal width) {
    qreal y = 0;
    if (!header.unit.isEmpty())
        y = board.place(typesetter.set({header.unit, TextRole::Body}, width * 0.7), {0, 0});
    board.place(typesetter.set({header.numberLine, TextRole::Body, Qt::AlignRight}, width * 0.3),
                {width * 0.7, 0});
    y = board.place(typesetter.set({header.committee, TextRole::Unit}, width * 0.7), {0, y});
    y = board.place([](QPainter& painter, const QRectF& box) { painter.fillRect(box, Qt::black); },
                    {0, y + mm(1.5), width, pt(0.9)});
    placeTitle(board, header, typesetter, width, y + mm(3));
}

} // namespace

StripPtr makeOfficialHeader(const OfficialHeader& header, Typesetter& typesetter, qreal width) {
    auto board = std::make_shared<Board>();
    if (typesetter.language() == Language::Khmer)
        makeKhmer(*board, header, typesetter, width);
    else
        makeEnglish(*board, header, typesetter, width);
    board->extendTo(board->height() + mm(3.5));
    return board;
}

} // namespace samaki
