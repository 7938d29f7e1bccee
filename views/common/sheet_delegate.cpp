#include "views/common/sheet_delegate.h"

#include "views/common/wrapped_text.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace samaki {

SheetDelegate::SheetDelegate(Desk& desk, QObject* parent) : FieldDelegate(desk, parent) {
    const auto takeFonts = [this] {
        body_ = theme().font(Theme::Type::Body);
        strong_ = theme().font(Theme::Type::Strong);
        caption_ = theme().font(Theme::Type::Caption);
    };
    takeFonts();
    connect(&desk, &Desk::themeChanged, this, takeFonts);
    connect(&desk, &Desk::languageChanged, this, takeFonts);
}

int SheetDelegate::rowHeight() const { return 2 * QFontMetrics(body_).lineSpacing() + kMargin + kMargin / 2; }

int SheetDelegate::headHeight() const { return QFontMetrics(strong_).lineSpacing() + 2 * kMargin; }

bool SheetDelegate::isHead(const QModelIndex&) const { return false; }

bool SheetDelegate::isQuiet(const QModelIndex&) const { return false; }

QString SheetDelegate::headCount(const QModelIndex&) const { return {}; }

QString SheetDelegate::explanation(const QModelIndex& index) const {
    return index.data(Qt::ToolTipRole).toString();
}

void SheetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    painter->save();
    if (isHead(index)) {
        paintHead(*painter, option.rect, index);
    } else {
        paintGround(*painter, option);
        paintFocus(*painter, option);
        painter->setFont(body_);
        painter->setPen(isQuiet(index) ? theme().textQuiet : theme().text);
        paintCell(*painter, option.rect.adjusted(kMargin, kMargin / 2, -kMargin, -kMargin / 2), index);
    }
    painter->restore();
}

void SheetDelegate::paintCell(QPainter& painter, const QRect& rect, const QModelIndex& index) const {
    drawWrapped(painter, rect, index.data().toString(), 2,
                Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask);
}

void SheetDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option) const {
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter.fillRect(option.rect, selected  ? theme().accentSoft
                                  : hovered ? theme().surfaceSoft
                                            : theme().surface);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme().line);
}

void SheetDelegate::paintFocus(QPainter& painter, const QStyleOptionViewItem& option) const {
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter.setPen(QPen(theme().accent, 2));
    painter.drawRect(option.rect.adjusted(1, 1, -2, -2));
}

QRect SheetDelegate::paintHead(QPainter& painter, const QRect& rect, const QModelIndex& index) const {
    painter.fillRect(rect, theme().surfaceSoft);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme().line);
    QRect place = rect.adjusted(kMargin, 0, -kMargin, 0);
    const auto put = [&](const QFont& font, const QColor& color, const QString& words) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, words);
        place.setLeft(place.left() + painter.fontMetrics().horizontalAdvance(words) + 2 * kMargin);
    };
    put(strong_, theme().text, index.data().toString());
    put(caption_, theme().textQuiet, digits(headCount(index), desk().language()));
    return place;
}

void SheetDelegate::paintTitled(QPainter& painter, const QRect& rect, const QString& text) const {
    const qsizetype end = text.indexOf(u'\n');
    if (end < 0) {
        drawWrapped(painter, rect, text, 2);
        return;
    }
    const int half = rect.height() / 2;
    drawWrapped(painter, QRect(rect.left(), rect.top(), rect.width(), half), text.left(end), 1);
    painter.setFont(caption_);
    painter.setPen(theme().textQuiet);
    drawWrapped(painter, QRect(rect.left(), rect.top() + half, rect.width(), half), text.mid(end + 1), 1);
}

void SheetDelegate::paintBar(QPainter& painter, const QRect& rect, int percent) const {
    const auto draw = [&](const QRect& bar, const QColor& color) {
        painter.setBrush(color);
        painter.drawRoundedRect(bar, kBarHeight / 2.0, kBarHeight / 2.0);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    draw(rect, theme().line);
    const int filled = std::max(kBarHeight, rect.width() * percent / 100);
    if (percent > 0)
        draw(QRect(rect.topLeft(), QSize(filled, rect.height())),
             percent >= 100 ? theme().good : theme().accent);
    painter.restore();
}

bool SheetDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip)
        return FieldDelegate::helpEvent(event, view, option, index);
    const QString text = breakable(explanation(index)).toHtmlEscaped().replace(u'\n', u"<br>"_qs);
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), u"<qt>%1</qt>"_qs.arg(text), view, option.rect);
    return true;
}

} // namespace samaki
