#include "views/common/chart_card_view.h"

#include "model/core/khmer_text.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QHelpEvent>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QKeyEvent>
#include <QLegend>
#include <QMouseEvent>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

#include <map>

namespace samaki {

namespace {

QColor toneColor(const Theme& theme, Tone tone) {
    switch (tone) {
    case Tone::Accent:
        return theme.accent;
    case Tone::AccentSoft:
        return theme.accentSoft;
    case Tone::Good:
        return theme.good;
    case Tone::Warning:
        return theme.warning;
    case Tone::Danger:
        return theme.danger;
    case Tone::Neutral:
        return theme.neutral;
    case Tone::Quiet:
        return theme.line;
    }
    return theme.accent;
}

QBarSet* barSet(const QString& name, const QColor& fill, const QPen& outline, QObject* owner) {
    auto* set = new QBarSet(name, owner);
    set->setColor(fill);
    set->setPen(outline);
    return set;
}

QAbstractBarSeries* barSeries(bool lying, bool beside) {
    if (lying)
        return beside ? static_cast<QAbstractBarSeries*>(new QHorizontalBarSeries)
                      : new QHorizontalStackedBarSeries;
    return beside ? static_cast<QAbstractBarSeries*>(new QBarSeries) : new QStackedBarSeries;
}

} // namespace

ChartView::ChartView(QWidget* parent) : QChartView(parent) {
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    chart()->setTheme(QChart::ChartThemeLight);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->legend()->hide();
}

void ChartView::setData(const ChartData& data, const Theme& theme) {
    data_ = data;
    theme_ = theme;
    chosen_ = pressed_ = {};
    setAccessibleName(data_.title);
    setAccessibleDescription(data_.inWords(theme_.language));
    rebuild();
    layOut();
    viewport()->update();
}

void ChartView::setScale(qreal scale) {
    scale_ = scale;
    layOut();
    viewport()->update();
}

void ChartView::rebuild() {
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    if (data_.isEmpty() || data_.drawnSeries().isEmpty())
        return;
    auto* names = new QBarCategoryAxis;
    auto* values = new QValueAxis;
    for (qsizetype i = 0; i < data_.categories.size(); ++i)
        names->append(QString::number(i)); // the axis wants different names; people read the ones drawn here
    values->setRange(0, static_cast<qreal>(data_.top()));
    names->hide();
    values->hide();
    const bool lying = data_.shape == ChartData::Shape::Bars;
    chart()->addAxis(names, lying ? Qt::AlignLeft : Qt::AlignBottom);
    chart()->addAxis(values, lying ? Qt::AlignBottom : Qt::AlignLeft);
    addBars(names, values);
}

// A set has one colour. Where one series shows several tones, each tone is a set of its own, and stacking
// puts the one that has a value at the category's place. Lying bars are counted from the bottom.
void ChartView::addBars(QBarCategoryAxis* names, QValueAxis* values) {
    const QList<const ChartSeries*> drawn = data_.drawnSeries();
    const bool lying = data_.shape == ChartData::Shape::Bars;
    const bool beside = drawn.size() > 1;
    QAbstractBarSeries* series = barSeries(lying, beside);
    const qsizetype count = data_.categories.size();
    std::map<int, QBarSet*> sets;
    for (qsizetype s = 0; s < drawn.size(); ++s) {
        for (qsizetype i = 0; i < count; ++i) {
            const ChartPoint& point = drawn.at(s)->points.at(i);
            const int key = beside ? static_cast<int>(s) : static_cast<int>(point.tone);
            QBarSet*& set = sets[key];
            if (set == nullptr) {
                const bool outlined = !beside && point.tone == Tone::AccentSoft;
                set = barSet(drawn.at(s)->name, colorOf({s, i}), outlined ? QPen(theme_.accent) : Qt::NoPen,
                             series);
                for (qsizetype j = 0; j < count; ++j)
                    set->append(0);
                series->append(set);
            }
            set->replace(static_cast<int>(lying ? count - 1 - i : i),
                         static_cast<qreal>(point.value.value_or(0)));
        }
    }
    chart()->addSeries(series);
    series->attachAxis(names);
    series->attachAxis(values);
}

QColor ChartView::colorOf(const Place& place) const {
    const QList<const ChartSeries*> drawn = data_.drawnSeries();
    if (drawn.size() > 1)
        return theme_.series.at(place.drawn % theme_.series.size());
    return toneColor(theme_, drawn.at(place.drawn)->points.at(place.category).tone);
}

void ChartView::layOut() {
    places_ = ChartLayout(data_, theme_, viewport()->size(), scale_);
    if (chart()->series().isEmpty())
        return;
    static_cast<QAbstractBarSeries*>(chart()->series().constFirst())->setBarWidth(places_.barShare());
    chart()->setPlotArea(places_.plot());
}

void ChartView::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    layOut();
}

void ChartView::drawBackground(QPainter* painter, const QRectF&) {
    painter->setPen(Qt::NoPen);
    if (const ChartPoint* point = pointAt(chosen_); point != nullptr && point->opens()) {
        painter->setBrush(theme_.accentSoft);
        painter->drawRoundedRect(places_.slot(chosen_.category), Theme::radius, Theme::radius);
    }
    const QList<const ChartSeries*> drawn = data_.drawnSeries();
    painter->setBrush(theme_.surfaceSoft);
    for (qsizetype s = 0; s < drawn.size(); ++s) {
        for (qsizetype i = 0; i < data_.categories.size(); ++i) {
            if (drawn.at(s)->unit == ChartSeries::Unit::Percent && data_.shape == ChartData::Shape::Bars)
                painter->drawRect(places_.track({s, i}));
        }
    }
}

void ChartView::drawForeground(QPainter* painter, const QRectF&) {
    if (data_.isEmpty())
        return;
    const bool lying = data_.shape == ChartData::Shape::Bars;
    const QRectF plot = places_.plot();
    painter->setPen(QPen(theme_.line, 1));
    painter->drawLine(lying ? plot.topLeft() : plot.bottomLeft(),
                      lying ? plot.bottomLeft() : plot.bottomRight());
    for (qsizetype i = 0; i < data_.categories.size(); ++i) {
        painter->setFont(places_.labelFont());
        painter->setPen(lying ? theme_.text : theme_.textQuiet);
        const int alignment = lying ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignHCenter | Qt::AlignTop;
        painter->drawText(places_.label(i), alignment | Qt::TextWordWrap, places_.shownLabel(i));
        for (qsizetype s = 0; s < data_.drawnSeries().size(); ++s)
            drawValue(*painter, {s, i});
    }
    drawLegend(*painter);
}

void ChartView::drawValue(QPainter& painter, const Place& place) const {
    const bool gap = !data_.drawnSeries().at(place.drawn)->points.at(place.category).value;
    painter.setFont(gap ? places_.labelFont() : places_.valueFont());
    painter.setPen(gap ? theme_.textQuiet : theme_.text);
    painter.drawText(places_.value(place), Qt::AlignCenter | Qt::TextDontClip, places_.valueText(place));
}

void ChartView::drawLegend(QPainter& painter) const {
    const QList<const ChartSeries*> drawn = data_.drawnSeries();
    if (drawn.size() < 2)
        return;
    QRectF rest = places_.legend().adjusted(0, 0, 0, -Theme::unit);
    painter.setFont(places_.labelFont());
    for (qsizetype s = 0; s < drawn.size(); ++s) {
        const QRectF mark(rest.left(), rest.center().y() - Theme::unit / 2.0, Theme::unit, Theme::unit);
        painter.fillRect(mark, colorOf({s, 0}));
        rest.setLeft(mark.right() + Theme::unit / 2.0);
        painter.setPen(theme_.textQuiet);
        QRectF written;
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, drawn.at(s)->name, &written);
        rest.setLeft(written.right() + 2 * Theme::unit);
    }
}

const ChartPoint* ChartView::pointAt(const Place& place) const {
    if (place.category < 0 || data_.isEmpty())
        return nullptr;
    return &data_.drawnSeries().at(place.drawn)->points.at(place.category);
}

void ChartView::choose(const Place& place) {
    if (place == chosen_)
        return;
    chosen_ = place;
    const ChartPoint* point = pointAt(place);
    viewport()->setCursor(point != nullptr && point->opens() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void ChartView::mouseMoveEvent(QMouseEvent* event) { choose(places_.at(event->position())); }

void ChartView::mousePressEvent(QMouseEvent* event) {
    pressed_ = event->button() == Qt::LeftButton ? places_.at(event->position()) : Place{};
}

void ChartView::mouseReleaseEvent(QMouseEvent* event) {
    const Place released = places_.at(event->position());
    const ChartPoint* point = released == pressed_ ? pointAt(released) : nullptr;
    pressed_ = {};
    if (point != nullptr && point->opens())
        emit opened(Link(point->link)); // a copy: opening may give this view other data
}

void ChartView::leaveEvent(QEvent* event) {
    choose({});
    QChartView::leaveEvent(event);
}

void ChartView::focusOutEvent(QFocusEvent* event) {
    choose({});
    QChartView::focusOutEvent(event);
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Left:
        return move(-1);
    case Qt::Key_Down:
    case Qt::Key_Right:
        return move(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (const ChartPoint* point = pointAt(chosen_); point != nullptr && point->opens())
            emit opened(Link(point->link));
        return;
    default:
        QChartView::keyPressEvent(event);
    }
}

// Point by point, series inside category, without running over an end.
void ChartView::move(qsizetype step) {
    const qsizetype width = data_.drawnSeries().size();
    const qsizetype count = data_.isEmpty() ? 0 : data_.categories.size() * width;
    if (count == 0)
        return;
    const qsizetype now =
        chosen_.category < 0 ? (step > 0 ? -1 : count) : chosen_.category * width + chosen_.drawn;
    const qsizetype next = qBound<qsizetype>(0, now + step, count - 1);
    choose({next % width, next / width});
}

bool ChartView::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const Place place = places_.at(help->pos());
    const ChartPoint* point = pointAt(place);
    if (point == nullptr || point->hint.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), breakable(point->hint), viewport(),
                           places_.slot(place.category).toRect());
    return true;
}

} // namespace samaki
