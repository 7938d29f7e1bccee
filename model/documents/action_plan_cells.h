// One activity as the cells of the printed plan, and the plan's words and numbers in its language.
#pragma once

#include "model/documents/action_plan_paper.h"
#include "model/documents/paper_table.h"
#include "model/records/validate.h"

namespace samaki {

class PlanWords {
public:
    PlanWords(const Phrasebook& phrases, const Month& month) : phrases_(phrases), month_(month) {}

    Language language() const { return phrases_.language(); }
    /// A text marked with QT_TRANSLATE_NOOP("documents", ...).
    QString say(const char* text) const { return phrases_.say("documents", text); }
    QString number(qint64 number) const { return formatNumber(number, language()); }
    QString money(qint64 hundredths, Currency currency) const;
    /// A day of the plan; its year is named only where it is not the plan's.
    QString day(const QDate& date) const;
    /// "3–27 Nov", "28 Oct – 27 Nov", "until 27 Nov".
    QString period(const QDate& start, const QDate& due) const;

    template <class E>
    QString choice(E value) const {
        return labelOf(choicesOf<E>()[static_cast<size_t>(value)], phrases_);
    }

private:
    const Phrasebook& phrases_;
    Month month_;
};

/// In the order of the plan's columns.
std::vector<PaperCell> planCells(const PlanLine& line, const PlanWords& words);

} // namespace samaki
