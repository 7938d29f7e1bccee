#include "views/shell/brand_panel.h"

#include "views/common/icon.h"
#include "views/common/wrap_label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace samaki {

namespace {

constexpr int kWidth = 48 * Theme::unit;
constexpr int kPicture = 12 * Theme::unit;

} // namespace

BrandPanel::BrandPanel(Desk& desk, QWidget* parent)
    : QFrame(parent), meaning_(new WrapLabel(this)), purpose_(new WrapLabel(this)) {
    setObjectName(u"rail"_qs);
    setFixedWidth(kWidth);
    auto* picture = new QLabel(this);
    keepPicture(desk, picture, u"samaki"_qs, kPicture, &Theme::onRail);
    auto* name = new QLabel(u"Samaki"_qs, this);
    name->setProperty("type", u"title"_qs);
    meaning_->setProperty("type", u"heading"_qs);
    purpose_->setProperty("tone", u"quiet"_qs);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5 * Theme::unit, 4 * Theme::unit, 5 * Theme::unit, 4 * Theme::unit);
    column->setSpacing(Theme::unit);
    column->addStretch(2);
    column->addWidget(picture);
    column->addSpacing(2 * Theme::unit);
    column->addWidget(name);
    column->addWidget(meaning_);
    column->addSpacing(2 * Theme::unit);
    column->addWidget(purpose_);
    column->addStretch(3);
    retranslate();
}

void BrandPanel::retranslate() {
    meaning_->setText(tr("សាមគ្គី: solidarity"));
    purpose_->setText(tr("The desk of a counter-trafficking committee: its members, its monthly plan, "
                         "what was done, and the papers that are signed."));
}

void BrandPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace samaki
