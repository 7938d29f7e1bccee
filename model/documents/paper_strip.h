// A strip: one horizontal piece of a paper, as wide as the page's text. A paper is a list of strips, from
// which pages are made (paper_flow.h).
//
// Always holds: a strip's height is known before it is drawn, and it draws inside it. Lengths are paper
// units.
#pragma once

#include "model/documents/paper_text.h"

#include <functional>
#include <optional>

namespace samaki {

class Strip;
using StripPtr = std::shared_ptr<const Strip>;

class Strip {
public:
    virtual ~Strip() = default;
    virtual qreal height() const = 0;
    virtual void draw(QPainter& painter, QPointF topLeft) const = 0;

    /// Two strips that show the same, the first at most that high; nothing where it cannot be parted.
    virtual std::optional<std::pair<StripPtr, StripPtr>> cutAt(qreal /*height*/) const {
        return std::nullopt;
    }
};

/// A strip on which texts and drawings are placed by hand: a header, a title, a signature block. Never
/// parted.
class Board : public Strip {
public:
    using Drawing = std::function<void(QPainter&, const QRectF& box)>;

    /// Grows the board so that it holds what is placed. Returns the bottom of it.
    qreal place(ParagraphPtr paragraph, QPointF at);
    qreal place(Drawing drawing, const QRectF& box);
    /// Leaves room at the bottom.
    void extendTo(qreal height) { height_ = qMax(height_, height); }

    qreal height() const override { return height_; }
    void draw(QPainter& painter, QPointF topLeft) const override;

private:
    struct PlacedText {
        ParagraphPtr paragraph;
        QPointF at;
    };
    struct PlacedDrawing {
        Drawing drawing;
        QRectF box;
    };

    qreal height_ = 0;
    std::vector<PlacedText> texts_;
    std::vector<PlacedDrawing> drawings_;
};

} // namespace samaki
