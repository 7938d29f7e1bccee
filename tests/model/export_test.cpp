#include "model/exchange/csv.h"
#include "model/exchange/export.h"
#include "model/exchange/save_file.h"
#include "model/records/activity.h"
#include "model/records/agency.h"
#include "model/records/contact.h"

#include "tests/support/scratch.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace samaki {

namespace {

Agency agencyNamed(const QString& name) {
    Agency agency;
    agency.id = Id::create();
    agency.nameEn = name;
    return agency;
}

} // namespace

TEST(ExportCsv, WritesAReferenceByNameOnlyWhereTheNameIsItsOwn) {
    const Agency police = agencyNamed(u"Provincial Police"_qs);
    const Agency one = agencyNamed(u"Commune council"_qs);
    const Agency other = agencyNamed(u"Commune council"_qs);
    RecordNames names;
    names.add(typeOf<Agency>(), {toRow(police), toRow(one), toRow(other)});
    Contact clear, doubtful;
    clear.id = Id::create();
    clear.agency = police.id;
    doubtful.id = Id::create();
    doubtful.agency = one.id;
    const CsvTable table = *readCsv(exportCsv(typeOf<Contact>(), {toRow(clear), toRow(doubtful)}, names));
    EXPECT_EQ(table.header.first(), u"id"_qs);
    EXPECT_EQ(table.header.last(), u"active"_qs);
    const auto column = table.header.indexOf(u"agency"_qs);
    EXPECT_EQ(table.rows.at(0).cells.at(column), u"Provincial Police"_qs);
    EXPECT_EQ(table.rows.at(1).cells.at(column), one.id.toString());
}

TEST(ExportJson, KeepsNumbersBooleansListsAndNothing) {
    Activity activity;
    activity.id = Id::create();
    activity.revision = 7;
    activity.number = 3;
    activity.budget = 150050;
    activity.standing = true;
    activity.supportingAgencies = {Id::create(), Id::create()};
    const QJsonDocument json = QJsonDocument::fromJson(exportJson(typeOf<Activity>(), {toRow(activity)}));
    ASSERT_TRUE(json.isArray());
    const QJsonObject object = json.array().at(0).toObject();
    EXPECT_EQ(object.value(u"id"_qs), activity.id.toString());
    EXPECT_EQ(object.value(u"revision"_qs), 7);
    EXPECT_EQ(object.value(u"number"_qs), 3);
    EXPECT_EQ(object.value(u"budget"_qs), 1500.5);
    EXPECT_EQ(object.value(u"standing"_qs), true);
    EXPECT_EQ(object.value(u"supporting_agencies"_qs).toArray().size(), 2);
    EXPECT_TRUE(object.value(u"target"_qs).isNull());
}

TEST(SaveFile, ReplacesTheWholeFileOrLeavesIt) {
    const Scratch scratch;
    const QString path = scratch.path(u"out.csv"_qs);
    ASSERT_TRUE(saveFile(path, "first").ok());
    ASSERT_TRUE(saveFile(path, "second").ok());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "second");
    EXPECT_EQ(QDir(scratch.path()).entryList(QDir::Files).size(), 1) << "no half file is left behind";
}

TEST(SaveFile, SaysWhatToDoWhenItCannotWrite) {
    const Scratch scratch;
    const Outcome missing = saveFile(scratch.path(u"no/such/out.csv"_qs), "x");
    ASSERT_FALSE(missing.ok());
    EXPECT_TRUE(missing.problem().sentence.contains(u"folder"_qs));
    ASSERT_TRUE(QDir().mkdir(scratch.path(u"folder"_qs)));
    EXPECT_FALSE(saveFile(scratch.path(u"folder"_qs), "x").ok());
}

} // namespace samaki
