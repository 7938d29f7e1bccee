#include "views/shell/notice_bar.h"

#include "views/common/icon.h"
#include "views/common/wrap_label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace samaki {

namespace {

constexpr int kPicture = 20;

} // namespace

NoticeBar::NoticeBar(Desk& desk, QWidget* parent)
    : QFrame(parent)
    , desk_(desk)
    , sentence_(new WrapLabel(this))
    , more_(new QLabel(this))
    , close_(new QToolButton(this)) {
    setProperty("notice", u"problem"_qs);
    sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    more_->setProperty("tone", u"quiet"_qs);
    auto* picture = new QLabel(this);
    keepPicture(desk, picture, u"danger"_qs, kPicture, &Theme::danger);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(3 * Theme::unit, Theme::unit, 2 * Theme::unit, Theme::unit);
    row->setSpacing(Theme::unit);
    row->addWidget(picture);
    row->addWidget(sentence_, 1);
    row->addWidget(more_);
    row->addWidget(close_);
    keepIcon(desk, close_, u"close"_qs);
    connect(close_, &QToolButton::clicked, this, &NoticeBar::dismiss);
    say();
}

void NoticeBar::show(const Problem& problem) {
    std::erase_if(problems_, [&](const Problem& known) { return known.sentence == problem.sentence; });
    problems_.push_back(problem);
    say();
    QAccessibleEvent heard(sentence_, QAccessible::Alert);
    QAccessible::updateAccessibility(&heard);
}

void NoticeBar::dismiss() {
    if (!problems_.empty())
        problems_.pop_back();
    say();
}

void NoticeBar::forgetDriveAway() {
    if (std::erase_if(problems_, [](const Problem& known) { return known.trouble == Trouble::DriveAway; }) >
        0)
        say();
}

void NoticeBar::say() {
    setVisible(!problems_.empty());
    close_->setToolTip(tr("Dismiss"));
    close_->setAccessibleName(tr("Dismiss this message"));
    if (problems_.empty())
        return;
    sentence_->setText(problems_.back().sentence);
    const int others = count() - 1;
    more_->setText(digits(tr("and %n more", "", others), desk_.language()));
    more_->setVisible(others > 0);
}

void NoticeBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        say();
    QFrame::changeEvent(event);
}

} // namespace samaki
