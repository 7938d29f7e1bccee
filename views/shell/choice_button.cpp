#include "views/shell/choice_button.h"

#include "views/common/icon.h"
#include "views/common/wrap_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace samaki {

namespace {

constexpr int kPicture = 4 * Theme::unit;

} // namespace

ChoiceButton::ChoiceButton(Desk& desk, const QString& iconName, QWidget* parent)
    : QPushButton(parent), heading_(new WrapLabel(this)), sentence_(new WrapLabel(this)) {
    auto* picture = new QLabel(this);
    keepPicture(desk, picture, iconName, kPicture, &Theme::accent);
    setProperty("role", u"choice"_qs);
    setAutoDefault(true); // Enter does what Space does
    heading_->setProperty("type", u"strong"_qs);
    sentence_->setProperty("tone", u"quiet"_qs);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit);
    row->setSpacing(2 * Theme::unit);
    row->addWidget(picture, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(Theme::unit / 2);
    words->addWidget(heading_);
    words->addWidget(sentence_);
    row->addLayout(words, 1);
    for (QLabel* label : {picture, static_cast<QLabel*>(heading_), static_cast<QLabel*>(sentence_)})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ChoiceButton::setTexts(const QString& heading, const QString& sentence) {
    heading_->setText(heading);
    sentence_->setText(sentence);
    setAccessibleName(heading);
    setAccessibleDescription(sentence);
    updateGeometry();
}

QSize ChoiceButton::sizeHint() const { return layout()->sizeHint(); }

int ChoiceButton::heightForWidth(int width) const { return layout()->totalHeightForWidth(width); }

} // namespace samaki
