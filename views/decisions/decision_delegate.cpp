#include "views/decisions/decision_delegate.h"

#include "views/common/standing_sign.h"
#include "views/common/wrapped_text.h"

#include <QPainter>

namespace samaki {

namespace {

constexpr int kStandingSign = 14;

} // namespace

DecisionDelegate::DecisionDelegate(Desk& desk, Find find, std::function<QString(int)> key, QObject* parent)
    : SheetDelegate(desk, parent), find_(std::move(find)), key_(std::move(key)) {}

int DecisionDelegate::standingWidth() const {
    const QFontMetrics metrics(strongFont());
    int widest = 0;
    for (const auto standing : {DecisionStanding::Open, DecisionStanding::Overdue, DecisionStanding::Done,
                                DecisionStanding::Dropped})
        widest = std::max(widest, metrics.horizontalAdvance(StandingWords::word(standing)));
    return widest + kStandingSign + 3 * kMargin + kMargin / 2;
}

bool DecisionDelegate::isQuiet(const QModelIndex& index) const {
    const RegisteredDecision* each = find_(index);
    return each != nullptr && each->standing == DecisionStanding::Dropped;
}

void DecisionDelegate::paintCell(QPainter& painter, const QRect& rect, const QModelIndex& index) const {
    const RegisteredDecision* each = find_(index);
    if (each == nullptr)
        return;
    const QString key = key_(index.column());
    if (key == u"standing"_qs)
        paintStanding(painter, rect, *each);
    else if (key == u"became"_qs && each->activity)
        paintActivity(painter, rect, *each, index.data().toString());
    else
        SheetDelegate::paintCell(painter, rect, index);
}

// The sign and the word, and under it how late.
void DecisionDelegate::paintStanding(QPainter& painter, const QRect& rect,
                                     const RegisteredDecision& each) const {
    const QColor color = standingColor(theme(), each.standing);
    const QString late =
        StandingWords::lateness(each.decision, each.standing, desk().today(), desk().language());
    QRect first = rect;
    if (!late.isEmpty())
        first.setHeight(rect.height() / 2);
    const QRectF sign(first.left(), first.center().y() - kStandingSign / 2.0, kStandingSign, kStandingSign);
    drawStandingSign(painter, sign, each.standing, color);
    painter.setFont(strongFont());
    painter.setPen(color);
    first.setLeft(rect.left() + kStandingSign + kMargin);
    painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter, StandingWords::word(each.standing));
    painter.setFont(captionFont());
    const QRect second(first.left(), first.bottom(), first.width(), rect.height() / 2);
    painter.drawText(second, Qt::AlignLeft | Qt::AlignVCenter, late);
}

void DecisionDelegate::paintActivity(QPainter& painter, const QRect& rect, const RegisteredDecision& each,
                                     const QString& text) const {
    const QRect upper(rect.left(), rect.top(), rect.width(), rect.height() - kBarHeight - kMargin / 2);
    drawWrapped(painter, upper, text, 1, Qt::AlignLeft);
    paintBar(painter, QRect(rect.left(), rect.bottom() - kBarHeight - 1, rect.width(), kBarHeight),
             each.activity->progress);
}

} // namespace samaki
