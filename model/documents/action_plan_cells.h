// One activity as the cells of the printed plan, and the plan's words and numbers in its language.
#pragma once

#include "model/documents/action_plan_paper.h"
#include "model/documents/paper_words.h"

namespace samaki {

class PlanWords : public PaperWords {
public:
    PlanWords(const Phrasebook& phrases, const Month& month) : PaperWords(phrases), month_(month) {}

    QString money(qint64 hundredths, Currency currency) const;
    /// A day of the plan; its year is named only where it is not the plan's.
    QString day(const QDate& date) const;
    /// "3–27 Nov", "28 Oct – 27 Nov", "until 27 Nov".
    QString period(const QDate& start, const QDate& due) const;

private:
    Month month_;
};

/// In the order of the plan's columns.
std::vector<PaperCell> planCells(const PlanLine& line, const PlanWords& words);

} // namespace samaki
