#include "app/ctl/field_arguments.h"

#include "app/ctl/command.h"

#include <algorithm>

namespace samaki::ctl {

namespace {

QString fieldList(const RecordType& type) {
    QStringList columns;
    for (const Field& field : type.fields)
        columns << QLatin1String(field.column);
    return columns.join(u", "_qs);
}

Field activeField() {
    Field field;
    field.column = kActiveColumn;
    field.label = kActiveColumn;
    field.kind = FieldKind::Boolean;
    return field;
}

QString columnOf(const QString& argument) { return argument.section(u'=', 0, 0).replace(u'-', u'_'); }

} // namespace

QStringList columnsIn(const QStringList& arguments) {
    QStringList columns;
    for (const QString& argument : arguments)
        columns << columnOf(argument);
    return columns;
}

Outcome setFields(const RecordType& type, const QStringList& arguments, const RecordNames& names, Row& row) {
    Row after = row;
    QStringList problems;
    for (const QString& argument : arguments) {
        const qsizetype equals = argument.indexOf(u'=');
        if (equals < 1)
            return wrongUsage(u"“%1” is not written as FIELD=VALUE."_qs.arg(argument));
        const QString column = columnOf(argument);
        const Field* field = type.fieldNamed(column);
        const bool active = column == QLatin1String(kActiveColumn);
        if (field == nullptr && !active)
            return wrongUsage(u"There is no field “%1”. The fields are: %2."_qs.arg(argument.left(equals),
                                                                                    fieldList(type)));
        if (field != nullptr && field->sealed) {
            problems
                << u"%1: This is confidential, and what stands on a command line can be seen by others on "
                   "this computer. Write it in Samaki's window."_qs.arg(column);
            continue;
        }
        const Result<QVariant> value = names.parse(active ? activeField() : *field, argument.mid(equals + 1));
        if (!value.ok())
            problems << u"%1: %2"_qs.arg(column, value.problem().sentence);
        else if (active)
            after.active = value->toLongLong() != 0;
        else
            after.values[type.indexOf(field->column)] = *value;
    }
    if (!problems.isEmpty())
        return Problem{Trouble::BadInput, problems.join(u'\n'), {}};
    row = after;
    return Done{};
}

Result<Row> asOf(const RecordType& type, const Row& now, Revision revision,
                 const std::vector<LogEntry>& history) {
    const bool known = std::any_of(history.begin(), history.end(),
                                   [revision](const LogEntry& entry) { return entry.sequence == revision; });
    if (!known) {
        return Problem{
            Trouble::NotFound,
            u"This record has no revision %1. samakictl history shows those it has."_qs.arg(revision),
            {}};
    }
    Row then = now;
    for (auto entry = history.rbegin(); entry != history.rend() && entry->sequence > revision; ++entry) {
        for (auto field = entry->fields.begin(); field != entry->fields.end(); ++field) {
            const int index = type.indexOf(QLatin1String(field.key().toLatin1()));
            if (index >= 0)
                then.values[index] = field->before;
            else if (field.key() == QLatin1String(kActiveColumn))
                then.active = field->before.toLongLong() != 0;
        }
    }
    then.revision = revision;
    return then;
}

} // namespace samaki::ctl
