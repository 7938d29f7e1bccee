#include "model/rules/meeting_schedule.h"

#include "model/rules/meeting_status.h"

#include <algorithm>
#include <tuple>

namespace samaki {

namespace {

bool isOfSeries(const Meeting& meeting, const MeetingSeries& series, const Month& month) {
    return meeting.active && meeting.series == series.id && month.contains(meeting.heldOn);
}

Meeting meetingOf(const MeetingSeries& series, const QDate& day) {
    Meeting meeting;
    meeting.kind = series.kind;
    meeting.workingGroup = series.workingGroup;
    meeting.series = series.id;
    meeting.heldOn = day;
    meeting.startsAt = series.startsAt;
    meeting.endsAt = series.endsAt;
    meeting.venue = series.venue;
    meeting.chair = series.chair;
    meeting.noteTaker = series.noteTaker;
    return meeting;
}

// Meetings that count as the ones before and after another: of its kind, and not called off.
bool isLike(const Meeting& meeting, const Meeting& like) {
    return meeting.active && meeting.status != MeetingStatus::Cancelled && meeting.kind == like.kind &&
           meeting.workingGroup == like.workingGroup && meeting.heldOn.isValid();
}

bool isEarlier(const Meeting& a, const Meeting& b) {
    return std::tie(a.heldOn, a.startsAt, a.id) < std::tie(b.heldOn, b.startsAt, b.id);
}

} // namespace

std::vector<Meeting> scheduledMeetings(const MeetingSeries& series, const Month& first, int months,
                                       const QDate& notBefore, const std::vector<Meeting>& existing,
                                       const WorkingDays& calendar) {
    std::vector<Meeting> made;
    std::vector<Meeting> all = existing; // numbers run on through what is made here
    for (int i = 0; i < months && !first.isNull(); ++i) {
        const Month month = first.plus(i);
        const bool taken = std::any_of(existing.begin(), existing.end(), [&](const Meeting& meeting) {
            return isOfSeries(meeting, series, month);
        });
        const std::optional<QDate> day = meetingDay(series.recurrence(), month, calendar);
        if (taken || !day || *day < notBefore)
            continue;
        Meeting meeting = meetingOf(series, *day);
        meeting.number = nextMeetingNumber(all, meeting);
        made.push_back(meeting);
        all.push_back(meeting);
    }
    return made;
}

std::optional<Meeting> meetingAfter(const std::vector<Meeting>& meetings, const Meeting& like,
                                    const QDate& day) {
    std::optional<Meeting> next;
    for (const Meeting& meeting : meetings) {
        if (isLike(meeting, like) && meeting.heldOn > day && (!next || isEarlier(meeting, *next)))
            next = meeting;
    }
    return next;
}

std::optional<Meeting> meetingBefore(const std::vector<Meeting>& meetings, const Meeting& meeting) {
    std::optional<Meeting> last;
    for (const Meeting& other : meetings) {
        if (isLike(other, meeting) && other.id != meeting.id && isEarlier(other, meeting) &&
            (!last || isEarlier(*last, other)))
            last = other;
    }
    return last;
}

} // namespace samaki
