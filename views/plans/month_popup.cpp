#include "views/plans/month_popup.h"

#include "views/common/icon.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace samaki {

MonthPopup::MonthPopup(Desk& desk, QWidget* parent) : QFrame(parent, Qt::Popup), desk_(desk) {
    setProperty("role", u"card"_qs);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(Theme::unit, Theme::unit, Theme::unit, Theme::unit);
    grid->setSpacing(Theme::unit / 2);
    previous_ = new QToolButton(this);
    next_ = new QToolButton(this);
    title_ = new QLabel(this);
    title_->setAlignment(Qt::AlignCenter);
    title_->setProperty("type", u"strong"_qs);
    keepIcon(desk_, previous_, u"previous"_qs);
    keepIcon(desk_, next_, u"next"_qs);
    grid->addWidget(previous_, 0, 0, Qt::AlignLeft);
    grid->addWidget(title_, 0, 1);
    grid->addWidget(next_, 0, 2, Qt::AlignRight);
    for (int i = 0; i < 12; ++i) {
        auto* button = new QPushButton(this);
        button->setCheckable(true);
        months_[static_cast<size_t>(i)] = button;
        grid->addWidget(button, 1 + i / 3, i % 3);
        connect(button, &QPushButton::clicked, this, [this, i] {
            close();
            emit chosen(Month(year_, i + 1));
        });
    }
    connect(previous_, &QToolButton::clicked, this, [this] { showYear(year_ - 1); });
    connect(next_, &QToolButton::clicked, this, [this] { showYear(year_ + 1); });
}

void MonthPopup::setPlanned(const QSet<Month>& months) { planned_ = months; }

void MonthPopup::openBelow(QWidget* anchor, const Month& chosenMonth) {
    chosen_ = chosenMonth.isNull() ? Month::of(desk_.today()) : chosenMonth;
    showYear(chosen_.year());
    adjustSize();
    move(anchor->mapToGlobal(QPoint(0, anchor->height() + Theme::unit / 2)));
    show();
    months_[static_cast<size_t>(chosen_.month() - 1)]->setFocus();
}

void MonthPopup::showYear(int year) {
    year_ = year;
    const Language language = desk_.language();
    title_->setText(digits(QString::number(year), language));
    previous_->setAccessibleName(tr("The year before"));
    previous_->setToolTip(previous_->accessibleName());
    next_->setAccessibleName(tr("The year after"));
    next_->setToolTip(next_->accessibleName());
    for (int i = 0; i < 12; ++i) {
        QPushButton* button = months_[static_cast<size_t>(i)];
        const Month month(year, i + 1);
        const bool planned = planned_.contains(month);
        button->setText(longMonthName(i + 1, language) + (planned ? u" •"_qs : QString()));
        button->setAccessibleName(formatMonth(month, language));
        button->setToolTip(planned ? tr("This month has a plan") : tr("No plan yet"));
        button->setChecked(month == chosen_);
    }
}

void MonthPopup::moveFocus(int by) {
    const auto at =
        std::find_if(months_.begin(), months_.end(), [](QPushButton* b) { return b->hasFocus(); });
    if (at == months_.end())
        return;
    const auto wanted = (at - months_.begin()) + by;
    if (wanted < 0 || wanted > 11)
        showYear(year_ + (wanted < 0 ? -1 : 1));
    months_[static_cast<size_t>((wanted + 12) % 12)]->setFocus();
}

void MonthPopup::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        return moveFocus(-1);
    case Qt::Key_Right:
        return moveFocus(1);
    case Qt::Key_Up:
        return moveFocus(-3);
    case Qt::Key_Down:
        return moveFocus(3);
    case Qt::Key_PageUp:
        return showYear(year_ - 1);
    case Qt::Key_PageDown:
        return showYear(year_ + 1);
    case Qt::Key_Escape:
        close();
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace samaki
