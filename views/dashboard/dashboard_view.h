// DashboardView: the sentence, four tiles and four charts in one grid. It knows figures and a look, nothing
// of the store, so that the page and the picture on paper are the same widgets.
//
// Always holds: it shows everything without scrolling from 1,120 x 640 pixels on.
#pragma once

#include "model/core/phrasebook.h"
#include "model/insight/dashboard_figures.h"
#include "views/common/link.h"
#include "views/common/theme.h"

#include <QWidget>

#include <array>

class QHBoxLayout;

namespace samaki {

class ChartCard;
class StatTile;
class WrapLabel;

class DashboardView : public QWidget {
    Q_OBJECT

public:
    explicit DashboardView(QWidget* parent = nullptr);

    void setFigures(const DashboardFigures& figures, const Phrasebook& phrases, const Theme& theme);
    /// A line below the sentence, such as why another month is shown; empty: none.
    void setRemark(const QString& remark);
    /// At the right of the sentence: the page's month selector.
    void addBesideSentence(QWidget* widget);
    /// Without buttons, for a picture.
    void setBare();

    const std::array<StatTile*, 4>& tiles() const { return tiles_; }
    /// By status, by pillar, overdue, on time.
    const std::array<ChartCard*, 4>& cards() const { return cards_; }
    WrapLabel* sentence() const { return sentence_; }
    WrapLabel* remark() const { return remark_; }

signals:
    void opened(const samaki::Link& link);

private:
    WrapLabel* sentence_;
    WrapLabel* remark_;
    QHBoxLayout* top_;
    std::array<StatTile*, 4> tiles_{};
    std::array<ChartCard*, 4> cards_{};
};

} // namespace samaki
