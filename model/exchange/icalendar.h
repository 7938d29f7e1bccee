// iCalendar: meetings as one .ics file, for the calendars members keep on their telephones and computers
// (RFC 5545, written by libical).
//
// Always holds: a meeting keeps its UID, and SEQUENCE grows with every change of it or of its agenda, so that
// a calendar that takes the file a second time moves the meeting rather than adding another. Nothing goes out
// but what stands on the invitation: no discussion, no note, no attendance, and of urgent cases not even the
// reference. Times are written in UTC: Cambodia is UTC+7 all year and a meeting is one moment, so every
// calendar reads it alike; a VTIMEZONE brings nothing but readers that stumble over it.
#pragma once

#include "model/core/phrasebook.h"
#include "model/records/agenda_item.h"
#include "model/records/committee.h"
#include "model/records/meeting.h"
#include "model/store/reader.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace samaki {

struct CalendarMeeting {
    Meeting meeting;
    std::vector<AgendaItem> items; ///< in order
    QString workingGroup;          ///< its name in the language asked for; empty for the committee's meetings
};

/// Active meetings that hold the condition, by day, with their agendas. Three short statements.
std::vector<CalendarMeeting> readCalendarMeetings(Reader& reader, const Where& meetings, Language language);

/// The whole file. A meeting without a day or a beginning is left out; one without an end has none in the
/// file either. stamp: when the file is made, UTC.
QByteArray exportICalendar(const std::vector<CalendarMeeting>& meetings, const Committee& committee,
                           const Phrasebook& phrases, const QDateTime& stamp);

} // namespace samaki
