// ChartView: draws a ChartData with Qt Charts. The bars are the chart's own; what stands beside them (names,
// values, tracks, the chosen line) is drawn here, because Qt Charts writes no Khmer digits and breaks no
// Khmer words.
//
// Always holds: every bar has its value in figures; a line or column is a target as a whole, its name
// included; arrow keys choose a point and Enter opens what is behind it; nothing is animated.
#pragma once

#include "views/common/chart_card_layout.h"

#include <QChartView>

class QBarCategoryAxis;
class QValueAxis;

namespace samaki {

class ChartView : public QChartView {
    Q_OBJECT

public:
    using Place = ChartLayout::Place;

    explicit ChartView(QWidget* parent = nullptr);

    void setData(const ChartData& data, const Theme& theme);
    const ChartData& data() const { return data_; }
    /// 1 unless set; larger for a wall.
    void setScale(qreal scale);
    const ChartLayout& places() const { return places_; }

    QSize sizeHint() const override { return {320, 160}; }
    QSize minimumSizeHint() const override { return {160, 96}; }

signals:
    void opened(const samaki::Link& link);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void rebuild();
    void addBars(QBarCategoryAxis* names, QValueAxis* values);
    void layOut();
    QColor colorOf(const Place& place) const;
    void drawValue(QPainter& painter, const Place& place) const;
    void drawLegend(QPainter& painter) const;

    const ChartPoint* pointAt(const Place& place) const;
    void choose(const Place& place);
    void move(qsizetype step);

    ChartData data_;
    Theme theme_;
    qreal scale_ = 1;
    ChartLayout places_; ///< of data_
    Place chosen_;       ///< under the pointer or chosen by key
    Place pressed_;
};

} // namespace samaki
