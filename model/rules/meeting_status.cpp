#include "model/rules/meeting_status.h"

#include "model/core/language.h"

#include <algorithm>

namespace samaki {

namespace {

// The number before the stroke: 11 of "11/26"; 0 where there is none.
int ordinalOf(const QString& number) {
    const QString latin = digits(number, Language::English).trimmed();
    const auto end = std::find_if(latin.begin(), latin.end(), [](QChar c) { return c < u'0' || c > u'9'; });
    return latin.left(end - latin.begin()).toInt();
}

} // namespace

std::vector<MeetingStatus> nextSteps(MeetingStatus status) {
    switch (status) {
    case MeetingStatus::Scheduled:
        return {MeetingStatus::UnderWay, MeetingStatus::Draft, MeetingStatus::Cancelled};
    case MeetingStatus::UnderWay:
        return {MeetingStatus::Draft, MeetingStatus::Scheduled};
    case MeetingStatus::Draft:
        return {MeetingStatus::Approved, MeetingStatus::Amended, MeetingStatus::UnderWay};
    case MeetingStatus::Amended:
        return {MeetingStatus::Approved};
    case MeetingStatus::Cancelled:
        return {MeetingStatus::Scheduled};
    case MeetingStatus::Approved:
        return {};
    }
    return {};
}

Meeting withStatus(Meeting meeting, MeetingStatus status, const QDate& today, const QString& by) {
    meeting.status = status;
    const bool approved = status == MeetingStatus::Approved;
    meeting.approvedOn = approved ? today : QDate();
    meeting.approvedBy = approved ? by : QString();
    return meeting;
}

Meeting begun(Meeting meeting, const QDateTime& now) {
    constexpr int kNearSeconds = 2 * 60 * 60;
    const QTime minute(now.time().hour(), now.time().minute());
    const bool near = meeting.startsAt.isValid() && qAbs(meeting.startsAt.secsTo(minute)) <= kNearSeconds;
    const bool beforeItsEnd = !meeting.endsAt.isValid() || minute < meeting.endsAt;
    if (isOnItsDay(meeting, now.date()) && near && beforeItsEnd)
        meeting.startsAt = minute;
    return withStatus(std::move(meeting), MeetingStatus::UnderWay, now.date(), {});
}

bool isOnItsDay(const Meeting& meeting, const QDate& today) { return meeting.heldOn == today; }

bool canBeApprovedOn(const Meeting& meeting, const QDate& day) {
    return day.isValid() && day >= meeting.heldOn;
}

bool isToCome(const Meeting& meeting, const QDate& today) {
    const bool open = meeting.status == MeetingStatus::Scheduled || meeting.status == MeetingStatus::UnderWay;
    return open && meeting.active && meeting.heldOn >= today;
}

bool hasMinutes(MeetingStatus status) {
    return status == MeetingStatus::Draft || status == MeetingStatus::Amended ||
           status == MeetingStatus::Approved;
}

QString nextMeetingNumber(const std::vector<Meeting>& meetings, const Meeting& meeting) {
    if (!meeting.heldOn.isValid())
        return {};
    int highest = 0;
    for (const Meeting& other : meetings) {
        const bool itself = !meeting.id.isNull() && other.id == meeting.id;
        if (!itself && other.kind == meeting.kind && other.workingGroup == meeting.workingGroup &&
            other.heldOn.year() == meeting.heldOn.year())
            highest = std::max(highest, ordinalOf(other.number));
    }
    return u"%1/%2"_qs.arg(highest + 1).arg(meeting.heldOn.year() % 100, 2, 10, QChar(u'0'));
}

} // namespace samaki
