// What the papers of a meeting share.
#include "model/documents/meeting_parts.h"

#include "model/calendar/official_date.h"

namespace samaki {

namespace {

QString withNumber(const QString& name, const Meeting& meeting, const PaperWords& words) {
    if (meeting.number.isEmpty())
        return name;
    return words.say(QT_TRANSLATE_NOOP("documents", "%1 No. %2")).arg(name, words.figures(meeting.number));
}

QString groupName(const MeetingSheet& sheet, const PaperWords& words) {
    return sheet.workingGroup ? words.either(sheet.workingGroup->nameEn, sheet.workingGroup->nameKm)
                              : QString();
}

} // namespace

QString meetingTitle(const MeetingPaperData& data, const PaperWords& words) {
    const Meeting& meeting = data.sheet.meeting;
    const QString group = groupName(data.sheet, words);
    const QString name = words.choice(meeting.kind);
    return withNumber(group.isEmpty() ? name : name + u": "_qs + group, meeting, words);
}

QString meetingPhrase(const MeetingPaperData& data, const PaperWords& words) {
    const QString group = groupName(data.sheet, words);
    QString name;
    switch (data.sheet.meeting.kind) {
    case MeetingKind::Monthly:
        name = words.say(QT_TRANSLATE_NOOP("documents", "monthly meeting"));
        break;
    case MeetingKind::Extraordinary:
        name = words.say(QT_TRANSLATE_NOOP("documents", "extraordinary meeting"));
        break;
    case MeetingKind::WorkingGroup:
        name = words.say(QT_TRANSLATE_NOOP("documents", "meeting of the working group %1")).arg(group);
        break;
    }
    return withNumber(name, data.sheet.meeting, words);
}

QString meetingHours(const Meeting& meeting, const PaperWords& words) {
    if (!meeting.startsAt.isValid())
        return {};
    if (!meeting.endsAt.isValid())
        return words.time(meeting.startsAt);
    return words.say(QT_TRANSLATE_NOOP("documents", "%1 to %2"))
        .arg(words.time(meeting.startsAt), words.time(meeting.endsAt));
}

QString meetingMoment(const MeetingPaperData& data, const PaperWords& words) {
    const Meeting& meeting = data.sheet.meeting;
    QStringList parts{formatLongDate(meeting.heldOn, words.language()), meetingHours(meeting, words),
                      meeting.venue.trimmed()};
    parts.removeAll(QString());
    return parts.join(u"   ·   "_qs);
}

QString meetingChair(const MeetingPaperData& data, const PaperWords& words) {
    const QString chair = data.sheet.meeting.chair.trimmed();
    return chair.isEmpty() ? chairOffice(data.sheet.committee, words) : chair;
}

Signatory noteTakerSigns(const MeetingPaperData& data, const QDate& signedOn, const PaperWords& words) {
    const QString noteTaker = data.sheet.meeting.noteTaker.trimmed();
    const QString office = words.say(QT_TRANSLATE_NOOP("documents", "Note taker"));
    return {noteTaker.isEmpty() ? QString() : office, dateLine(data.sheet.committee, signedOn, words),
            noteTaker.isEmpty() ? office : noteTaker, nameLine(words)};
}

OfficialHeader meetingHeader(const MeetingPaperData& data, const QString& title, const PaperWords& words) {
    OfficialHeader header = officialHeader(data.sheet.committee, data.sheet.meeting.number, words);
    header.title = title;
    header.subtitle = meetingTitle(data, words);
    header.summary = meetingMoment(data, words);
    header.mark = meetingMark(data.sheet.meeting, false, words);
    return header;
}

QString meetingMark(const Meeting& meeting, bool areMinutes, const PaperWords& words) {
    if (meeting.status == MeetingStatus::Cancelled)
        return words.choice(meeting.status);
    if (areMinutes && meeting.status != MeetingStatus::Approved)
        return words.say(QT_TRANSLATE_NOOP("documents", "Draft, not yet approved"));
    return {};
}

Responsible responsibleFor(const Decision& decision, const MeetingSheet& sheet, const PaperWords& words) {
    Responsible who{sheet.agencyName(decision.agency, words.language()), {}};
    if (who.lead.isEmpty())
        who.lead = words.say(QT_TRANSLATE_NOOP("documents", "Not yet said who answers for it"));
    QStringList others;
    for (const Id& agency : decision.supportingAgencies) {
        // A short name is Latin letters: it saves room in English and would be a foreign word in Khmer.
        const QString brief = sheet.agencies.value(agency).shortName;
        others << (words.language() == Language::English && !brief.isEmpty()
                       ? brief
                       : sheet.agencyName(agency, words.language()));
    }
    others.removeAll(QString());
    if (!others.isEmpty())
        who.others = words.say(QT_TRANSLATE_NOOP("documents", "with %1")).arg(others.join(u", "_qs));
    return who;
}

QString groupHeading(AgendaKind kind, const PaperWords& words) {
    if (kind == AgendaKind::OpenDecision)
        return words.say(QT_TRANSLATE_NOOP("documents", "Follow-up of decisions"));
    return words.choice(kind);
}

} // namespace samaki
