// The sentence on top of the dashboard: the month in plain words, before any chart is read.
#pragma once

#include "model/core/phrasebook.h"
#include "model/insight/dashboard_figures.h"

namespace samaki {

/// "November 2026: 9 of 18 activities are done. 3 are overdue, 2 of them led by the Department of Labour. 4
/// are due within the next 7 days." In the phrasebook's language, with its digits. One paragraph.
QString dashboardSentence(const DashboardFigures& figures, const Phrasebook& phrases);

/// An agency's name as it stands inside a sentence: "the Department of Labour", "CARE Cambodia".
QString inSentence(const Named& agency, Language language);

} // namespace samaki
