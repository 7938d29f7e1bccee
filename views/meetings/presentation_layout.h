// SlideLayout: where everything of a slide stands on the wall. Sizes are parts of the wall's height, so that
// a line is as readable on a projector as on a screen; where a slide says much, its type steps down rather
// than run over the edge, and what then still does not fit is counted, not cut.
//
// Always holds: no two texts overlap and none leaves the wall; every text that is drawn stands in the plan.
#pragma once

#include "views/common/theme.h"
#include "views/meetings/presentation_slides.h"

#include <QRectF>

namespace samaki {

/// Whose colour of the theme something has.
using WallColor = QColor Theme::*;

struct WallText {
    QRectF place;
    QString text; ///< with breaks for display
    QFont font;
    WallColor color = &Theme::text;
    Qt::Alignment align = Qt::AlignLeft | Qt::AlignTop;
};

struct WallSign {
    QRectF place;
    DecisionStanding standing = DecisionStanding::Open;
};

struct WallMark {
    QRectF place;
    WallColor color = &Theme::accent;
};

struct SlidePlan {
    std::vector<WallText> texts;
    std::vector<WallSign> signs;
    std::vector<WallMark> marks;
    QRectF chart; ///< empty where there is none
};

/// The type scale of the wall.
enum class WallType { Display, Title, Body, Small };

class SlideLayout {
public:
    SlideLayout(const Theme& theme, const QSizeF& wall);

    QFont font(WallType type, qreal step = 1) const;
    /// Hundredths of the wall's height.
    qreal part(qreal hundredths) const { return wall_.height() * hundredths / 100; }
    /// Where slides stand: above the foot, within the margins.
    QRectF body() const;
    QRectF foot() const;
    /// What the theme's own text sizes are multiplied by for charts.
    qreal chartScale(qsizetype lines) const;

    /// With the discussion only where it is asked for.
    SlidePlan plan(const Slide& slide, bool discussion, Language language) const;

private:
    struct Pen;

    bool planItem(Pen& pen, const Slide& slide, bool discussion, qreal step) const;
    void planTitle(Pen& pen, const Slide& slide) const;
    void addHead(Pen& pen, const Slide& slide) const;
    void addFacts(Pen& pen, const Slide& slide) const;
    void addFact(Pen& pen, const SlideFact& fact) const;
    qreal titleStep(const Pen& pen, const QString& title) const;
    void addLines(Pen& pen, const Slide& slide) const;
    void addDecisions(Pen& pen, const Slide& slide) const;

    const Theme& theme_;
    QSizeF wall_;
};

} // namespace samaki
