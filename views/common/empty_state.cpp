#include "views/common/empty_state.h"

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
    button_->hide();
    for (QLabel* label : {picture, static_cast<QLabel*>(heading_), static_cast<QLabel*>(sentence_)})
        label->setAlignment(Qt::AlignCenter);
    for (QLabel* label : {heading_, sentence_})
        label->setFixedWidth(kColumn);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Theme::unit);
    column->addStretch(2);
    column->addWidget(picture, 0, Qt::AlignHCenter);
    column->addSpacing(Theme::unit);
    column->addWidget(heading_, 0, Qt::AlignHCenter);
    column->addWidget(sentence_, 0, Qt::AlignHCenter);
    column->addSpacing(Theme::unit);
    column->addWidget(button_, 0, Qt::AlignHCenter);
    column->addStretch(3);
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
