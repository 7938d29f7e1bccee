// MonthGrid: the days of one month, drawn; a part of the calendar popup.
#pragma once

#include "model/core/language.h"

#include <QWidget>

namespace samaki {

class MonthGrid : public QWidget {
    Q_OBJECT

public:
    MonthGrid(Language language, QWidget* parent);

    QDate current() const { return current_; }
    void setCurrent(const QDate& date);
    void setToday(const QDate& today) { today_ = today; }
    QSize sizeHint() const override;

signals:
    void clicked(const QDate& date);
    void currentChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QRect cell(int row, int column) const;
    /// The Monday on which the first row begins.
    QDate firstShown() const;
    void paintDay(QPainter& painter, const QRect& rect, const QDate& date) const;

    Language language_;
    QDate current_;
    QDate today_;
};

} // namespace samaki
