// Meetings as a calendar file, read back by libical and by python's vobject, another reader than the writer.
#include "model/exchange/icalendar.h"
#include "tests/support/await.h"
#include "tests/support/scratch.h"
#include "tests/support/small_meetings.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <libical/ical.h>

#include <memory>

namespace samaki {

namespace {

const Phrasebook kEnglish(Language::English);
const QDateTime kStamp(QDate(2026, 11, 25), QTime(3, 0), Qt::UTC);

Committee provincial() {
    Committee committee;
    committee.nameEn = u"Provincial Committee"_qs;
    committee.nameKm = u"គណៈកម្មាធិការខេត្ត"_qs;
    committee.shortEn = u"PCCT"_qs;
    return committee;
}

CalendarMeeting december() {
    CalendarMeeting each;
    each.meeting.id = *Id::fromString(u"01931f6e-8a3c-7c11-9c5d-7f2f0a6b1e01");
    each.meeting.revision = 41;
    each.meeting.number = u"12/26"_qs;
    each.meeting.heldOn = QDate(2026, 12, 3);
    each.meeting.startsAt = QTime(8, 0);
    each.meeting.endsAt = QTime(11, 30);
    each.meeting.venue = u"Provincial Hall, room 2; upstairs"_qs;
    return each;
}

AgendaItem item(const QString& title, AgendaKind kind = AgendaKind::Topic) {
    AgendaItem made;
    made.title = title;
    made.kind = kind;
    return made;
}

// The events as python's vobject understands them.
QJsonArray readByVobject(const QByteArray& calendar) {
    const Scratch scratch;
    QFile file(scratch.path(u"meetings.ics"_qs));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(calendar);
    file.close();
    static const char* script =
        "import sys, json, vobject\n"
        "cal = vobject.readOne(open(sys.argv[1], encoding='utf-8', newline='').read())\n"
        "out = []\n"
        "for e in cal.contents.get('vevent', []):\n"
        "    d = {k: str(v[0].value) for k, v in e.contents.items()}\n"
        "    for k in ('dtstart', 'dtend', 'dtstamp'):\n"
        "        if k in e.contents:\n"
        "            d[k] = e.contents[k][0].value.isoformat()\n"
        "    out.append(d)\n"
        "cal.validate(raiseException=True)\n"
        "print(json.dumps(out))\n";
    QProcess python;
    python.start(u"/usr/bin/python3"_qs, {u"-c"_qs, QString::fromLatin1(script), file.fileName()});
    EXPECT_TRUE(python.waitForFinished(60'000));
    EXPECT_EQ(python.exitCode(), 0) << python.readAllStandardError().toStdString();
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

QJsonObject onlyEvent(const QByteArray& calendar) {
    const QJsonArray events = readByVobject(calendar);
    EXPECT_EQ(events.size(), 1);
    return events.at(0).toObject();
}

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

Component readByLibical(const QByteArray& calendar) {
    return {icalcomponent_new_from_string(calendar.constData()), &icalcomponent_free};
}

} // namespace

TEST(ICalendar, IsReadBackExactlyByAnotherReader) {
    const QJsonObject event = onlyEvent(exportICalendar({december()}, provincial(), kEnglish, kStamp));
    EXPECT_EQ(event.value(u"summary"_qs), u"Monthly meeting 12/26, PCCT"_qs);
    EXPECT_EQ(event.value(u"location"_qs), u"Provincial Hall, room 2; upstairs"_qs);
    EXPECT_EQ(event.value(u"dtstart"_qs), u"2026-12-03T01:00:00+00:00"_qs) << "08:00 in Phnom Penh";
    EXPECT_EQ(event.value(u"dtend"_qs), u"2026-12-03T04:30:00+00:00"_qs);
    EXPECT_EQ(event.value(u"dtstamp"_qs), u"2026-11-25T03:00:00+00:00"_qs);
    EXPECT_EQ(event.value(u"uid"_qs), u"01931f6e-8a3c-7c11-9c5d-7f2f0a6b1e01@samaki"_qs);
    EXPECT_EQ(event.value(u"sequence"_qs), u"41"_qs);
    EXPECT_EQ(event.value(u"status"_qs), u"CONFIRMED"_qs);
}

TEST(ICalendar, KeepsKhmerTextWholeAcrossFoldedLines) {
    CalendarMeeting each = december();
    const QString title = u"កិច្ចប្រជុំស្តីពីពលករចំណាកស្រុក, សុវត្ថិភាព; និងការបញ្ជូនត្រឡប់មកវិញ"_qs;
    each.meeting.venue = u"សាលប្រជុំសាលាខេត្តព្រៃវែង ជាន់ទី២ អគារទី១"_qs;
    each.meeting.purpose = title.repeated(5);
    each.items = {item(title), item(title)};
    const QByteArray calendar = exportICalendar({each}, provincial(), Phrasebook(Language::Khmer), kStamp);
    const QJsonObject event = onlyEvent(calendar);
    EXPECT_EQ(event.value(u"location"_qs), each.meeting.venue);
    const QStringList lines = event.value(u"description"_qs).toString().split(u'\n');
    EXPECT_EQ(lines.first(), each.meeting.purpose);
    EXPECT_EQ(lines.last(), u"២. "_qs + title);
    EXPECT_TRUE(event.value(u"summary"_qs).toString().contains(u"១២/២៦"_qs));
    EXPECT_TRUE(event.value(u"summary"_qs).toString().endsWith(provincial().nameKm));
    for (const QByteArray& line : calendar.split('\n')) {
        EXPECT_LE(line.size(), 76) << "75 octets and CR: RFC 5545, 3.1";
        EXPECT_TRUE(line.isEmpty() || line.endsWith('\r'));
        EXPECT_TRUE(QString::fromUtf8(line).toUtf8() == line) << "no character is cut in two";
    }
}

TEST(ICalendar, IsReadBackByLibicalWithoutAnError) {
    CalendarMeeting each = december();
    each.items = {item(u"One, two; three\\four"_qs), item(u"Said \"so\""_qs)};
    const Component calendar = readByLibical(exportICalendar({each}, provincial(), kEnglish, kStamp));
    ASSERT_TRUE(calendar);
    EXPECT_EQ(icalcomponent_count_errors(calendar.get()), 0);
    EXPECT_NE(icalrestriction_check(calendar.get()), 0);
    icalcomponent* event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    ASSERT_TRUE(event);
    EXPECT_EQ(QString::fromUtf8(icalcomponent_get_description(event)),
              u"Agenda:\n1. One, two; three\\four\n2. Said \"so\""_qs);
    EXPECT_STREQ(icaltime_as_ical_string(icalcomponent_get_dtstart(event)), "20261203T010000Z");
}

TEST(ICalendar, CountsItemsOfWhichThereAreManyUnderOneHeading) {
    CalendarMeeting each = december();
    each.items = {item(u"Decision 1"_qs, AgendaKind::OpenDecision),
                  item(u"Decision 2"_qs, AgendaKind::OpenDecision),
                  item(u"Urgent case C-014"_qs, AgendaKind::UrgentCases),
                  item(u"Urgent case C-015"_qs, AgendaKind::UrgentCases), item(u"Brokers"_qs)};
    EXPECT_EQ(onlyEvent(exportICalendar({each}, provincial(), kEnglish, kStamp)).value(u"description"_qs),
              u"Agenda:\n1. Follow-up of a decision (2)\n2. Urgent cases\n3. Brokers"_qs);
}

TEST(ICalendar, SaysWhichCalendarItIs) {
    const QByteArray calendar = exportICalendar({}, provincial(), kEnglish, kStamp);
    EXPECT_TRUE(calendar.startsWith("BEGIN:VCALENDAR\r\n"));
    EXPECT_TRUE(calendar.contains("VERSION:2.0\r\n"));
    EXPECT_TRUE(calendar.contains("PRODID:-//Samaki//"));
    EXPECT_FALSE(calendar.contains("METHOD"));
    EXPECT_TRUE(calendar.endsWith("END:VCALENDAR\r\n"));
}

TEST(ICalendar, TellsAMeetingThatIsCalledOff) {
    CalendarMeeting each = december();
    each.meeting.status = MeetingStatus::Cancelled;
    EXPECT_EQ(onlyEvent(exportICalendar({each}, provincial(), kEnglish, kStamp)).value(u"status"_qs),
              u"CANCELLED"_qs);
}

TEST(ICalendar, CountsAChangedAgendaAsANewerVersion) {
    CalendarMeeting each = december();
    each.items = {item(u"Brokers"_qs)};
    each.items[0].revision = 57;
    EXPECT_EQ(onlyEvent(exportICalendar({each}, provincial(), kEnglish, kStamp)).value(u"sequence"_qs),
              u"57"_qs);
}

TEST(ICalendar, LeavesOutWhatIsNotKnown) {
    CalendarMeeting each = december();
    each.meeting.endsAt = QTime();
    each.meeting.venue.clear();
    CalendarMeeting undated = december();
    undated.meeting.heldOn = QDate();
    const QJsonObject event = onlyEvent(exportICalendar({each, undated}, provincial(), kEnglish, kStamp));
    EXPECT_FALSE(event.contains(u"dtend"_qs));
    EXPECT_FALSE(event.contains(u"location"_qs));
    EXPECT_FALSE(event.contains(u"description"_qs));
}

TEST(ICalendar, LetsNothingOutThatDoesNotStandOnTheInvitation) {
    SmallMeetings committee;
    const auto store = committee.openWorkstation(u"reader"_qs, SmallMeetings::patient());
    Change change(u"urgent"_qs);
    AgendaItem urgent = item(u"Urgent case C-014"_qs, AgendaKind::UrgentCases);
    urgent.meeting = committee.november.id;
    urgent.place = 5000;
    change.add(urgent);
    ASSERT_EQ(await(store->commit(change)).state, CommitResult::State::Written);
    const auto meetings = await(
        store->query([](Reader& reader) { return readCalendarMeetings(reader, {}, Language::English); }));
    ASSERT_TRUE(meetings.ok());
    ASSERT_EQ(meetings->size(), 3U);
    const QByteArray calendar = exportICalendar(*meetings, provincial(), kEnglish, kStamp);
    const QJsonArray events = readByVobject(calendar);
    ASSERT_EQ(events.size(), 3);
    const QString november = events.at(1).toObject().value(u"description"_qs).toString();
    EXPECT_EQ(november, u"Chaired by: Deputy Governor\nAgenda:\n1. Approval of the minutes of October\n"
                        "2. Standard contract for migrant workers\n3. Brokers at the border\n"
                        "4. Action plan of December 2026\n5. Urgent cases"_qs);
    QByteArray unfolded = calendar;
    unfolded.replace("\r\n ", "");
    for (const QString& secret :
         {SmallMeetings::kConfidential, SmallMeetings::kChairNote, committee.brokers.discussion, u"C-014"_qs})
        EXPECT_FALSE(unfolded.contains(secret.toUtf8())) << secret.toStdString();
}

} // namespace samaki
