#include "model/exchange/icalendar.h"

#include "model/records/validate.h"
#include "model/records/working_group.h"
#include "model/rules/agenda.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <libical/ical.h>

#include <cstdlib>
#include <memory>

namespace samaki {

namespace {

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

constexpr int kPhnomPenh = 7 * 3600; // seconds before UTC; no summer time

icaltimetype moment(const QDate& day, const QTime& time) {
    const QDateTime local(day, time, Qt::OffsetFromUTC, kPhnomPenh);
    return icaltime_from_timet_with_zone(static_cast<time_t>(local.toSecsSinceEpoch()), 0,
                                         icaltimezone_get_utc_timezone());
}

// One line of text as RFC 5545 takes it: no control characters; libical escapes and folds.
QString line(const QString& text) {
    QString kept;
    for (const QChar c : text)
        kept += c.category() == QChar::Other_Control ? QChar(u' ') : c;
    return kept.simplified();
}

class CalendarWriter {
public:
    CalendarWriter(const Committee& committee, const Phrasebook& phrases, const QDateTime& stamp)
        : committee_(committee), phrases_(phrases), stamp_(stamp) {}

    icalcomponent* event(const CalendarMeeting& each) const {
        const Meeting& meeting = each.meeting;
        icalcomponent* event = icalcomponent_new_vevent();
        const auto add = [event](icalproperty* property) { icalcomponent_add_property(event, property); };
        add(icalproperty_new_uid((meeting.id.toString() + u"@samaki"_qs).toUtf8().constData()));
        add(icalproperty_new_dtstamp(icaltime_from_timet_with_zone(
            static_cast<time_t>(stamp_.toSecsSinceEpoch()), 0, icaltimezone_get_utc_timezone())));
        add(icalproperty_new_sequence(static_cast<int>(sequenceOf(each))));
        add(icalproperty_new_dtstart(moment(meeting.heldOn, meeting.startsAt)));
        if (meeting.endsAt.isValid())
            add(icalproperty_new_dtend(moment(meeting.heldOn, meeting.endsAt)));
        add(icalproperty_new_summary(summaryOf(each).toUtf8().constData()));
        if (const QString venue = line(meeting.venue); !venue.isEmpty())
            add(icalproperty_new_location(venue.toUtf8().constData()));
        if (const QString description = descriptionOf(each); !description.isEmpty())
            add(icalproperty_new_description(description.toUtf8().constData()));
        add(icalproperty_new_status(meeting.status == MeetingStatus::Cancelled ? ICAL_STATUS_CANCELLED
                                                                               : ICAL_STATUS_CONFIRMED));
        return event;
    }

private:
    static Revision sequenceOf(const CalendarMeeting& each) {
        Revision latest = each.meeting.revision;
        for (const AgendaItem& item : each.items)
            latest = std::max(latest, item.revision);
        return latest;
    }

    QString committeeName() const {
        const bool khmer = phrases_.language() == Language::Khmer;
        const QString& brief = khmer ? committee_.shortKm : committee_.shortEn;
        const QString& full = khmer && !committee_.nameKm.isEmpty() ? committee_.nameKm : committee_.nameEn;
        return line(brief.isEmpty() ? full : brief);
    }

    // "Monthly meeting 11/26, PCCT"
    QString summaryOf(const CalendarMeeting& each) const {
        const Choice& kind = choicesOf<MeetingKind>()[static_cast<size_t>(each.meeting.kind)];
        QString summary = labelOf(kind, phrases_);
        if (!each.meeting.number.isEmpty())
            summary += u' ' + digits(line(each.meeting.number), phrases_.language());
        for (const QString& whose : {line(each.workingGroup), committeeName()}) {
            if (!whose.isEmpty())
                summary += u", "_qs + whose;
        }
        return summary;
    }

    QString kindOf(const AgendaItem& item) const {
        return labelOf(choicesOf<AgendaKind>()[static_cast<size_t>(item.kind)], phrases_);
    }

    // One line a heading: twenty open decisions are "Follow-up of a decision (20)" on a telephone; of urgent
    // cases only that there are some.
    QStringList agendaOf(const std::vector<AgendaItem>& items) const {
        const std::vector<AgendaNumber> numbers = agendaNumbers(items);
        QStringList lines;
        for (size_t i = 0; i < items.size();) {
            const QString group = numbers[i].text.section(u'.', 0, 0) + u'.';
            size_t end = i + 1;
            while (end < items.size() && numbers[end].text.startsWith(group))
                ++end;
            if (items[i].kind == AgendaKind::UrgentCases)
                lines << kindOf(items[i]);
            else if (end - i > 1)
                lines << u"%1 (%2)"_qs.arg(kindOf(items[i]),
                                           formatNumber(static_cast<qint64>(end - i), phrases_.language()));
            else
                lines << line(items[i].title);
            i = end;
        }
        return lines;
    }

    QString descriptionOf(const CalendarMeeting& each) const {
        QStringList lines;
        if (const QString purpose = line(each.meeting.purpose); !purpose.isEmpty())
            lines << purpose;
        if (const QString chair = line(each.meeting.chair); !chair.isEmpty())
            lines << phrases_.say("documents", QT_TRANSLATE_NOOP("documents", "Chaired by: %1")).arg(chair);
        const QStringList titles = agendaOf(each.items);
        if (!titles.isEmpty())
            lines << phrases_.say("documents", QT_TRANSLATE_NOOP("documents", "Agenda:"));
        for (qsizetype i = 0; i < titles.size(); ++i)
            lines << formatNumber(i + 1, phrases_.language()) + u". "_qs + titles.at(i);
        return lines.join(u'\n');
    }

    const Committee& committee_;
    const Phrasebook& phrases_;
    QDateTime stamp_;
};

} // namespace

std::vector<CalendarMeeting> readCalendarMeetings(Reader& reader, const Where& meetings, Language language) {
    Where ordered = meetings;
    ordered.tail = u"ORDER BY held_on, starts_at, id"_qs;
    std::vector<CalendarMeeting> all;
    QHash<Id, size_t> index;
    QJsonArray ids;
    QHash<Id, QString> groups;
    for (const WorkingGroup& group : reader.all<WorkingGroup>())
        groups.insert(group.id,
                      language == Language::Khmer && !group.nameKm.isEmpty() ? group.nameKm : group.nameEn);
    for (const Meeting& meeting : reader.active<Meeting>(ordered)) {
        index.insert(meeting.id, all.size());
        ids.append(meeting.id.toString());
        all.push_back({meeting, {}, groups.value(meeting.workingGroup)});
    }
    const QString list = QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
    for (AgendaItem& item : reader.active<AgendaItem>(
             {u"meeting IN (SELECT value FROM json_each(:ids))"_qs, {{u"ids"_qs, list}}, {}}))
        all[index.value(item.meeting)].items.push_back(std::move(item));
    for (CalendarMeeting& each : all)
        sortAgenda(each.items);
    return all;
}

QByteArray exportICalendar(const std::vector<CalendarMeeting>& meetings, const Committee& committee,
                           const Phrasebook& phrases, const QDateTime& stamp) {
    const Component calendar(icalcomponent_new_vcalendar(), &icalcomponent_free);
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    const QByteArray product =
        "-//Samaki//Meetings " SAMAKI_VERSION "//" + languageCode(phrases.language()).toUpper().toUtf8();
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid(product.constData()));
    const CalendarWriter writer(committee, phrases, stamp);
    for (const CalendarMeeting& each : meetings) {
        if (each.meeting.heldOn.isValid() && each.meeting.startsAt.isValid())
            icalcomponent_add_component(calendar.get(), writer.event(each));
    }
    const std::unique_ptr<char, decltype(&free)> text(icalcomponent_as_ical_string_r(calendar.get()), &free);
    return QByteArray(text.get());
}

} // namespace samaki
