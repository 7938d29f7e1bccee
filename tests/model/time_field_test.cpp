// A time of day, from what a person types to the file and back.
#include "model/exchange/export.h"
#include "model/exchange/import.h"
#include "model/records/meeting.h"

#include <gtest/gtest.h>

namespace samaki {

namespace {

const Field& startsAt() { return *typeOf<Meeting>().fieldNamed(u"starts_at"_qs); }

Meeting someMeeting() {
    Meeting meeting;
    meeting.id = Id::create();
    meeting.number = u"12/26"_qs;
    meeting.heldOn = QDate(2026, 12, 3);
    meeting.startsAt = QTime(8, 5);
    meeting.endsAt = QTime(14, 30);
    return meeting;
}

} // namespace

TEST(TimeField, IsReadAsPeopleWriteIt) {
    EXPECT_EQ(startsAt().kind, FieldKind::Time);
    for (const QString& written :
         {u"14:30"_qs, u"14.30"_qs, u"14h30"_qs, u"2:30 pm"_qs, u"2:30PM"_qs, u"១៤:៣០"_qs, u" 14:30 "_qs}) {
        const Result<QVariant> value = parseValue(startsAt(), written);
        ASSERT_TRUE(value.ok()) << written.toStdString();
        EXPECT_EQ(value->toString(), u"14:30"_qs) << written.toStdString();
    }
    EXPECT_EQ(parseValue(startsAt(), u"8"_qs)->toString(), u"08:00"_qs);
    EXPECT_EQ(parseValue(startsAt(), u"12 am"_qs)->toString(), u"00:00"_qs);
    EXPECT_EQ(parseValue(startsAt(), u"12 pm"_qs)->toString(), u"12:00"_qs);
}

TEST(TimeField, RefusesWhatIsNoTime) {
    for (const QString& written :
         {u"25:00"_qs, u"14:60"_qs, u"noon"_qs, u"13 pm"_qs, u"0 am"_qs, u"-1:00"_qs})
        EXPECT_FALSE(parseValue(startsAt(), written).ok()) << written.toStdString();
    EXPECT_FALSE(parseValue(startsAt(), u""_qs).ok()) << "a meeting begins at some time";
    EXPECT_TRUE(parseValue(*typeOf<Meeting>().fieldNamed(u"ends_at"_qs), u""_qs).ok());
}

TEST(TimeField, IsShownInTheDigitsOfTheLanguage) {
    const QVariant stored = toStored(QTime(8, 5));
    EXPECT_EQ(displayValue(startsAt(), stored, Phrasebook(Language::English)), u"08:05"_qs);
    EXPECT_EQ(displayValue(startsAt(), stored, Phrasebook(Language::Khmer)), u"០៨:០៥"_qs);
    EXPECT_TRUE(displayValue(startsAt(), {}, Phrasebook(Language::English)).isEmpty());
}

TEST(TimeField, IsStoredToTheMinuteAndReadBack) {
    EXPECT_EQ(toStored(QTime(8, 5, 59)).toString(), u"08:05"_qs);
    EXPECT_TRUE(toStored(QTime()).isNull());
    QTime read(1, 1);
    fromStored(QVariant(), read);
    EXPECT_FALSE(read.isValid());
    fromStored(u"08:05"_qs, read);
    EXPECT_EQ(read, QTime(8, 5));
    EXPECT_EQ(fromRow<Meeting>(toRow(someMeeting())).endsAt, QTime(14, 30));
}

TEST(TimeField, ThatIsStoredWronglyIsFound) {
    Row row = toRow(someMeeting());
    EXPECT_TRUE(validate(typeOf<Meeting>(), row).empty());
    row.values[typeOf<Meeting>().indexOf("ends_at")] = u"half past two"_qs;
    ASSERT_EQ(validate(typeOf<Meeting>(), row).size(), 1U);
    EXPECT_EQ(validate(typeOf<Meeting>(), row)[0].column, u"ends_at"_qs);
}

TEST(TimeField, LetsNoMeetingEndBeforeItBegins) {
    Meeting meeting = someMeeting();
    meeting.endsAt = QTime(8, 5);
    EXPECT_EQ(validate(typeOf<Meeting>(), toRow(meeting)).size(), 1U);
    meeting.endsAt = QTime(8, 6);
    EXPECT_TRUE(validate(typeOf<Meeting>(), toRow(meeting)).empty());
}

TEST(TimeField, GoesThroughATableAndBack) {
    const Meeting meeting = someMeeting();
    RecordNames names;
    names.add(typeOf<Meeting>(), {toRow(meeting)});
    const QByteArray csv = exportCsv(typeOf<Meeting>(), {toRow(meeting)}, names);
    EXPECT_TRUE(csv.contains("08:05"));
    const ImportPlan same = planImport(typeOf<Meeting>(), *readCsv(csv), names);
    EXPECT_TRUE(same.ok() && same.change.isEmpty());
    const ImportPlan elsewhere = planImport(typeOf<Meeting>(), *readCsv(csv), {});
    ASSERT_TRUE(elsewhere.ok());
    EXPECT_EQ(elsewhere.change.records().at(0).fields.value(u"ends_at"_qs).after, u"14:30"_qs);
}

} // namespace samaki
