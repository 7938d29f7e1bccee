#include "views/dashboard/dashboard_view.h"

#include "model/insight/dashboard_sentence.h"
#include "views/common/chart_card.h"
#include "views/common/stat_tile.h"
#include "views/common/wrap_label.h"
#include "views/dashboard/dashboard_charts.h"
#include "views/dashboard/dashboard_tiles.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace samaki {

namespace {

constexpr int kSide = 3 * Theme::unit;
constexpr int kGap = 2 * Theme::unit;

} // namespace

DashboardView::DashboardView(QWidget* parent)
    : QWidget(parent), sentence_(new WrapLabel(this)), remark_(new WrapLabel(this)), top_(new QHBoxLayout) {
    sentence_->setProperty("type", u"heading"_qs);
    remark_->setProperty("tone", u"quiet"_qs);
    remark_->hide();
    auto* words = new QVBoxLayout;
    words->setSpacing(Theme::unit / 2);
    words->addWidget(sentence_);
    words->addWidget(remark_);
    top_->setSpacing(kSide);
    top_->addLayout(words, 1);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(kSide, kGap, kSide, kGap);
    grid->setSpacing(kGap);
    grid->addLayout(top_, 0, 0, 1, 4);
    for (int i = 0; i < 4; ++i) {
        tiles_[static_cast<size_t>(i)] = new StatTile(this);
        grid->addWidget(tiles_[static_cast<size_t>(i)], 1, i);
        grid->setColumnStretch(i, 1);
        connect(tiles_[static_cast<size_t>(i)], &StatTile::opened, this, &DashboardView::opened);
    }
    for (int i = 0; i < 4; ++i) {
        cards_[static_cast<size_t>(i)] = new ChartCard(this);
        // Rows are equally high, whatever a card has to show.
        cards_[static_cast<size_t>(i)]->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
        grid->addWidget(cards_[static_cast<size_t>(i)], 2 + i / 2, 2 * (i % 2), 1, 2);
        connect(cards_[static_cast<size_t>(i)], &ChartCard::opened, this, &DashboardView::opened);
    }
    grid->setRowStretch(2, 1);
    grid->setRowStretch(3, 1);
}

void DashboardView::setFigures(const DashboardFigures& figures, const Phrasebook& phrases,
                               const Theme& theme) {
    sentence_->setText(dashboardSentence(figures, phrases));
    const std::array<StatTileData, 4> tiles = dashboardTiles(figures, phrases);
    const std::array<ChartData, 4> charts = dashboardCharts(figures, phrases);
    for (size_t i = 0; i < tiles.size(); ++i)
        tiles_[i]->setData(tiles[i], theme);
    for (size_t i = 0; i < charts.size(); ++i)
        cards_[i]->setData(charts[i], theme);
}

void DashboardView::setRemark(const QString& remark) {
    remark_->setText(remark);
    remark_->setVisible(!remark.isEmpty());
}

void DashboardView::addBesideSentence(QWidget* widget) { top_->addWidget(widget, 0, Qt::AlignTop); }

void DashboardView::setBare() {
    for (ChartCard* card : cards_)
        card->setBare(true);
}

} // namespace samaki
