// CalendarPopup: one month to pick a day from, in the person's language with its own digits (Qt's calendar
// knows Latin digits only). Arrow keys move by day and week, Page Up and Down by month, Enter picks, Escape
// closes.
#pragma once

#include "model/core/language.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace samaki {

class MonthGrid;

class CalendarPopup : public QFrame {
    Q_OBJECT

public:
    CalendarPopup(Language language, QWidget* parent);

    /// Opens below the widget with this day, or today, under the cursor.
    void openBelow(const QWidget* widget, const QDate& date, const QDate& today);

signals:
    /// An invalid date: the person wants none.
    void picked(const QDate& date);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showMonth();
    void pick(const QDate& date);
    void moveMonth(int months);

    Language language_;
    QDate today_;
    QLabel* month_;
    MonthGrid* grid_;
};

} // namespace samaki
