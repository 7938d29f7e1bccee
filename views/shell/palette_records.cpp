#include "views/shell/palette_records.h"

#include "model/records/activity.h"
#include "model/records/addendum.h"
#include "model/records/agency.h"
#include "model/records/agenda_item.h"
#include "model/records/contact.h"
#include "model/records/decision.h"

#include <QCoreApplication>

namespace samaki {

namespace {

class Say {
    Q_DECLARE_TR_FUNCTIONS(PaletteRecords)
};

struct Shown {
    const RecordType* type;
    const char* icon;
};

// In the order of their groups.
const std::vector<Shown>& shownTypes() {
    static const std::vector<Shown> types = {
        {&typeOf<Decision>(), "decisions"}, {&typeOf<AgendaItem>(), "meetings"},
        {&typeOf<Addendum>(), "edit"},      {&typeOf<Activity>(), "plans"},
        {&typeOf<Meeting>(), "calendar"},   {&typeOf<Agency>(), "agencies"},
        {&typeOf<Contact>(), "person"},
    };
    return types;
}

QString kindOf(const Meeting& meeting, const Phrasebook& phrases) {
    return phrases.say("choices", choicesOf<MeetingKind>()[static_cast<size_t>(meeting.kind)].label);
}

QString nameOf(const Meeting& meeting, const Phrasebook& phrases) {
    if (meeting.number.isEmpty())
        return kindOf(meeting, phrases);
    return Say::tr("Meeting %1").arg(digits(meeting.number, phrases.language()));
}

// "Discussion · Meeting 11/26 · 12 Nov 2026"
QString whereOf(const SearchHit& hit, const Phrasebook& phrases) {
    QStringList parts;
    const bool isMeeting = hit.type == &typeOf<Meeting>();
    if (isMeeting && !hit.meeting->number.isEmpty())
        parts << kindOf(*hit.meeting, phrases);
    else if (hit.in != nullptr && qstrcmp(hit.in->column, hit.type->titleEn) != 0)
        parts << phrases.say("records", hit.in->label);
    if (hit.meeting && !isMeeting)
        parts << nameOf(*hit.meeting, phrases);
    if (hit.meeting)
        parts << formatDate(hit.meeting->heldOn, phrases.language());
    if (!hit.plan.isNull())
        parts << formatMonth(hit.plan, phrases.language());
    if (!hit.agencyName.isEmpty() && hit.excerpt.text.isEmpty()) // the words found need the room
        parts << hit.agencyName;
    return parts.join(u" · "_qs);
}

MarkedText secondLine(const SearchHit& hit, const Phrasebook& phrases) {
    MarkedText line{whereOf(hit, phrases), {}};
    if (hit.excerpt.text.isEmpty())
        return line;
    if (!line.text.isEmpty())
        line.text += u"  —  "_qs;
    const qsizetype begin = line.text.size();
    line.text += hit.excerpt.text;
    for (const MarkedText::Mark& mark : hit.excerpt.marks)
        line.marks.push_back({mark.start + begin, mark.length});
    return line;
}

PaletteRow rowOf(const SearchHit& hit, const Shown& shown, const QStringList& needles,
                 const Phrasebook& phrases, const std::function<void(const Link&)>& open) {
    PaletteRow row;
    row.icon = QLatin1String(shown.icon);
    row.title = hit.title;
    if (hit.type == &typeOf<Meeting>()) {
        const QString name = nameOf(*hit.meeting, phrases);
        row.title = {name, marksIn(name, needles)};
    }
    row.second = secondLine(hit, phrases);
    row.key = u"record "_qs + hit.id.toString();
    row.run = [open, link = linkTo(hit)] { open(link); };
    return row;
}

} // namespace

Link linkTo(const SearchHit& hit) {
    const QString id = hit.id.toString();
    if (hit.type == &typeOf<Decision>())
        return {u"decisions"_qs, {{u"record"_qs, id}}};
    if (hit.type == &typeOf<Activity>())
        return {u"plans"_qs, {{u"month"_qs, hit.plan.toString()}, {u"record"_qs, id}}};
    if (hit.type == &typeOf<Agency>())
        return {u"agencies"_qs, {{u"record"_qs, id}}};
    if (hit.type == &typeOf<Contact>())
        return {u"agencies"_qs, {{u"record"_qs, hit.agency.toString()}}};
    Link link{u"meetings"_qs, {{u"meeting"_qs, hit.meeting ? hit.meeting->id.toString() : QString()}}};
    if (!hit.item.isNull())
        link.show.insert(u"item"_qs, hit.item.toString());
    const bool said =
        hit.type == &typeOf<Addendum>() || (hit.in != nullptr && qstrcmp(hit.in->column, "discussion") == 0);
    if (said || !hit.item.isNull()) // of a meeting itself the page decides what is wanted now
        link.show.insert(u"view"_qs, said ? u"minutes"_qs : u"agenda"_qs);
    return link;
}

std::optional<Meeting> nextMeeting(Reader& reader, const QDate& today) {
    return reader.first<Meeting>(
        {u"active = 1 AND status IN ('scheduled', 'under_way') AND held_on >= :today"_qs,
         {{u"today"_qs, today.toString(Qt::ISODate)}},
         u"ORDER BY held_on, starts_at LIMIT 1"_qs});
}

QString nextMeetingText(const Meeting& meeting, const Phrasebook& phrases) {
    const QString name =
        meeting.number.isEmpty() ? kindOf(meeting, phrases) : digits(meeting.number, phrases.language());
    return Say::tr("Next meeting: %1, %2").arg(name, formatDate(meeting.heldOn, phrases.language()));
}

std::vector<PaletteRow> recordRows(const SearchHits& hits, const QStringList& needles,
                                   const Phrasebook& phrases, int limitOfType,
                                   const std::function<void(const Link&)>& open) {
    std::vector<PaletteRow> exact;
    std::vector<PaletteRow> others;
    for (const Shown& shown : shownTypes()) {
        std::vector<PaletteRow> group;
        bool isExact = false;
        bool more = false;
        for (const SearchHit& hit : hits.hits) {
            if (hit.type != shown.type)
                continue;
            more = group.size() == static_cast<size_t>(limitOfType);
            if (more)
                break;
            isExact = isExact || hit.exact;
            group.push_back(rowOf(hit, shown, needles, phrases, open));
        }
        if (group.empty())
            continue;
        const QString aside =
            more ? Say::tr("the first %1").arg(formatNumber(limitOfType, phrases.language())) : QString();
        std::vector<PaletteRow>& to = isExact ? exact : others;
        to.push_back(paletteHeading(phrases.say("records", shown.type->labelMany), aside));
        std::move(group.begin(), group.end(), std::back_inserter(to));
    }
    std::move(others.begin(), others.end(), std::back_inserter(exact));
    return exact;
}

} // namespace samaki
