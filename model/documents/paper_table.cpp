#include "model/documents/paper_table.h"

#include "model/documents/paper_page.h"

#include <numeric>

namespace samaki {

struct RowLook {
    int shade; ///< grey behind the texts, 0 to 255
    qreal topLine;
    qreal bottomLine;
    bool columnLines;
    bool centred; ///< texts stand in the middle of the row's height
};

namespace {

constexpr qreal kPadX = mm(1.3);
constexpr qreal kPadY = mm(0.9);
constexpr qreal kGap = mm(0.5); // between the texts of a cell
constexpr qreal kHairline = pt(0.4);
constexpr qreal kStrongLine = pt(0.9);

constexpr int kWhite = 255;

// Part of a paragraph in a cell.
struct Piece {
    ParagraphPtr paragraph;
    int first;
    int end;

    qreal height() const { return paragraph->lineTop(end) - paragraph->lineTop(first); }
};

struct SetCell {
    qreal left;
    qreal right;
    std::vector<Piece> pieces;

    qreal height() const {
        qreal height = pieces.empty() ? 0 : kGap * qreal(pieces.size() - 1);
        for (const Piece& piece : pieces)
            height += piece.height();
        return height;
    }
};

// How many of a piece's lines fit into a height.
int linesWithin(const Piece& piece, qreal height) {
    const qreal top = piece.paragraph->lineTop(piece.first);
    int end = piece.first;
    while (end < piece.end && piece.paragraph->lineTop(end + 1) - top <= height)
        ++end;
    return end - piece.first;
}

// The lines of a cell that fit into a height, and those that do not.
std::pair<SetCell, SetCell> cutCell(const SetCell& cell, qreal height) {
    SetCell above{cell.left, cell.right, {}};
    SetCell below = above;
    qreal room = height;
    for (const Piece& piece : cell.pieces) {
        const int fitting = below.pieces.empty() ? linesWithin(piece, room) : 0;
        const int middle = piece.first + fitting;
        if (fitting > 0)
            above.pieces.push_back({piece.paragraph, piece.first, middle});
        if (middle < piece.end)
            below.pieces.push_back({piece.paragraph, middle, piece.end});
        room -= piece.height() + kGap;
    }
    return {above, below};
}

constexpr RowLook kHeadLook{224, kStrongLine, kStrongLine, true, true};
constexpr RowLook kGroupLook{242, kHairline, kHairline, false, true};
constexpr RowLook kRowLook{kWhite, 0, kHairline, true, false};
constexpr RowLook kTotalLook{236, kStrongLine, kStrongLine, false, false};

class RowStrip : public Strip {
public:
    RowStrip(std::vector<SetCell> cells, RowLook look, qreal leastHeight)
        : cells_(std::move(cells)), look_(look) {
        for (const SetCell& cell : cells_)
            height_ = qMax(height_, cell.height());
        height_ = qMax(height_ + 2 * kPadY, leastHeight);
    }

    qreal height() const override { return height_; }
    void draw(QPainter& painter, QPointF topLeft) const override;
    std::optional<std::pair<StripPtr, StripPtr>> cutAt(qreal height) const override;

private:
    void drawRules(QPainter& painter, const QRectF& box) const;

    std::vector<SetCell> cells_;
    RowLook look_;
    qreal height_ = 0;
};

void RowStrip::draw(QPainter& painter, QPointF topLeft) const {
    const QRectF box(topLeft + QPointF(cells_.front().left, 0),
                     QSizeF(cells_.back().right - cells_.front().left, height_));
    if (look_.shade < kWhite)
        painter.fillRect(box, QColor(look_.shade, look_.shade, look_.shade));
    for (const SetCell& cell : cells_) {
        const qreal spare = look_.centred ? (height_ - 2 * kPadY - cell.height()) / 2 : 0;
        QPointF at = topLeft + QPointF(cell.left + kPadX, kPadY + spare);
        for (const Piece& piece : cell.pieces) {
            piece.paragraph->draw(painter, at, piece.first, piece.end);
            at.ry() += piece.height() + kGap;
        }
    }
    drawRules(painter, box);
}

// Rules are drawn inside the box, so that nothing stands outside the margins.
void RowStrip::drawRules(QPainter& painter, const QRectF& box) const {
    const auto fill = [&](const QRectF& rule, int grey) { painter.fillRect(rule, QColor(grey, grey, grey)); };
    const auto ink = [](qreal thickness) { return thickness > kHairline ? 0 : 90; };
    if (look_.columnLines) {
        for (const SetCell& cell : cells_) {
            if (cell.left > cells_.front().left)
                fill({box.left() - cells_.front().left + cell.left - kHairline / 2, box.top(), kHairline,
                      box.height()},
                     150);
        }
    }
    fill({box.left(), box.top(), kHairline, box.height()}, 90);
    fill({box.right() - kHairline, box.top(), kHairline, box.height()}, 90);
    if (look_.topLine > 0)
        fill({box.left(), box.top(), box.width(), look_.topLine}, ink(look_.topLine));
    fill({box.left(), box.bottom() - look_.bottomLine, box.width(), look_.bottomLine}, ink(look_.bottomLine));
}

std::optional<std::pair<StripPtr, StripPtr>> RowStrip::cutAt(qreal height) const {
    std::vector<SetCell> above;
    std::vector<SetCell> below;
    bool somethingAbove = false;
    bool somethingBelow = false;
    for (const SetCell& cell : cells_) {
        auto [top, bottom] = cutCell(cell, height - 2 * kPadY);
        somethingAbove = somethingAbove || !top.pieces.empty();
        somethingBelow = somethingBelow || !bottom.pieces.empty();
        above.push_back(std::move(top));
        below.push_back(std::move(bottom));
    }
    if (!somethingAbove || !somethingBelow)
        return std::nullopt;
    return std::pair<StripPtr, StripPtr>{std::make_shared<const RowStrip>(std::move(above), look_, 0),
                                         std::make_shared<const RowStrip>(std::move(below), look_, 0)};
}

std::vector<qreal> edgesOf(const std::vector<PaperColumn>& columns, qreal width) {
    const qreal sum =
        std::accumulate(columns.begin(), columns.end(), 0.0,
                        [](qreal all, const PaperColumn& column) { return all + column.weight; });
    std::vector<qreal> edges{0};
    for (const PaperColumn& column : columns)
        edges.push_back(edges.back() + width * column.weight / sum);
    return edges;
}

} // namespace

PaperTable::PaperTable(Typesetter& typesetter, std::vector<PaperColumn> columns, qreal width)
    : typesetter_(typesetter), edges_(edgesOf(columns, width)) {
    std::vector<PaperCell> titles;
    for (const PaperColumn& column : columns)
        titles.push_back({{{column.title, TextRole::TableHead, column.align}}});
    head_ = makeRow(titles, kHeadLook);
}

void PaperTable::addGroup(const std::vector<PaperCell>& cells) {
    strips_.push_back({makeRow(cells, kGroupLook), true, head_});
}

void PaperTable::addRow(const std::vector<PaperCell>& cells, qreal leastHeight) {
    strips_.push_back({makeRow(cells, kRowLook, leastHeight), false, head_});
}

void PaperTable::addTotal(const std::vector<PaperCell>& cells) {
    if (!strips_.empty())
        strips_.back().withNext = true;
    strips_.push_back({makeRow(cells, kTotalLook), false, head_});
}

std::vector<FlowStrip> PaperTable::strips(bool keepEnd) const {
    std::vector<FlowStrip> strips = strips_;
    if (!strips.empty())
        strips.back().withNext = keepEnd;
    return strips;
}

StripPtr PaperTable::makeRow(const std::vector<PaperCell>& cells, const RowLook& look, qreal leastHeight) {
    std::vector<SetCell> set;
    size_t column = 0;
    for (const PaperCell& cell : cells) {
        const size_t end = qMin(column + size_t(cell.span), edges_.size() - 1);
        SetCell made{edges_[column], edges_[end], {}};
        for (const PaperText& text : cell.texts) {
            if (text.text.isEmpty())
                continue;
            ParagraphPtr paragraph = typesetter_.set(text, made.right - made.left - 2 * kPadX);
            const int lines = paragraph->lineCount();
            made.pieces.push_back({std::move(paragraph), 0, lines});
        }
        set.push_back(std::move(made));
        column = end;
    }
    return std::make_shared<const RowStrip>(std::move(set), look, leastHeight);
}

} // namespace samaki
