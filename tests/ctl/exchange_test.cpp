#include "tests/ctl/ctl_test.h"

namespace samaki {

class CtlExchange : public CtlTest {
protected:
    static QByteArray agencyTable(int rows, int badRow = 0) {
        QByteArray csv = "kind,name_en,name_km,joined_on\r\n";
        for (int i = 1; i <= rows; ++i) {
            csv += "ngo,Agency " + QByteArray::number(i) + ",\xe1\x9e\x80," +
                   (i == badRow ? QByteArray("31/02/2026") : QByteArray("01/02/2026")) + "\r\n";
        }
        return csv;
    }
};

TEST_F(CtlExchange, ImportAddsAllRowsInOneStep) {
    create();
    const Answer done = run({u"import"_qs, u"agencies"_qs, write(u"agencies.csv"_qs, agencyTable(50))});
    EXPECT_EQ(done.code, 0) << done.err.toStdString();
    EXPECT_EQ(done.out.trimmed(), u"50 added, 0 changed, 0 unchanged"_qs);
    EXPECT_EQ(list(u"agencies"_qs).size(), 50);
}

TEST_F(CtlExchange, ADryRunSaysWhatWouldBeDoneAndWritesNothing) {
    create();
    const QByteArray before = read(file());
    const Answer dry =
        run({u"import"_qs, u"agencies"_qs, write(u"agencies.csv"_qs, agencyTable(3)), u"--dry-run"_qs});
    EXPECT_EQ(dry.code, 0);
    EXPECT_TRUE(dry.out.contains(u"row 2: add Agency 1"_qs)) << dry.out.toStdString();
    EXPECT_TRUE(dry.out.contains(u"3 added"_qs));
    EXPECT_EQ(read(file()), before);
    EXPECT_EQ(list(u"agencies"_qs).size(), 0);
}

TEST_F(CtlExchange, OneBadRowAmongFiftyStopsAll) {
    create();
    const QByteArray before = read(file());
    QByteArray csv = agencyTable(50, 20);
    csv.replace("ngo,Agency 30", "club,Agency 30");
    const Answer refused = run({u"import"_qs, u"agencies"_qs, write(u"agencies.csv"_qs, csv)});
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(refused.out.isEmpty());
    EXPECT_TRUE(refused.err.contains(u"Row 21, joined_on: “31/02/2026”"_qs)) << refused.err.toStdString();
    EXPECT_TRUE(refused.err.contains(u"Row 31, kind: “club”"_qs));
    EXPECT_TRUE(refused.err.contains(u"nothing was written"_qs));
    EXPECT_EQ(read(file()), before);
}

TEST_F(CtlExchange, ATableInAnotherEncodingIsRefusedWithTheCure) {
    create();
    const QByteArray before = read(file());
    const Answer refused =
        run({u"import"_qs, u"agencies"_qs, write(u"ansi.csv"_qs, "kind,name_en\nngo,Caf\xe9\n")});
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(refused.err.contains(u"CSV UTF-8"_qs)) << refused.err.toStdString();
    EXPECT_EQ(read(file()), before);
}

TEST_F(CtlExchange, AMissingColumnIsNamed) {
    create();
    const QByteArray before = read(file());
    const Answer refused =
        run({u"import"_qs, u"agencies"_qs, write(u"short.csv"_qs, "kind,phone\nngo,012\n")});
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(refused.err.contains(u"Row 1, name_en"_qs)) << refused.err.toStdString();
    EXPECT_EQ(read(file()), before);
}

TEST_F(CtlExchange, WhatExportWroteImportTakesBackWithoutChangingAnything) {
    createWithActivity();
    must({u"edit"_qs, u"activities"_qs, activity, u"result= Line one\nLine \"two\", =SUM ; ខេត្តព្រៃវែង"_qs,
          u"budget=1,500.50"_qs, u"supporting_agencies=DoLVT"_qs});
    must({u"edit"_qs, u"agencies"_qs, u"DoLVT"_qs, u"phone=+855 12 345 678"_qs, u"working_groups=1; 2"_qs});
    const int before = changes();
    for (const QString& table : {u"committees"_qs, u"working-groups"_qs, u"pillars"_qs, u"holidays"_qs,
                                 u"agencies"_qs, u"contacts"_qs, u"action-plans"_qs, u"activities"_qs}) {
        const QString csv = path(table + u".csv"_qs);
        must({u"export"_qs, table, u"--all"_qs, u"--format"_qs, u"csv"_qs, u"--out"_qs, csv});
        const Answer back = run({u"import"_qs, table, csv});
        EXPECT_EQ(back.code, 0) << back.err.toStdString();
        EXPECT_TRUE(back.out.contains(u"0 added, 0 changed"_qs))
            << table.toStdString() << back.out.toStdString();
    }
    EXPECT_EQ(changes(), before);
    EXPECT_TRUE(read(path(u"activities.csv"_qs)).contains("Department of Labour")) << "a person can read it";
}

TEST_F(CtlExchange, ExportsJsonAndCards) {
    createWithActivity();
    must({u"add"_qs, u"contacts"_qs, u"agency=DoLVT"_qs, u"name=Focal point"_qs, u"phone=012"_qs});
    must({u"export"_qs, u"agencies"_qs, u"--format"_qs, u"json"_qs, u"--out"_qs, path(u"a.json"_qs)});
    EXPECT_EQ(QJsonDocument::fromJson(read(path(u"a.json"_qs))).array(), list(u"agencies"_qs));
    must({u"export"_qs, u"contacts"_qs, u"--format"_qs, u"vcard"_qs, u"--out"_qs, path(u"c.vcf"_qs)});
    EXPECT_TRUE(read(path(u"c.vcf"_qs)).contains("ORG:Department of Labour\r\n"));
    EXPECT_EQ(
        run({u"export"_qs, u"agencies"_qs, u"--format"_qs, u"vcard"_qs, u"--out"_qs, path(u"d.vcf"_qs)}).code,
        2);
    EXPECT_EQ(run({u"export"_qs, u"agencies"_qs, u"--out"_qs, path(u"no/such/a.csv"_qs)}).code, 1);
}

TEST_F(CtlExchange, ValuesThatCannotBeAreListedAndNothingIsWritten) {
    createWithActivity();
    const QByteArray before = read(file());
    const Answer refused = run({u"edit"_qs, u"activities"_qs, activity, u"due_on=31/02/2026"_qs,
                                u"progress=120"_qs, u"lead_agency=Nobody"_qs});
    EXPECT_EQ(refused.code, 1);
    for (const QString& part : {u"31/02/2026"_qs, u"progress"_qs, u"Nobody"_qs})
        EXPECT_TRUE(refused.err.contains(part)) << refused.err.toStdString();
    EXPECT_EQ(run({u"edit"_qs, u"activities"_qs, activity, u"colour=red"_qs}).code, 2);
    EXPECT_EQ(run({u"edit"_qs, u"activities"_qs, u"2026-11/9"_qs, u"progress=1"_qs}).code, 1);
    EXPECT_EQ(run({u"add"_qs, u"agencies"_qs, u"kind=ngo"_qs}).code, 1) << "a name is needed";
    EXPECT_EQ(run({u"edit"_qs, u"activities"_qs, activity, u"start_on=2026-12-01"_qs}).code, 1)
        << "after the due date";
    EXPECT_EQ(read(file()), before);
}

} // namespace samaki
