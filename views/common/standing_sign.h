// How a decision stands, in a sign, a word and a colour: alike in the register, in the minutes and on the
// wall.
#pragma once

#include "model/core/language.h"
#include "model/rules/decision_standing.h"
#include "views/common/theme.h"

#include <QCoreApplication>

class QPainter;
class QRectF;

namespace samaki {

class StandingWords {
    Q_DECLARE_TR_FUNCTIONS(StandingWords)

public:
    /// "Open", "Overdue", "Done", "Dropped".
    static QString word(DecisionStanding standing);
    /// "12 days late": beside the word of an overdue decision; empty for any other.
    static QString lateness(const Decision& decision, DecisionStanding standing, const QDate& today,
                            Language language);
    /// "1 day", "34 days".
    static QString days(int days, Language language);
};

QColor standingColor(const Theme& theme, DecisionStanding standing);

/// An open ring, a triangle with an exclamation mark, a tick, a cross; in the largest square in the middle of
/// the rectangle.
void drawStandingSign(QPainter& painter, const QRectF& rect, DecisionStanding standing, const QColor& color);

} // namespace samaki
