#include "views/common/calendar_popup.h"

#include "views/common/calendar_grid.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

namespace samaki {

namespace {

QToolButton* arrow(Qt::ArrowType type, const QString& name, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setArrowType(type);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

QPushButton* plainButton(const QString& text, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setFlat(true);
    button->setFocusPolicy(Qt::NoFocus);
    return button;
}

} // namespace

CalendarPopup::CalendarPopup(Language language, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , language_(language)
    , month_(new QLabel(this))
    , grid_(new MonthGrid(language, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setFocusPolicy(Qt::StrongFocus);
    month_->setAlignment(Qt::AlignCenter);
    month_->setProperty("type", u"strong"_qs);
    auto* back = arrow(Qt::LeftArrow, tr("Month before"), this);
    auto* forth = arrow(Qt::RightArrow, tr("Next month"), this);
    connect(back, &QToolButton::clicked, this, [this] { moveMonth(-1); });
    connect(forth, &QToolButton::clicked, this, [this] { moveMonth(1); });
    auto* todayButton = plainButton(tr("Today"), this);
    auto* noneButton = plainButton(tr("No date"), this);
    connect(todayButton, &QPushButton::clicked, this, [this] { pick(today_); });
    connect(noneButton, &QPushButton::clicked, this, [this] { pick({}); });
    connect(grid_, &MonthGrid::clicked, this, &CalendarPopup::pick);
    connect(grid_, &MonthGrid::currentChanged, this, &CalendarPopup::showMonth);

    auto* head = new QHBoxLayout;
    head->addWidget(back);
    head->addWidget(month_, 1);
    head->addWidget(forth);
    auto* foot = new QHBoxLayout;
    foot->addWidget(todayButton);
    foot->addStretch();
    foot->addWidget(noneButton);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(grid_);
    layout->addLayout(foot);
}

void CalendarPopup::openBelow(const QWidget* widget, const QDate& date, const QDate& today) {
    today_ = today;
    grid_->setToday(today);
    grid_->setCurrent(date.isValid() ? date : today);
    adjustSize();
    const QRect screen = widget->screen()->availableGeometry();
    QPoint place = widget->mapToGlobal(QPoint(0, widget->height() + 2));
    if (place.y() + height() > screen.bottom())
        place.setY(widget->mapToGlobal(QPoint(0, 0)).y() - height() - 2);
    place.setX(qBound(screen.left(), place.x(), qMax(screen.left(), screen.right() - width())));
    move(place);
    show();
    setFocus();
}

void CalendarPopup::keyPressEvent(QKeyEvent* event) {
    const QDate day = grid_->current();
    switch (event->key()) {
    case Qt::Key_Left:
        grid_->setCurrent(day.addDays(-1));
        return;
    case Qt::Key_Right:
        grid_->setCurrent(day.addDays(1));
        return;
    case Qt::Key_Up:
        grid_->setCurrent(day.addDays(-7));
        return;
    case Qt::Key_Down:
        grid_->setCurrent(day.addDays(7));
        return;
    case Qt::Key_PageUp:
        moveMonth(-1);
        return;
    case Qt::Key_PageDown:
        moveMonth(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        pick(day);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        pick({});
        return;
    case Qt::Key_Escape:
        close();
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

void CalendarPopup::showMonth() { month_->setText(formatMonth(Month::of(grid_->current()), language_)); }

void CalendarPopup::moveMonth(int months) { grid_->setCurrent(grid_->current().addMonths(months)); }

void CalendarPopup::pick(const QDate& date) {
    emit picked(date);
    close();
}

} // namespace samaki
