#include "views/common/empty_state.h"

#include "views/common/centred.h"
#include "views/common/icon.h"
#include "views/common/wrap_label.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace samaki {

namespace {

constexpr int kPicture = 8 * Theme::unit;
constexpr int kColumn = 56 * Theme::unit; ///< a line of about sixty letters

} // namespace

EmptyState::EmptyState(Desk& desk, const QString& iconName, QWidget* parent)
    : QWidget(parent)
    , heading_(new WrapLabel(this))
    , sentence_(new WrapLabel(this))
    , button_(new QPushButton(this)) {
    auto* picture = new QLabel(this);
    keepPicture(desk, picture, iconName, kPicture);
    heading_->setProperty("type", u"heading"_qs);
    sentence_->setProperty("tone", u"quiet"_qs);
    button_->setProperty("role", u"main"_qs);
    button_->setAutoDefault(true); // Enter does what Space does
    button_->hide();
    for (QLabel* label : {picture, static_cast<QLabel*>(heading_), static_cast<QLabel*>(sentence_)})
        label->setAlignment(Qt::AlignCenter);
    auto* middle = new QWidget(this);
    middle->setFixedWidth(kColumn);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::unit);
    column->addWidget(picture);
    column->addSpacing(Theme::unit);
    column->addWidget(heading_);
    column->addWidget(sentence_);
    column->addSpacing(Theme::unit);
    column->addWidget(button_, 0, Qt::AlignHCenter);
    auto* page = new QVBoxLayout(this);
    page->addStretch(2);
    page->addLayout(centred(middle));
    page->addStretch(3);
    connect(button_, &QPushButton::clicked, this, &EmptyState::activated);
}

void EmptyState::setTexts(const QString& heading, const QString& sentence, const QString& button) {
    heading_->setText(heading);
    sentence_->setText(sentence);
    button_->setText(button);
    button_->setAccessibleName(button);
    button_->setVisible(!button.isEmpty());
}

} // namespace samaki
