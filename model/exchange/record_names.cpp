#include "model/exchange/record_names.h"

#include "model/core/khmer_text.h"
#include "model/records/catalogue.h"

#include <QCoreApplication>

namespace samaki {

namespace {

class Say {
    Q_DECLARE_TR_FUNCTIONS(RecordNames)
};

QString folded(const QString& name) { return foldForSearch(name).simplified(); }

QString labelOf(const RecordType& type) { return QCoreApplication::translate("records", type.label); }

const RecordType* referredBy(const Field& field) {
    return field.refersTo == nullptr ? nullptr : recordTypeOfTable(QLatin1String(field.refersTo));
}

bool isTable(const RecordType& type, const char* table) { return qstrcmp(type.table, table) == 0; }

} // namespace

void RecordNames::add(const RecordType& type, const std::vector<Row>& rows) {
    Table& table = tables_[QLatin1String(type.table)];
    for (const Row& row : rows) {
        if (!table.rows.contains(row.id))
            table.order.append(row.id);
        table.rows.insert(row.id, row);
        for (const QString& name : namesOf(type, row)) {
            QList<Id>& named = table.byName[name];
            if (!named.contains(row.id))
                named.append(row.id);
        }
    }
}

std::optional<RecordNames::Whole> RecordNames::wholeOf(const RecordType& type) {
    if (isTable(type, "activity"))
        return Whole{recordTypeOfTable(u"action_plan"_qs), "plan"};
    if (isTable(type, "decision"))
        return Whole{recordTypeOfTable(u"meeting"_qs), "meeting"};
    return std::nullopt;
}

// Names that are a record's own by what it is, best first; what is left is found by its title.
QStringList RecordNames::properNames(const RecordType& type, const Row& row) const {
    if (const std::optional<Whole> whole = wholeOf(type)) {
        const auto id = Id::fromString(type.value(row, whole->column).toString());
        const Row* of = id ? this->row(*whole->type, *id) : nullptr;
        QStringList names;
        for (const QString& name : of == nullptr ? QStringList() : properNames(*whole->type, *of))
            names << name + u'/' + type.value(row, "number").toString();
        return names;
    }
    if (isTable(type, "action_plan"))
        return {type.value(row, "month").toString()};
    if (isTable(type, "meeting")) {
        const QString day = type.value(row, "held_on").toString();
        const QString number = type.value(row, "number").toString();
        return number.isEmpty() ? QStringList{day} : QStringList{number, day};
    }
    return {type.title(row, Language::English)};
}

QStringList RecordNames::namesOf(const RecordType& type, const Row& row) const {
    QStringList names;
    for (const QString& name : properNames(type, row))
        names << folded(name);
    if (wholeOf(type))
        return names;
    if (isTable(type, "action_plan")) {
        const QString month = type.value(row, "month").toString();
        return names << month.section(u'-', 1) + u'/' + month.section(u'-', 0, 0);
    }
    const bool numbered = isTable(type, "pillar") || isTable(type, "working_group");
    for (const char* column : {type.titleKm, "short_name", numbered ? "number" : ""})
        names << folded(type.value(row, column).toString());
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

QList<Id> RecordNames::candidates(const RecordType& type, const QString& name) const {
    const auto table = tables_.constFind(QLatin1String(type.table));
    if (table == tables_.constEnd())
        return {};
    const QList<Id> named = table->byName.value(folded(name));
    QList<Id> active;
    for (const Id& id : named) {
        if (table->rows.value(id).active)
            active << id;
    }
    return active.isEmpty() ? named : active;
}

Result<Id> RecordNames::find(const RecordType& type, const QString& text) const {
    const QString name = text.trimmed();
    if (const auto id = Id::fromString(name)) {
        if (row(type, *id) != nullptr)
            return *id;
        return Problem{
            Trouble::NotFound,
            Say::tr("There is no record with the id %1 under “%2”. Check the id.").arg(name, labelOf(type)),
            {}};
    }
    const QList<Id> found = candidates(type, name);
    if (found.size() == 1)
        return found.front();
    if (found.isEmpty()) {
        return Problem{Trouble::NotFound,
                       Say::tr("There is no “%1” under “%2”. Correct the name, or add it first.")
                           .arg(name, labelOf(type)),
                       {}};
    }
    return Problem{Trouble::BadInput,
                   Say::tr("“%1” is the name of %2 records under “%3”. Write the id of the one you mean.")
                       .arg(name)
                       .arg(found.size())
                       .arg(labelOf(type)),
                   {}};
}

const Row* RecordNames::row(const RecordType& type, const Id& id) const {
    const auto table = tables_.constFind(QLatin1String(type.table));
    if (table == tables_.constEnd())
        return nullptr;
    const auto row = table->rows.constFind(id);
    return row == table->rows.constEnd() ? nullptr : &*row;
}

std::vector<const Row*> RecordNames::rows(const RecordType& type) const {
    std::vector<const Row*> rows;
    const auto table = tables_.constFind(QLatin1String(type.table));
    if (table != tables_.constEnd()) {
        for (const Id& id : table->order)
            rows.push_back(&*table->rows.constFind(id));
    }
    return rows;
}

QString RecordNames::nameOf(const RecordType& type, const Id& id) const {
    const Row* known = row(type, id);
    if (known == nullptr)
        return id.toString();
    for (const QString& name : properNames(type, *known)) {
        const bool plain =
            !name.contains(u';') && name == name.trimmed(); // a semicolon separates names in a list
        if (plain && candidates(type, name) == QList<Id>{id})
            return name;
    }
    return id.toString();
}

Result<QVariant> RecordNames::parse(const Field& field, const QString& text) const {
    const RecordType* type = referredBy(field);
    if (type == nullptr || text.trimmed().isEmpty())
        return parseValue(field, text);
    if (field.kind == FieldKind::Reference) {
        const Result<Id> id = find(*type, text);
        return id.ok() ? Result<QVariant>(toStored(*id)) : id.problem();
    }
    QList<Id> ids;
    for (const QString& part : text.split(u';', Qt::SkipEmptyParts)) {
        const Result<Id> id = find(*type, part);
        if (!id)
            return id.problem();
        if (!ids.contains(*id))
            ids << *id;
    }
    return toStored(ids);
}

QString RecordNames::cell(const Field& field, const QVariant& stored) const {
    const RecordType* type = referredBy(field);
    if (type == nullptr)
        return plainValue(field, stored);
    QList<Id> ids;
    if (field.kind == FieldKind::References)
        fromStored(stored, ids);
    else if (const auto id = Id::fromString(stored.toString()))
        ids << *id;
    QStringList names;
    for (const Id& id : ids)
        names << nameOf(*type, id);
    return names.join(u"; "_qs);
}

} // namespace samaki
