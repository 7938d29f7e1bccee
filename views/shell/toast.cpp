#include "views/shell/toast.h"

#include "views/common/theme.h"
#include "views/common/wrap_label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>

namespace samaki {

namespace {

constexpr int kShownMs = 4000;
constexpr int kWidest = 60 * Theme::unit;

} // namespace

Toast::Toast(QWidget* over) : QFrame(over), sentence_(new WrapLabel(this)) {
    setProperty("notice", u"toast"_qs);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * Theme::unit, Theme::unit, 2 * Theme::unit, Theme::unit);
    row->addWidget(sentence_);
    end_.setSingleShot(true);
    end_.setInterval(kShownMs);
    connect(&end_, &QTimer::timeout, this, &QWidget::hide);
    over->installEventFilter(this);
    hide();
}

void Toast::say(const QString& sentence) {
    sentence_->setText(sentence);
    place();
    show();
    raise();
    end_.start();
    QAccessibleEvent heard(sentence_, QAccessible::Alert);
    QAccessible::updateAccessibility(&heard);
}

void Toast::place() {
    const QWidget* over = parentWidget();
    const int room = qMin(kWidest, over->width() - 4 * Theme::unit);
    const int line = sentence_->fontMetrics().horizontalAdvance(sentence_->text()) + 5 * Theme::unit;
    const int width = qMin(line, room);
    resize(width, layout()->totalHeightForWidth(width));
    move((over->width() - width) / 2, over->height() - height() - 3 * Theme::unit);
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace samaki
