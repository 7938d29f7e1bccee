// ChartLayout: where everything of a chart stands: bars, their tracks, names, values, the legend. Figures on
// paper, without drawing, so that the drawing, the pointer and the tests agree on every place.
//
// Always holds: names and values have room of their own beside the bars, never on them; a line is never
// thicker than a reading line needs, so that two categories do not become two walls.
#pragma once

#include "views/common/chart_card_data.h"
#include "views/common/theme.h"

#include <QRectF>

namespace samaki {

class ChartLayout {
public:
    /// One point by its places among the drawn series and the categories; -1 is none.
    struct Place {
        qsizetype drawn = -1;
        qsizetype category = -1;
        friend bool operator==(const Place&, const Place&) = default;
    };

    ChartLayout() = default;
    /// The data must live as long as the layout. The scale enlarges the type and the air around it, for a
    /// wall that is read from afar.
    ChartLayout(const ChartData& data, const Theme& theme, const QSizeF& size, qreal scale = 1);

    /// Where the bars of the largest value end.
    QRectF plot() const { return plot_; }
    /// How much of a category's line the bars take, 0 to 1.
    qreal barShare() const;

    /// All of a category: name, bars and values.
    QRectF slot(qsizetype category) const;
    QRectF label(qsizetype category) const;
    QRectF bar(const Place& place) const;
    /// The bar as it would be at the axis's end.
    QRectF track(const Place& place) const;
    QRectF value(const Place& place) const;
    QRectF legend() const { return {0, 0, size_.width(), legendHeight_}; }

    Place at(const QPointF& position) const;

    /// The category's full name beside a lying bar where there is room for it, else its label; in two lines
    /// or shortened where that does not fit either.
    QString shownLabel(qsizetype category) const;
    QString valueText(const Place& place) const;
    const QFont& labelFont() const { return labelFont_; }
    const QFont& valueFont() const { return valueFont_; }

private:
    bool lying() const { return data_->shape == ChartData::Shape::Bars; }
    bool inPercent(qsizetype drawn) const;
    qreal widestValue() const;
    void chooseNames();
    void layBars();
    void standColumns();

    const ChartData* data_ = nullptr;
    QList<const ChartSeries*> drawn_;
    QStringList names_; ///< of the categories, as chosen for the room there is
    Language language_ = Language::English;
    qreal scale_ = 1;
    QFont labelFont_;
    QFont valueFont_;
    QSizeF size_;
    QRectF plot_;
    qreal pitch_ = 1; ///< a category's share of the plot, across the bars
    qreal legendHeight_ = 0;
};

} // namespace samaki
