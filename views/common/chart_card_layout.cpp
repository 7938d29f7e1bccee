#include "views/common/chart_card_layout.h"

#include "model/core/khmer_text.h"

#include <QFontMetricsF>

#include <algorithm>

namespace samaki {

namespace {

constexpr qreal kGap = Theme::unit;
constexpr qreal kThickestLine = 6 * Theme::unit;
constexpr qreal kThickestBar = 2.5 * Theme::unit;
constexpr qreal kThickestColumn = 4 * Theme::unit;
constexpr qreal kBarShare = 0.5;    // of its line; the rest is air
constexpr qreal kNamesAtMost = 0.6; // of the width

QFont larger(QFont font, qreal scale) {
    font.setPointSizeF(font.pointSizeF() * scale);
    return font;
}

QFont bold(QFont font) {
    font.setWeight(QFont::DemiBold);
    return font;
}

QSizeF sizeOf(const QString& text, const QFont& font, qreal width) {
    return QFontMetricsF(font).boundingRect({0, 0, width, 10000}, Qt::TextWordWrap, text).size();
}

} // namespace

ChartLayout::ChartLayout(const ChartData& data, const Theme& theme, const QSizeF& size, qreal scale)
    : data_(&data)
    , drawn_(data.drawnSeries())
    , language_(theme.language)
    , scale_(scale)
    , labelFont_(larger(theme.font(lying() ? Theme::Type::Body : Theme::Type::Caption), scale))
    , valueFont_(bold(labelFont_))
    , size_(size)
    , legendHeight_(drawn_.size() > 1 ? QFontMetricsF(labelFont_).height() + kGap * scale_ : 0) {
    if (data.categories.isEmpty() || drawn_.isEmpty())
        return;
    chooseNames();
    if (lying())
        layBars();
    else
        standColumns();
}

qreal ChartLayout::widestValue() const {
    qreal widest = 0;
    const QFontMetricsF metrics(valueFont_);
    for (qsizetype s = 0; s < drawn_.size(); ++s) {
        for (qsizetype i = 0; i < data_->categories.size(); ++i)
            widest = std::max(widest, metrics.horizontalAdvance(valueText({s, i})) + 1);
    }
    return widest;
}

void ChartLayout::chooseNames() {
    const QFontMetricsF metrics(labelFont_);
    for (const ChartCategory& category : data_->categories) {
        const bool fits = metrics.horizontalAdvance(category.name()) <= kNamesAtMost * size_.width();
        names_.append(lying() && fits ? category.name() : category.label);
    }
}

void ChartLayout::layBars() {
    qreal names = 0;
    for (const QString& name : names_)
        names = std::max(names, QFontMetricsF(labelFont_).horizontalAdvance(name) + 1);
    names = std::min(names, size_.width() * kNamesAtMost);
    const qreal left = names + 1.5 * kGap * scale_;
    const qreal right = widestValue() + kGap * scale_;
    const qreal height = size_.height() - legendHeight_;
    const auto lines = static_cast<qreal>(data_->categories.size());
    pitch_ = std::min(height / lines, kThickestLine * scale_);
    plot_ = QRectF(left, legendHeight_, std::max(size_.width() - left - right, 1.0), pitch_ * lines);
}

void ChartLayout::standColumns() {
    pitch_ = size_.width() / static_cast<qreal>(data_->categories.size());
    qreal names = 0;
    for (const QString& name : names_)
        names = std::max(names, sizeOf(breakable(name), labelFont_, pitch_).height());
    const qreal values = QFontMetricsF(valueFont_).height();
    const qreal height = size_.height() - legendHeight_ - values - names - kGap * scale_ / 2;
    plot_ = QRectF(0, legendHeight_ + values, size_.width(), std::max(height, 1.0));
}

qreal ChartLayout::barShare() const {
    const auto bars = static_cast<qreal>(std::max<qsizetype>(drawn_.size(), 1));
    return std::min(bars > 1 ? 0.8 : kBarShare,
                    bars * (lying() ? kThickestBar * scale_ : kThickestColumn * scale_) / pitch_);
}

QRectF ChartLayout::slot(qsizetype category) const {
    const qreal from = pitch_ * static_cast<qreal>(category);
    if (lying())
        return {0, plot_.top() + from, size_.width(), pitch_};
    return {from, legendHeight_, pitch_, size_.height() - legendHeight_};
}

QRectF ChartLayout::label(qsizetype category) const {
    const QRectF all = slot(category);
    if (lying())
        return {0, all.top(), plot_.left() - 1.5 * kGap * scale_, all.height()};
    const qreal top = plot_.bottom() + kGap * scale_ / 2;
    return {all.left(), top, all.width(), size_.height() - top};
}

QRectF ChartLayout::track(const Place& place) const {
    const QRectF all = slot(place.category);
    const qreal group = pitch_ * barShare();
    const qreal thick = group / static_cast<qreal>(drawn_.size());
    const qreal from = (pitch_ - group) / 2 + thick * static_cast<qreal>(place.drawn);
    if (lying())
        return {plot_.left(), all.top() + from, plot_.width(), thick};
    return {all.left() + from, plot_.top(), thick, plot_.height()};
}

QRectF ChartLayout::bar(const Place& place) const {
    QRectF bar = track(place);
    const std::optional<qint64>& value = drawn_.at(place.drawn)->points.at(place.category).value;
    const qreal part = static_cast<qreal>(value.value_or(0)) / static_cast<qreal>(data_->top());
    if (lying())
        bar.setWidth(bar.width() * part);
    else
        bar.setTop(bar.bottom() - bar.height() * part);
    return bar;
}

// Percents stand in a column of their own at the right, so that they can be compared by eye.
QRectF ChartLayout::value(const Place& place) const {
    const QRectF bar = this->bar(place);
    const qreal height = QFontMetricsF(valueFont_).height();
    const qreal width = QFontMetricsF(valueFont_).horizontalAdvance(valueText(place)) + 1;
    if (!lying())
        return {bar.center().x() - width / 2, bar.top() - height, width, height};
    const qreal left = inPercent(place.drawn) ? size_.width() - width : bar.right() + kGap * scale_;
    return {left, bar.center().y() - height / 2, width, height};
}

bool ChartLayout::inPercent(qsizetype drawn) const {
    return drawn_.at(drawn)->unit == ChartSeries::Unit::Percent;
}

ChartLayout::Place ChartLayout::at(const QPointF& position) const {
    for (qsizetype i = 0; data_ != nullptr && i < data_->categories.size() && !drawn_.isEmpty(); ++i) {
        if (!slot(i).contains(position))
            continue;
        qsizetype nearest = 0;
        while (nearest + 1 < drawn_.size() && (lying() ? position.y() > track({nearest, i}).bottom()
                                                       : position.x() > track({nearest, i}).right()))
            ++nearest;
        return {nearest, i};
    }
    return {};
}

QString ChartLayout::shownLabel(qsizetype category) const {
    const QString& label = names_.at(category);
    const QRectF place = this->label(category);
    const QString wrapped = breakable(label);
    const QSizeF size = sizeOf(wrapped, labelFont_, place.width());
    if (size.height() <= place.height() && size.width() <= place.width() + 0.5)
        return wrapped;
    return QFontMetricsF(labelFont_).elidedText(label, Qt::ElideRight, place.width());
}

// In a column's narrow place a gap is a dash; its meaning stands in the subtitle, the hint and the table.
QString ChartLayout::valueText(const Place& place) const {
    const ChartSeries& series = *drawn_.at(place.drawn);
    if (!lying() && !series.points.at(place.category).value)
        return QString(QChar(0x2013));
    return data_->valueText(series, place.category, language_);
}

} // namespace samaki
