// Records declare their fields once: what follows from the declaration must fit the schema, the log and each
// other.
#include "model/records/action_plan.h"
#include "model/records/activity.h"
#include "model/records/agency.h"
#include "model/records/catalogue.h"
#include "model/records/committee.h"
#include "model/records/contact.h"
#include "model/records/validate.h"
#include "model/store/connection.h"
#include "model/store/merge.h"
#include "model/store/schema.h"
#include "tests/support/scratch.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace samaki {

namespace {

Activity someActivity() {
    Activity activity;
    activity.id = Id::create();
    activity.revision = 7;
    activity.plan = Id::create();
    activity.number = 3;
    activity.pillar = Id::create();
    activity.description = u"ត្រួតពិនិត្យភ្នាក់ងារ"_qs;
    activity.target = 12;
    activity.leadAgency = Id::create();
    activity.supportingAgencies = {Id::create(), Id::create()};
    activity.dueOn = QDate(2026, 11, 20);
    activity.budget = 150050;
    activity.currency = Currency::Dollar;
    activity.status = ActivityStatus::UnderWay;
    activity.progress = 40;
    activity.standing = true;
    return activity;
}

QVariant valueOf(const RecordType& type, const char* column, const QString& text) {
    const Result<QVariant> parsed = parseValue(*type.fieldNamed(QLatin1String(column)), text);
    EXPECT_TRUE(parsed.ok()) << column << " <- " << text.toStdString();
    return parsed.ok() ? *parsed : QVariant(u"?"_qs);
}

bool refuses(const RecordType& type, const char* column, const QString& text) {
    return !parseValue(*type.fieldNamed(QLatin1String(column)), text).ok();
}

} // namespace

TEST(Records, EachTypesFieldsAreItsTablesColumns) {
    Scratch scratch;
    Result<std::unique_ptr<Connection>> connection =
        Connection::open({.path = scratch.path(u"schema.db"_qs), .create = true});
    ASSERT_TRUE(connection.ok());
    ASSERT_TRUE(createSchema(**connection, *knownMigrations()).ok());
    for (const RecordType* type : recordTypes()) {
        Result<QSqlQuery*> query =
            (*connection)
                ->select(u"SELECT name FROM pragma_table_info('%1')"_qs.arg(QLatin1String(type->table)));
        ASSERT_TRUE(query.ok());
        QSet<QString> columns;
        while ((*query)->next())
            columns.insert((*query)->value(0).toString());
        QSet<QString> declared{u"id"_qs, u"revision"_qs, u"active"_qs};
        for (const Field& field : type->fields)
            declared.insert(QLatin1String(field.column));
        EXPECT_EQ(columns, declared) << type->table;
    }
}

TEST(Records, ReferencesAndTitlesNameWhatThereIs) {
    for (const RecordType* type : recordTypes()) {
        EXPECT_GE(type->indexOf(type->titleEn), 0) << type->table;
        EXPECT_GE(type->indexOf(type->titleKm), 0) << type->table;
        EXPECT_EQ(recordTypeOfPlural(QLatin1String(type->plural)), type);
        for (const Field& field : type->fields) {
            const bool refers = field.kind == FieldKind::Reference || field.kind == FieldKind::References;
            EXPECT_EQ(refers, field.refersTo != nullptr) << field.column;
            if (refers) {
                EXPECT_NE(recordTypeOfTable(QLatin1String(field.refersTo)), nullptr) << field.column;
            }
            EXPECT_EQ(field.kind == FieldKind::Choice, !field.choices.empty()) << field.column;
        }
    }
}

TEST(Records, AStructComesBackFromItsRowAsItWas) {
    const Activity before = someActivity();
    const Activity after = fromRow<Activity>(toRow(before));
    EXPECT_EQ(after.supportingAgencies, before.supportingAgencies);
    EXPECT_EQ(after.target, before.target);
    EXPECT_FALSE(after.actual);
    EXPECT_EQ(after.currency, Currency::Dollar);
    EXPECT_EQ(after.status, ActivityStatus::UnderWay);
    EXPECT_EQ(after.dueOn, before.dueOn);
    EXPECT_FALSE(after.startOn.isValid());
    EXPECT_TRUE(after.standing);
    EXPECT_EQ(toRow(after).values, toRow(before).values);
}

TEST(Records, AChangeHoldsJustWhatDiffers) {
    const Activity before = someActivity();
    Activity after = before;
    after.place = u"Mesang"_qs;
    after.target.reset();
    Change change(u"edit"_qs);
    change.edit(before, after);
    ASSERT_EQ(change.records().size(), 1U);
    EXPECT_EQ(change.records()[0].fields.keys(), QStringList({u"place"_qs, u"target"_qs}));
    Change nothing(u"nothing"_qs);
    nothing.edit(before, before);
    EXPECT_TRUE(nothing.isEmpty());
}

TEST(Records, AChangeComesBackFromTheOutboxsText) {
    Change change(u"បន្ថែម"_qs);
    change.add(someActivity());
    Activity before = someActivity();
    Activity after = before;
    after.progress = 90;
    change.edit(before, after);
    const QByteArray text = QJsonDocument(change.toJson()).toJson();
    const std::optional<Change> back = Change::fromJson(QJsonDocument::fromJson(text).object());
    ASSERT_TRUE(back);
    EXPECT_EQ(back->commit(), change.commit());
    EXPECT_EQ(back->toJson(), change.toJson());
}

TEST(Records, TheInverseOfAChangeTakesItBack) {
    Activity before = someActivity();
    Activity after = before;
    after.place = u"Mesang"_qs;
    Change change(u"edit"_qs);
    change.edit(before, after);
    const Change back = change.inverse(u"undo"_qs, {9});
    ASSERT_EQ(back.records().size(), 1U);
    EXPECT_EQ(back.records()[0].base, 9);
    EXPECT_EQ(back.records()[0].fields.value(u"place"_qs).before, u"Mesang"_qs);
    EXPECT_TRUE(sameValue(back.records()[0].fields.value(u"place"_qs).after, {}));
    EXPECT_FALSE(back.commit() == change.commit()) << "it is a commit of its own";
}

TEST(Merging, TakesFieldsThatOnlyOneSideChanged) {
    const Activity base = someActivity();
    Activity mine = base;
    mine.place = u"Mesang"_qs;
    Change change(u"edit"_qs);
    change.edit(base, mine);
    Activity theirs = base;
    theirs.progress = 80;
    const MergedRecord merged = merge(change.records()[0], toRow(theirs));
    EXPECT_TRUE(merged.conflicts.empty());
    EXPECT_EQ(merged.write.keys(), QStringList({u"place"_qs}));
}

TEST(Merging, AsksOnlyWhenBothSidesWantSomethingElse) {
    const Activity base = someActivity();
    Activity mine = base;
    mine.place = u"Mesang"_qs;
    Change change(u"edit"_qs);
    change.edit(base, mine);
    EXPECT_TRUE(merge(change.records()[0], toRow(mine)).write.isEmpty()) << "both want the same";
    Activity theirs = base;
    theirs.place = u"Preah Sdach"_qs;
    const MergedRecord merged = merge(change.records()[0], toRow(theirs));
    ASSERT_EQ(merged.conflicts.size(), 1U);
    EXPECT_EQ(merged.conflicts[0].theirs, u"Preah Sdach"_qs);
}

TEST(Values, AreReadAsPeopleWriteThem) {
    const RecordType& type = typeOf<Activity>();
    EXPECT_EQ(valueOf(type, "due_on", u"២០/១១/២០២៦"_qs), u"2026-11-20"_qs);
    EXPECT_EQ(valueOf(type, "budget", u"1,500.50"_qs), 150050);
    EXPECT_EQ(valueOf(type, "progress", u"60 %"_qs), 60);
    EXPECT_EQ(valueOf(type, "status", u"Under way"_qs), u"under_way"_qs);
    EXPECT_EQ(valueOf(type, "standing", u"yes"_qs), 1);
    EXPECT_EQ(valueOf(typeOf<ActionPlan>(), "month", u"២០២៦-១១"_qs), u"2026-11"_qs);
}

TEST(Values, OfNothingAreZeroOnlyWhereZeroIsAnAnswer) {
    EXPECT_EQ(valueOf(typeOf<Activity>(), "progress", u""_qs), 0);
    EXPECT_TRUE(valueOf(typeOf<Committee>(), "quorum_percent", u""_qs).isNull()) << "more than half, then";
    EXPECT_TRUE(refuses(typeOf<Committee>(), "quorum_percent", u"0"_qs));
}

TEST(Values, ThatDoNotExistAreRefused) {
    const RecordType& type = typeOf<Activity>();
    EXPECT_TRUE(refuses(type, "due_on", u"31/02/2026"_qs));
    EXPECT_TRUE(refuses(type, "progress", u"140"_qs));
    EXPECT_TRUE(refuses(type, "budget", u"-5"_qs));
    EXPECT_TRUE(refuses(type, "status", u"finished"_qs));
    EXPECT_TRUE(refuses(type, "description", u"   "_qs)) << "required";
    EXPECT_TRUE(refuses(typeOf<ActionPlan>(), "month", u"November"_qs));
}

TEST(Values, AreWrittenPlainlyAndReadBackExactly) {
    const RecordType& type = typeOf<Activity>();
    const Row row = toRow(someActivity());
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const QVariant& stored = row.values.at(static_cast<qsizetype>(i));
        const Result<QVariant> back = parseValue(type.fields[i], plainValue(type.fields[i], stored));
        if (!sameValue(stored, {})) {
            EXPECT_TRUE(back.ok() && sameValue(*back, stored)) << type.fields[i].column;
        }
    }
}

TEST(Validation, SaysWhichFieldIsWrong) {
    Activity activity = someActivity();
    activity.description.clear();
    activity.startOn = activity.dueOn.addDays(1);
    const std::vector<FieldProblem> problems = validate(typeOf<Activity>(), toRow(activity));
    ASSERT_EQ(problems.size(), 2U);
    EXPECT_EQ(problems[0].column, u"description"_qs);
    EXPECT_EQ(problems[1].column, u"due_on"_qs);
    EXPECT_TRUE(validate(typeOf<Activity>(), toRow(someActivity())).empty());
}

} // namespace samaki
