#include "views/shell/toast.h"

#include "views/common/theme.h"
#include "views/common/wrap_label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace samaki {

namespace {

constexpr int kShownMs = 4000;
constexpr int kShownWithLinkMs = 10'000;
constexpr int kWidest = 60 * Theme::unit;

} // namespace

Toast::Toast(QWidget* over, std::function<QRect()> room)
    : QFrame(over), room_(std::move(room)), sentence_(new WrapLabel(this)), link_(new QPushButton(this)) {
    setProperty("notice", u"toast"_qs);
    link_->setProperty("role", u"link"_qs);
    link_->setFocusPolicy(Qt::NoFocus);
    connect(link_, &QPushButton::clicked, this, [this] {
        hide();
        if (follow_)
            follow_();
    });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * Theme::unit, Theme::unit, 2 * Theme::unit, Theme::unit);
    row->setSpacing(Theme::unit);
    row->addWidget(sentence_, 1);
    row->addWidget(link_);
    end_.setSingleShot(true);
    connect(&end_, &QTimer::timeout, this, &QWidget::hide);
    over->installEventFilter(this);
    hide();
}

void Toast::say(const QString& sentence) {
    link_->hide();
    setAttribute(Qt::WA_TransparentForMouseEvents);
    appear(sentence, kShownMs);
}

void Toast::say(const QString& sentence, const QString& linkText, const std::function<void()>& follow) {
    follow_ = follow;
    link_->setText(linkText);
    link_->show();
    setAttribute(Qt::WA_TransparentForMouseEvents, false);
    appear(sentence, kShownWithLinkMs);
}

void Toast::appear(const QString& sentence, int forMs) {
    sentence_->setText(sentence);
    place();
    show();
    raise();
    end_.start(forMs);
    QAccessibleEvent heard(sentence_, QAccessible::Alert);
    QAccessible::updateAccessibility(&heard);
}

void Toast::place() {
    const QRect room = room_();
    const int beside = link_->isHidden() ? 0 : link_->sizeHint().width() + Theme::unit;
    const int line = sentence_->fontMetrics().horizontalAdvance(sentence_->text()) + 5 * Theme::unit + beside;
    const int width = std::min({line, kWidest, room.width()});
    resize(width, layout()->totalHeightForWidth(width));
    move(room.right() - width, std::max(room.top(), room.center().y() - height() / 2));
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace samaki
