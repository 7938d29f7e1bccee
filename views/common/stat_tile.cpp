#include "views/common/stat_tile.h"

#include "model/core/khmer_text.h"

#include <QPainter>

#include <algorithm>

namespace samaki {

namespace {

constexpr int kSide = 2 * Theme::unit;
constexpr int kTopAndFoot = 12;
constexpr int kGap = Theme::unit;

} // namespace

StatTile::StatTile(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (!data_.link.page.isEmpty())
            emit opened(Link(data_.link));
    });
}

void StatTile::setData(const StatTileData& data, const Theme& theme) {
    data_ = data;
    theme_ = theme;
    setText(data_.label);
    const QString figure = QStringList{data_.number, data_.of}.join(u' ').trimmed();
    setAccessibleName(data_.label + u": "_qs + figure);
    setAccessibleDescription(QStringList{data_.note, data_.meaning}.join(u' ').trimmed());
    setToolTip(breakable(data_.meaning));
    setCursor(data_.link.page.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    updateGeometry();
    update();
}

QFont StatTile::numberFont() const { return theme_.font(Theme::Type::Title); }

QColor StatTile::moodColor() const {
    switch (data_.mood) {
    case StatTileData::Mood::Calm:
        return theme_.accent;
    case StatTileData::Mood::Good:
        return theme_.good;
    case StatTileData::Mood::Warning:
        return theme_.warning;
    case StatTileData::Mood::Danger:
        return theme_.danger;
    }
    return theme_.accent;
}

QSize StatTile::sizeHint() const {
    const int lines = QFontMetrics(theme_.font(Theme::Type::Body)).height() +
                      QFontMetrics(numberFont()).height() +
                      QFontMetrics(theme_.font(Theme::Type::Caption)).height();
    return {240, lines + 2 * kTopAndFoot};
}

QSize StatTile::minimumSizeHint() const { return {160, sizeHint().height()}; }

int StatTile::textWidth() const { return width() - 2 * kSide; }

bool StatTile::fits() const {
    const QFontMetrics body(theme_.font(Theme::Type::Body));
    const int figure =
        QFontMetrics(numberFont()).horizontalAdvance(data_.number) + kGap + body.horizontalAdvance(data_.of);
    const int note = QFontMetrics(theme_.font(Theme::Type::Caption)).horizontalAdvance(data_.note);
    return std::max({body.horizontalAdvance(data_.label), figure, note}) <= textWidth() &&
           height() >= sizeHint().height();
}

void StatTile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool opens = !data_.link.page.isEmpty();
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(hasFocus() ? theme_.accent : theme_.line, 1));
    painter.setBrush(opens && (underMouse() || isDown()) ? theme_.surfaceSoft : theme_.surface);
    painter.drawRoundedRect(frame, Theme::radius, Theme::radius);

    const QFontMetrics body(theme_.font(Theme::Type::Body));
    const QFontMetrics large(numberFont());
    const QFontMetrics caption(theme_.font(Theme::Type::Caption));
    int top = kTopAndFoot;
    const auto write = [&](Theme::Type type, const QColor& color, int left, int baseline,
                           const QString& text) {
        const QFont font = theme_.font(type);
        painter.setFont(font);
        painter.setPen(color);
        const int room = width() - kSide - left;
        painter.drawText(left, baseline, QFontMetrics(font).elidedText(text, Qt::ElideRight, room));
    };
    write(Theme::Type::Body, theme_.textQuiet, kSide, top + body.ascent(), data_.label);
    top += body.height();
    const int line = top + large.ascent();
    const QColor ink = data_.mood == StatTileData::Mood::Calm ? theme_.text : moodColor();
    write(Theme::Type::Title, ink, kSide, line, data_.number);
    write(Theme::Type::Body, theme_.textQuiet, kSide + large.horizontalAdvance(data_.number) + kGap, line,
          data_.of);
    top += large.height();
    write(Theme::Type::Caption, theme_.textQuiet, kSide, top + caption.ascent(), data_.note);
}

void StatTile::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void StatTile::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace samaki
