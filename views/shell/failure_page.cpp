#include "views/shell/failure_page.h"

#include "views/common/centred.h"
#include "views/common/icon.h"
#include "views/common/wrap_label.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace samaki {

namespace {

constexpr int kPicture = 8 * Theme::unit;
constexpr int kColumn = 64 * Theme::unit;

} // namespace

FailurePage::FailurePage(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , heading_(new WrapLabel(this))
    , sentence_(new WrapLabel(this))
    , path_(new WrapLabel(QDir::toNativeSeparators(desk.store().options().file), this))
    , again_(new QPushButton(this))
    , other_(new QPushButton(this)) {
    auto* picture = new QLabel(this);
    keepPicture(desk, picture, u"empty-drive"_qs, kPicture);
    heading_->setProperty("type", u"heading"_qs);
    path_->setProperty("tone", u"quiet"_qs);
    again_->setProperty("role", u"main"_qs);
    for (QPushButton* button : {again_, other_})
        button->setAutoDefault(true); // Enter does what Space does
    auto* middle = new QWidget(this);
    middle->setFixedWidth(kColumn);
    auto* column = new QVBoxLayout(middle);
    column->setSpacing(Theme::unit);
    picture->setAlignment(Qt::AlignCenter);
    column->addWidget(picture);
    for (WrapLabel* label : {heading_, sentence_, path_}) {
        label->setAlignment(Qt::AlignCenter);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 2 * Theme::unit, 0, 0);
    buttons->addStretch();
    buttons->addWidget(other_);
    buttons->addWidget(again_);
    buttons->addStretch();
    column->addLayout(buttons);
    auto* page = new QVBoxLayout(this);
    page->addStretch(2);
    page->addLayout(centred(middle));
    page->addStretch(3);
    connect(again_, &QPushButton::clicked, this, &FailurePage::tryAgainAsked);
    connect(other_, &QPushButton::clicked, this, &FailurePage::otherFileAsked);
    retranslate();
}

void FailurePage::show(const Problem& problem) {
    sentence_->setText(problem.sentence);
    path_->setVisible(!problem.sentence.contains(path_->sentence()));
    again_->setFocus();
}

void FailurePage::retranslate() {
    heading_->setText(tr("The committee file could not be opened"));
    again_->setText(tr("Try again"));
    other_->setText(tr("Choose another file"));
}

void FailurePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace samaki
