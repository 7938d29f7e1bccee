#include "model/documents/paper_strip.h"

namespace samaki {

qreal Board::place(ParagraphPtr paragraph, QPointF at) {
    const qreal bottom = at.y() + paragraph->height();
    extendTo(bottom);
    texts_.push_back({std::move(paragraph), at});
    return bottom;
}

qreal Board::place(Drawing drawing, const QRectF& box) {
    extendTo(box.bottom());
    drawings_.push_back({std::move(drawing), box});
    return box.bottom();
}

void Board::draw(QPainter& painter, QPointF topLeft) const {
    for (const PlacedText& text : texts_)
        text.paragraph->draw(painter, topLeft + text.at);
    for (const PlacedDrawing& placed : drawings_)
        placed.drawing(painter, placed.box.translated(topLeft));
}

} // namespace samaki
