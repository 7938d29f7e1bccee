#include "views/meetings/series_words.h"

#include "model/records/change.h"
#include "model/records/validate.h"
#include "model/rules/meeting_schedule.h"
#include "model/rules/meeting_status.h"

#include <QCoreApplication>

#include <algorithm>

namespace samaki {

namespace {

constexpr int kWeek = 7;

template <class E>
QString wordOf(E value, const Phrasebook& phrases) {
    return labelOf(choicesOf<E>()[static_cast<size_t>(value)], phrases);
}

QString whenWords(const MeetingSeries& series, const Phrasebook& phrases) {
    const Language language = phrases.language();
    if (series.pattern == RecurrencePattern::Weekday)
        return phrases.say("records", QT_TRANSLATE_NOOP("records", "Meets on the %1 %2 of the month"))
            .arg(wordOf(series.week, phrases).toLower(), wordOf(series.weekday, phrases));
    return phrases.say("records", QT_TRANSLATE_NOOP("records", "Meets on day %1 of the month"))
        .arg(formatNumber(series.day, language));
}

const char* closedWords(WhenClosed whenClosed) {
    switch (whenClosed) {
    case WhenClosed::WorkingDayBefore:
        return QT_TRANSLATE_NOOP("records",
                                 "%1; when offices are closed that day, on the working day before.");
    case WhenClosed::WorkingDayAfter:
        return QT_TRANSLATE_NOOP("records",
                                 "%1; when offices are closed that day, on the working day after.");
    case WhenClosed::Skip:
        return QT_TRANSLATE_NOOP("records", "%1; when offices are closed that day, there is no meeting.");
    }
    return "%1";
}

QDate namedDay(const Recurrence& recurrence, const Month& month) {
    if (recurrence.pattern == RecurrencePattern::DayOfMonth)
        return {month.year(), month.month(), std::clamp(recurrence.day, 1, month.days())};
    const int wanted = static_cast<int>(recurrence.weekday) + 1;
    if (recurrence.week == WeekOfMonth::Last) {
        const QDate last = month.lastDay();
        return last.addDays(-((last.dayOfWeek() - wanted + kWeek) % kWeek));
    }
    const QDate first = month.firstDay();
    const int toFirst = (wanted - first.dayOfWeek() + kWeek) % kWeek;
    return first.addDays(toFirst + kWeek * static_cast<int>(recurrence.week));
}

} // namespace

QString seriesSentence(const MeetingSeries& series, const Phrasebook& phrases) {
    return phrases.say("records", closedWords(series.whenClosed)).arg(whenWords(series, phrases));
}

std::vector<PlannedMonth> plannedMonths(const MeetingSeries& series, const MeetingBook& book,
                                        const Month& first, int months, const QDate& today) {
    using Standing = PlannedMonth::Standing;
    const std::vector<Meeting> made =
        scheduledMeetings(series, first, months, today, book.meetings, book.calendar);
    std::vector<PlannedMonth> planned;
    for (int i = 0; i < months; ++i) {
        PlannedMonth each;
        each.month = first.plus(i);
        each.named = namedDay(series.recurrence(), each.month);
        const auto inMonth = [&](const Meeting& meeting) { return each.month.contains(meeting.heldOn); };
        const auto found = std::find_if(made.begin(), made.end(), inMonth);
        const bool taken =
            std::any_of(book.meetings.begin(), book.meetings.end(), [&](const Meeting& meeting) {
                return meeting.series == series.id && inMonth(meeting);
            });
        const auto day = meetingDay(series.recurrence(), each.month, book.calendar);
        if (found != made.end())
            each.meeting = *found;
        else
            each.standing = taken ? Standing::Taken : day && *day < today ? Standing::Past : Standing::NoDay;
        planned.push_back(each);
    }
    return planned;
}

std::vector<Meeting> renumberedMeetings(const std::vector<Meeting>& chosen, const MeetingBook& book) {
    std::vector<Meeting> all = book.meetings;
    std::vector<Meeting> numbered;
    for (Meeting meeting : chosen) {
        meeting.number = nextMeetingNumber(all, meeting);
        all.push_back(meeting);
        numbered.push_back(meeting);
    }
    return numbered;
}

Change scheduling(const std::vector<Meeting>& meetings) {
    const int count = static_cast<int>(meetings.size());
    const QString one = QCoreApplication::translate("samaki::ScheduleDialog", "Schedule 1 meeting");
    const QString many =
        QCoreApplication::translate("samaki::ScheduleDialog", "Schedule %n meetings", nullptr, count);
    Change change(count == 1 ? one : many);
    for (const Meeting& meeting : meetings)
        change.add(meeting);
    return change;
}

} // namespace samaki
