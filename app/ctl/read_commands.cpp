// list, show, history: what the committee's file says.
#include "app/ctl/commands.h"

#include "app/ctl/console.h"
#include "app/ctl/session.h"
#include "app/ctl/text_table.h"
#include "model/exchange/export.h"

#include <QJsonArray>
#include <QJsonObject>

namespace samaki::ctl {

namespace {

struct Listing {
    RecordNames names;
    std::vector<Row> rows;
};

// The condition that --month sets: plans of the month, or activities of its plan.
Result<Where> narrowed(const RecordType& type, const Call& call) {
    Where where = inReadingOrder(type, call.has("all"));
    if (!call.has("month"))
        return where;
    const Result<Month> month = monthOf(call);
    if (!month)
        return month.problem();
    const bool plans = type.fieldNamed(u"month"_qs) != nullptr;
    if (!plans && type.fieldNamed(u"plan"_qs) == nullptr)
        return wrongUsage(u"--month is for action-plans and activities."_qs);
    const QString condition =
        plans ? u"month = :month"_qs : u"plan IN (SELECT id FROM action_plan WHERE month = :month)"_qs;
    where.sql = where.sql.isEmpty() ? condition : where.sql + u" AND "_qs + condition;
    where.binds.insert(u"month"_qs, month->toString());
    return where;
}

// What a list shows unless --columns says otherwise: what must be filled in, the names, how far it is.
Result<QStringList> columnsOf(const RecordType& type, const Call& call) {
    QStringList columns;
    if (call.has("columns")) {
        columns = call.value("columns").split(u',', Qt::SkipEmptyParts);
        for (const QString& column : columns) {
            if (type.fieldNamed(column) == nullptr)
                return wrongUsage(
                    u"There is no column “%1” in %2."_qs.arg(column, QLatin1String(type.plural)));
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

QString listText(const RecordType& type, const QStringList& columns, const Listing& listing) {
    std::vector<QStringList> lines;
    for (const Row& row : listing.rows) {
        QStringList line = {row.id.toString()};
        for (const QString& column : columns) {
            const Field* field = type.fieldNamed(column);
            line << listing.names.cell(*field, type.value(row, field->column));
        }
        lines.push_back(line);
    }
    return textTable(QStringList{u"id"_qs} + columns, lines);
}

struct Found {
    RecordNames names;
    Row row;
    std::vector<LogEntry> history;
};

// The record that an ID or a name means.
Result<Found> findRecord(const RecordType& type, const Call& call) {
    const Result<std::unique_ptr<Session>> session = Session::open(call);
    if (!session)
        return session.problem();
    const QString name = call.arguments().at(1);
    const auto answer = (*session)->ask([&type, name](Reader& reader) -> Result<Found> {
        RecordNames names = RecordNames::of(type, reader);
        const Result<Id> id = names.find(type, name);
        if (!id)
            return id.problem();
        const Row row = *names.row(type, *id);
        return Found{std::move(names), row, reader.history(type, *id)};
    });
    return answer.ok() ? *answer : answer.problem();
}

QJsonObject toJson(const LogEntry& entry) {
    QJsonObject fields;
    for (auto it = entry.fields.begin(); it != entry.fields.end(); ++it) {
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
    const bool json = call.has("json");
    const auto listing = (*session)->ask([&table, where = *where, json](Reader& reader) {
        return Listing{json ? RecordNames() : RecordNames::of(table, reader), reader.rows(table, where)};
    });
    if (!listing)
        return listing.problem();
    if (json) {
        QJsonArray array;
        for (const Row& row : listing->rows)
            array.append(samaki::toJson(table, row));
        say(QJsonDocument(array));
    } else if (listing->rows.empty()) {
        note(u"There are no %1 yet."_qs.arg(QLatin1String(table.plural)));
    } else {
        say(listText(table, *columns, *listing));
    }
    return Done{};
}

Outcome runShow(const Call& call) {
    const Result<const RecordType*> type = tableNamed(call.arguments().at(0));
    if (!type)
        return type.problem();
    const Result<Found> found = findRecord(**type, call);
    if (!found)
        return found.problem();
    if (call.has("json")) {
        say(QJsonDocument(samaki::toJson(**type, found->row)));
        return Done{};
    }
    const auto line = [](const QString& name, const QString& value) {
        say(value.isEmpty() ? name : name.leftJustified(20) + u"  "_qs + value);
    };
    line(u"id"_qs, found->row.id.toString());
    line(u"revision"_qs, QString::number(found->row.revision));
    line(QLatin1String(kActiveColumn), found->row.active ? u"yes"_qs : u"no"_qs);
    for (const Field& field : (*type)->fields)
        line(QLatin1String(field.column), found->names.cell(field, (*type)->value(found->row, field.column)));
    return Done{};
}

Outcome runHistory(const Call& call) {
    const Result<const RecordType*> type = tableNamed(call.arguments().at(0));
    if (!type)
        return type.problem();
    const Result<Found> found = findRecord(**type, call);
    if (!found)
        return found.problem();
    if (call.has("json")) {
        QJsonArray array;
        for (const LogEntry& entry : found->history)
            array.append(toJson(entry));
        say(QJsonDocument(array));
        return Done{};
    }
    for (const LogEntry& entry : found->history)
        say(historyText(**type, entry, found->names));
    return Done{};
}

} // namespace

Command listCommand() {
    return {.name = "list",
            .arguments = "TABLE",
            .summary = "the records of a table",
            .details = "Active records only, unless --all says otherwise.",
            .fewest = 1,
            .most = 1,
            .options = {{"all", nullptr, "inactive records too"},
                        {"active", nullptr, "active records only (this is the default)"},
                        {"month", "YYYY-MM", "only this month's plan, or the activities of it"},
                        {"columns", "A,B,C", "these columns; else those that must be filled in"}},
            .run = &runList};
}

Command showCommand() {
    return {.name = "show",
            .arguments = "TABLE ID",
            .summary = "one record, field by field",
            .details = "ID is the record's id or its name: an agency's name in English or Khmer or its short "
                       "name, a pillar's\n"
                       "number, a plan's month (2026-11), an activity's month and number (2026-11/3).",
            .fewest = 2,
            .most = 2,
            .run = &runShow};
}

Command historyCommand() {
    return {.name = "history",
            .arguments = "TABLE ID",
            .summary = "who changed what in a record, oldest first",
            .fewest = 2,
            .most = 2,
            .run = &runHistory};
}

} // namespace samaki::ctl
