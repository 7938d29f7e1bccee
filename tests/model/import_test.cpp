#include "model/exchange/export.h"
#include "model/exchange/import.h"
#include "model/records/action_plan.h"
#include "model/records/activity.h"
#include "model/records/agency.h"
#include "model/records/pillar.h"
#include "model/records/working_group.h"

#include <gtest/gtest.h>

namespace samaki {

namespace {

using Act = ImportedRow::Act;

struct Known {
    WorkingGroup prevention, justice;
    Pillar protection;
    Agency labour, police;
    ActionPlan november, closedOctober;
    Activity training;

    Known() {
        for (Record* record : std::initializer_list<Record*>{&prevention, &justice, &protection, &labour,
                                                             &police, &november, &closedOctober, &training}) {
            record->id = Id::create();
            record->revision = 1;
        }
        prevention.number = 1;
        prevention.nameEn = u"Prevention"_qs;
        justice.number = 2;
        justice.nameEn = u"Justice"_qs;
        protection.number = 2;
        protection.nameEn = u"Protection"_qs;
        protection.nameKm = u"ការការពារ"_qs;
        labour.nameEn = u"Department of Labour"_qs;
        labour.nameKm = u"មន្ទីរការងារ"_qs;
        labour.shortName = u"DoLVT"_qs;
        labour.workingGroups = {prevention.id, justice.id};
        labour.phone = u"+855 12 345"_qs;
        police.kind = AgencyKind::Police;
        police.nameEn = u"Provincial Police"_qs;
        november.month = Month(2026, 11);
        closedOctober.month = Month(2026, 10);
        closedOctober.status = PlanStatus::Closed;
        training.plan = november.id;
        training.number = 1;
        training.pillar = protection.id;
        training.description = u"Train commune councils,\nthen \"report\" ៖ ព្រៃវែង "_qs;
        training.leadAgency = labour.id;
        training.supportingAgencies = {police.id};
        training.dueOn = QDate(2026, 11, 20);
        training.budget = 150050;
    }

    RecordNames names() const {
        RecordNames names;
        names.add(typeOf<WorkingGroup>(), {toRow(prevention), toRow(justice)});
        names.add(typeOf<Pillar>(), {toRow(protection)});
        names.add(typeOf<Agency>(), {toRow(labour), toRow(police)});
        names.add(typeOf<ActionPlan>(), {toRow(november), toRow(closedOctober)});
        names.add(typeOf<Activity>(), {toRow(training)});
        return names;
    }
};

template <class T>
ImportPlan plan(const Known& known, const QString& csv) {
    const Result<CsvTable> table = readCsv(csv.toUtf8());
    EXPECT_TRUE(table.ok());
    return planImport(typeOf<T>(), *table, known.names());
}

std::string problemsOf(const ImportPlan& plan) {
    QStringList lines;
    for (const ImportProblem& problem : plan.problems)
        lines << describe(problem);
    return lines.join(u'\n').toStdString();
}

QVariant written(const ImportPlan& plan, size_t record, const char* column) {
    return plan.change.records().at(record).fields.value(QLatin1String(column)).after;
}

} // namespace

TEST(Import, AddsARowWithoutIdAndReadsLabelsInEitherLanguage) {
    const Known known;
    const ImportPlan planned = plan<Agency>(known, u"Kind,Name (English),Working groups,JOINED_ON\n"
                                                   "NGO,Village Friends,2; prevention,20/11/2026\n"_qs);
    ASSERT_TRUE(planned.ok()) << problemsOf(planned);
    ASSERT_EQ(planned.count(Act::Add), 1);
    EXPECT_EQ(written(planned, 0, "kind"), u"ngo"_qs);
    EXPECT_EQ(written(planned, 0, "joined_on"), u"2026-11-20"_qs);
    EXPECT_EQ(written(planned, 0, "working_groups"),
              toStored(QList<Id>{known.justice.id, known.prevention.id}));
    EXPECT_EQ(planned.rows.at(0).title, u"Village Friends"_qs);
}

TEST(Import, ResolvesReferencesByTheNamesPeopleUse) {
    const Known known;
    const QString header = u"plan,number,pillar,description,lead_agency,due_on,status,carried_from\n"_qs;
    const ImportPlan planned =
        plan<Activity>(known, header + u"2026-11,2,2,A,dolvt,2026-11-20,planned,2026-11/1\n"
                                       "2026-11,3,ការការពារ,B,មន្ទីរការងារ,2026-11-20,Under way,\n"_qs);
    ASSERT_TRUE(planned.ok()) << problemsOf(planned);
    for (size_t i : {0U, 1U}) {
        EXPECT_EQ(written(planned, i, "plan"), toStored(known.november.id));
        EXPECT_EQ(written(planned, i, "pillar"), toStored(known.protection.id));
        EXPECT_EQ(written(planned, i, "lead_agency"), toStored(known.labour.id));
    }
    EXPECT_EQ(written(planned, 0, "carried_from"), toStored(known.training.id));
    EXPECT_EQ(written(planned, 1, "status"), u"under_way"_qs);
    EXPECT_EQ(written(planned, 1, "currency"), u"riel"_qs) << "a pick list left out takes its first choice";
}

TEST(Import, ListsEveryProblemByRowAndColumnAndChangesNothing) {
    const Known known;
    const QString header = u"plan,number,pillar,description,lead_agency,due_on,status,budget\n"_qs;
    const ImportPlan planned =
        plan<Activity>(known, header + u"2026-11,2,2,Good,DoLVT,2026-11-20,planned,10\n"
                                       "2026-11,3,9,Bad,Nobody,31/02/2026,soon,much\n"
                                       "2026-10,1,2,Closed,DoLVT,2026-10-20,done,\n"
                                       "2026-11,4,2,,DoLVT,2026-11-20,planned,\n"_qs);
    EXPECT_TRUE(planned.change.isEmpty());
    QStringList found;
    for (const ImportProblem& problem : planned.problems)
        found << u"%1 %2"_qs.arg(problem.row).arg(problem.column);
    EXPECT_EQ(found, QStringList({u"3 pillar"_qs, u"3 lead_agency"_qs, u"3 due_on"_qs, u"3 budget"_qs,
                                  u"3 status"_qs, u"4 plan"_qs, u"5 description"_qs}))
        << problemsOf(planned);
    EXPECT_EQ(describe(planned.problems.at(2)),
              u"Row 3, due_on: “31/02/2026” is not a date that exists. Write it as day/month/year."_qs);
}

TEST(Import, NamesColumnsThatAreUnknownTwiceOrMissing) {
    const Known known;
    const ImportPlan planned = plan<Agency>(known, u"kind,Kind,colour\nngo,ngo,blue\n"_qs);
    QStringList found;
    for (const ImportProblem& problem : planned.problems)
        found << u"%1 %2"_qs.arg(problem.row).arg(problem.column);
    EXPECT_EQ(found, QStringList({u"1 Kind"_qs, u"1 colour"_qs, u"1 name_en"_qs})) << problemsOf(planned);
    EXPECT_TRUE(planned.change.isEmpty());
}

TEST(Import, EditsTheRecordWithTheIdOrTheSameEnglishName) {
    const Known known;
    const ImportPlan planned =
        plan<Agency>(known, u"id,kind,name_en,phone\n"
                            "%1,department,Department of Labour,012\n"
                            ",police,provincial  POLICE,013\n"_qs.arg(known.labour.id.toString()));
    ASSERT_TRUE(planned.ok()) << problemsOf(planned);
    ASSERT_EQ(planned.count(Act::Edit), 2);
    EXPECT_EQ(planned.change.records().at(0).base, 1);
    EXPECT_EQ(planned.rows.at(0).columns, QStringList({u"phone"_qs}));
    EXPECT_EQ(planned.rows.at(1).id, known.police.id);
    EXPECT_TRUE(planned.rows.at(1).foundByName);
    EXPECT_FALSE(planned.change.records().at(0).fields.contains(u"short_name"_qs))
        << "a column left out is left alone";
}

TEST(Import, AsksForTheIdWhereTwoRecordsShareAName) {
    Known known;
    known.police.nameEn = known.labour.nameEn;
    const ImportPlan planned = plan<Agency>(known, u"kind,name_en\npolice,Department of Labour\n"_qs);
    ASSERT_EQ(planned.problems.size(), 1U) << problemsOf(planned);
    EXPECT_TRUE(planned.problems.front().sentence.contains(u"id"_qs));
    const QString ids =
        u"id,kind,name_en,phone\n%1,department,Department of Labour,1\n%2,police,Department of Labour,2\n"_qs;
    EXPECT_EQ(
        plan<Agency>(known, ids.arg(known.labour.id.toString(), known.police.id.toString())).count(Act::Edit),
        2);
}

TEST(Import, MakesARecordActiveAgainThatIsNamedAgain) {
    Known known;
    known.police.active = false;
    const ImportPlan planned = plan<Agency>(known, u"kind,name_en\npolice,Provincial Police\n"_qs);
    ASSERT_EQ(planned.count(Act::Edit), 1) << problemsOf(planned);
    EXPECT_EQ(planned.rows.front().columns, QStringList{QLatin1String(kActiveColumn)});
    const ImportPlan byId = plan<Agency>(
        known, u"id,kind,name_en\n%1,police,Provincial Police\n"_qs.arg(known.police.id.toString()));
    EXPECT_EQ(byId.count(Act::Nothing), 1) << "an export with inactive records changes nothing";
}

TEST(Import, RefusesAnotherIdForARecordThatIsThere) {
    const Known known;
    const ImportPlan planned =
        plan<ActionPlan>(known, u"id,month,status\n%1,2026-11,draft\n"_qs.arg(Id::create().toString()));
    ASSERT_EQ(planned.problems.size(), 1U) << problemsOf(planned);
    EXPECT_EQ(planned.problems.front().column, u"id"_qs);
}

TEST(Import, RefusesTwoRowsAboutOneRecord) {
    const Known known;
    const ImportPlan planned = plan<Agency>(known, u"kind,name_en\nngo,Friends\nngo,Friends\n"_qs);
    ASSERT_EQ(planned.problems.size(), 1U) << problemsOf(planned);
    EXPECT_EQ(planned.problems.front().row, 3);
}

TEST(Import, RefusesARowWithMoreOrFewerCellsThanTheHeader) {
    const Known known;
    EXPECT_EQ(plan<Agency>(known, u"kind,name_en\nngo\n"_qs).problems.size(), 1U);
    EXPECT_EQ(plan<Agency>(known, u"kind,name_en\nngo,A,B\n"_qs).problems.size(), 1U);
}

TEST(Import, LetsAClosedPlanBeReopenedAndNothingElse) {
    const Known known;
    const QString row = u"id,month,status,note\n%1,2026-10,%2,%3\n"_qs;
    const QString id = known.closedOctober.id.toString();
    EXPECT_TRUE(plan<ActionPlan>(known, row.arg(id, u"draft"_qs, u""_qs)).ok());
    EXPECT_FALSE(plan<ActionPlan>(known, row.arg(id, u"closed"_qs, u"late note"_qs)).ok());
    EXPECT_TRUE(plan<ActionPlan>(known, row.arg(id, u"closed"_qs, u""_qs)).change.isEmpty());
}

TEST(Import, TakesBackWhatExportWroteWithoutChangingAnything) {
    const Known known;
    const RecordNames names = known.names();
    const auto check = [&names](const RecordType& type, std::vector<Row> rows) {
        const Result<CsvTable> table = readCsv(exportCsv(type, rows, names));
        ASSERT_TRUE(table.ok());
        const ImportPlan planned = planImport(type, *table, names);
        EXPECT_TRUE(planned.ok()) << problemsOf(planned);
        EXPECT_TRUE(planned.change.isEmpty()) << type.table;
        EXPECT_EQ(planned.count(Act::Nothing), int(rows.size()));
    };
    check(typeOf<Agency>(), {toRow(known.labour), toRow(known.police)});
    check(typeOf<Activity>(), {toRow(known.training)});
    check(typeOf<ActionPlan>(), {toRow(known.november), toRow(known.closedOctober)});
    check(typeOf<WorkingGroup>(), {toRow(known.prevention), toRow(known.justice)});
}

TEST(Import, TakesAnExportIntoACommitteeThatHasNothingYet) {
    const Known known;
    const QByteArray csv = exportCsv(typeOf<Pillar>(), {toRow(known.protection)}, known.names());
    const ImportPlan planned = planImport(typeOf<Pillar>(), *readCsv(csv), {});
    ASSERT_TRUE(planned.ok()) << problemsOf(planned);
    EXPECT_EQ(planned.count(Act::Add), 1);
    EXPECT_EQ(planned.rows.front().id, known.protection.id);
}

TEST(Import, GivesNewActivitiesWhatAddGivesThem) {
    const Known known;
    const QString header = u"plan,pillar,description,lead_agency,due_on\n"_qs;
    const ImportPlan planned = plan<Activity>(known, header + u"11/2026,2,A,DoLVT,2026-11-20\n"
                                                              "១១/២០២៦,2,B,DoLVT,2026-11-20\n"_qs);
    ASSERT_TRUE(planned.ok()) << problemsOf(planned);
    EXPECT_EQ(written(planned, 0, "number").toInt(), 2);
    EXPECT_EQ(written(planned, 1, "number").toInt(), 3);
    EXPECT_EQ(written(planned, 0, "status"), u"planned"_qs);
    EXPECT_EQ(written(planned, 1, "plan"), toStored(known.november.id));
    const ImportPlan empty =
        plan<Activity>(known, u"plan,number,pillar,description,lead_agency,due_on,status\n"
                              "2026-11,,2,A,DoLVT,2026-11-20,\n"_qs);
    ASSERT_TRUE(empty.ok()) << problemsOf(empty);
    EXPECT_EQ(written(empty, 0, "number").toInt(), 2);
    EXPECT_EQ(written(empty, 0, "status"), u"planned"_qs);
}

TEST(Import, RefusesANumberThatIsTakenInThePlanOrTwiceInTheTable) {
    const Known known;
    const QString header = u"plan,number,pillar,description,lead_agency,due_on\n"_qs;
    const ImportPlan planned = plan<Activity>(known, header + u"2026-11,1,2,A,DoLVT,2026-11-20\n"
                                                              "2026-11,5,2,B,DoLVT,2026-11-20\n"
                                                              "2026-11,5,2,C,DoLVT,2026-11-20\n"_qs);
    ASSERT_EQ(planned.problems.size(), 2U) << problemsOf(planned);
    EXPECT_EQ(planned.problems.at(0).row, 2);
    EXPECT_EQ(planned.problems.at(1).row, 4);
    EXPECT_EQ(planned.problems.at(1).column, u"number"_qs);
    EXPECT_TRUE(planned.problems.at(1).sentence.contains(u"The next free number is 6."_qs))
        << problemsOf(planned);
}

} // namespace samaki
