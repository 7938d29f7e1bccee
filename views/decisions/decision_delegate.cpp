#include "views/decisions/decision_delegate.h"

#include "views/common/standing_sign.h"
#include "views/common/wrapped_text.h"

#include <QPainter>

namespace samaki {

namespace {

constexpr int kMargin = Theme::unit;
constexpr int kSign = 14;
constexpr int kBarHeight = 6;

} // namespace

DecisionDelegate::DecisionDelegate(Desk& desk, Find find, std::function<QString(int)> key, QObject* parent)
    : BreakableDelegate(parent), desk_(desk), find_(std::move(find)), key_(std::move(key)) {}

int DecisionDelegate::rowHeight() const {
    const int line = QFontMetrics(desk_.theme().font(Theme::Type::Body)).lineSpacing();
    return 2 * line + kMargin + kMargin / 2;
}

int DecisionDelegate::standingWidth() const {
    const QFontMetrics metrics(desk_.theme().font(Theme::Type::Strong));
    int widest = 0;
    for (const auto standing : {DecisionStanding::Open, DecisionStanding::Overdue, DecisionStanding::Done,
                                DecisionStanding::Dropped})
        widest = std::max(widest, metrics.horizontalAdvance(StandingWords::word(standing)));
    return widest + kSign + 3 * kMargin + kMargin / 2;
}

void DecisionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const RegisteredDecision* each = find_(index);
    if (each == nullptr)
        return;
    painter->save();
    paintBackground(*painter, option);
    const Theme& theme = desk_.theme();
    const bool quiet = each->standing == DecisionStanding::Dropped;
    painter->setFont(theme.font(Theme::Type::Body));
    painter->setPen(quiet ? theme.textQuiet : theme.text);
    const QRect inner = option.rect.adjusted(kMargin, kMargin / 2, -kMargin, -kMargin / 2);
    const QString key = key_(index.column());
    if (key == u"standing"_qs)
        paintStanding(*painter, inner, *each);
    else if (key == u"became"_qs && each->activity)
        paintActivity(*painter, inner, *each, index.data().toString());
    else
        drawWrapped(*painter, inner, index.data().toString(), 2,
                    Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask);
    painter->restore();
}

void DecisionDelegate::paintBackground(QPainter& painter, const QStyleOptionViewItem& option) const {
    const Theme& theme = desk_.theme();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter.fillRect(option.rect, selected ? theme.accentSoft : hovered ? theme.surfaceSoft : theme.surface);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
}

// The sign and the word, and under it how late.
void DecisionDelegate::paintStanding(QPainter& painter, const QRect& rect,
                                     const RegisteredDecision& each) const {
    const Theme& theme = desk_.theme();
    const QColor color = standingColor(theme, each.standing);
    const QString late =
        StandingWords::lateness(each.decision, each.standing, desk_.today(), desk_.language());
    QRect first = rect;
    if (!late.isEmpty())
        first.setHeight(rect.height() / 2);
    const QRectF sign(first.left(), first.center().y() - kSign / 2.0, kSign, kSign);
    drawStandingSign(painter, sign, each.standing, color);
    painter.setFont(theme.font(Theme::Type::Strong));
    painter.setPen(color);
    first.setLeft(rect.left() + kSign + kMargin);
    painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter, StandingWords::word(each.standing));
    painter.setFont(theme.font(Theme::Type::Caption));
    const QRect second(first.left(), first.bottom(), first.width(), rect.height() / 2);
    painter.drawText(second, Qt::AlignLeft | Qt::AlignVCenter, late);
}

void DecisionDelegate::paintActivity(QPainter& painter, const QRect& rect, const RegisteredDecision& each,
                                     const QString& text) const {
    const Theme& theme = desk_.theme();
    const QRect upper(rect.left(), rect.top(), rect.width(), rect.height() - kBarHeight - kMargin / 2);
    drawWrapped(painter, upper, text, 1, Qt::AlignLeft);
    const QRectF bar(rect.left(), rect.bottom() - kBarHeight - 1, rect.width(), kBarHeight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.line);
    painter.drawRoundedRect(bar, kBarHeight / 2.0, kBarHeight / 2.0);
    const int percent = each.activity->progress;
    if (percent <= 0)
        return;
    QRectF filled = bar;
    filled.setWidth(std::max<qreal>(kBarHeight, bar.width() * percent / 100));
    painter.setBrush(percent >= 100 ? theme.good : theme.accent);
    painter.drawRoundedRect(filled, kBarHeight / 2.0, kBarHeight / 2.0);
}

} // namespace samaki
