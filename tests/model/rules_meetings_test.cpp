// The rules of meetings: their states and numbers, the regular ones of the months to come, and how a decision
// stands.
#include "model/rules/decision_standing.h"
#include "model/rules/meeting_schedule.h"
#include "model/rules/meeting_status.h"

#include <gtest/gtest.h>

namespace samaki {

namespace {

const WorkingDays kWaterFestival({QDate(2026, 11, 23), QDate(2026, 11, 24), QDate(2026, 11, 25)});
const QDate kToday(2026, 11, 20);

Meeting meeting(const QString& number, const QDate& heldOn, MeetingStatus status = MeetingStatus::Draft) {
    Meeting made;
    made.id = Id::create();
    made.number = number;
    made.heldOn = heldOn;
    made.startsAt = QTime(8, 0);
    made.status = status;
    return made;
}

MeetingSeries onTheFirstThursday() {
    MeetingSeries series;
    series.id = Id::create();
    series.startsAt = QTime(8, 0);
    series.endsAt = QTime(11, 0);
    series.venue = u"Provincial Hall"_qs;
    series.chair = u"Deputy Governor"_qs;
    series.noteTaker = u"Secretary"_qs;
    return series;
}

QStringList numbersOf(const std::vector<Meeting>& meetings) {
    QStringList numbers;
    for (const Meeting& each : meetings)
        numbers << each.number;
    return numbers;
}

Decision dueOn(const QDate& day, DecisionStatus status = DecisionStatus::Open) {
    Decision decision;
    decision.dueOn = day;
    decision.status = status;
    return decision;
}

} // namespace

// --- states and numbers

TEST(MeetingStatus, GoesForwardThroughItsLife) {
    using enum MeetingStatus;
    EXPECT_EQ(nextSteps(Scheduled), std::vector({UnderWay, Draft, Cancelled}));
    EXPECT_EQ(nextSteps(UnderWay), std::vector({Draft, Scheduled}));
    EXPECT_EQ(nextSteps(Draft), std::vector({Approved, Amended, UnderWay}));
    EXPECT_EQ(nextSteps(Amended), std::vector({Approved}));
    EXPECT_EQ(nextSteps(Cancelled), std::vector({Scheduled}));
    EXPECT_TRUE(nextSteps(Approved).empty());
}

TEST(MeetingStatus, WritesByWhomAndWhenItWasApproved) {
    const Meeting approved =
        withStatus(meeting(u"11/26"_qs, kToday), MeetingStatus::Approved, kToday, u"Deputy Governor"_qs);
    EXPECT_EQ(approved.approvedOn, kToday);
    EXPECT_EQ(approved.approvedBy, u"Deputy Governor"_qs);
    const Meeting amended = withStatus(approved, MeetingStatus::Amended, kToday, u"Secretary"_qs);
    EXPECT_FALSE(amended.approvedOn.isValid());
    EXPECT_TRUE(amended.approvedBy.isEmpty());
}

TEST(MeetingStatus, BeginsUnaskedOnItsDayAlone) {
    const Meeting today = meeting(u"11/26"_qs, kToday);
    EXPECT_TRUE(isOnItsDay(today, kToday));
    EXPECT_FALSE(isOnItsDay(today, kToday.addDays(-1))) << "the evening before";
    EXPECT_FALSE(isOnItsDay(today, kToday.addDays(1))) << "the morning after";
    EXPECT_FALSE(isOnItsDay(today, kToday.addYears(1)));
}

TEST(MeetingStatus, BeginsAtTheMinuteItIsWhereThatIsNearTheTimePlanned) {
    Meeting planned = meeting(u"11/26"_qs, kToday);
    planned.startsAt = QTime(8, 30);
    planned.endsAt = QTime(11, 30);
    const auto beginning = [&](const QDate& day, const QTime& time) {
        const Meeting under = begun(planned, QDateTime(day, time));
        EXPECT_EQ(under.status, MeetingStatus::UnderWay);
        return under.startsAt;
    };
    EXPECT_EQ(beginning(kToday, QTime(8, 43, 20)), QTime(8, 43));
    EXPECT_EQ(beginning(kToday, QTime(6, 30)), QTime(6, 30));
    EXPECT_EQ(beginning(kToday, QTime(6, 29)), QTime(8, 30)) << "somebody prepares";
    EXPECT_EQ(beginning(kToday, QTime(16, 0)), QTime(8, 30)) << "somebody writes afterwards";
    EXPECT_EQ(beginning(kToday.addDays(1), QTime(8, 43)), QTime(8, 30)) << "on another day";
    planned.endsAt = QTime(9, 0);
    EXPECT_EQ(beginning(kToday, QTime(9, 0)), QTime(8, 30)) << "it cannot begin when it ends";
}

TEST(MeetingStatus, IsApprovedOnTheDayItIsHeldOrLater) {
    const Meeting held = meeting(u"11/26"_qs, kToday);
    EXPECT_FALSE(canBeApprovedOn(held, kToday.addDays(-1)));
    EXPECT_TRUE(canBeApprovedOn(held, kToday)) << "where the minutes are read aloud at once";
    EXPECT_TRUE(canBeApprovedOn(held, kToday.addDays(1)));
    EXPECT_TRUE(canBeApprovedOn(held, kToday.addMonths(1))) << "at the next meeting, as usual";
    EXPECT_FALSE(canBeApprovedOn(held, QDate())) << "no day is no day";
}

TEST(MeetingStatus, HasMinutesOnceTheyAreWritten) {
    EXPECT_FALSE(hasMinutes(MeetingStatus::Scheduled));
    EXPECT_FALSE(hasMinutes(MeetingStatus::UnderWay));
    EXPECT_FALSE(hasMinutes(MeetingStatus::Cancelled));
    EXPECT_TRUE(hasMinutes(MeetingStatus::Draft));
    EXPECT_TRUE(hasMinutes(MeetingStatus::Amended));
    EXPECT_TRUE(hasMinutes(MeetingStatus::Approved));
}

TEST(MeetingStatus, IsToComeUntilItsMinutesAreThere) {
    using enum MeetingStatus;
    EXPECT_TRUE(isToCome(meeting(u"11/26"_qs, kToday, Scheduled), kToday));
    EXPECT_TRUE(isToCome(meeting(u"11/26"_qs, kToday, UnderWay), kToday));
    EXPECT_TRUE(isToCome(meeting(u"12/26"_qs, kToday.addDays(14), Scheduled), kToday));
    EXPECT_FALSE(isToCome(meeting(u"10/26"_qs, kToday.addDays(-1), Scheduled), kToday));
    for (const MeetingStatus over : {Draft, Amended, Approved, Cancelled})
        EXPECT_FALSE(isToCome(meeting(u"11/26"_qs, kToday, over), kToday));
}

TEST(MeetingNumber, IsOneMoreThanTheHighestOfItsYear) {
    std::vector<Meeting> meetings = {meeting(u"12/25"_qs, {2025, 12, 4}), meeting(u"9/26"_qs, {2026, 9, 3}),
                                     meeting(u"10/26"_qs, {2026, 10, 1})};
    EXPECT_EQ(nextMeetingNumber(meetings, meeting({}, {2026, 11, 5})), u"11/26"_qs);
    EXPECT_EQ(nextMeetingNumber(meetings, meeting({}, {2027, 1, 7})), u"1/27"_qs);
    EXPECT_EQ(nextMeetingNumber({}, meeting({}, {2005, 1, 7})), u"1/05"_qs);
    EXPECT_EQ(nextMeetingNumber({}, meeting({}, {})), QString());
}

TEST(MeetingNumber, IsNotGivenTwiceEvenAfterAMeetingWasCalledOffOrTakenAway) {
    std::vector<Meeting> meetings = {meeting(u"១០/២៦"_qs, {2026, 10, 1}, MeetingStatus::Cancelled),
                                     meeting(u"011/26"_qs, {2026, 11, 5})};
    EXPECT_EQ(nextMeetingNumber({meetings[0]}, meeting({}, {2026, 11, 5})), u"11/26"_qs);
    meetings[1].active = false;
    EXPECT_EQ(nextMeetingNumber(meetings, meeting({}, {2026, 12, 3})), u"12/26"_qs);
}

TEST(MeetingNumber, RunsByKindAndWorkingGroup) {
    Meeting ofGroup = meeting(u"4/26"_qs, {2026, 10, 1});
    ofGroup.kind = MeetingKind::WorkingGroup;
    ofGroup.workingGroup = Id::create();
    Meeting ofAnother = ofGroup;
    ofAnother.workingGroup = Id::create();
    ofAnother.id = Id::create();
    EXPECT_EQ(nextMeetingNumber({ofGroup}, meeting({}, {2026, 11, 5})), u"1/26"_qs);
    EXPECT_EQ(nextMeetingNumber({ofGroup}, ofAnother), u"1/26"_qs);
    EXPECT_EQ(nextMeetingNumber({ofGroup}, ofGroup), u"1/26"_qs) << "its own number is free for itself";
}

// --- the regular ones

TEST(MeetingSchedule, MakesOneMeetingAMonth) {
    const MeetingSeries series = onTheFirstThursday();
    const std::vector<Meeting> made =
        scheduledMeetings(series, Month(2026, 11), 3, QDate(2026, 11, 1), {}, kWaterFestival);
    ASSERT_EQ(made.size(), 3U);
    EXPECT_EQ(made[0].heldOn, QDate(2026, 11, 5));
    EXPECT_EQ(made[1].heldOn, QDate(2026, 12, 3));
    EXPECT_EQ(made[2].heldOn, QDate(2027, 1, 7));
    EXPECT_EQ(numbersOf(made), QStringList({u"1/26"_qs, u"2/26"_qs, u"1/27"_qs}));
    EXPECT_TRUE(made[0].id.isNull());
    EXPECT_EQ(made[0].series, series.id);
    EXPECT_EQ(made[0].venue, series.venue);
    EXPECT_EQ(made[0].chair, series.chair);
    EXPECT_EQ(made[0].noteTaker, series.noteTaker);
    EXPECT_EQ(made[0].startsAt, series.startsAt);
    EXPECT_EQ(made[0].endsAt, series.endsAt);
    EXPECT_EQ(made[0].status, MeetingStatus::Scheduled);
}

TEST(MeetingSchedule, LeavesOutTheMonthsThatHaveOneAlready) {
    const MeetingSeries series = onTheFirstThursday();
    Meeting calledOff = meeting(u"11/26"_qs, {2026, 11, 12}, MeetingStatus::Cancelled);
    calledOff.series = series.id;
    Meeting takenAway = meeting(u"12/26"_qs, {2026, 12, 3});
    takenAway.series = series.id;
    takenAway.active = false;
    const Meeting ofNoSeries = meeting(u"1/27"_qs, {2027, 1, 7});
    const std::vector<Meeting> made = scheduledMeetings(series, Month(2026, 11), 3, QDate(2026, 11, 1),
                                                        {calledOff, takenAway, ofNoSeries}, WorkingDays());
    ASSERT_EQ(made.size(), 2U);
    EXPECT_EQ(made[0].heldOn, QDate(2026, 12, 3));
    EXPECT_EQ(numbersOf(made), QStringList({u"13/26"_qs, u"2/27"_qs}));
}

TEST(MeetingSchedule, MakesNothingInThePastNorInAMonthWithoutADay) {
    MeetingSeries series = onTheFirstThursday();
    EXPECT_EQ(scheduledMeetings(series, Month(2026, 11), 2, QDate(2026, 11, 6), {}, WorkingDays()).size(),
              1U);
    series.pattern = RecurrencePattern::DayOfMonth;
    series.day = 25;
    series.whenClosed = WhenClosed::Skip;
    const std::vector<Meeting> made =
        scheduledMeetings(series, Month(2026, 11), 2, QDate(2026, 11, 6), {}, kWaterFestival);
    ASSERT_EQ(made.size(), 1U);
    EXPECT_EQ(made[0].heldOn, QDate(2026, 12, 25));
}

TEST(MeetingNeighbours, AreTheNearestOfTheSameKindThatWereNotCalledOff) {
    const Meeting september = meeting(u"9/26"_qs, {2026, 9, 3});
    const Meeting calledOff = meeting(u"10/26"_qs, {2026, 10, 1}, MeetingStatus::Cancelled);
    const Meeting november = meeting(u"11/26"_qs, {2026, 11, 5});
    const Meeting december = meeting(u"12/26"_qs, {2026, 12, 3}, MeetingStatus::Scheduled);
    Meeting urgent = meeting(u"1/26"_qs, {2026, 11, 2});
    urgent.kind = MeetingKind::Extraordinary;
    Meeting takenAway = meeting(u"x"_qs, {2026, 11, 4});
    takenAway.active = false;
    const std::vector<Meeting> all = {december, november, takenAway, urgent, calledOff, september};
    ASSERT_TRUE(meetingBefore(all, november));
    EXPECT_EQ(meetingBefore(all, november)->id, september.id);
    EXPECT_EQ(meetingBefore(all, september), std::nullopt);
    ASSERT_TRUE(meetingAfter(all, november, november.heldOn));
    EXPECT_EQ(meetingAfter(all, november, november.heldOn)->id, december.id);
    EXPECT_EQ(meetingAfter(all, december, december.heldOn), std::nullopt);
    EXPECT_EQ(meetingBefore(all, urgent), std::nullopt);
}

TEST(MeetingNeighbours, OfOneDayGoByTheHour) {
    const Meeting morning = meeting(u"1/26"_qs, {2026, 11, 5});
    Meeting afternoon = meeting(u"2/26"_qs, {2026, 11, 5});
    afternoon.startsAt = QTime(14, 0);
    EXPECT_EQ(meetingBefore({morning, afternoon}, afternoon)->id, morning.id);
    EXPECT_EQ(meetingBefore({morning, afternoon}, morning), std::nullopt);
}

// --- decisions

TEST(DecisionStanding, IsOverdueFromTheDayAfterItsDueDate) {
    EXPECT_EQ(standingOf(dueOn(kToday), {}, kToday, kWaterFestival), DecisionStanding::Open);
    EXPECT_EQ(standingOf(dueOn(kToday.addDays(-1)), {}, kToday, kWaterFestival), DecisionStanding::Overdue);
    EXPECT_EQ(standingOf(dueOn({}), {}, kToday, kWaterFestival), DecisionStanding::Open);
    const Decision onASaturday = dueOn({2026, 11, 21});
    EXPECT_EQ(standingOf(onASaturday, {}, QDate(2026, 11, 26), kWaterFestival), DecisionStanding::Open)
        << "offices open again on the 26th";
    EXPECT_EQ(standingOf(onASaturday, {}, QDate(2026, 11, 27), kWaterFestival), DecisionStanding::Overdue);
}

TEST(DecisionStanding, IsDoneWhenSomebodySaysSoOrItsActivityIsDone) {
    const QDate past(2026, 1, 5);
    EXPECT_EQ(standingOf(dueOn(past, DecisionStatus::Done), {}, kToday, {}), DecisionStanding::Done);
    EXPECT_EQ(standingOf(dueOn(past, DecisionStatus::Dropped), {}, kToday, {}), DecisionStanding::Dropped);
    Activity activity;
    activity.status = ActivityStatus::Done;
    EXPECT_EQ(standingOf(dueOn(past), activity, kToday, {}), DecisionStanding::Done);
    EXPECT_EQ(standingOf(dueOn(past, DecisionStatus::Dropped), activity, kToday, {}),
              DecisionStanding::Dropped);
    activity.status = ActivityStatus::Cancelled;
    EXPECT_EQ(standingOf(dueOn(past), activity, kToday, {}), DecisionStanding::Overdue)
        << "a cancelled activity has not done what was decided";
}

TEST(DecisionStanding, CountsItsAgeInDays) {
    EXPECT_EQ(ageInDays(QDate(2026, 11, 5), QDate(2026, 11, 5)), 0);
    EXPECT_EQ(ageInDays(QDate(2026, 11, 5), QDate(2026, 12, 3)), 28);
    EXPECT_EQ(ageInDays(QDate(2026, 12, 3), QDate(2026, 11, 5)), 0);
    EXPECT_EQ(ageInDays({}, kToday), 0);
}

TEST(DecisionStatus, BringsItsDayAndReasonWithIt) {
    const Decision done = withStatus(dueOn(kToday), DecisionStatus::Done, kToday);
    EXPECT_EQ(done.doneOn, kToday);
    EXPECT_EQ(withStatus(done, DecisionStatus::Done, kToday.addDays(9)).doneOn, kToday)
        << "saying it again does not change the day";
    const Decision dropped = withStatus(done, DecisionStatus::Dropped, kToday, u"The law changed"_qs);
    EXPECT_FALSE(dropped.doneOn.isValid());
    EXPECT_EQ(dropped.dropReason, u"The law changed"_qs);
    EXPECT_TRUE(withStatus(dropped, DecisionStatus::Open, kToday).dropReason.isEmpty());
}

TEST(DecisionStatus, BecomesAnActivityOfThePlan) {
    Decision decision = dueOn({});
    decision.text = u"Visit the shelters"_qs;
    decision.agency = Id::create();
    decision.supportingAgencies = {Id::create()};
    const Id plan = Id::create();
    Activity activity = activityFor(decision, plan, Month(2026, 10), {});
    EXPECT_EQ(activity.plan, plan);
    EXPECT_EQ(activity.description, decision.text);
    EXPECT_EQ(activity.leadAgency, decision.agency);
    EXPECT_EQ(activity.supportingAgencies, decision.supportingAgencies);
    EXPECT_EQ(activity.dueOn, QDate(2026, 10, 30)) << "the month's last working day; the 31st is a Saturday";
    EXPECT_EQ(activity.status, ActivityStatus::Planned);
    decision.dueOn = QDate(2026, 10, 12);
    EXPECT_EQ(activityFor(decision, plan, Month(2026, 10), {}).dueOn, QDate(2026, 10, 12));
}

} // namespace samaki
