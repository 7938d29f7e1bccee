#include "model/documents/official_header.h"

#include "model/documents/kingdom.h"
#include "model/documents/paper_page.h"

namespace samaki {

namespace {

qreal placeTitle(Board& board, const OfficialHeader& header, Typesetter& typesetter, qreal width, qreal top) {
    qreal y = board.place(typesetter.set({header.title, TextRole::Title, Qt::AlignHCenter}, width), {0, top});
    y = board.place(typesetter.set({header.subtitle, TextRole::Subtitle, Qt::AlignHCenter}, width), {0, y});
    if (!header.summary.isEmpty())
        y = board.place(typesetter.set({header.summary, TextRole::Quiet, Qt::AlignHCenter}, width),
                        {0, y + mm(0.6)});
    return y;
}

void drawFrame(QPainter& painter, const QRectF& box) {
    painter.save();
    painter.setPen(QPen(Qt::black, pt(0.9)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    painter.restore();
}

// In a frame at the right edge.
void placeMark(Board& board, const QString& mark, Typesetter& typesetter, qreal width, qreal top) {
    if (mark.isEmpty())
        return;
    const qreal pad = mm(1.5);
    const qreal most = width * 0.3; // clear of what stands in the middle
    const ParagraphPtr text = typesetter.set({mark, TextRole::CellStrong, Qt::AlignHCenter}, most);
    const qreal frame = text->textWidth() + 2 * pad;
    board.place(&drawFrame, {width - frame, top, frame, text->height() + mm(0.6)});
    board.place(text, {width - (frame + most) / 2, top + mm(0.3)});
}

void makeKhmer(Board& board, const OfficialHeader& header, Typesetter& typesetter, qreal width) {
    const auto centred = [&](const QString& text, qreal top) {
        return board.place(typesetter.set({text, TextRole::National, Qt::AlignHCenter}, width), {0, top});
    };
    const qreal second = centred(kingdomLine(), 0);
    qreal y = centred(nationLine(), second);
    board.place(&drawOrnament, {QPointF((width - kOrnament.width()) / 2, y + mm(0.4)), kOrnament});

    // On a wide page the unit stands left of the second line: the kingdom's lines are short, the page is low.
    // On a narrow one nothing stands beside it, so its lines need not break.
    const bool wide = width > mm(200);
    const qreal side = wide ? width * 0.36 : width;
    qreal left = wide ? second : y + mm(4);
    if (!header.unit.isEmpty())
        left = board.place(typesetter.set({header.unit, TextRole::Unit}, side), {0, left});
    left = board.place(typesetter.set({header.committee, TextRole::Unit}, side), {0, left});
    left = board.place(typesetter.set({header.numberLine, TextRole::Body}, side), {0, left + mm(0.5)});
    placeTitle(board, header, typesetter, width, qMax(y + mm(5), left + (wide ? -mm(3) : mm(2))));
    placeMark(board, header.mark, typesetter, width, 0);
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
    placeMark(board, header.mark, typesetter, width, y + mm(3.5));
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
