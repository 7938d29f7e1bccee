#include "model/documents/paper.h"

namespace samaki {

namespace {

constexpr qreal kFooterGap = mm(3);
constexpr qreal kRule = pt(0.4);

StripPtr makeFooter(const PaperDraft& draft, const QString& pageText, Typesetter& typesetter) {
    const qreal width = draft.page.textArea().width();
    auto board = std::make_shared<Board>();
    board->place([](QPainter& painter, const QRectF& box) { painter.fillRect(box, QColor(150, 150, 150)); },
                 {0, 0, width, kRule});
    board->place(typesetter.set({draft.footer, TextRole::Footer}, width * 0.8), {0, mm(0.8)});
    board->place(typesetter.set({pageText, TextRole::Footer, Qt::AlignRight}, width * 0.2),
                 {width * 0.8, mm(0.8)});
    return board;
}

} // namespace

Paper::Paper(PaperDraft draft)
    : page_(draft.page), title_(draft.title), pages_(makePages(draft.flow, draft.page.textArea().height())) {
    Typesetter typesetter(draft.language);
    for (int page = 1; page <= pageCount(); ++page) {
        const QString text = draft.pagePattern.arg(formatNumber(page, draft.language),
                                                   formatNumber(pageCount(), draft.language));
        footers_.push_back(makeFooter(draft, text, typesetter));
    }
}

void Paper::drawPage(QPainter& painter, int page) const {
    painter.save();
    const QPaintDevice& device = *painter.device();
    painter.scale(device.logicalDpiX() / kUnitsPerInch, device.logicalDpiY() / kUnitsPerInch);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    const QRectF area = page_.textArea();
    for (const PlacedStrip& placed : pages_.at(size_t(page)))
        placed.strip->draw(painter, area.topLeft() + QPointF(0, placed.top));
    footers_.at(size_t(page))->draw(painter, area.bottomLeft() + QPointF(0, kFooterGap));
    painter.restore();
}

} // namespace samaki
