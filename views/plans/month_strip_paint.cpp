// How the month's strip is drawn: the days with what is closed, today's line, and the bars.
#include "views/plans/month_strip.h"

#include "model/core/khmer_text.h"
#include "views/plans/status_sign.h"

#include <QPainter>

#include <array>

namespace samaki {

namespace {

// Two letters in English; in Khmer the day's name where there is room for all of them, else its usual
// letters.
QString dayHead(int dayOfWeek, Language language, int width, const QFontMetrics& metrics) {
    static const std::array<QString, 7> letters = {u"ច"_qs, u"អ"_qs, u"ព"_qs, u"ព្រ"_qs,
                                                   u"សុ"_qs, u"ស"_qs, u"អា"_qs};
    if (language == Language::English)
        return shortDayName(dayOfWeek, language).left(2);
    const int widest = metrics.horizontalAdvance(shortDayName(Qt::Sunday, language));
    return widest + Theme::unit / 2 <= width ? shortDayName(dayOfWeek, language)
                                             : letters[static_cast<size_t>(dayOfWeek - 1)];
}

} // namespace

void MonthStrip::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    const Theme& theme = desk_.theme();
    painter.fillRect(viewport()->rect(), theme.surface);
    if (month_.isNull())
        return;
    painter.setFont(theme.font(Theme::Type::Caption));
    paintDays(painter);
    const int head = headHeight_;
    const QDate today = desk_.today();
    painter.setClipRect(QRect(0, head, viewport()->width(), viewport()->height() - head));
    if (month_.contains(today)) { // below the bars, whose words must be read
        const int day = today.day();
        const int x = (dayLeft(day) + dayLeft(day + 1)) / 2;
        painter.setPen(QPen(theme.accent, 2));
        painter.drawLine(x, head, x, viewport()->height());
    }
    for (const Bar& bar : bars_) {
        if (const QRect rect = rectOf(bar); rect.top() < viewport()->height() && rect.bottom() > head)
            paintBar(painter, bar);
    }
}

void MonthStrip::paintDays(QPainter& painter) const {
    const Theme& theme = desk_.theme();
    const Language language = desk_.language();
    const int line = painter.fontMetrics().lineSpacing();
    const int height = viewport()->height();
    const QDate today = desk_.today();
    for (QDate date = month_.firstDay(); date <= month_.lastDay(); date = date.addDays(1)) {
        const int left = dayLeft(date.day());
        const int width = dayLeft(date.day() + 1) - left;
        const bool holiday = holidays_.contains(date);
        const bool closed = !context_.workingDays.isWorkingDay(date);
        if (closed)
            painter.fillRect(QRect(left, 0, width, height),
                             holiday ? theme.soft(theme.danger) : theme.surfaceSoft);
        const bool isToday = date == today;
        if (isToday) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.accent);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.drawRoundedRect(QRectF(left + 1, line + 1, width - 2, line), 4, 4);
        }
        painter.setPen(holiday ? theme.danger : theme.textQuiet);
        painter.drawText(QRect(left, 0, width, line), Qt::AlignCenter,
                         dayHead(date.dayOfWeek(), language, width, painter.fontMetrics()));
        painter.setPen(isToday   ? theme.onAccent
                       : holiday ? theme.danger
                       : closed  ? theme.textQuiet
                                 : theme.text);
        painter.drawText(QRect(left, line, width, line + 2), Qt::AlignCenter,
                         digits(QString::number(date.day()), language));
    }
    painter.fillRect(QRect(0, headHeight_ - 1, viewport()->width(), 1), theme.line);
}

void MonthStrip::paintBar(QPainter& painter, const Bar& bar) const {
    const Theme& theme = desk_.theme();
    const QRect rect = rectOf(bar);
    const QColor color = bar.late ? theme.danger : statusColor(theme, bar.status);
    const bool current = bar.id == current_;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(current ? theme.accentSoft : theme.soft(color));
    painter.setPen(QPen(color, current ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);

    constexpr int kSign = 14;
    const QRect sign(rect.left() + 3, rect.top(), std::min(kSign, rect.width() - 6), rect.height());
    drawStatusSign(painter, sign, bar.status, color);
    const QRect words = rect.adjusted(kSign + 6, 0, -4, 0);
    const QString text =
        digits(QString::number(bar.number), desk_.language()) + u' ' + breakable(bar.description);
    if (words.width() > kSign) {
        painter.setPen(theme.text);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
    }
    painter.restore();
}

} // namespace samaki
