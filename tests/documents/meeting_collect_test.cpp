// A meeting's papers as they are read from a workstation's replica.
#include "model/documents/meeting_papers.h"
#include "tests/support/await.h"
#include "tests/support/small_meetings.h"

namespace samaki {

namespace {

Result<MeetingPaperData> collected(Store& store, const Id& meeting) {
    const auto answer = await(store.query(
        [meeting](Reader& reader) { return collectMeetingPapers(reader, meeting, SmallMeetings::kToday); }));
    return answer ? answer.value() : Result<MeetingPaperData>(answer.problem());
}

} // namespace

TEST(CollectedMeeting, HoldsTheMeetingAndThePlanOfTheMonthAfterIt) {
    SmallMeetings committee;
    const auto store = committee.openWorkstation(u"secretary"_qs);
    const auto november = collected(*store, committee.november.id);
    ASSERT_TRUE(november.ok());
    EXPECT_EQ(november->sheet.meeting.number, committee.november.number);
    EXPECT_EQ(november->sheet.decisions.size(), 3U);
    EXPECT_EQ(november->today, SmallMeetings::kToday);
    EXPECT_FALSE(november->plan.has_value()) << "December has no plan yet";
    const auto october = collected(*store, committee.october.id);
    ASSERT_TRUE(october.ok());
    ASSERT_TRUE(october->plan.has_value());
    EXPECT_EQ(october->plan->plan.month, committee.plan.month);
}

TEST(CollectedMeeting, KnowsTheDecisionsThatItsItemsFollowUp) {
    SmallMeetings committee;
    const auto store = committee.openWorkstation(u"secretary"_qs);
    AgendaItem followUp;
    followUp.meeting = committee.december.id;
    followUp.kind = AgendaKind::OpenDecision;
    followUp.title = u"Follow-up"_qs;
    followUp.decision = committee.overdue.id;
    Change change;
    change.add(followUp);
    ASSERT_EQ(await(store->commit(change)).state, CommitResult::State::Written);
    const auto december = collected(*store, committee.december.id);
    ASSERT_TRUE(december.ok());
    ASSERT_EQ(december->followed.size(), 1);
    const RegisteredDecision& followed = december->followed.value(committee.overdue.id);
    EXPECT_EQ(followed.standing, DecisionStanding::Overdue);
    EXPECT_EQ(followed.meeting.id, committee.october.id);
}

TEST(CollectedMeeting, SaysThatItIsGone) {
    SmallMeetings committee;
    const auto store = committee.openWorkstation(u"secretary"_qs);
    const auto nothing = collected(*store, Id::create());
    ASSERT_FALSE(nothing.ok());
    EXPECT_EQ(nothing.problem().trouble, Trouble::NotFound);
    EXPECT_FALSE(nothing.problem().sentence.isEmpty());
}

} // namespace samaki
