// The roll: who is expected at a meeting, who came instead of whom, the quorum, and who is too junior.
#include "model/rules/attendance_count.h"

#include <gtest/gtest.h>

#include <array>

namespace samaki {

namespace {

Agency agency(const QString& name, AgencyKind kind = AgencyKind::MinistryDepartment) {
    Agency made;
    made.id = Id::create();
    made.nameEn = name;
    made.kind = kind;
    return made;
}

Attendance came(const Id& agency, AttendanceStatus status, int women = 0, int men = 0) {
    Attendance made;
    made.agency = agency;
    made.status = status;
    made.women = women;
    made.men = men;
    return made;
}

// A department whose focal point is known, and its line in the roll as expectedAttendance makes it.
struct Department {
    Department() {
        Contact focal;
        focal.agency = agency.id;
        focal.name = u"Director"_qs;
        focal.position = u"Director of the department"_qs;
        focal.role = ContactRole::FocalPoint;
        contacts = {focal};
    }
    Attendance expected() const {
        return expectedAttendance(Id::create(), {}, {agency}, contacts, {}).front();
    }
    Attendance marked(const Attendance& before, AttendanceStatus status) const {
        return markedAs(before, status, contacts);
    }

    Agency agency = samaki::agency(u"Labour"_qs);
    std::vector<Contact> contacts;
};

constexpr std::array kAllStatuses = {AttendanceStatus::Expected, AttendanceStatus::Present,
                                     AttendanceStatus::Represented, AttendanceStatus::Excused,
                                     AttendanceStatus::Absent};

} // namespace

TEST(ExpectedAttendance, AsksEveryActiveAgencyOnceWithItsFocalPoint) {
    const Agency police = agency(u"Police"_qs, AgencyKind::Police);
    const Agency women = agency(u"Women's Affairs"_qs);
    const Agency labour = agency(u"Labour"_qs);
    Agency gone = agency(u"Gone"_qs);
    gone.active = false;
    Contact left;
    left.agency = labour.id;
    left.name = u"left"_qs;
    left.active = false;
    Contact substitute = left;
    substitute.active = true;
    substitute.role = ContactRole::Substitute;
    Contact focal = left;
    focal.active = true;
    focal.name = u"Focal point"_qs;
    focal.position = u"Chief of office"_qs;
    const Id meetingId = Id::create();
    const std::vector<Attendance> expected =
        expectedAttendance(meetingId, {}, {police, women, gone, labour}, {left, substitute, focal}, {});
    ASSERT_EQ(expected.size(), 3U);
    EXPECT_EQ(expected[0].agency, labour.id) << "departments before the police, by name";
    EXPECT_EQ(expected[1].agency, women.id);
    EXPECT_EQ(expected[2].agency, police.id);
    EXPECT_EQ(expected[0].name, u"Focal point"_qs);
    EXPECT_EQ(expected[0].position, u"Chief of office"_qs);
    EXPECT_EQ(expected[0].meeting, meetingId);
    EXPECT_EQ(expected[0].status, AttendanceStatus::Expected);
    EXPECT_TRUE(expected[1].name.isEmpty());

    const std::vector<Attendance> missing = expectedAttendance(
        meetingId, {}, {police, women, labour}, {},
        {came(labour.id, AttendanceStatus::Excused), came(police.id, AttendanceStatus::Present)});
    ASSERT_EQ(missing.size(), 1U);
    EXPECT_EQ(missing[0].agency, women.id);
}

TEST(ExpectedAttendance, OfAWorkingGroupIsItsMembers) {
    const Id group = Id::create();
    Agency member = agency(u"Member"_qs);
    member.workingGroups = {Id::create(), group};
    const std::vector<Attendance> expected =
        expectedAttendance(Id::create(), group, {member, agency(u"Other"_qs)}, {}, {});
    ASSERT_EQ(expected.size(), 1U);
    EXPECT_EQ(expected[0].agency, member.id);
}

TEST(ExpectedTwice, IsTheRecordThatSaysNothingMore) {
    const Id police = Id::create();
    Contact focal;
    focal.agency = police;
    focal.role = ContactRole::FocalPoint;
    focal.name = u"Focal point"_qs;
    Attendance first = came(police, AttendanceStatus::Expected);
    first.id = Id::create();
    first.name = focal.name;
    Attendance second = came(police, AttendanceStatus::Expected);
    second.id = Id::create();
    if (second.id < first.id) // within one millisecond chance orders them
        std::swap(first.id, second.id);
    second.name = focal.name;
    const Attendance other = came(Id::create(), AttendanceStatus::Expected);
    const Attendance guest = came({}, AttendanceStatus::Expected);
    const auto needless = [&](const std::vector<Attendance>& all) {
        QList<Id> ids;
        for (const Attendance& each : expectedTwice(all, {focal}))
            ids << each.id;
        return ids;
    };
    EXPECT_EQ(needless({first, other, guest, second, guest}), QList<Id>{second.id});
    EXPECT_EQ(needless({second, first}), QList<Id>{second.id}) << "the same one at every workstation";

    Attendance marked = second;
    marked.status = AttendanceStatus::Represented;
    marked.name.clear();
    EXPECT_EQ(needless({first, marked}), QList<Id>{first.id}) << "the focal point was only filled in";
    Attendance written = first;
    written.name = u"Deputy"_qs;
    EXPECT_EQ(needless({written, second}), QList<Id>{second.id});
    EXPECT_EQ(needless({written, marked}), QList<Id>{}) << "what somebody wrote stays";
    written.id = second.id;
    EXPECT_EQ(needless({first, written}), QList<Id>{first.id});
    first.women = 2;
    EXPECT_EQ(needless({first, marked}), QList<Id>{});
}

TEST(AttendanceCount, CountsAgenciesOnceAndPersonsWithGuests) {
    const Id police = Id::create();
    Attendance guest = came({}, AttendanceStatus::Present, 2, 1);
    guest.guestOf = u"An embassy"_qs;
    const AttendanceCount count = countOf(
        {came(police, AttendanceStatus::Absent), came(police, AttendanceStatus::Present, 1, 2),
         came(Id::create(), AttendanceStatus::Represented, 0, 1),
         came(Id::create(), AttendanceStatus::Excused, 1, 1), came(Id::create(), AttendanceStatus::Absent),
         came(Id::create(), AttendanceStatus::Expected, 5, 5), guest});
    EXPECT_EQ(count.expected, 5);
    EXPECT_EQ(count.present, 1);
    EXPECT_EQ(count.represented, 1);
    EXPECT_EQ(count.excused, 1);
    EXPECT_EQ(count.absent, 1);
    EXPECT_EQ(count.open, 1);
    EXPECT_EQ(count.women, 3) << "those who did not come are not counted";
    EXPECT_EQ(count.men, 4);
    EXPECT_EQ(count.persons(), 7);
    EXPECT_EQ(count.there(), 2);
}

TEST(Quorum, IsMoreThanHalfUnlessTheCommitteeSaysOtherwise) {
    AttendanceCount count;
    count.expected = 10;
    count.present = 5;
    EXPECT_EQ(quorumOf(count, {}).needed, 6);
    EXPECT_FALSE(quorumOf(count, {}).reached()) << "half is not more than half";
    count.represented = 1;
    EXPECT_TRUE(quorumOf(count, {}).reached());
    count.expected = 11;
    EXPECT_EQ(quorumOf(count, {}).needed, 6);
    EXPECT_EQ(quorumOf(count, 67).needed, 8) << "7.37 agencies are eight";
    EXPECT_EQ(quorumOf(count, 100).needed, 11);
    EXPECT_EQ(quorumOf(count, 50).needed, 6);
    EXPECT_FALSE(quorumOf({}, {}).reached()) << "nobody was asked";
}

TEST(RepresentationBelowRank, IsAKnownLowerRankOfSomebodyWhoCame) {
    Attendance officer = came(Id::create(), AttendanceStatus::Represented);
    officer.rank = Rank::Officer;
    EXPECT_TRUE(isBelowRank(officer, Rank::ChiefOfOffice));
    EXPECT_FALSE(isBelowRank(officer, Rank::Officer));
    EXPECT_FALSE(isBelowRank(officer, Rank::NotSaid)) << "the committee expects no rank";
    officer.rank = Rank::NotSaid;
    EXPECT_FALSE(isBelowRank(officer, Rank::Governor));
    officer.rank = Rank::Officer;
    officer.status = AttendanceStatus::Excused;
    EXPECT_FALSE(isBelowRank(officer, Rank::Governor));
}

// --- marking

TEST(MarkingTheRoll, WhoeverIsRepresentedMakesRoomForWhoCame) {
    const Department labour;
    Attendance expected = labour.expected();
    expected.rank = Rank::Director;
    const Attendance represented = labour.marked(expected, AttendanceStatus::Represented);
    EXPECT_EQ(represented.status, AttendanceStatus::Represented);
    EXPECT_TRUE(represented.name.isEmpty()) << represented.name.toStdString();
    EXPECT_TRUE(represented.position.isEmpty()) << represented.position.toStdString();
    EXPECT_EQ(represented.rank, Rank::NotSaid) << "the focal point's rank says nothing of who came";
}

TEST(MarkingTheRoll, EveryOtherMarkLeavesTheFocalPointInTheLine) {
    const Department labour;
    for (const AttendanceStatus status : kAllStatuses) {
        if (status == AttendanceStatus::Represented)
            continue;
        const Attendance marked = labour.marked(labour.expected(), status);
        EXPECT_EQ(marked.status, status);
        EXPECT_EQ(marked.name, u"Director"_qs);
        EXPECT_EQ(marked.position, u"Director of the department"_qs);
    }
}

TEST(MarkingTheRoll, TheFocalPointComesBackWhereNobodyWasWritten) {
    const Department labour;
    const Attendance represented = labour.marked(labour.expected(), AttendanceStatus::Represented);
    for (const AttendanceStatus status : kAllStatuses) {
        const Attendance again = labour.marked(represented, status);
        const bool still = status == AttendanceStatus::Represented;
        EXPECT_EQ(again.status, status);
        EXPECT_EQ(again.name, still ? QString() : u"Director"_qs);
        EXPECT_EQ(again.position, still ? QString() : u"Director of the department"_qs);
    }
}

TEST(MarkingTheRoll, WhoeverWasWrittenStaysWhateverTheMark) {
    const Department labour;
    Attendance written = labour.marked(labour.expected(), AttendanceStatus::Represented);
    written.name = u"Officer on duty"_qs;
    written.position = u"Officer"_qs;
    written.rank = Rank::Officer;
    written.women = 1;
    for (const AttendanceStatus status : kAllStatuses) {
        const Attendance marked = labour.marked(written, status);
        EXPECT_EQ(marked.name, u"Officer on duty"_qs);
        EXPECT_EQ(marked.position, u"Officer"_qs);
        EXPECT_EQ(marked.rank, Rank::Officer);
        EXPECT_EQ(marked.women, 1);
    }
    written.name.clear();
    EXPECT_TRUE(labour.marked(written, AttendanceStatus::Present).name.isEmpty())
        << "a position was written: it is not the focal point's";
}

TEST(MarkingTheRoll, SomebodyElseWrittenBeforehandIsTheRepresentative) {
    const Department labour;
    Attendance deputy = labour.expected();
    deputy.name = u"Deputy director"_qs;
    deputy.position = u"Deputy"_qs;
    deputy.rank = Rank::DeputyDirector;
    const Attendance represented = labour.marked(deputy, AttendanceStatus::Represented);
    EXPECT_EQ(represented.name, u"Deputy director"_qs);
    EXPECT_EQ(represented.position, u"Deputy"_qs);
    EXPECT_EQ(represented.rank, Rank::DeputyDirector);
    Attendance promoted = labour.expected();
    promoted.position = u"Acting head"_qs;
    EXPECT_EQ(labour.marked(promoted, AttendanceStatus::Represented).position, u"Acting head"_qs)
        << "what somebody wrote is not taken away";
}

TEST(MarkingTheRoll, OnlyTheActiveFocalPointOfThatAgencyCounts) {
    Department labour;
    Attendance line = labour.expected();
    const auto nameAs = [&](auto change) {
        std::vector<Contact> contacts = labour.contacts;
        change(contacts.front());
        return markedAs(line, AttendanceStatus::Represented, contacts).name;
    };
    EXPECT_EQ(nameAs([](Contact& focal) { focal.active = false; }), line.name);
    EXPECT_EQ(nameAs([](Contact& focal) { focal.role = ContactRole::Substitute; }), line.name);
    EXPECT_EQ(nameAs([](Contact& focal) { focal.agency = Id::create(); }), line.name);
    EXPECT_EQ(markedAs(line, AttendanceStatus::Represented, {}).name, line.name);
    line.agency = Id();
    line.guestOf = u"An embassy"_qs;
    EXPECT_EQ(labour.marked(line, AttendanceStatus::Represented).name, line.name) << "a guest";
}

} // namespace samaki
