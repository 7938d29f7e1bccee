// When a committee meets regularly, in words, and what its rule makes of the months to come. No widget, no
// store.
#pragma once

#include "model/records/change.h"
#include "views/meetings/meeting_book.h"

namespace samaki {

/// "Meets on the first Thursday of the month; when offices are closed that day, on the working day before."
QString seriesSentence(const MeetingSeries& series, const Phrasebook& phrases);

/// One month of the plan: the meeting it gets, or why it gets none.
struct PlannedMonth {
    enum class Standing { Planned, Taken, Past, NoDay };

    Month month;
    Standing standing = Standing::Planned;
    Meeting meeting; ///< Planned: without id
    QDate named;     ///< the day the rule names, whether offices are open on it or not
    bool isShifted() const { return standing == Standing::Planned && meeting.heldOn != named; }
};

/// The months from the first on, in their order.
std::vector<PlannedMonth> plannedMonths(const MeetingSeries& series, const MeetingBook& book,
                                        const Month& first, int months, const QDate& today);

/// The meetings again, numbered one after the other behind those there are: some months were left out.
std::vector<Meeting> renumberedMeetings(const std::vector<Meeting>& chosen, const MeetingBook& book);

/// All of them as one step.
Change scheduling(const std::vector<Meeting>& meetings);

} // namespace samaki
