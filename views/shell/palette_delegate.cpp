#include "views/shell/palette_delegate.h"

#include "model/core/khmer_text.h"
#include "views/common/icon.h"
#include "views/shell/palette_model.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QTextLayout>

namespace samaki {

namespace {

constexpr int kMargin = Theme::unit;
constexpr int kPicture = 18;
constexpr int kText = 3 * kMargin + kPicture; // where the text begins

const PaletteRow* rowAt(const QModelIndex& index) {
    const auto* model = qobject_cast<const PaletteModel*>(index.model());
    return model == nullptr ? nullptr : model->at(index);
}

} // namespace

PaletteDelegate::PaletteDelegate(Desk& desk, QObject* parent) : QStyledItemDelegate(parent), desk_(desk) {
    const auto takeFonts = [this] {
        body_ = desk_.theme().font(Theme::Type::Body);
        caption_ = desk_.theme().font(Theme::Type::Caption);
    };
    takeFonts();
    connect(&desk, &Desk::themeChanged, this, takeFonts);
    connect(&desk, &Desk::languageChanged, this, takeFonts);
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const PaletteRow* row = rowAt(index);
    if (row == nullptr)
        return {};
    const int body = QFontMetrics(body_).lineSpacing();
    const int caption = QFontMetrics(caption_).lineSpacing();
    const auto* view = qobject_cast<const QAbstractScrollArea*>(option.widget);
    const int shown = view == nullptr ? 0 : view->viewport()->width(); // asked outside a layout, no rectangle
    const int width = std::max(option.rect.isEmpty() ? shown : option.rect.width(), 1);
    if (row->kind == PaletteRow::Kind::Heading)
        return {width, caption + 2 * kMargin};
    if (row->kind == PaletteRow::Kind::Note) {
        const QRect room(0, 0, width - 4 * kMargin, 10'000);
        const int height =
            QFontMetrics(caption_).boundingRect(room, Qt::TextWordWrap, breakable(row->title.text)).height();
        return {width, height + 3 * kMargin};
    }
    return {width, body + (row->second.text.isEmpty() ? 0 : caption) + 2 * kMargin - kMargin / 2};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const PaletteRow* row = rowAt(index);
    if (row == nullptr)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (row->kind == PaletteRow::Kind::Heading)
        paintHeading(*painter, option.rect, *row);
    else if (row->kind == PaletteRow::Kind::Note)
        paintNote(*painter, option.rect, *row);
    else
        paintChoice(*painter, option, *row);
    painter->restore();
}

void PaletteDelegate::paintHeading(QPainter& painter, const QRect& rect, const PaletteRow& row) const {
    const QRect inner = rect.adjusted(2 * kMargin, kMargin / 2, -2 * kMargin, 0);
    QFont font = caption_;
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(desk_.theme().textQuiet);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, row.title.text);
    painter.setFont(caption_);
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, row.shortcut);
}

void PaletteDelegate::paintNote(QPainter& painter, const QRect& rect, const PaletteRow& row) const {
    painter.setFont(caption_);
    painter.setPen(desk_.theme().textQuiet);
    painter.drawText(rect.adjusted(2 * kMargin, kMargin, -2 * kMargin, -kMargin),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, breakable(row.title.text));
}

void PaletteDelegate::paintChoice(QPainter& painter, const QStyleOptionViewItem& option,
                                  const PaletteRow& row) const {
    const Theme& theme = desk_.theme();
    const QRect rect = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accentSoft);
        painter.drawRoundedRect(rect, Theme::radius, Theme::radius);
        painter.setBrush(theme.accent); // a sign besides the colour
        painter.drawRoundedRect(QRect(rect.left(), rect.top() + kMargin / 2, 3, rect.height() - kMargin), 1,
                                1);
    }
    const QColor ink = row.enabled ? theme.text : theme.neutral;
    const QRect picture(rect.left() + kMargin + kMargin / 2, rect.center().y() - kPicture / 2, kPicture,
                        kPicture);
    icon(row.icon, row.enabled ? theme.textQuiet : theme.neutral)
        .paint(&painter, picture, Qt::AlignCenter, row.enabled ? QIcon::Normal : QIcon::Disabled);

    QRect text = rect.adjusted(kText, kMargin - kMargin / 4, -kMargin, 0);
    painter.setFont(caption_);
    const int key =
        row.shortcut.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(row.shortcut) + 2 * kMargin;
    text.setHeight(QFontMetrics(body_).lineSpacing());
    painter.setPen(row.enabled ? theme.textQuiet : theme.neutral);
    painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, row.shortcut);
    paintText(painter, text.adjusted(0, 0, -key, 0), row.title, body_, ink, row.enabled);
    if (row.second.text.isEmpty())
        return;
    text.translate(0, text.height());
    text.setHeight(QFontMetrics(caption_).lineSpacing());
    paintText(painter, text, row.second, caption_, row.enabled ? theme.textQuiet : theme.neutral,
              row.enabled);
}

// One line; what does not fit ends in dots, and so do the marks.
void PaletteDelegate::paintText(QPainter& painter, const QRect& rect, const MarkedText& text,
                                const QFont& font, const QColor& color, bool enabled) const {
    QFont strong = font;
    strong.setWeight(QFont::Bold);
    const QFontMetrics plainWidth(font);
    const QFontMetrics strongWidth(strong);
    int wider = 0;
    for (const MarkedText::Mark& mark : text.marks) {
        const QString part = text.text.mid(mark.start, mark.length);
        wider += strongWidth.horizontalAdvance(part) - plainWidth.horizontalAdvance(part);
    }
    const QString shown = plainWidth.elidedText(text.text, Qt::ElideRight, rect.width() - wider);
    const qsizetype end = shown == text.text ? shown.size() : std::max<qsizetype>(shown.size() - 1, 0);
    QList<QTextLayout::FormatRange> formats;
    for (const MarkedText::Mark& mark : text.marks) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(mark.start);
        range.length = static_cast<int>(std::min(mark.length, end - mark.start));
        if (!enabled || range.length <= 0)
            continue;
        range.format.setForeground(desk_.theme().accent);
        range.format.setFontWeight(QFont::Bold);
        formats << range;
    }
    QTextLayout layout(shown, font);
    layout.setFormats(formats);
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(rect.width());
    layout.endLayout();
    painter.save();
    painter.setClipRect(rect);
    painter.setPen(color);
    layout.draw(&painter,
                QPointF(rect.left(), rect.top() + (rect.height() - layout.boundingRect().height()) / 2));
    painter.restore();
}

} // namespace samaki
