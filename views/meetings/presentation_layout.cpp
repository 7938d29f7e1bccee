#include "views/meetings/presentation_layout.h"

#include "model/core/khmer_text.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <utility>

namespace samaki {

namespace {

// Hundredths of the wall's height. A letter of 4 of them is a finger high on a wall of two metres, and read
// from ten metres.
constexpr qreal kMargin = 7;
constexpr qreal kFoot = 8;
constexpr std::array<qreal, 4> kSizes = {9, 6, 4, 2.8};
constexpr std::array<qreal, 6> kSteps = {1.4, 1.2, 1, 0.9, 0.82, 0.75};
constexpr std::array<qreal, 3> kTitleSteps = {1, 0.85, 0.72};
constexpr qreal kSmallest = 2.1;
constexpr std::array<qreal, 3> kChartSizes = {4, 3.4, 2.8}; ///< with up to 3 lines, up to 5, more
constexpr qreal kTooHigh = 100'000;                         ///< room without an end, for measuring

QString wrapped(const QString& text) { return breakable(text); }

qreal heightOf(const QString& text, const QFont& font, qreal width) {
    return QFontMetricsF(font).boundingRect({0, 0, width, kTooHigh}, Qt::TextWordWrap, text).height();
}

// One with a sign before its words needs more of the width.
qreal shareOf(const SlideFact& fact) { return fact.standing || fact.reached ? 1.4 : 1; }

WallColor signColor(DecisionStanding standing) {
    switch (standing) {
    case DecisionStanding::Open:
        return &Theme::accent;
    case DecisionStanding::Overdue:
        return &Theme::danger;
    case DecisionStanding::Done:
        return &Theme::good;
    case DecisionStanding::Dropped:
        break;
    }
    return &Theme::neutral;
}

} // namespace

// Writes from the top of a column down.
struct SlideLayout::Pen {
    const SlideLayout& layout;
    SlidePlan& plan;
    Language language;
    QRectF room; ///< what is left of the column
    qreal step = 1;
    int leftOut = 0; ///< what there was no room for

    bool fits(qreal height) const { return height <= room.height() + 0.5; }
    void skip(qreal hundredths) { room.setTop(room.top() + layout.part(hundredths) * step); }

    /// False, and nothing is written, where it does not fit.
    bool write(const QString& text, WallType type, WallColor color = &Theme::text, qreal indent = 0) {
        if (text.isEmpty())
            return true;
        const QFont font = layout.font(type, step);
        const QString shown = wrapped(text);
        const qreal height = heightOf(shown, font, room.width() - indent);
        if (!fits(height))
            return false;
        plan.texts.push_back(
            {{room.left() + indent, room.top(), room.width() - indent, height}, shown, font, color});
        room.setTop(room.top() + height);
        return true;
    }

    qreal widthOf(const QString& text, WallType type) const {
        return QFontMetricsF(layout.font(type, step)).horizontalAdvance(text) + 1;
    }
};

SlideLayout::SlideLayout(const Theme& theme, const QSizeF& wall) : theme_(theme), wall_(wall) {}

QFont SlideLayout::font(WallType type, qreal step) const {
    const bool strong = type == WallType::Display || type == WallType::Title;
    QFont font = theme_.font(strong ? Theme::Type::Title : Theme::Type::Body);
    const qreal size = std::max(kSizes[static_cast<size_t>(type)] * step, kSmallest);
    font.setPixelSize(std::max(1, qRound(part(size))));
    return font;
}

qreal SlideLayout::chartScale(qsizetype lines) const {
    return part(kChartSizes[lines <= 3   ? 0
                            : lines <= 5 ? 1
                                         : 2]) /
           QFontInfo(theme_.font(Theme::Type::Body)).pixelSize();
}

QRectF SlideLayout::body() const {
    const qreal margin = part(kMargin);
    return QRectF(QPointF(), wall_).adjusted(margin, margin * 0.8, -margin, -part(kFoot) - margin * 0.3);
}

QRectF SlideLayout::foot() const {
    const qreal margin = part(kMargin);
    return {margin, wall_.height() - part(kFoot), wall_.width() - 2 * margin, part(kFoot)};
}

SlidePlan SlideLayout::plan(const Slide& slide, bool discussion, Language language) const {
    for (const qreal step : kSteps) {
        SlidePlan plan;
        Pen pen{*this, plan, language, body(), std::min<qreal>(step, 1)};
        if (slide.kind == Slide::Kind::Title) {
            planTitle(pen, slide);
            return plan;
        }
        if (planItem(pen, slide, discussion, step) || step == kSteps.back())
            return plan;
    }
    return {};
}

void SlideLayout::planTitle(Pen& pen, const Slide& slide) const {
    pen.room.setRight(pen.room.left() + pen.room.width() * 0.86);
    pen.room.setTop(pen.room.top() + part(10));
    pen.write(slide.over, WallType::Body, &Theme::textQuiet);
    pen.skip(3);
    pen.plan.marks.push_back({{pen.room.left(), pen.room.top(), part(14), part(0.8)}});
    pen.skip(4);
    pen.write(slide.title, WallType::Display);
    pen.write(slide.under, WallType::Title, &Theme::textQuiet);
    pen.skip(4);
    for (const QString& line : slide.more) {
        pen.write(line, WallType::Body);
        pen.skip(1);
    }
}

// A title of more than two lines is written smaller: it is a sentence then.
qreal SlideLayout::titleStep(const Pen& pen, const QString& title) const {
    for (const qreal step : kTitleSteps) {
        const QFont written = font(WallType::Title, pen.step * step);
        if (heightOf(wrapped(title), written, pen.room.width()) < 2.5 * QFontMetricsF(written).lineSpacing())
            return pen.step * step;
    }
    return pen.step * kTitleSteps.back();
}

// The number stands before the title, in a column of its own.
void SlideLayout::addHead(Pen& pen, const Slide& slide) const {
    const QRectF all = pen.room;
    if (!slide.mark.isEmpty()) {
        const qreal width = std::max(pen.widthOf(slide.mark, WallType::Title), part(6)) + part(2.5);
        const qreal above = slide.over.isEmpty()
                                ? 0
                                : heightOf(wrapped(slide.over), font(WallType::Small, pen.step), all.width());
        const QFont markFont = font(WallType::Title, pen.step);
        pen.plan.texts.push_back({{all.left(), all.top() + above, width, QFontMetricsF(markFont).height()},
                                  slide.mark,
                                  markFont,
                                  &Theme::accent});
        pen.room.setLeft(all.left() + width);
    }
    pen.write(slide.over, WallType::Small, &Theme::textQuiet);
    const qreal step = std::exchange(pen.step, titleStep(pen, slide.title));
    pen.write(slide.title, WallType::Title);
    pen.step = step;
    pen.skip(0.8); // Khmer hangs low
    pen.write(slide.under, WallType::Small, &Theme::textQuiet);
    pen.room.setLeft(all.left());
    pen.skip(2.5);
    pen.plan.marks.push_back(
        {{all.left(), pen.room.top(), all.width(), std::max(1.0, part(0.2))}, &Theme::line});
    pen.skip(3);
}

// False where something had to be left out, so that a smaller type is tried first.
bool SlideLayout::planItem(Pen& pen, const Slide& slide, bool discussion, qreal step) const {
    addHead(pen, slide); // which does not grow
    pen.step = step;
    const bool besides =
        !slide.facts.empty() || !slide.decisions.empty() || (discussion && !slide.discussion.isEmpty());
    const QRectF rest = pen.room;
    if (slide.chart && !slide.chart->isEmpty()) {
        QRectF right = rest;
        if (besides)
            right.setLeft(rest.left() + rest.width() * 0.48 + part(3));
        Pen title{*this, pen.plan, pen.language, right, pen.step};
        title.write(slide.chart->title, WallType::Small, &Theme::textQuiet);
        title.skip(1.5);
        pen.plan.chart = title.room;
        if (besides)
            pen.room.setRight(rest.left() + rest.width() * 0.48);
    }
    addFacts(pen, slide);
    addLines(pen, slide);
    addDecisions(pen, slide);
    if (slide.kind == Slide::Kind::Decisions && slide.decisions.empty())
        pen.write(slide.noDecisions, WallType::Body, &Theme::textQuiet);
    if (discussion && !slide.discussion.isEmpty()) {
        pen.skip(1.5);
        if (!pen.write(slide.discussion, WallType::Small))
            ++pen.leftOut;
    }
    return pen.leftOut == 0;
}

// Side by side where the whole width is theirs, else one below the other.
void SlideLayout::addFacts(Pen& pen, const Slide& slide) const {
    if (slide.facts.empty())
        return;
    const bool across = pen.plan.chart.isEmpty();
    const QRectF all = pen.room;
    const qreal gap = part(4);
    qreal shares = 0;
    for (const SlideFact& fact : slide.facts)
        shares += shareOf(fact);
    const qreal share = (all.width() + gap) / shares;
    qreal left = all.left();
    qreal lowest = all.top();
    for (const SlideFact& fact : slide.facts) {
        if (across)
            pen.room = QRectF(left, all.top(), share * shareOf(fact) - gap, all.height());
        addFact(pen, fact);
        left += share * shareOf(fact);
        lowest = std::max(lowest, pen.room.top());
    }
    pen.room = QRectF(all.left(), lowest, all.width(), all.bottom() - lowest);
}

void SlideLayout::addFact(Pen& pen, const SlideFact& fact) const {
    pen.write(fact.name, WallType::Small, &Theme::textQuiet);
    const bool sign = fact.standing || fact.reached;
    const qreal side = QFontMetricsF(font(WallType::Body, pen.step)).height() * 0.62;
    const QRectF at(pen.room.left(), pen.room.top() + side * 0.3, side, side);
    const DecisionStanding shown = fact.standing.value_or(
        fact.reached.value_or(true) ? DecisionStanding::Done : DecisionStanding::Overdue);
    const WallColor color = sign ? signColor(shown) : &Theme::text;
    if (!pen.write(fact.value, WallType::Body, color, sign ? side + part(1.4) : 0)) {
        ++pen.leftOut;
        return;
    }
    if (sign)
        pen.plan.signs.push_back({at, shown});
    pen.write(fact.more, WallType::Small, color, sign ? side + part(1.4) : 0);
    pen.skip(1.8);
}

void SlideLayout::addLines(Pen& pen, const Slide& slide) const {
    qreal marks = 0;
    qreal rights = 0;
    for (const SlideLine& line : slide.lines) {
        marks = std::max(marks, pen.widthOf(line.mark, WallType::Body) + part(2.5));
        rights =
            std::max(rights, line.right.isEmpty() ? 0 : pen.widthOf(line.right, WallType::Small) + part(2));
    }
    const QRectF all = pen.room;
    for (const SlideLine& line : slide.lines) {
        const qreal top = pen.room.top();
        const WallColor color = line.past ? &Theme::textQuiet : &Theme::text;
        pen.room.setRight(all.right() - rights);
        const bool written = pen.write(line.text, WallType::Body, color, marks);
        pen.room.setRight(all.right());
        if (!written) {
            ++pen.leftOut;
            return;
        }
        const qreal height = QFontMetricsF(font(WallType::Body, pen.step)).height();
        pen.plan.texts.push_back({{all.left(), top, marks, height},
                                  line.mark,
                                  font(WallType::Body, pen.step),
                                  line.past ? &Theme::textQuiet : &Theme::accent});
        if (!line.right.isEmpty())
            pen.plan.texts.push_back({{all.right() - rights, top, rights, height},
                                      line.right,
                                      font(WallType::Small, pen.step),
                                      &Theme::textQuiet,
                                      Qt::AlignRight | Qt::AlignVCenter});
        pen.skip(1);
    }
}

// The latest decisions are those that are spoken of: where not all fit in the smallest type, the first ones
// give way, and it is said how many.
void SlideLayout::addDecisions(Pen& pen, const Slide& slide) const {
    qreal marks = 0;
    for (const SlideDecision& decision : slide.decisions)
        marks = std::max(marks, pen.widthOf(decision.number, WallType::Body) + part(2.5));
    const QFont body = font(WallType::Body, pen.step);
    const auto heightFor = [&](const SlideDecision& decision) {
        const qreal width = pen.room.width() - marks;
        const qreal terms = decision.terms.isEmpty()
                                ? 0
                                : heightOf(wrapped(decision.terms), font(WallType::Small, pen.step), width);
        return heightOf(wrapped(decision.text), body, width) + terms + part(2.2) * pen.step;
    };
    const qreal heading = QFontMetricsF(font(WallType::Small, pen.step)).height();
    qreal left = pen.room.height() - heading;
    size_t first = slide.decisions.size();
    while (first > 0 && heightFor(slide.decisions[first - 1]) <= left)
        left -= heightFor(slide.decisions[--first]);
    pen.leftOut += static_cast<int>(first);
    if (slide.kind == Slide::Kind::Item && !slide.decisions.empty())
        pen.write(PresentationSlides::decided(static_cast<int>(first), pen.language), WallType::Small,
                  &Theme::textQuiet);
    for (size_t i = first; i < slide.decisions.size(); ++i) {
        const SlideDecision& decision = slide.decisions[i];
        pen.plan.texts.push_back({{pen.room.left(), pen.room.top(), marks, QFontMetricsF(body).height()},
                                  decision.number,
                                  body,
                                  &Theme::accent});
        pen.write(decision.text, WallType::Body, &Theme::text, marks);
        pen.write(decision.terms, WallType::Small, &Theme::textQuiet, marks);
        pen.skip(2.2);
    }
}

} // namespace samaki
