#include "tests/ctl/ctl_test.h"

#include <QImage>

namespace samaki {

class CtlDemo : public CtlTest {
protected:
    void SetUp() override { must({u"demo"_qs, u"--month"_qs, u"2025-11"_qs}); }
};

TEST_F(CtlDemo, IsACommitteeWithSixMonthsOfPlansThatVerifies) {
    EXPECT_EQ(list(u"action-plans"_qs).size(), 6);
    EXPECT_GE(list(u"agencies"_qs).size(), 20);
    EXPECT_GE(
        run({u"list"_qs, u"activities"_qs, u"--month"_qs, u"2025-11"_qs, u"--json"_qs}).json().array().size(),
        10);
    EXPECT_TRUE(must({u"verify"_qs}).startsWith(u"ok: "_qs));
}

TEST_F(CtlDemo, IsTheSameEachTimeAndNeverReplacesAFile) {
    EXPECT_EQ(run({u"demo"_qs}).code, 1) << "there is a file already";
    const QJsonArray first = list(u"activities"_qs);
    const QString other = path(u"other.samaki"_qs);
    ASSERT_EQ(runPlain({u"demo"_qs, u"--month"_qs, u"2025-11"_qs, u"--file"_qs, other}).code, 0);
    const Answer second = runPlain({u"list"_qs, u"activities"_qs, u"--all"_qs, u"--json"_qs, u"--file"_qs,
                                    other, u"--replica"_qs, path(u"second"_qs)});
    EXPECT_EQ(second.json().array(), first);
}

TEST_F(CtlDemo, EveryTableComesBackFromItsExportUnchanged) {
    const QByteArray before = read(file());
    for (const QString& table : {u"committees"_qs, u"working-groups"_qs, u"pillars"_qs, u"holidays"_qs,
                                 u"agencies"_qs, u"contacts"_qs, u"action-plans"_qs, u"activities"_qs}) {
        must({u"export"_qs, table, u"--all"_qs, u"--out"_qs, path(u"t.csv"_qs)});
        const QString back = must({u"import"_qs, table, path(u"t.csv"_qs)});
        EXPECT_TRUE(back.startsWith(u"0 added, 0 changed"_qs))
            << table.toStdString() << ": " << back.toStdString();
    }
    EXPECT_EQ(read(file()), before);
}

TEST_F(CtlDemo, DrawsTheDashboardInEachFormat) {
    for (const QString& ending : {u"png"_qs, u"svg"_qs, u"pdf"_qs}) {
        const QString picture = path(u"dashboard."_qs + ending);
        EXPECT_EQ(must({u"dashboard"_qs, u"--month"_qs, u"2025-11"_qs, u"--lang"_qs, u"km"_qs, u"--out"_qs,
                        picture}),
                  picture);
        EXPECT_GT(read(picture).size(), 10'000);
    }
    EXPECT_GE(QImage(path(u"dashboard.png"_qs)).width(), 1366);
    EXPECT_EQ(run({u"dashboard"_qs, u"--out"_qs, path(u"dashboard.doc"_qs)}).code, 2);
    EXPECT_EQ(run({u"dashboard"_qs, u"--out"_qs, path(u"no/dashboard.png"_qs)}).code, 1);
}

} // namespace samaki
