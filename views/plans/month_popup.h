// MonthPopup: a year's twelve months to choose from; those with a plan carry a dot.
#pragma once

#include "views/common/desk.h"

#include <QFrame>
#include <QSet>

#include <array>

class QLabel;
class QPushButton;
class QToolButton;

namespace samaki {

class MonthPopup : public QFrame {
    Q_OBJECT

public:
    MonthPopup(Desk& desk, QWidget* parent);

    void setPlanned(const QSet<Month>& months);
    /// Opens below a widget, on the year of the month given.
    void openBelow(QWidget* anchor, const Month& chosen);

signals:
    void chosen(const samaki::Month& month);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showYear(int year);
    void moveFocus(int by);

    Desk& desk_;
    QSet<Month> planned_;
    Month chosen_;
    int year_ = 0;
    QToolButton* previous_;
    QLabel* title_;
    QToolButton* next_;
    std::array<QPushButton*, 12> months_{};
};

} // namespace samaki
