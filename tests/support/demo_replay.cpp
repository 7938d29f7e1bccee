#include "tests/support/demo_replay.h"

#include "model/records/validate.h"

#include <gtest/gtest.h>

namespace samaki {

namespace {

bool isLockedBy(const Lock& lock, const RecordChange& change) {
    return std::any_of(change.fields.keyBegin(), change.fields.keyEnd(), [&](const QString& column) {
        return std::none_of(lock.stillOpen.begin(), lock.stillOpen.end(),
                            [&](const char* open) { return column == QLatin1String(open); });
    });
}

} // namespace

std::vector<DatedChange> demoOf(const DemoOptions& options) {
    Result<std::vector<DatedChange>> changes = demoChanges(options);
    EXPECT_TRUE(changes.ok()) << changes.problem().cause.toStdString();
    return changes.ok() ? *std::move(changes) : std::vector<DatedChange>();
}

DemoReplay::DemoReplay(const std::vector<DatedChange>& changes) {
    for (const DatedChange& dated : changes) {
        EXPECT_FALSE(dated.author.isEmpty());
        EXPECT_FALSE(dated.change.isEmpty());
        EXPECT_TRUE(!latest_.isValid() || latest_ <= dated.at) << "out of order";
        latest_ = dated.at;
        for (const RecordChange& record : dated.change.records())
            apply(record);
    }
}

std::vector<Activity> DemoReplay::activitiesOf(const Id& plan) const {
    std::vector<Activity> activities = all<Activity>();
    std::erase_if(activities, [&](const Activity& activity) { return activity.plan != plan; });
    return activities;
}

WorkingDays DemoReplay::workingDays() const {
    QList<QDate> days;
    for (const Holiday& holiday : all<Holiday>())
        days << holiday.date;
    return WorkingDays(days);
}

void DemoReplay::apply(const RecordChange& change) {
    ++entries_[change.type];
    const RecordType& type = *change.type;
    const bool adding = change.kind == RecordChange::Kind::Add;
    ASSERT_EQ(adding, !rows_.contains(change.record)) << type.table;
    if (adding) {
        order_.push_back(change.record);
        Row empty{change.record, 0, true, {}};
        empty.values.resize(static_cast<qsizetype>(type.fields.size()));
        rows_.insert(change.record, {&type, empty});
    }
    Row& row = rows_[change.record].second;
    EXPECT_EQ(change.base, row.revision) << "based on what was there";
    checkOpen(type, row, change);
    for (auto field = change.fields.begin(); field != change.fields.end(); ++field) {
        const int at = type.indexOf(QLatin1String(field.key().toLatin1()));
        ASSERT_GE(at, 0);
        EXPECT_TRUE(sameValue(row.values.at(at), field->before)) << field.key().toStdString();
        row.values[at] = field->after;
    }
    row.revision = ++sequence_;
    for (const FieldProblem& problem : validate(type, row))
        ADD_FAILURE() << type.table << ", " << problem.column.toStdString() << ": "
                      << problem.sentence.toStdString();
    checkReferences(type, row);
}

void DemoReplay::checkOpen(const RecordType& type, const Row& row, const RecordChange& change) const {
    for (const Lock& lock : type.locks) {
        const RecordType* owner = &type;
        Row holder = row;
        if (lock.reference != nullptr) {
            const QString column = QLatin1String(lock.reference);
            const QString id = change.fields.contains(column) ? change.fields.value(column).after.toString()
                                                              : type.value(row, lock.reference).toString();
            const auto found = rows_.constFind(Id::fromString(id).value_or(Id()));
            if (found == rows_.constEnd())
                continue;
            owner = found->first;
            holder = found->second;
        }
        const bool locked = owner->value(holder, lock.column).toString() == QLatin1String(lock.value);
        const bool onlyUnlocks = lock.reference == nullptr && !lock.forGood && change.fields.size() == 1 &&
                                 change.fields.contains(QLatin1String(lock.column));
        EXPECT_FALSE(locked && !onlyUnlocks && isLockedBy(lock, change)) << type.table << " is read-only";
    }
}

void DemoReplay::checkReferences(const RecordType& type, const Row& row) const {
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const Field& field = type.fields[i];
        if (field.refersTo == nullptr)
            continue;
        QList<Id> ids;
        if (field.kind == FieldKind::References)
            fromStored(row.values.at(static_cast<qsizetype>(i)), ids);
        else if (const auto id = Id::fromString(row.values.at(static_cast<qsizetype>(i)).toString()))
            ids << *id;
        for (const Id& id : ids) {
            const auto found = rows_.constFind(id);
            ASSERT_NE(found, rows_.constEnd()) << type.table << "." << field.column;
            EXPECT_STREQ(found->first->table, field.refersTo);
        }
    }
}

} // namespace samaki
