#include "views/meetings/minutes_agenda_delegate.h"

#include "views/common/wrapped_text.h"
#include "views/meetings/minutes_agenda_model.h"

#include <QPainter>

#include <algorithm>

namespace samaki {

namespace {

constexpr int kNumber = 4 * Theme::unit; ///< the least; Khmer digits are wider
constexpr int kSmallSign = 14;

} // namespace

QSize MinutesAgendaDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {0, 2 * QFontMetrics(bodyFont()).lineSpacing() + QFontMetrics(captionFont()).lineSpacing() +
                   2 * kMargin};
}

void MinutesAgendaDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const {
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    paintGround(*painter, option);
    if (chosen)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                          theme().accent);
    const QRect inner = option.rect.adjusted(kMargin + 2, kMargin, -kMargin, -kMargin);
    const bool waits = index.data(MinutesAgendaModel::StatusRole).toInt() == int(AgendaStatus::Waiting);
    painter->setFont(strongFont());
    painter->setPen(theme().textQuiet);
    const int titleHeight = 2 * QFontMetrics(bodyFont()).lineSpacing();
    const int line = QFontMetrics(bodyFont()).lineSpacing();
    const QString number = index.data(MinutesAgendaModel::NumberRole).toString();
    const int numberWidth = std::max(kNumber, QFontMetrics(strongFont()).horizontalAdvance(number) + kMargin);
    painter->drawText(QRect(inner.left(), inner.top(), numberWidth, line), Qt::AlignLeft | Qt::AlignVCenter,
                      number);
    paintSign(*painter, QRect(inner.right() - kSmallSign, inner.top(), kSmallSign, line), index);
    painter->setFont(chosen ? strongFont() : bodyFont());
    painter->setPen(waits || chosen ? theme().text : theme().textQuiet);
    const QString text = index.data(MinutesAgendaModel::TitleRole).toString();
    QRect title(inner.left() + numberWidth, inner.top(), inner.width() - numberWidth - kSmallSign - kMargin,
                titleHeight);
    title.setHeight(wrappedLines(painter->font(), text, title.width(), 2) * line);
    drawWrapped(*painter, title, text, 2);
    title.setHeight(titleHeight);
    paintTime(*painter,
              QRect(title.left(), title.bottom() + 1, inner.right() - title.left(),
                    inner.bottom() - title.bottom()),
              index);
    painter->restore();
}

// "Director of Labour        12:30 / 10 min": over the planned time in the warning's colour and with a sign.
void MinutesAgendaDelegate::paintTime(QPainter& painter, const QRect& rect, const QModelIndex& index) const {
    const Language language = desk().language();
    const qint64 spent = index.data(MinutesAgendaModel::SpentRole).toLongLong();
    const QVariant planned = index.data(MinutesAgendaModel::PlannedRole);
    const bool over = planned.isValid() && spent > planned.toLongLong() * 60;
    QString time = spent > 0 ? clockText(spent, language) : QString();
    if (planned.isValid()) {
        const QString minutes = tr("%1 min").arg(formatNumber(planned.toLongLong(), language));
        time = time.isEmpty() ? minutes : u"%1 / %2"_qs.arg(time, minutes);
    }
    if (over)
        time.prepend(u"▲ "_qs);
    painter.setFont(captionFont());
    const int width = painter.fontMetrics().horizontalAdvance(time);
    painter.setPen(over ? theme().warning : theme().textQuiet);
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, time);
    painter.setPen(theme().textQuiet);
    const int room = rect.width() - width - kMargin;
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(
                         index.data(MinutesAgendaModel::PresenterRole).toString(), Qt::ElideRight, room));
}

// A ring: to come; with a dot: discussed, but not marked as dealt with; a tick: dealt with; an arrow: carried
// over.
void MinutesAgendaDelegate::paintSign(QPainter& painter, const QRect& rect, const QModelIndex& index) const {
    const auto status = static_cast<AgendaStatus>(index.data(MinutesAgendaModel::StatusRole).toInt());
    QRectF box(0, 0, 10, 10);
    box.moveCenter(QRectF(rect).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool begun =
        status == AgendaStatus::Waiting && index.data(MinutesAgendaModel::DiscussedRole).toBool();
    const QColor color = begun                                 ? theme().accent
                         : status == AgendaStatus::Done        ? theme().good
                         : status == AgendaStatus::CarriedOver ? theme().warning
                                                               : theme().neutral;
    painter.setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (status == AgendaStatus::Waiting) {
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
        if (begun) {
            painter.setBrush(color);
            painter.drawEllipse(box.center(), 1.6, 1.6);
        }
    } else if (status == AgendaStatus::Done) {
        painter.drawPolyline(QPolygonF{{box.left(), box.center().y()},
                                       {box.left() + box.width() * 0.38, box.bottom() - 1},
                                       {box.right(), box.top() + 1}});
    } else {
        const double y = box.center().y();
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
        painter.drawPolyline(QPolygonF{{box.right() - 4, y - 4}, {box.right(), y}, {box.right() - 4, y + 4}});
    }
    painter.restore();
}

} // namespace samaki
