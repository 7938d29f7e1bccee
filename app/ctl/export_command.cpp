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

QByteArray calendar(Reader& reader, Language language) {
    return exportICalendar(readCalendarMeetings(reader, {}, language),
                           reader.first<Committee>({}).value_or(Committee()), Phrasebook(language),
                           systemClock()());
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
    const Result<std::unique_ptr<Session>> session = Session::open(call);
    if (!session)
        return session.problem();
    const Progress progress(u"Exporting %1"_qs.arg(call.arguments().at(0)));
    const auto bytes = (*session)->ask(
        [&table = **type, format = *format, language = *language, all = call.has("all")](Reader& reader) {
            if (format == u"ics")
                return calendar(reader, language);
            const std::vector<Row> rows = reader.rows(table, inReadingOrder(table, all));
            if (format == u"json")
                return exportJson(table, rows);
            if (format == u"csv")
                return exportCsv(table, rows, RecordNames::of(table, reader));
            return cards(rows, reader, format);
        });
    if (!bytes)
        return bytes.problem();
    const QString path = call.value("out");
    if (const Outcome saved = saveFile(path, *bytes); !saved.ok())
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
                    {"out", "F", "the file to write", true},
                    {"all", nullptr, "inactive records too"}},
        .run = &runExport};
}

} // namespace samaki::ctl
