// MeetingSeries: when a committee or one of its working groups meets regularly, such as on the first Thursday
// or on the 25th or the working day before.
#pragma once

#include "model/calendar/recurrence.h"
#include "model/records/meeting.h"

namespace samaki {

struct MeetingSeries : Record {
    QString nameEn;
    QString nameKm;
    MeetingKind kind = MeetingKind::Monthly;
    Id workingGroup;
    RecurrencePattern pattern = RecurrencePattern::Weekday;
    WeekOfMonth week = WeekOfMonth::First;
    Weekday weekday = Weekday::Thursday;
    int day = 25;
    WhenClosed whenClosed = WhenClosed::WorkingDayBefore;
    QTime startsAt;
    QTime endsAt;
    QString venue;
    QString chair;
    QString noteTaker;

    Recurrence recurrence() const { return {pattern, week, weekday, day, whenClosed}; }
};

template <>
std::span<const Choice> choicesOf<RecurrencePattern>();
template <>
std::span<const Choice> choicesOf<WeekOfMonth>();
template <>
std::span<const Choice> choicesOf<Weekday>();
template <>
std::span<const Choice> choicesOf<WhenClosed>();
template <>
const RecordType& typeOf<MeetingSeries>();

} // namespace samaki
