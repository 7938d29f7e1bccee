#include "model/exchange/import.h"

#include "model/exchange/blank_row.h"
#include "model/exchange/given_numbers.h"
#include "model/exchange/import_columns.h"

#include "model/core/khmer_text.h"
#include "model/records/attendance.h"
#include "model/records/catalogue.h"

#include <QCoreApplication>

namespace samaki {

namespace {

class Say {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

// The columns by which a row without id is known to be a record that is there already. No entry: never.
const std::vector<const char*>* keyColumns(const RecordType& type) {
    static const QHash<QString, std::vector<const char*>> keys = {
        {u"committee"_qs, {}}, // a file has exactly one
        {u"working_group"_qs, {"name_en"}},
        {u"pillar"_qs, {"name_en"}},
        {u"holiday"_qs, {"date", "name_en"}},
        {u"agency"_qs, {"name_en"}},
        {u"contact"_qs, {"agency", "name"}},
        {u"action_plan"_qs, {"month"}},
        {u"meeting_series"_qs, {"name_en"}},
        {u"meeting"_qs, {"kind", "working_group", "held_on"}},
        {u"attendance"_qs, {"meeting", "agency"}}, // one a meeting, whoever came for it
    };
    const auto found = keys.constFind(QLatin1String(type.table));
    return found == keys.constEnd() ? nullptr : &*found;
}

std::optional<QString> keyOf(const RecordType& type, const Row& row) {
    const std::vector<const char*>* columns = keyColumns(type);
    const bool isGuest =
        &type == &typeOf<Attendance>() && sameValue(type.value(row, "agency"), {}); // of whom there are many
    if (columns == nullptr || isGuest)
        return std::nullopt;
    QStringList parts;
    for (const char* column : *columns)
        parts << foldForSearch(type.value(row, column).toString()).simplified();
    return parts.join(u'\n');
}

class Planner {
public:
    Planner(const RecordType& type, const CsvTable& table, RecordNames names)
        : type_(type)
        , table_(table)
        , names_(std::move(names))
        , numbers_(type, names_)
        , columns_(columnsOf(type, table.header))
        , blank_(blankRow(type)) {
        plan_.type = &type;
        plan_.problems = columns_.problems;
        for (const Row* row : names_.rows(type)) {
            const auto key = keyOf(type, *row);
            if (key)
                byKey_[*key].append(row->id);
        }
    }

    ImportPlan run() {
        plan_.change =
            Change(Say::tr("Import into “%1”").arg(QCoreApplication::translate("records", type_.labelMany)));
        for (const CsvRow& row : table_.rows)
            planRow(row);
        if (!plan_.ok())
            plan_.change = Change();
        return std::move(plan_);
    }

private:
    void problem(const CsvRow& row, const QString& column, const QString& sentence) {
        plan_.problems.push_back({row.number, column, sentence});
    }

    QString cell(const CsvRow& row, int column) const {
        return column < 0 || column >= row.cells.size() ? QString() : row.cells.at(column);
    }

    QString heading(size_t field) const {
        const int column = columns_.fields[field];
        return column < 0 ? QLatin1String(type_.fields[field].column) : table_.header.at(column).trimmed();
    }

    void planRow(const CsvRow& row) {
        const size_t problemsBefore = plan_.problems.size();
        if (row.cells.size() != table_.header.size()) {
            problem(
                row, {},
                Say::tr(
                    "This row has %1 cells where the header has %2. Save the table again as CSV UTF-8, or "
                    "correct the row.")
                    .arg(row.cells.size())
                    .arg(table_.header.size()));
            return;
        }
        const std::optional<Id> id = readId(row);
        const Row* byId = id ? names_.row(type_, *id) : nullptr;
        const Row read = readCells(row, byId == nullptr ? blank_ : *byId);
        const Row* byName = byId == nullptr ? recordNamedLike(row, id, read) : nullptr;
        const Row* known = byId == nullptr ? byName : byId;
        Row after = byName == nullptr ? read : takenOnto(*byName, read);
        after.id = known == nullptr ? id.value_or(Id::create()) : known->id;
        readActive(row, known, after);
        if (plan_.problems.size() != problemsBefore || !isFirstOf(row, after, byId != nullptr))
            return;
        if (known == nullptr)
            giveNumber(row, after);
        check(row, known, after);
        if (plan_.problems.size() == problemsBefore)
            take(row, known, after, byName != nullptr);
        if (known == nullptr)
            numbers_.take(after); // later rows may not have it
    }

    void giveNumber(const CsvRow& row, Row& added) {
        numbers_.number(added);
        if (const Outcome isFree = numbers_.checkFree(added); !isFree.ok())
            problem(row, heading(static_cast<size_t>(type_.indexOf("number"))), isFree.problem().sentence);
    }

    std::optional<Id> readId(const CsvRow& row) {
        const QString text = cell(row, columns_.id).trimmed();
        const std::optional<Id> id = Id::fromString(text);
        if (!text.isEmpty() && !id)
            problem(row, table_.header.at(columns_.id),
                    Say::tr("“%1” is not an id. Leave the cell empty to add a record.").arg(text));
        return id;
    }

    // A cell that says what the record says already is no change, whatever form it is stored in.
    Row readCells(const CsvRow& row, const Row& before) {
        Row after = before;
        for (size_t i = 0; i < type_.fields.size(); ++i) {
            if (columns_.fields[i] < 0)
                continue;
            const Field& field = type_.fields[i];
            const auto at = static_cast<qsizetype>(i);
            const QString text = cell(row, columns_.fields[i]);
            if (text.trimmed().isEmpty() && isGivenToNew(type_, field))
                continue;
            if (text.trimmed().isEmpty() && !field.required && field.kind == FieldKind::Choice) {
                after.values[at] =
                    sameValue(before.values.at(at), {}) ? before.values.at(at) : blank_.values.at(at);
                continue;
            }
            if (!before.id.isNull() && text == names_.cell(field, before.values.at(at)))
                continue;
            const Result<QVariant> value = names_.parse(field, text);
            if (value.ok())
                after.values[at] = *value;
            else
                problem(row, heading(i), value.problem().sentence);
        }
        return after;
    }

    // The record that is there already under the row's name; active ones come before inactive ones.
    const Row* recordNamedLike(const CsvRow& row, const std::optional<Id>& id, const Row& read) {
        QList<Id> named = byKey_.value(keyOf(type_, read).value_or(QString()));
        const auto isActive = [this](const Id& record) { return names_.row(type_, record)->active; };
        if (std::any_of(named.begin(), named.end(), isActive))
            named.removeIf([&isActive](const Id& record) { return !isActive(record); });
        if (named.isEmpty())
            return nullptr;
        if (id)
            problem(row, table_.header.at(columns_.id),
                    Say::tr("There is such a record already, with another id. Empty this cell to change that "
                            "record."));
        else if (named.size() > 1)
            problem(row, {},
                    Say::tr("There are %1 such records already. Write the id of the one you mean.")
                        .arg(named.size()));
        return names_.row(type_, named.front());
    }

    // The columns the table has, over what the record says in all others.
    Row takenOnto(const Row& known, const Row& read) const {
        Row after = known;
        for (size_t i = 0; i < type_.fields.size(); ++i) {
            const auto at = static_cast<qsizetype>(i);
            if (columns_.fields[i] >= 0)
                after.values[at] = read.values.at(at);
        }
        return after;
    }

    // Without a word on it, a record that is named again is active again.
    void readActive(const CsvRow& row, const Row* known, Row& after) {
        const QString text = cell(row, columns_.active);
        if (text.trimmed().isEmpty()) {
            after.active = after.active || cell(row, columns_.id).trimmed().isEmpty();
            return;
        }
        Field field;
        field.kind = FieldKind::Boolean;
        const Result<QVariant> value = parseValue(field, text);
        if (!value.ok())
            problem(row, table_.header.at(columns_.active), value.problem().sentence);
        else if (known == nullptr && value->toLongLong() == 0)
            problem(row, table_.header.at(columns_.active),
                    Say::tr("A record cannot be added as inactive. Remove this row, or write yes here."));
        else
            after.active = value->toLongLong() != 0;
    }

    bool isFirstOf(const CsvRow& row, const Row& after, bool hasItsId) {
        const QString key = keyOf(type_, after).value_or(after.id.toString());
        const int earlier = std::max(rowOfId_.value(after.id), hasItsId ? 0 : rowOfKey_.value(key));
        if (earlier > 0) {
            problem(
                row, {},
                Say::tr("This row is about the same record as row %1. Remove one of the two.").arg(earlier));
            return false;
        }
        rowOfId_.insert(after.id, row.number);
        rowOfKey_.insert(key, row.number);
        return true;
    }

    void check(const CsvRow& row, const Row* known, const Row& after) {
        for (const FieldProblem& wrong : validate(type_, after)) {
            const int index = type_.indexOf(QLatin1String(wrong.column.toLatin1()));
            const bool missingColumn = index >= 0 && columns_.fields[static_cast<size_t>(index)] < 0 &&
                                       type_.fields[static_cast<size_t>(index)].required;
            if (!missingColumn) // said once, for the header
                problem(row, index < 0 ? wrong.column : heading(static_cast<size_t>(index)), wrong.sentence);
        }
        for (const Lock& lock : type_.locks) {
            if (isLocked(lock, known, after))
                problem(row, QLatin1String(lock.reference == nullptr ? lock.column : lock.reference),
                        QCoreApplication::translate("records", lock.sentence));
        }
    }

    bool isLocked(const Lock& lock, const Row* known, const Row& after) const {
        QStringList changed;
        if (known != nullptr) {
            Change edit;
            edit.edit(type_, *known, after);
            if (edit.isEmpty())
                return false;
            changed = edit.records().front().fields.keys();
        }
        const auto hasLockedValue = [&lock](const RecordType& type, const Row& row) {
            return type.value(row, lock.column).toString() == QLatin1String(lock.value);
        };
        if (lock.reference == nullptr)
            return known != nullptr && hasLockedValue(type_, *known) &&
                   (lock.forGood || changed != QStringList{QLatin1String(lock.column)});
        const auto isStillOpen = [&lock](const QString& column) {
            return std::any_of(lock.stillOpen.begin(), lock.stillOpen.end(),
                               [&column](const char* open) { return column == QLatin1String(open); });
        };
        if (known != nullptr && std::all_of(changed.begin(), changed.end(), isStillOpen))
            return false;
        const auto refersToLocked = [&](const Row& row) {
            const RecordType* other = recordTypeOfTable(QLatin1String(lock.table));
            const auto id = Id::fromString(type_.value(row, lock.reference).toString());
            const Row* referred = other != nullptr && id ? names_.row(*other, *id) : nullptr;
            return referred != nullptr && hasLockedValue(*other, *referred);
        };
        return refersToLocked(after) || (known != nullptr && refersToLocked(*known));
    }

    void take(const CsvRow& row, const Row* known, const Row& after, bool foundByName) {
        ImportedRow taken{row.number, ImportedRow::Act::Add,
                          after.id,   type_.title(after, Language::English),
                          {},         foundByName};
        if (known == nullptr) {
            plan_.change.add(type_, after);
            names_.add(type_, {after}); // later rows may refer to it
        } else {
            const size_t changesBefore = plan_.change.records().size();
            plan_.change.edit(type_, *known, after);
            taken.act = ImportedRow::Act::Nothing;
            if (plan_.change.records().size() > changesBefore) {
                taken.act = ImportedRow::Act::Edit;
                taken.columns = plan_.change.records().back().fields.keys();
            }
        }
        plan_.rows.push_back(std::move(taken));
    }

    const RecordType& type_;
    const CsvTable& table_;
    RecordNames names_;
    GivenNumbers numbers_;
    ImportColumns columns_;
    Row blank_;
    ImportPlan plan_;
    QHash<QString, QList<Id>> byKey_;
    QHash<Id, int> rowOfId_;
    QHash<QString, int> rowOfKey_;
};

} // namespace

int ImportPlan::count(ImportedRow::Act act) const {
    return int(
        std::count_if(rows.begin(), rows.end(), [act](const ImportedRow& row) { return row.act == act; }));
}

ImportPlan planImport(const RecordType& type, const CsvTable& table, RecordNames names) {
    return Planner(type, table, std::move(names)).run();
}

QString describe(const ImportProblem& problem) {
    if (problem.column.isEmpty())
        return Say::tr("Row %1: %2").arg(problem.row).arg(problem.sentence);
    return Say::tr("Row %1, %2: %3").arg(problem.row).arg(problem.column, problem.sentence);
}

} // namespace samaki
