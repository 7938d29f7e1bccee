// DemoCourse: how one activity went in one month, from the day it begins to how it ends.
//
// Always holds: what a course makes of an activity is what people could have entered, through the same rules
// (model/rules/activity_status.h), on working days of the month, in order.
#pragma once

#include "model/calendar/working_days.h"
#include "model/records/activity.h"

#include <vector>

namespace samaki {

struct DemoCourse {
    enum class End { Done, Open, Postponed, Cancelled };

    End end = End::Done;
    int day = 0; ///< of the month on which it was done, postponed or cancelled; 0: its due date
    int progress = 100;
    std::optional<qint64> actual;
    QString delay;
};

/// What is written about an activity that is done.
struct DemoOutcome {
    QString result;
    QString recommendation;
};

/// The activity as it stood after a day.
struct DemoTurn {
    QDate day;
    Activity after;
};

/// The turns an activity takes in a month, by day. None lies outside the month.
std::vector<DemoTurn> turnsOf(const Activity& planned, const Month& month, const DemoCourse& course,
                              const DemoOutcome& outcome, const WorkingDays& calendar);

} // namespace samaki
