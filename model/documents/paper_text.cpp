#include "model/documents/paper_text.h"

#include "model/core/khmer_text.h"

#include <QTextOption>

namespace samaki {

namespace {

// Control characters have no place on paper; line ends become what QTextLayout breaks at.
QString printable(const QString& text) {
    QString out = breakable(text);
    out.replace(u"\r\n"_qs, u"\n"_qs);
    for (QChar& c : out) {
        if (c == u'\n' || c == u'\r')
            c = QChar::LineSeparator;
        else if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return out;
}

// Khmer letters and the digits and signs that belong to their run (QTextLayout gives a run one script). Named
// so that Qt asks for a Khmer face at once, in place of trying the Latin one and warning.
QList<QTextLayout::FormatRange> khmerRuns(const QString& text, const PaperFace& face, int offset) {
    QList<QTextLayout::FormatRange> runs;
    if (face.khmerFont == face.font || !hasKhmer(text))
        return runs;
    QTextCharFormat format;
    format.setFont(face.khmerFont);
    bool khmer = false;
    bool decided = false;
    int begin = 0;
    const auto end = [&](int at) {
        if (khmer && at > begin)
            runs.append({offset + begin, at - begin, format});
        begin = at;
    };
    for (int i = 0; i < text.size(); ++i) {
        const QChar::Script script = text.at(i).script();
        if (script == QChar::Script_Common || script == QChar::Script_Inherited)
            continue;
        const bool isKhmer = script == QChar::Script_Khmer;
        if (decided && isKhmer != khmer)
            end(i);
        khmer = isKhmer;
        decided = true;
    }
    end(int(text.size()));
    return runs;
}

QList<QTextLayout::FormatRange> runsOf(const QString& lead, const QString& text, const PaperFace& face,
                                       const PaperFace& leadFace) {
    QList<QTextLayout::FormatRange> runs;
    if (!lead.isEmpty()) {
        QTextCharFormat format;
        format.setFont(leadFace.font);
        runs << QTextLayout::FormatRange{0, int(lead.size()), format};
        runs << khmerRuns(lead, leadFace, 0);
    }
    return runs << khmerRuns(text, face, int(lead.size()));
}

// An arrow that comes in from the left: from an earlier month.
void drawCarried(QPainter& painter, const QRectF& box) {
    const qreal middle = box.center().y();
    const qreal head = box.width() * 0.3;
    const QPointF tip(box.right(), middle);
    painter.drawLine(QPointF(box.left(), middle), tip);
    painter.drawLine(tip, tip + QPointF(-head, -head));
    painter.drawLine(tip, tip + QPointF(-head, head));
    painter.drawLine(QPointF(box.left(), middle), QPointF(box.left(), box.top() + box.height() * 0.15));
}

void drawBelow(QPainter& painter, const QRectF& box) {
    painter.setBrush(Qt::black);
    const QPointF corners[] = {box.topLeft(), box.topRight(), {box.center().x(), box.bottom()}};
    painter.drawPolygon(corners, 3);
}

// The hands of a clock.
void drawHands(QPainter& painter, const QRectF& ring) {
    const QPointF middle = ring.center();
    painter.drawLine(middle, middle - QPointF(0, ring.height() * 0.34));
    painter.drawLine(middle, middle + QPointF(ring.width() * 0.26, 0));
}

void drawSign(QPainter& painter, PaperSign sign, const QRectF& box) {
    const qreal stroke = box.width() / 9;
    const QRectF ring = box.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    painter.save();
    painter.setPen(QPen(Qt::black, stroke));
    painter.setBrush(Qt::NoBrush);
    if (sign == PaperSign::Carried || sign == PaperSign::Below) {
        sign == PaperSign::Carried ? drawCarried(painter, ring) : drawBelow(painter, ring);
        painter.restore();
        return;
    }
    painter.drawEllipse(ring);
    painter.setBrush(Qt::black);
    if (sign == PaperSign::Late)
        drawHands(painter, ring);
    if (sign == PaperSign::Full)
        painter.drawEllipse(ring);
    if (sign == PaperSign::Half)
        painter.drawPie(ring, 90 * 16, 180 * 16);
    const QRectF inner =
        ring.adjusted(ring.width() * 0.3, ring.width() * 0.3, -ring.width() * 0.3, -ring.width() * 0.3);
    if (sign == PaperSign::Paused) {
        painter.drawLine(inner.topLeft(), inner.bottomLeft());
        painter.drawLine(inner.topRight(), inner.bottomRight());
    }
    if (sign == PaperSign::Crossed) {
        painter.drawLine(inner.topLeft(), inner.bottomRight());
        painter.drawLine(inner.topRight(), inner.bottomLeft());
    }
    painter.restore();
}

} // namespace

Paragraph::Paragraph(const PaperText& text, const PaperFace& face, const PaperFace& leadFace, qreal width)
    : ink_(face.ink), sign_(text.sign) {
    const QString lead = printable(text.lead);
    const QString rest = printable(text.text);
    layout_.setText(lead + rest);
    layout_.setFont(face.font);
    QTextOption option(text.align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout_.setTextOption(option);
    layout_.setCacheEnabled(true);
    layout_.setFormats(runsOf(lead, rest, face, leadFace));
    if (sign_ != PaperSign::None)
        signSize_ = face.font.pixelSize() * 0.78;
    const qreal indent = signSize_ * 1.5;
    tops_.push_back(0);
    layout_.beginLayout();
    for (QTextLine line = layout_.createLine(); line.isValid(); line = layout_.createLine()) {
        const qreal left = baselines_.empty() ? indent + text.firstLine : indent;
        line.setLineWidth(width - left);
        const qreal baseline = tops_.back() + face.baseline;
        line.setPosition({left, baseline - line.ascent()});
        baselines_.push_back(baseline);
        tops_.push_back(tops_.back() + face.leading);
    }
    layout_.endLayout();
}

qreal Paragraph::textWidth() const {
    qreal width = 0;
    for (int i = 0; i < lineCount(); ++i)
        width = qMax(width, layout_.lineAt(i).naturalTextWidth());
    return width;
}

void Paragraph::draw(QPainter& painter, QPointF topLeft, int first, int end) const {
    const QPointF origin = topLeft - QPointF(0, lineTop(first));
    painter.setPen(ink_);
    for (int i = first; i < end; ++i)
        layout_.lineAt(i).draw(&painter, origin);
    if (sign_ != PaperSign::None && first == 0 && end > 0) {
        const qreal top = baselines_.front() - signSize_ * 0.92;
        drawSign(painter, sign_, {origin + QPointF(0, top), QSizeF(signSize_, signSize_)});
    }
}

ParagraphPtr Typesetter::set(const PaperText& text, qreal width) {
    ParagraphPtr& paragraph = set_[{text, width}];
    if (!paragraph)
        paragraph =
            std::make_shared<const Paragraph>(text, face(text.role), face(strongOf(text.role)), width);
    return paragraph;
}

const PaperFace& Typesetter::face(TextRole role) {
    const auto known = faces_.find(role);
    return known != faces_.end() ? known->second
                                 : faces_.emplace(role, paperFace(role, language_, setting_)).first->second;
}

} // namespace samaki
