// The demo committee: a provincial committee at work, to look at, to learn on and to measure with.
//
// Always holds: the same options give the same changes, ids and order included. Persons are roles, not names.
#pragma once

#include "model/core/language.h"
#include "model/core/result.h"
#include "model/store/create.h"

#include <QDate>

#include <vector>

namespace samaki {

struct DemoOptions {
    QDate today; ///< the committee stands as on the evening before; its month is the current one
    Language language = Language::English; ///< of free texts; names are in both
    /// 0: half a year of plans with some 20 activities, and twelve meetings. Else so many years of 85
    /// activities a month and a meeting every month, for measuring.
    int years = 0;
};

inline constexpr int kDemoMonths = 6;        ///< with a plan
inline constexpr int kMonthsOfMeetings = 10; ///< the file is as old as that
inline constexpr int kMostDemoYears = 50;

/// What fills a new file, for createCommitteeFile: the committee first, then its lists, members and months.
Result<std::vector<DatedChange>> demoChanges(const DemoOptions& options);

} // namespace samaki
