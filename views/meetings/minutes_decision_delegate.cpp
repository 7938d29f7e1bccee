#include "views/meetings/minutes_decision_delegate.h"

#include "views/common/icon.h"
#include "views/common/wrapped_text.h"
#include "views/meetings/minutes_decision_model.h"

#include <QAbstractItemView>
#include <QPainter>

namespace samaki {

namespace {

constexpr int kNumber = 4 * Theme::unit;
constexpr int kMostLines = 6;
constexpr int kSmallSign = 14;

QString signOf(DecisionStanding standing) {
    switch (standing) {
    case DecisionStanding::Open:
        return u"○"_qs;
    case DecisionStanding::Overdue:
        return u"▲"_qs;
    case DecisionStanding::Done:
        return u"✓"_qs;
    case DecisionStanding::Dropped:
        return u"✕"_qs;
    }
    return {};
}

QColor colorOf(const Theme& theme, DecisionStanding standing) {
    switch (standing) {
    case DecisionStanding::Open:
        return theme.textQuiet;
    case DecisionStanding::Overdue:
        return theme.danger;
    case DecisionStanding::Done:
        return theme.good;
    case DecisionStanding::Dropped:
        return theme.textQuiet;
    }
    return theme.text;
}

} // namespace

MinutesDecisionDelegate::MinutesDecisionDelegate(Desk& desk, QObject* parent) : SheetDelegate(desk, parent) {
    const auto forget = [this] { lines_.clear(); }; // another font, other lines
    connect(&desk, &Desk::themeChanged, this, forget);
    connect(&desk, &Desk::languageChanged, this, forget);
}

int MinutesDecisionDelegate::linesOf(const QString& text, int width) const {
    if (width != width_)
        lines_.clear();
    width_ = width;
    const auto known = lines_.constFind(text);
    if (known != lines_.constEnd())
        return *known;
    const int lines = wrappedLines(bodyFont(), text, width, kMostLines);
    lines_.insert(text, lines);
    return lines;
}

QSize MinutesDecisionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width =
        (view == nullptr ? option.rect.width() : view->viewport()->width()) - 2 * kMargin - kNumber;
    const int lines = linesOf(index.data(MinutesDecisionModel::TextRole).toString(), std::max(width, 40));
    return {0, lines * QFontMetrics(bodyFont()).lineSpacing() + QFontMetrics(captionFont()).lineSpacing() +
                   5 * kMargin / 2};
}

void MinutesDecisionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const {
    painter->save();
    paintGround(*painter, option);
    paintFocus(*painter, option);
    const QRect inner = option.rect.adjusted(kMargin, kMargin, -kMargin, -kMargin);
    const int line = QFontMetrics(bodyFont()).lineSpacing();
    painter->setFont(strongFont());
    painter->setPen(theme().accent);
    painter->drawText(QRect(inner.left(), inner.top(), kNumber, line), Qt::AlignLeft | Qt::AlignVCenter,
                      index.data(MinutesDecisionModel::NumberRole).toString());
    painter->setFont(bodyFont());
    painter->setPen(theme().text);
    const QString text = index.data(MinutesDecisionModel::TextRole).toString();
    const int foot = QFontMetrics(captionFont()).lineSpacing();
    const QRect place(inner.left() + kNumber, inner.top(), inner.width() - kNumber,
                      linesOf(text, std::max(inner.width() - kNumber, 40)) * line);
    drawWrapped(*painter, place, text, kMostLines);
    paintFoot(*painter, QRect(place.left(), inner.bottom() - foot, place.width(), foot), index);
    painter->restore();
}

// "▲ Overdue  by 3 Dec 2026  → Activity 12  DoLVT"; the name of an agency is what may be cut.
void MinutesDecisionDelegate::paintFoot(QPainter& painter, const QRect& rect,
                                        const QModelIndex& index) const {
    const auto standing =
        static_cast<DecisionStanding>(index.data(MinutesDecisionModel::StandingRole).toInt());
    painter.setFont(captionFont());
    QRect place = rect;
    const auto put = [&](const QString& text, const QColor& color) {
        if (text.isEmpty() || place.width() < kSmallSign)
            return;
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width());
        painter.setPen(color);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, shown);
        place.setLeft(place.left() + painter.fontMetrics().horizontalAdvance(shown) + 3 * kMargin / 2);
    };
    if (index.data(MinutesDecisionModel::WaitsRole).toBool()) {
        const QPixmap waits = icon(u"drive-waiting"_qs, theme().warning).pixmap(kSmallSign, kSmallSign);
        painter.drawPixmap(place.left(), place.center().y() - kSmallSign / 2, waits);
        place.setLeft(place.left() + kSmallSign + kMargin);
    }
    put(u"%1 %2"_qs.arg(signOf(standing), standingWord(standing)), colorOf(theme(), standing));
    put(index.data(MinutesDecisionModel::DueRole).toString(), theme().textQuiet);
    const QString activity = index.data(MinutesDecisionModel::ActivityRole).toString();
    put(activity.isEmpty() ? QString() : u"→ "_qs + activity, theme().accent);
    put(index.data(MinutesDecisionModel::AgencyRole).toString(), theme().text);
}

} // namespace samaki
