#include "model/tables/record_table_model.h"

#include "model/records/agency.h"
#include "model/records/holiday.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace samaki {

namespace {

Row agency(const QString& english, const QString& khmer, AgencyKind kind, const QDate& joined = {}) {
    Agency record;
    record.id = Id::create();
    record.nameEn = english;
    record.nameKm = khmer;
    record.kind = kind;
    record.joinedOn = joined;
    return toRow(record);
}

QStringList shownNames(const RecordTableModel& model) {
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.type().title(model.shownRow(row), Language::English);
    return names;
}

} // namespace

class RecordTableModelTest : public ::testing::Test {
protected:
    RecordTableModelTest() {
        model.setRows(
            {agency(u"Labour Department"_qs, u"មន្ទីរការងារ"_qs, AgencyKind::MinistryDepartment, {2026, 1, 5}),
             agency(u"Provincial Police"_qs, u"ស្នងការនគរបាល"_qs, AgencyKind::Police, {2024, 3, 1}),
             agency(u"Care Network"_qs, u"បណ្តាញថែទាំ"_qs, AgencyKind::Ngo)});
    }

    Phrasebook english{Language::English};
    RecordTableModel model{typeOf<Agency>(), english};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(RecordTableModelTest, SearchFindsEveryWordInAnyFieldAndEitherSpelling) {
    model.setSearch(u"POL prov"_qs);
    EXPECT_EQ(shownNames(model), QStringList(u"Provincial Police"_qs));
    model.setSearch(u"បណ្ដាញ"_qs);
    EXPECT_EQ(shownNames(model), QStringList(u"Care Network"_qs)) << "written with the other subscript";
    model.setSearch(u"ministry"_qs);
    EXPECT_EQ(shownNames(model), QStringList(u"Labour Department"_qs)) << "a choice is found by its label";
    model.setSearch(u"  "_qs);
    EXPECT_EQ(model.rowCount(), 3);
}

TEST_F(RecordTableModelTest, HiddenTextIsSearchedToo) {
    model.setHiddenText([](const Row& row) {
        return typeOf<Agency>().value(row, "kind") == QVariant(u"police"_qs) ? u"Deputy commissioner"_qs
                                                                             : QString();
    });
    model.setSearch(u"commissioner"_qs);
    EXPECT_EQ(shownNames(model), QStringList(u"Provincial Police"_qs));
}

TEST_F(RecordTableModelTest, SortsDatesAsDatesAndLeavesTheEmptyOnesLast) {
    const int joined = model.columnOf(u"joined_on"_qs);
    model.sort(joined, Qt::AscendingOrder);
    EXPECT_EQ(shownNames(model),
              QStringList({u"Provincial Police"_qs, u"Labour Department"_qs, u"Care Network"_qs}));
    model.sort(joined, Qt::DescendingOrder);
    EXPECT_EQ(shownNames(model),
              QStringList({u"Labour Department"_qs, u"Provincial Police"_qs, u"Care Network"_qs}));
}

TEST_F(RecordTableModelTest, AColleaguesChangeIsPaintedInPlace) {
    QSignalSpy resets(&model, &RecordTableModel::modelReset);
    QSignalSpy painted(&model, &RecordTableModel::dataChanged);
    Row changed = model.shownRow(1);
    changed.values[model.columnOf(u"phone"_qs)] = u"043 000 111"_qs;
    model.putRows({changed});
    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(painted.count(), 1);
    EXPECT_EQ(model.index(1, model.columnOf(u"phone"_qs)).data().toString(), u"043 000 111"_qs);
}

TEST_F(RecordTableModelTest, ANewRecordAndOneThatNoLongerPassesTheFilterMoveInAndOut) {
    model.setFilter([](const Row& row) { return row.active; });
    model.putRows({agency(u"Embassy of Thailand"_qs, {}, AgencyKind::Embassy)});
    EXPECT_EQ(model.rowCount(), 4);
    Row gone = model.shownRow(0);
    gone.active = false;
    model.putRows({gone});
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.shownAt(gone.id), -1);
    EXPECT_NE(model.find(gone.id), nullptr);
}

TEST_F(RecordTableModelTest, SpeaksTheLanguageItIsGiven) {
    model.setPhrases(Phrasebook(Language::Khmer));
    EXPECT_EQ(model.index(0, model.columnOf(u"joined_on"_qs)).data().toString(), u"៥ មករា ២០២៦"_qs);
    model.setSearch(u"2026"_qs);
    EXPECT_EQ(model.rowCount(), 1) << "Latin digits find Khmer ones";
}

TEST_F(RecordTableModelTest, TenThousandRowsAnswerAKeyWithinAFrame) {
    std::vector<Row> rows;
    for (int i = 0; i < 10000; ++i)
        rows.push_back(
            agency(u"Commune council number %1"_qs.arg(i), u"ក្រុមប្រឹក្សាឃុំ"_qs, AgencyKind::CommuneAuthority));
    RecordTableModel large(typeOf<Agency>(), english);
    large.setRows(rows);
    large.sort(large.columnOf(u"name_en"_qs));
    QElapsedTimer timer;
    timer.start();
    large.setSearch(u"number 77"_qs);
    const qint64 took = timer.elapsed();
    RecordProperty("filter_ms", static_cast<int>(took));
    EXPECT_EQ(large.rowCount(), 280);
    EXPECT_LT(took, 250) << "five times the frame, because this is not the optimised build";
}

} // namespace samaki
