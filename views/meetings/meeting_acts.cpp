#include "views/meetings/meeting_acts.h"

#include "model/rules/meeting_schedule.h"
#include "model/rules/meeting_status.h"
#include "views/meetings/meeting_words.h"

#include <QCoreApplication>

namespace samaki {

namespace {

constexpr int kMonthsAhead = 12;
constexpr int kFortnight = 14;

class Say {
    Q_DECLARE_TR_FUNCTIONS(samaki::MeetingActs)
};

const MeetingSeries* seriesOf(const MeetingBook& book, MeetingKind kind, const Id& group) {
    for (const MeetingSeries& series : book.series) {
        if (series.kind == kind && series.workingGroup == group)
            return &series;
    }
    return nullptr;
}

const Meeting* lastOf(const MeetingBook& book, MeetingKind kind, const Id& group) {
    const Meeting* last = nullptr;
    for (const Meeting& meeting : book.meetings) {
        if (meeting.kind == kind && meeting.workingGroup == group)
            last = &meeting;
    }
    return last;
}

template <class From>
void takeUsual(Meeting& meeting, const From& from) {
    meeting.startsAt = from.startsAt;
    meeting.endsAt = from.endsAt;
    meeting.venue = from.venue;
    meeting.chair = from.chair;
    meeting.noteTaker = from.noteTaker;
}

QString stepSummary(MeetingStatus status) {
    switch (status) {
    case MeetingStatus::Scheduled:
        return Say::tr("Schedule the meeting %1 again");
    case MeetingStatus::UnderWay:
        return Say::tr("Begin the meeting %1");
    case MeetingStatus::Draft:
        return Say::tr("End the meeting %1");
    case MeetingStatus::Amended:
        return Say::tr("Mark the minutes of %1 as amended");
    case MeetingStatus::Approved:
        return Say::tr("Approve the minutes of %1");
    case MeetingStatus::Cancelled:
        return Say::tr("Call off the meeting %1");
    }
    return {};
}

// "12/26", or the day where the meeting has no number.
QString shortName(const Meeting& meeting, const Phrasebook& phrases) {
    return meeting.number.isEmpty() ? formatDate(meeting.heldOn, phrases.language()) : meeting.number;
}

} // namespace

Meeting newMeeting(const MeetingBook& book, MeetingKind kind, const Id& group, const QDate& day) {
    Meeting meeting;
    meeting.kind = kind;
    meeting.workingGroup = group;
    meeting.heldOn = day;
    const Meeting* last = lastOf(book, kind, group);
    if (const MeetingSeries* series = seriesOf(book, kind, group))
        takeUsual(meeting, *series);
    else if (last != nullptr || !book.meetings.empty())
        takeUsual(meeting, last != nullptr ? *last : book.meetings.back());
    else
        meeting.startsAt = QTime(8, 30);
    meeting.number = nextMeetingNumber(book.meetings, meeting);
    return meeting;
}

QDate usualDay(const MeetingBook& book, const QDate& today) {
    if (const MeetingSeries* series = seriesOf(book, MeetingKind::Monthly, {})) {
        const std::vector<Meeting> next =
            scheduledMeetings(*series, Month::of(today), kMonthsAhead, today, book.meetings, book.calendar);
        if (!next.empty())
            return next.front().heldOn;
    }
    return book.calendar.nextWorkingDayOnOrAfter(today.addDays(kFortnight));
}

Change additionOf(const Meeting& meeting, const Phrasebook& phrases) {
    Change change(Say::tr("Add the meeting %1").arg(shortName(meeting, phrases)));
    change.add(meeting);
    return change;
}

Change moved(const Meeting& meeting, const QDate& day, const Phrasebook& phrases) {
    Meeting after = meeting;
    after.heldOn = day;
    Change change(Say::tr("Move the meeting %1 to %2")
                      .arg(shortName(meeting, phrases), formatDate(day, phrases.language())));
    change.edit(meeting, after);
    return change;
}

Change stepped(const Meeting& meeting, MeetingStatus status, const QDate& today, const QString& by,
               const Phrasebook& phrases) {
    Change change(stepSummary(status).arg(shortName(meeting, phrases)));
    change.edit(meeting, withStatus(meeting, status, today, by));
    return change;
}

Change begunOn(const Meeting& meeting, const QDate& heldOn, const QDateTime& now, const Phrasebook& phrases) {
    Meeting after = meeting;
    after.heldOn = heldOn;
    after = begun(after, now);
    Change change(stepSummary(MeetingStatus::UnderWay).arg(shortName(meeting, phrases)));
    change.edit(meeting, after);
    return change;
}

Change deactivated(const Meeting& meeting, const Phrasebook& phrases) {
    Change change(Say::tr("Take the meeting %1 out").arg(shortName(meeting, phrases)));
    change.deactivate(meeting);
    return change;
}

} // namespace samaki
