#include "tests/ctl/ctl_test.h"

namespace samaki {

class CtlRecords : public CtlTest {};

TEST_F(CtlRecords, ANewFileHasTheListsACommitteeStartsWith) {
    create();
    EXPECT_GE(list(u"pillars"_qs).size(), 4);
    EXPECT_GE(list(u"working-groups"_qs).size(), 4);
    EXPECT_GE(list(u"holidays"_qs).size(), 10);
    const QJsonObject committee = list(u"committees"_qs).at(0).toObject();
    EXPECT_EQ(committee.value(u"name_en"_qs), u"Provincial Committee"_qs);
    EXPECT_EQ(committee.value(u"level"_qs), u"provincial"_qs);
}

TEST_F(CtlRecords, CreateNeverReplacesAFile) {
    create();
    const QByteArray before = read(file());
    const Answer again = runPlain(
        {u"create"_qs, u"--file"_qs, file(), u"--name-en"_qs, u"Other"_qs, u"--place-en"_qs, u"X"_qs});
    EXPECT_EQ(again.code, 1);
    EXPECT_FALSE(again.err.isEmpty());
    EXPECT_EQ(read(file()), before);
}

TEST_F(CtlRecords, AddPrintsTheIdAndShowFindsTheRecordByIdOrName) {
    createWithActivity();
    EXPECT_EQ(agency.size(), 36);
    const QJsonObject shown = show(u"activities"_qs, activity);
    EXPECT_EQ(shown.value(u"description"_qs), u"Train commune councils"_qs);
    EXPECT_EQ(shown.value(u"due_on"_qs), u"2026-11-20"_qs);
    EXPECT_EQ(shown.value(u"number"_qs), 1) << "the next number of the plan is given";
    EXPECT_EQ(shown.value(u"lead_agency"_qs), agency);
    EXPECT_EQ(shown.value(u"status"_qs), u"planned"_qs);
    EXPECT_EQ(show(u"activities"_qs, u"2026-11/1"_qs), shown);
    EXPECT_EQ(show(u"agencies"_qs, u"dolvt"_qs).value(u"id"_qs), agency);
}

TEST_F(CtlRecords, ListShowsActiveRecordsAsATableAndNarrowsByMonth) {
    createWithActivity();
    must({u"deactivate"_qs, u"agencies"_qs, u"DoLVT"_qs});
    EXPECT_FALSE(run({u"list"_qs, u"agencies"_qs}).out.contains(u"Department of Labour"_qs));
    EXPECT_TRUE(run({u"list"_qs, u"agencies"_qs, u"--all"_qs}).out.contains(u"Department of Labour"_qs));
    const Answer november = run({u"list"_qs, u"activities"_qs, u"--month"_qs, u"2026-11"_qs});
    EXPECT_TRUE(november.out.contains(activity));
    EXPECT_TRUE(november.out.startsWith(u"id "_qs));
    EXPECT_EQ(
        run({u"list"_qs, u"activities"_qs, u"--month"_qs, u"2026-10"_qs, u"--json"_qs}).json().array().size(),
        0);
}

TEST_F(CtlRecords, EditChangesFieldsAndHistoryTellsWhoDidWhat) {
    createWithActivity();
    must({u"edit"_qs, u"activities"_qs, activity, u"progress=50%"_qs, u"status=Under way"_qs, u"--account"_qs,
          u"Secretary, PCCT"_qs});
    const QJsonObject shown = show(u"activities"_qs, activity);
    EXPECT_EQ(shown.value(u"progress"_qs), 50);
    EXPECT_EQ(shown.value(u"status"_qs), u"under_way"_qs);
    const QJsonArray history = run({u"history"_qs, u"activities"_qs, activity, u"--json"_qs}).json().array();
    ASSERT_EQ(history.size(), 2);
    const QJsonObject last = history.at(1).toObject();
    EXPECT_EQ(last.value(u"author"_qs), u"Secretary, PCCT"_qs);
    EXPECT_EQ(last.value(u"kind"_qs), u"edit"_qs);
    EXPECT_EQ(last.value(u"fields"_qs).toObject().value(u"progress"_qs).toObject().value(u"after"_qs), 50);
    EXPECT_EQ(history.at(0).toObject().value(u"author"_qs), u"samakictl"_qs);
    EXPECT_TRUE(
        run({u"history"_qs, u"activities"_qs, activity}).out.contains(u"status: planned -> under_way"_qs));
}

TEST_F(CtlRecords, EditThatChangesNothingWritesNothing) {
    createWithActivity();
    const int before = changes();
    EXPECT_EQ(must({u"edit"_qs, u"activities"_qs, activity, u"status=planned"_qs}), u"nothing to change"_qs);
    EXPECT_EQ(changes(), before);
}

TEST_F(CtlRecords, DeactivateKeepsTheRecordAndEditBringsItBack) {
    createWithActivity();
    must({u"deactivate"_qs, u"activities"_qs, activity});
    EXPECT_EQ(show(u"activities"_qs, activity).value(u"active"_qs), false);
    must({u"edit"_qs, u"activities"_qs, activity, u"active=yes"_qs});
    EXPECT_EQ(show(u"activities"_qs, activity).value(u"active"_qs), true);
}

TEST_F(CtlRecords, TwoEditorsOfDifferentFieldsAreMerged) {
    createWithActivity();
    const QString seen =
        QString::number(show(u"activities"_qs, activity, u"one"_qs).value(u"revision"_qs).toInt());
    must({u"edit"_qs, u"activities"_qs, activity, u"progress=30"_qs, u"--based-on"_qs, seen}, u"one"_qs);
    must({u"edit"_qs, u"activities"_qs, activity, u"place=Preah Sdach"_qs, u"--based-on"_qs, seen},
         u"two"_qs);
    const QJsonObject merged = show(u"activities"_qs, activity);
    EXPECT_EQ(merged.value(u"progress"_qs), 30);
    EXPECT_EQ(merged.value(u"place"_qs), u"Preah Sdach"_qs);
}

TEST_F(CtlRecords, TheSameFieldIsRefusedInWordsAndNothingIsWritten) {
    createWithActivity();
    const QString seen =
        QString::number(show(u"activities"_qs, activity, u"one"_qs).value(u"revision"_qs).toInt());
    must({u"edit"_qs, u"activities"_qs, activity, u"place=Mesang"_qs, u"--account"_qs, u"Deputy"_qs},
         u"one"_qs);
    const int before = changes();
    const Answer late = run({u"edit"_qs, u"activities"_qs, activity, u"place=Preah Sdach"_qs,
                             u"progress=10"_qs, u"--based-on"_qs, seen},
                            u"two"_qs);
    EXPECT_EQ(late.code, 1);
    for (const QString& part :
         {u"place"_qs, u"“Preah Sdach”"_qs, u"“Mesang”"_qs, u"Deputy"_qs, u"nothing was written"_qs})
        EXPECT_TRUE(late.err.contains(part)) << late.err.toStdString();
    EXPECT_EQ(changes(), before);
    EXPECT_EQ(show(u"activities"_qs, activity).value(u"progress"_qs), 0);
}

TEST_F(CtlRecords, TwoProcessesAtOnceLoseNothing) {
    createWithActivity();
    constexpr int kEach = 5;
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < 2 * kEach; ++i) {
        auto process = std::make_unique<QProcess>();
        process->start(QStringLiteral(SAMAKI_BINARY_DIR) + u"/samakictl"_qs,
                       {u"add"_qs, u"pillars"_qs, u"number=%1"_qs.arg(10 + i), u"name_en=Pillar %1"_qs.arg(i),
                        u"--file"_qs, file(), u"--replica"_qs, path(i % 2 == 0 ? u"even"_qs : u"odd"_qs)});
        processes.push_back(std::move(process));
    }
    for (const auto& process : processes) {
        EXPECT_TRUE(process->waitForFinished(120'000));
        EXPECT_EQ(process->exitCode(), 0) << process->readAllStandardError().toStdString();
    }
    int found = 0;
    for (const QJsonValue& pillar : list(u"pillars"_qs))
        found += pillar.toObject().value(u"name_en"_qs).toString().startsWith(u"Pillar "_qs) ? 1 : 0;
    EXPECT_EQ(found, 2 * kEach);
    EXPECT_EQ(run({u"verify"_qs}).code, 0);
}

TEST_F(CtlRecords, AClosedPlanAndItsActivitiesAreReadOnly) {
    createWithActivity();
    must({u"edit"_qs, u"action-plans"_qs, u"2026-11"_qs, u"status=closed"_qs});
    const int before = changes();
    const Answer refused = run({u"edit"_qs, u"activities"_qs, activity, u"progress=5"_qs});
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(refused.err.contains(u"closed"_qs)) << refused.err.toStdString();
    EXPECT_EQ(changes(), before);
    must({u"edit"_qs, u"action-plans"_qs, u"2026-11"_qs, u"status=draft"_qs});
    must({u"edit"_qs, u"activities"_qs, activity, u"progress=5"_qs});
}

TEST_F(CtlRecords, OfflineWorkIsKeptAndGoesOutWithTheNextCommand) {
    createWithActivity();
    const QString away = file() + u".away"_qs;
    ASSERT_TRUE(QFile::rename(file(), away));
    const Answer kept = run({u"edit"_qs, u"activities"_qs, activity, u"progress=70"_qs, u"--offline"_qs});
    EXPECT_EQ(kept.code, 0) << kept.err.toStdString();
    EXPECT_TRUE(kept.err.contains(u"kept"_qs)) << "the person is told that it waits";
    EXPECT_EQ(run({u"info"_qs, u"--offline"_qs, u"--json"_qs}).json().object().value(u"waiting"_qs), 1);
    ASSERT_TRUE(QFile::rename(away, file()));
    EXPECT_EQ(run({u"info"_qs, u"--json"_qs}).json().object().value(u"waiting"_qs), 0);
    EXPECT_EQ(show(u"activities"_qs, activity, u"elsewhere"_qs).value(u"progress"_qs), 70);
}

TEST_F(CtlRecords, OfflineWorkThatMeetsAColleaguesIsKeptForTheWindowAndSaid) {
    createWithActivity();
    must({u"edit"_qs, u"activities"_qs, activity, u"place=Mesang"_qs, u"--offline"_qs}, u"office"_qs);
    must({u"edit"_qs, u"activities"_qs, activity, u"place=Ba Phnum"_qs, u"--account"_qs, u"Deputy"_qs},
         u"two"_qs);
    const Answer info = run({u"info"_qs, u"--json"_qs});
    EXPECT_EQ(info.code, 0) << info.err.toStdString();
    EXPECT_EQ(info.json().object().value(u"conflicts"_qs), 1);
    for (const QString& part : {u"“Mesang”"_qs, u"“Ba Phnum”"_qs, u"Deputy"_qs})
        EXPECT_TRUE(info.err.contains(part)) << info.err.toStdString();
    EXPECT_EQ(show(u"activities"_qs, activity, u"two"_qs).value(u"place"_qs), u"Ba Phnum"_qs);
}

TEST_F(CtlRecords, AStatusBringsItsProgressAndItsDayAndAProgressItsStatus) {
    createWithActivity();
    must({u"edit"_qs, u"activities"_qs, u"2026-11/1"_qs, u"status=done"_qs});
    QJsonObject shown = show(u"activities"_qs, activity);
    EXPECT_EQ(shown.value(u"progress"_qs), 100);
    EXPECT_FALSE(shown.value(u"done_on"_qs).toString().isEmpty());
    must({u"edit"_qs, u"activities"_qs, activity, u"progress=40"_qs});
    shown = show(u"activities"_qs, activity);
    EXPECT_EQ(shown.value(u"status"_qs), u"under_way"_qs);
    EXPECT_TRUE(shown.value(u"done_on"_qs).toString().isEmpty());
    must({u"edit"_qs, u"activities"_qs, activity, u"status=done"_qs, u"done_on=2026-11-05"_qs});
    shown = show(u"activities"_qs, activity);
    EXPECT_EQ(shown.value(u"done_on"_qs), u"2026-11-05"_qs) << "the day that was named stands";
    EXPECT_EQ(shown.value(u"progress"_qs), 100);
    const QString added =
        must({u"add"_qs, u"activities"_qs, u"plan=2026-11"_qs, u"pillar=1"_qs, u"lead_agency=DoLVT"_qs,
              u"description=Meet"_qs, u"due_on=20/11/2026"_qs, u"progress=100"_qs});
    EXPECT_EQ(show(u"activities"_qs, added).value(u"status"_qs), u"done"_qs);
}

TEST_F(CtlRecords, ANumberThatIsTakenInThePlanIsRefusedWithTheNextFreeOne) {
    createWithActivity();
    const QByteArray before = read(file());
    const QStringList add{u"add"_qs,
                          u"activities"_qs,
                          u"plan=2026-11"_qs,
                          u"pillar=1"_qs,
                          u"lead_agency=DoLVT"_qs,
                          u"description=Meet"_qs,
                          u"due_on=20/11/2026"_qs};
    const Answer refused = run(add + QStringList{u"number=1"_qs});
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(refused.err.contains(u"The next free number is 2."_qs)) << refused.err.toStdString();
    EXPECT_EQ(read(file()), before);
    must(add + QStringList{u"number=2"_qs});
    EXPECT_EQ(run({u"edit"_qs, u"activities"_qs, u"2026-11/2"_qs, u"number=1"_qs}).code, 1);
    must({u"edit"_qs, u"activities"_qs, u"2026-11/2"_qs, u"number=2"_qs, u"place=Hall"_qs});
}

TEST_F(CtlRecords, DeactivatingAndItsReverseAreSaidInWords) {
    createWithActivity();
    EXPECT_EQ(must({u"deactivate"_qs, u"agencies"_qs, u"DoLVT"_qs}), u"deactivated"_qs);
    EXPECT_EQ(must({u"edit"_qs, u"agencies"_qs, u"DoLVT"_qs, u"active=yes"_qs}), u"made active again"_qs);
}

TEST_F(CtlRecords, AMonthIsReadAsPapersWriteItToo) {
    createWithActivity();
    for (const QString& month : {u"2026-11"_qs, u"11/2026"_qs, u"១១/២០២៦"_qs}) {
        EXPECT_EQ(show(u"action-plans"_qs, month).value(u"id"_qs), plan) << month.toStdString();
        EXPECT_TRUE(must({u"print"_qs, u"plan"_qs, u"--month"_qs, month, u"--out"_qs, path(u"p.pdf"_qs)})
                        .endsWith(u"p.pdf"_qs));
    }
    const Answer none =
        run({u"print"_qs, u"plan"_qs, u"--month"_qs, u"10/2026"_qs, u"--out"_qs, path(u"q.pdf"_qs)});
    EXPECT_TRUE(none.err.contains(u"There is no action plan for 2026-10."_qs)) << none.err.toStdString();
    EXPECT_EQ(run({u"edit"_qs, u"action-plans"_qs, u"2026-11"_qs, u"month=13/2026"_qs}).code, 1);
}

} // namespace samaki
