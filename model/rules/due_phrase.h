// Due dates as a note taker types them: "in 2 weeks", "25/12", "friday", "end of month", "next meeting".
//
// Always holds: a phrase without a year means the next such day from the day it is said on (that day
// included, but a weekday is never that day itself); the end of a month is its last working day; both
// languages and either script's digits are understood, whatever the window speaks; what is not understood is
// nothing, never a guess.
#pragma once

#include "model/calendar/working_days.h"

#include <optional>

namespace samaki {

struct DueContext {
    QDate saidOn;      ///< the meeting's day
    QDate nextMeeting; ///< invalid where none is scheduled
    WorkingDays calendar;
};

/// today, tomorrow, in N days|weeks|months, N working days, next week|month, weekday names, end of month|
/// next month, next meeting, D/M, D/M/YYYY, ISO, "25 Dec", and a bare day "25"; in Khmer ថ្ងៃនេះ, ថ្ងៃស្អែក,
/// ក្នុងរយៈពេល N ថ្ងៃ| សប្តាហ៍|ខែ, សប្តាហ៍ក្រោយ, ខែក្រោយ, ចុងខែ, ប្រជុំលើកក្រោយ, and weekday names.
std::optional<QDate> parseDue(const QString& phrase, const DueContext& context);

/// Whether it says "next meeting", which is no date where no meeting is known to come.
bool namesNextMeeting(const QString& phrase);

} // namespace samaki
