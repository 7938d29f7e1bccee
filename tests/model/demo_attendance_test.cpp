// Who came to the demo committee's meetings: every agency expected, roles and no names, nobody speaking who
// is not there.
#include "model/records/attendance.h"
#include "model/records/committee.h"
#include "model/records/contact.h"
#include "model/records/decision.h"
#include "model/rules/attendance_count.h"
#include "tests/model/demo_meetings_test.h"

#include <QSet>

namespace samaki {

TEST_F(DemoMeetingsTest, ExpectEveryAgencyAndReachAQuorumButOnce) {
    const Committee committee = replay.all<Committee>().at(0);
    ASSERT_TRUE(committee.quorumPercent.has_value());
    int without = 0;
    for (const Meeting& meeting : replay.all<Meeting>()) {
        const AttendanceCount count = countOf(of<Attendance>(meeting));
        const bool ofAll = meeting.kind != MeetingKind::WorkingGroup;
        EXPECT_EQ(count.expected == static_cast<int>(replay.all<Agency>().size()), ofAll);
        if (meeting.status == MeetingStatus::Scheduled) {
            EXPECT_EQ(count.open, count.expected);
            continue;
        }
        EXPECT_EQ(count.open, 0) << "everybody is marked";
        EXPECT_GT(count.women, 5);
        EXPECT_GT(count.men, 5);
        without += quorumOf(count, committee.quorumPercent).reached() ? 0 : 1;
    }
    EXPECT_EQ(without, 1);
}

TEST_F(DemoMeetingsTest, LetNobodySpeakWhoIsNotThere) {
    for (const Meeting& meeting : replay.all<Meeting>()) {
        if (meeting.status == MeetingStatus::Scheduled)
            continue;
        QSet<Id> expected;
        QSet<Id> there;
        for (const Attendance& attendance : of<Attendance>(meeting)) {
            expected.insert(attendance.agency);
            if (attendance.isThere())
                there.insert(attendance.agency);
        }
        for (const AgendaItem& item : of<AgendaItem>(meeting)) {
            EXPECT_TRUE(item.kind != AgendaKind::Topic || there.contains(item.agency) ||
                        !expected.contains(item.agency))
                << item.title.toStdString();
        }
        for (const Decision& decision : of<Decision>(meeting))
            EXPECT_TRUE(there.contains(decision.agency) || !expected.contains(decision.agency))
                << decision.text.toStdString();
    }
}

TEST_F(DemoMeetingsTest, AreAttendedByRolesAndByNobodyOfAName) {
    QSet<QString> contacts;
    for (const Contact& contact : replay.all<Contact>())
        contacts.insert(contact.name);
    int guests = 0;
    int belowRank = 0;
    for (const Attendance& attendance : replay.all<Attendance>()) {
        belowRank += isBelowRank(attendance, replay.all<Committee>().at(0).leastRank) ? 1 : 0;
        if (attendance.agency.isNull()) {
            ++guests;
            EXPECT_FALSE(attendance.guestOf.isEmpty());
            continue;
        }
        EXPECT_EQ(attendance.isThere() || attendance.status == AttendanceStatus::Expected,
                  contacts.contains(attendance.name))
            << attendance.name.toStdString();
        EXPECT_EQ(attendance.isThere(), attendance.women + attendance.men > 0);
        EXPECT_EQ(attendance.status == AttendanceStatus::Excused, !attendance.note.isEmpty());
        EXPECT_TRUE(!attendance.isThere() || attendance.rank != Rank::NotSaid)
            << attendance.position.toStdString();
    }
    EXPECT_GE(guests, 4);
    EXPECT_GT(belowRank, 5) << "some are too junior to decide";
}

} // namespace samaki
