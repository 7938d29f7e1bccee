#include "views/common/value_card.h"

#include "views/common/theme.h"
#include "views/common/wrap_label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QStyle>

namespace samaki {

ValueCard::ValueCard(const QString& value, const QString& accessibleName, QButtonGroup* group,
                     QWidget* parent)
    : QFrame(parent), radio_(new QRadioButton(this)) {
    setProperty("role", u"card"_qs);
    radio_->setAccessibleName(accessibleName);
    group->addButton(radio_);
    connect(radio_, &QRadioButton::toggled, this, [this](bool chosen) {
        setProperty("chosen", chosen);
        style()->unpolish(this);
        style()->polish(this);
    });
    setFocusProxy(radio_);
    auto* text = new WrapLabel(value, this);
    text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::unit, Theme::unit, Theme::unit, Theme::unit);
    layout->setSpacing(Theme::unit);
    layout->addWidget(radio_, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
}

bool ValueCard::isChosen() const { return radio_->isChecked(); }

void ValueCard::choose() { radio_->setChecked(true); }

void ValueCard::mousePressEvent(QMouseEvent*) {
    radio_->setChecked(true);
    radio_->setFocus();
}

} // namespace samaki
