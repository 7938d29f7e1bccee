#include "views/shell/opening_panel.h"

#include <QEvent>
#include <QVBoxLayout>

namespace samaki {

namespace {

constexpr int kMomentMs = 400;

} // namespace

OpeningPanel::OpeningPanel(Desk& desk, QWidget* parent)
    : QWidget(parent), words_(new EmptyState(desk, u"empty-file"_qs, this)) {
    auto* column = new QVBoxLayout(this);
    column->addWidget(words_);
    words_->hide();
    moment_.setSingleShot(true);
    connect(&moment_, &QTimer::timeout, words_, &QWidget::show);
    moment_.start(kMomentMs);
    retranslate();
}

void OpeningPanel::retranslate() {
    words_->setTexts(tr("Opening the committee's file"),
                     tr("The first opening on this computer copies the file from the drive. "
                        "After that it opens at once, even when the drive is away."));
}

void OpeningPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace samaki
