#include "views/common/calendar_grid.h"

#include <QMouseEvent>
#include <QPainter>

namespace samaki {

namespace {
constexpr int kColumns = 7;
constexpr int kRows = 7; // one of day names, six of weeks
constexpr int kSaturday = 6;
} // namespace

MonthGrid::MonthGrid(Language language, QWidget* parent) : QWidget(parent), language_(language) {
    setCurrent(QDate(2026, 1, 1));
}

void MonthGrid::setCurrent(const QDate& date) {
    current_ = date;
    setAccessibleName(formatDate(date, language_));
    update();
    emit currentChanged();
}

QSize MonthGrid::sizeHint() const {
    int width = fontMetrics().horizontalAdvance(u"00"_qs);
    for (int day = 1; day <= kColumns; ++day)
        width = qMax(width, fontMetrics().horizontalAdvance(shortDayName(day, language_)));
    const int side = qMax(width + 12, fontMetrics().height() + 8);
    return {side * kColumns, (fontMetrics().height() + 10) * kRows};
}

QRect MonthGrid::cell(int row, int column) const {
    const int left = width() * column / kColumns;
    const int top = height() * row / kRows;
    return {QPoint(left, top),
            QPoint(width() * (column + 1) / kColumns - 1, height() * (row + 1) / kRows - 1)};
}

QDate MonthGrid::firstShown() const {
    const QDate first(current_.year(), current_.month(), 1);
    return first.addDays(1 - first.dayOfWeek());
}

void MonthGrid::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    for (int column = 0; column < kColumns; ++column)
        painter.drawText(cell(0, column), Qt::AlignCenter, shortDayName(column + 1, language_));
    const QDate first = firstShown();
    for (int i = 0; i < kColumns * (kRows - 1); ++i)
        paintDay(painter, cell(1 + i / kColumns, i % kColumns), first.addDays(i));
}

void MonthGrid::paintDay(QPainter& painter, const QRect& rect, const QDate& date) const {
    const bool inMonth = date.month() == current_.month();
    QColor ink = palette().color(inMonth ? QPalette::Text : QPalette::PlaceholderText);
    if (inMonth && date.dayOfWeek() >= kSaturday)
        ink = palette().color(QPalette::Disabled, QPalette::Text);
    const QRect field = rect.adjusted(2, 2, -2, -2);
    if (date == current_) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Highlight));
        painter.drawRoundedRect(field, 4, 4);
        ink = palette().color(QPalette::HighlightedText);
    } else if (date == today_) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(field, 4, 4);
    }
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignCenter, digits(QString::number(date.day()), language_));
}

void MonthGrid::mousePressEvent(QMouseEvent* event) {
    const int column =
        qBound(0, static_cast<int>(event->position().x()) * kColumns / qMax(1, width()), kColumns - 1);
    const int row = qBound(0, static_cast<int>(event->position().y()) * kRows / qMax(1, height()), kRows - 1);
    if (row > 0)
        emit clicked(firstShown().addDays((row - 1) * kColumns + column));
}

} // namespace samaki
