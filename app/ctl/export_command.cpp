// export: the records of a table as a file for other programs.
#include "app/ctl/commands.h"

#include "app/ctl/console.h"
#include "app/ctl/session.h"
#include "model/core/clock.h"
#include "model/exchange/export.h"
#include "model/exchange/icalendar.h"
#include "model/exchange/save_file.h"
#include "model/exchange/vcard.h"

namespace samaki::ctl {

namespace {

const QStringList kFormats = {u"csv"_qs, u"json"_qs, u"vcard"_qs, u"vcard4"_qs, u"ics"_qs};

Result<QString> formatOf(const RecordType& type, const Call& call) {
    const QString format = call.value("format", u"csv"_qs);
    if (!kFormats.contains(format))
        return wrongUsage(
            u"“%1” is not a format. The formats are: %2."_qs.arg(format, kFormats.join(u", "_qs)));
    if (format.startsWith(u"vcard") && &type != &typeOf<Contact>())
        return wrongUsage(u"Only contacts can be exported as cards."_qs);
    if (format == u"ics" && &type != &typeOf<Meeting>())
        return wrongUsage(u"Only meetings can be exported to a calendar."_qs);
    return format;
}

QByteArray cards(const std::vector<Row>& rows, Reader& reader, const QString& format) {
    std::vector<Contact> contacts;
    for (const Row& row : rows)
        contacts.push_back(fromRow<Contact>(row));
    QHash<Id, Agency> agencies;
    for (const Agency& agency : reader.all<Agency>())
        agencies.insert(agency.id, agency);
    return exportVcards(contacts, agencies, format == u"vcard4" ? VcardVersion::V4 : VcardVersion::V3);
}

Result<QByteArray> calendar(Reader& reader, const Where& days, Language language) {
    const std::vector<CalendarMeeting> meetings = readCalendarMeetings(reader, days, language);
    if (meetings.empty() && !days.sql.isEmpty())
        return Problem{Trouble::NotFound, u"No meeting is held in that time; nothing was written."_qs, {}};
    return exportICalendar(meetings, reader.first<Committee>({}).value_or(Committee()), Phrasebook(language),
                           systemClock()());
}

// The days from --from to --to, both of them included, as a condition on meetings.
Result<Where> daysOf(const Call& call, const QString& format) {
    Where days;
    for (const auto& [option, condition] :
         {std::pair{"from", u"held_on >= :from"_qs}, std::pair{"to", u"held_on <= :to"_qs}}) {
        if (!call.has(option))
            continue;
        if (format != u"ics")
            return wrongUsage(u"--%1 is for a calendar (--format ics)."_qs.arg(QLatin1String(option)));
        const std::optional<QDate> day = parseDate(call.value(option));
        if (!day)
            return wrongUsage(
                u"“%1” is not a day. Write it as 2026-11-05 or 5/11/2026."_qs.arg(call.value(option)));
        days.sql += days.sql.isEmpty() ? condition : u" AND "_qs + condition;
        days.binds.insert(QLatin1String(option), toStored(*day));
    }
    if (days.binds.size() == 2 &&
        days.binds.value(u"from"_qs).toString() > days.binds.value(u"to"_qs).toString())
        return wrongUsage(u"--from is a day after --to."_qs);
    return days;
}

Outcome runExport(const Call& call) {
    const Result<const RecordType*> type = tableNamed(call.arguments().at(0));
    if (!type)
        return type.problem();
    const Result<QString> format = formatOf(**type, call);
    if (!format)
        return format.problem();
    const Result<Language> language = languageOf(call);
    if (!language)
        return language.problem();
    const Result<Where> days = daysOf(call, *format);
    if (!days)
        return days.problem();
    const Result<std::unique_ptr<Session>> session = Session::open(call);
    if (!session)
        return session.problem();
    const Progress progress(u"Exporting %1"_qs.arg(call.arguments().at(0)));
    const auto bytes = (*session)->ask([&](Reader& reader) -> Result<QByteArray> {
        if (*format == u"ics")
            return calendar(reader, *days, *language);
        const std::vector<Row> rows = reader.rows(**type, inReadingOrder(**type, call.has("all")));
        if (*format == u"json")
            return exportJson(**type, rows);
        if (*format == u"csv")
            return exportCsv(**type, rows, RecordNames::of(**type, reader));
        return cards(rows, reader, *format);
    });
    if (!bytes)
        return bytes.problem();
    if (!bytes->ok())
        return bytes->problem();
    const QString path = call.value("out");
    if (const Outcome saved = saveFile(path, **bytes); !saved.ok())
        return saved.problem();
    say(path);
    return Done{};
}

} // namespace

Command exportCommand() {
    return {
        .name = "export",
        .arguments = "TABLE",
        .summary = "write a table to a file",
        .details =
            "What --format csv writes, import takes back without changing anything. Contacts can "
            "also be written as\n"
            "vcard (3.0) or vcard4, meetings as a calendar (ics) with their agendas. Nothing confidential is "
            "in any of them.",
        .fewest = 1,
        .most = 1,
        .options = {{"format", "FORMAT", "csv (unless given), json, vcard, vcard4 or ics"},
                    {"lang", "en|km", "the language of a calendar; English unless given"},
                    {"from", "DAY", "a calendar's first day, such as 2026-11-05; all meetings unless given"},
                    {"to", "DAY", "a calendar's last day"},
                    {"out", "F", "the file to write", true},
                    {"all", nullptr, "inactive records too"}},
        .run = &runExport};
}

} // namespace samaki::ctl
