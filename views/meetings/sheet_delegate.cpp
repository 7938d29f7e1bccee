#include "views/meetings/sheet_delegate.h"

#include "views/common/wrapped_text.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace samaki {

namespace {

constexpr int kMargin = Theme::unit;

} // namespace

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

void SheetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    painter->save();
    if (isHead(index)) {
        paintHead(*painter, option, index);
    } else {
        paintBackground(*painter, option);
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

void SheetDelegate::paintBackground(QPainter& painter, const QStyleOptionViewItem& option) const {
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter.fillRect(option.rect, selected  ? theme().accentSoft
                                  : hovered ? theme().surfaceSoft
                                            : theme().surface);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme().line);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(theme().accent, 2));
        painter.drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
}

void SheetDelegate::paintHead(QPainter& painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    const QRect rect = option.rect;
    painter.fillRect(rect, theme().surfaceSoft);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme().line);
    painter.setFont(strong_);
    painter.setPen(theme().text);
    const QString name = index.data().toString();
    QRect place = rect.adjusted(kMargin, 0, -kMargin, 0);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, name);
    place.setLeft(place.left() + painter.fontMetrics().horizontalAdvance(name) + 2 * kMargin);
    painter.setFont(caption_);
    painter.setPen(theme().textQuiet);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, digits(headCount(index), desk().language()));
}

void SheetDelegate::paintSigned(QPainter& painter, const QRect& rect, const QString& sign,
                                const QColor& color, const QString& words) const {
    drawSign(painter, QRect(rect.left(), rect.top(), kSign, rect.height()), sign, color);
    drawWrapped(painter, rect.adjusted(kSign + kMargin / 2 + 2, 0, 0, 0), words, 2);
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

bool SheetDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip)
        return FieldDelegate::helpEvent(event, view, option, index);
    const QString told = index.data(Qt::ToolTipRole).toString();
    const QString text = breakable(told).toHtmlEscaped().replace(u'\n', u"<br>"_qs);
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), u"<qt>%1</qt>"_qs.arg(text), view, option.rect);
    return true;
}

} // namespace samaki
