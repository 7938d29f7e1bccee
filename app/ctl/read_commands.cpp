// list, show, history: what the committee's file says.
#include "app/ctl/commands.h"

#include "app/ctl/console.h"
#include "app/ctl/meeting_lists.h"
#include "app/ctl/target.h"
#include "app/ctl/text_table.h"
#include "model/core/clock.h"
#include "model/exchange/export.h"

#include <QJsonArray>
#include <QJsonObject>

namespace samaki::ctl {

namespace {

// "2026-11" or "2026", as --month and --year name it; empty where neither does.
Result<QString> periodOf(const Call& call) {
    if (call.has("month") && call.has("year"))
        return wrongUsage(u"Write --month or --year, not both."_qs);
    if (call.has("month")) {
        const Result<Month> month = monthOf(call);
        return month.ok() ? Result<QString>(month->toString()) : month.problem();
    }
    const QString year = digits(call.value("year"), Language::English);
    if (call.has("year") && Month::fromString(year + u"-01"_qs) == std::nullopt)
        return wrongUsage(u"“%1” is not a year. Write it as 2026."_qs.arg(year));
    return year;
}

// The day or month by which a record of the type belongs to a period, as SQL; empty where it belongs to none.
QString dayOf(const RecordType& type) {
    if (type.fieldNamed(u"month"_qs) != nullptr)
        return u"month"_qs;
    if (type.fieldNamed(u"held_on"_qs) != nullptr)
        return u"held_on"_qs;
    if (type.fieldNamed(u"plan"_qs) != nullptr)
        return u"(SELECT month FROM action_plan WHERE action_plan.id = plan)"_qs;
    if (type.fieldNamed(u"meeting"_qs) != nullptr)
        return u"(SELECT held_on FROM meeting WHERE meeting.id = %1.meeting)"_qs.arg(
            QLatin1String(type.table));
    return {};
}

Result<Where> narrowed(const RecordType& type, const Call& call) {
    Where where = inReadingOrder(type, call.has("all"));
    const Result<QString> period = periodOf(call);
    if (!period)
        return period.problem();
    if (period->isEmpty())
        return where;
    if (dayOf(type).isEmpty())
        return wrongUsage(u"--month and --year are for plans and meetings and what belongs to them."_qs);
    const QString condition = dayOf(type) + u" LIKE :period"_qs;
    where.sql = where.sql.isEmpty() ? condition : where.sql + u" AND "_qs + condition;
    where.binds.insert(u"period"_qs, *period + u'%');
    return where;
}

// Only what belongs to the meeting that --meeting names.
Outcome ofMeeting(Where& where, const RecordType& type, const Call& call, Reader& reader, const QDate& day) {
    if (!call.has("meeting"))
        return Done{};
    if (type.fieldNamed(u"meeting"_qs) == nullptr)
        return wrongUsage(
            u"--meeting is for what belongs to a meeting, such as attendance and decisions."_qs);
    const Result<Id> meeting =
        meetingNamed(RecordNames::of(typeOf<Meeting>(), reader), call.value("meeting"), day);
    if (!meeting.ok())
        return meeting.problem();
    const QString condition = u"meeting = :meeting"_qs;
    where.sql = where.sql.isEmpty() ? condition : where.sql + u" AND "_qs + condition;
    where.binds.insert(u"meeting"_qs, meeting->toString());
    return Done{};
}

// What a list shows unless --columns says otherwise: what must be filled in, the names, how far it is.
Result<QStringList> columnsOf(const RecordType& type, const Call& call) {
    QStringList columns;
    if (call.has("columns")) {
        columns = call.value("columns").split(u',', Qt::SkipEmptyParts);
        for (const QString& column : columns) {
            const Field* field = type.fieldNamed(column);
            if (field == nullptr)
                return wrongUsage(
                    u"There is no column “%1” in %2."_qs.arg(column, QLatin1String(type.plural)));
            if (field->sealed)
                return Problem{Trouble::BadInput,
                               u"%1 is confidential and is shown in the window only."_qs.arg(column),
                               {}};
        }
        return columns;
    }
    for (const Field& field : type.fields) {
        const QString column = QLatin1String(field.column);
        const bool name = column == QLatin1String(type.titleEn) || column == QLatin1String(type.titleKm);
        if (field.required || name || field.kind == FieldKind::Percent)
            columns << column;
    }
    return columns;
}

QString listText(const RecordType& type, const QStringList& columns, const std::vector<Row>& rows,
                 Reader& reader) {
    const RecordNames names = RecordNames::of(type, reader);
    std::vector<QStringList> lines;
    for (const Row& row : rows) {
        QStringList line = {row.id.toString()};
        for (const QString& column : columns) {
            const Field* field = type.fieldNamed(column);
            line << names.cell(*field, type.value(row, field->column));
        }
        lines.push_back(line);
    }
    return textTable(QStringList{u"id"_qs} + columns, lines);
}

QString listJson(const RecordType& type, const std::vector<Row>& rows, Reader& reader, const QDate& day) {
    QHash<Id, DecisionStanding> standings;
    if (&type == &typeOf<Decision>()) {
        for (const RegisteredDecision& each : readDecisions(reader, day).decisions)
            standings.insert(each.decision.id, each.standing);
    }
    QJsonArray array;
    for (const Row& row : rows) {
        QJsonObject json = samaki::toJson(type, row);
        if (standings.contains(row.id))
            json.insert(u"standing"_qs, standingCode(standings.value(row.id)));
        array.append(json);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson()).trimmed();
}

bool isSealed(const RecordType& type, const QString& column) {
    const Field* field = type.fieldNamed(column);
    return field != nullptr && field->sealed;
}

// Of a sealed field only that it was changed.
QJsonObject toJson(const RecordType& type, const LogEntry& entry) {
    QJsonObject fields;
    for (auto it = entry.fields.begin(); it != entry.fields.end(); ++it) {
        if (isSealed(type, it.key())) {
            fields.insert(it.key(), QJsonObject{{u"confidential"_qs, true}});
            continue;
        }
        fields.insert(it.key(), QJsonObject{{u"before"_qs, samaki::toJson(it->before)},
                                            {u"after"_qs, samaki::toJson(it->after)}});
    }
    return {{u"sequence"_qs, entry.sequence}, {u"at"_qs, entry.at.toUTC().toString(Qt::ISODateWithMs)},
            {u"author"_qs, entry.author},     {u"kind"_qs, entry.kind},
            {u"fields"_qs, fields},           {u"commit"_qs, entry.commit.toString()}};
}

QString historyText(const RecordType& type, const LogEntry& entry, const RecordNames& names) {
    QStringList lines = {u"#%1  %2  %3  %4"_qs.arg(entry.sequence)
                             .arg(formatMoment(entry.at, Language::English), entry.author, entry.kind)};
    for (auto it = entry.fields.begin(); it != entry.fields.end(); ++it) {
        if (isSealed(type, it.key())) {
            lines << u"    %1: changed (confidential)"_qs.arg(it.key());
            continue;
        }
        const Field* field = type.fieldNamed(it.key());
        const auto text = [&](const QVariant& value) {
            const QString said = field == nullptr ? value.toString() : names.cell(*field, value);
            return said.isEmpty() ? u"nothing"_qs : said;
        };
        lines << u"    %1: %2 -> %3"_qs.arg(it.key(), text(it->before), text(it->after));
    }
    return lines.join(u'\n');
}

Outcome runList(const Call& call) {
    const Result<const RecordType*> type = tableNamed(call.arguments().at(0));
    if (!type)
        return type.problem();
    const RecordType& table = **type;
    const Result<Where> where = narrowed(table, call);
    if (!where)
        return where.problem();
    const Result<QStringList> columns = columnsOf(table, call);
    if (!columns)
        return columns.problem();
    const Result<std::unique_ptr<Session>> session = Session::open(call);
    if (!session)
        return session.problem();
    const auto asked = (*session)->ask([&](Reader& reader) -> Result<QString> {
        const QDate day = today(systemClock());
        Where narrower = *where;
        if (const Outcome found = ofMeeting(narrower, table, call, reader, day); !found.ok())
            return found.problem();
        const std::vector<Row> rows = reader.rows(table, narrower);
        if (call.has("json"))
            return listJson(table, rows, reader, day);
        if (rows.empty())
            return QString();
        const bool usual = !call.has("columns") && !call.has("all");
        if (usual && &table == &typeOf<Meeting>())
            return meetingTable(reader, rows, day);
        if (usual && &table == &typeOf<Decision>())
            return decisionTable(reader, rows, day);
        return listText(table, *columns, rows, reader);
    });
    if (!asked)
        return asked.problem();
    const Result<QString>& text = *asked;
    if (!text)
        return text.problem();
    if (text->isEmpty())
        note((call.has("month") || call.has("year") ? u"There are no %1 in that time."_qs
              : call.has("meeting")                 ? u"There are no %1 of that meeting."_qs
                                                    : u"There are no %1 yet."_qs)
                 .arg(QLatin1String(table.plural)));
    else
        say(*text);
    return Done{};
}

// A meeting with all that hangs on it; nothing for one that was made inactive.
Result<std::optional<QString>> meetingShown(const Target& target, bool json) {
    const auto shown = target.session->ask([&](Reader& reader) -> std::optional<QString> {
        const std::optional<MeetingSheet> sheet = readMeeting(reader, target.now.id);
        const QDate day = today(systemClock());
        if (!sheet)
            return std::nullopt;
        return json ? QString::fromUtf8(QJsonDocument(meetingJson(*sheet, day)).toJson()).trimmed()
                    : meetingText(*sheet, day);
    });
    return shown.ok() ? Result<std::optional<QString>>(*shown) : shown.problem();
}

Outcome show(const Call& call, const Target& target) {
    if (target.type == &typeOf<Meeting>()) {
        const Result<std::optional<QString>> meeting = meetingShown(target, call.has("json"));
        if (!meeting)
            return meeting.problem();
        if (*meeting) {
            say(**meeting);
            return Done{};
        }
    }
    if (call.has("json")) {
        say(QJsonDocument(samaki::toJson(*target.type, target.now)));
        return Done{};
    }
    const auto line = [](const QString& name, const QString& value) {
        say(value.isEmpty() ? name : name.leftJustified(20) + u"  "_qs + value);
    };
    line(u"id"_qs, target.now.id.toString());
    line(u"revision"_qs, QString::number(target.now.revision));
    line(QLatin1String(kActiveColumn), target.now.active ? u"yes"_qs : u"no"_qs);
    for (const Field& field : target.type->fields) {
        if (!field.sealed)
            line(QLatin1String(field.column),
                 target.names.cell(field, target.type->value(target.now, field.column)));
    }
    return Done{};
}

Outcome tellHistory(const Call& call, const Target& target) {
    if (call.has("json")) {
        QJsonArray array;
        for (const LogEntry& entry : target.history)
            array.append(toJson(*target.type, entry));
        say(QJsonDocument(array));
        return Done{};
    }
    for (const LogEntry& entry : target.history)
        say(historyText(*target.type, entry, target.names));
    return Done{};
}

} // namespace

Command listCommand() {
    return {.name = "list",
            .arguments = "TABLE",
            .summary = "the records of a table",
            .details =
                "Active records only, unless --all says otherwise. Meetings and decisions are listed with "
                "how they stand,\n"
                "unless --columns names others.",
            .fewest = 1,
            .most = 1,
            .options = {{"all", nullptr, "inactive records too"},
                        {"active", nullptr, "active records only (this is the default)"},
                        {"month", "YYYY-MM", "only this month's plans, meetings, or what belongs to them"},
                        {"year", "YYYY", "the same for a year"},
                        {"meeting", "WHICH",
                         "only what belongs to this meeting: its number (11/26), day, month, next or last"},
                        {"columns", "A,B,C", "these columns; else those that must be filled in"}},
            .run = &runList};
}

Command showCommand() {
    return {.name = "show",
            .arguments = "TABLE ID",
            .summary = "one record, field by field",
            .details = "ID is the record's id or its name: an agency's name in English or Khmer or its short "
                       "name, a pillar's\n"
                       "number, a plan's month (2026-11), an activity's month and number (2026-11/3); a "
                       "meeting's number "
                       "(11/26), day, month,\n"
                       "next or last, a decision's meeting and number (11/26/3). A meeting is shown with its "
                       "agenda, attendance and\n"
                       "decisions.",
            .fewest = 2,
            .most = 2,
            .run = &onTarget<&show>};
}

Command historyCommand() {
    return {.name = "history",
            .arguments = "TABLE ID",
            .summary = "who changed what in a record, oldest first",
            .fewest = 2,
            .most = 2,
            .run = &onTarget<&tellHistory>};
}

} // namespace samaki::ctl
