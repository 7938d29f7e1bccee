// Approved minutes stay as they are: what can no longer be written to a meeting, and what still can.
#include "tests/support/await.h"
#include "tests/support/small_meetings.h"

namespace samaki {

using State = CommitResult::State;

namespace {

class ApprovedMinutes : public testing::Test {
protected:
    template <class T>
    CommitResult edit(const T& record, const std::function<void(T&)>& how) {
        const T before = **await(store_->query([&](Reader& reader) { return reader.one<T>(record.id); }));
        T after = before;
        how(after);
        Change change(u"edit"_qs);
        change.edit(before, after);
        EXPECT_FALSE(change.isEmpty());
        return await(store_->commit(change));
    }
    template <class T>
    CommitResult takeAway(const T& record) {
        const T before = **await(store_->query([&](Reader& reader) { return reader.one<T>(record.id); }));
        Change change(u"take away"_qs);
        change.deactivate(before);
        return await(store_->commit(change));
    }
    template <class T>
    CommitResult add(const T& record) {
        Change change(u"add"_qs);
        change.add(record);
        return await(store_->commit(change));
    }

    SmallMeetings committee_;
    std::unique_ptr<Store> store_ = committee_.openWorkstation(u"reader"_qs, SmallMeetings::patient());
};

// Refused with the sentence that says what to do.
void expectRefused(const CommitResult& result) {
    ASSERT_EQ(result.state, State::Refused);
    EXPECT_EQ(result.problem->trouble, Trouble::ReadOnly);
    EXPECT_TRUE(result.problem->sentence.contains(u"addendum"_qs)) << result.problem->sentence.toStdString();
}

} // namespace

TEST_F(ApprovedMinutes, OfAMeetingThatStaysAsItIs) {
    expectRefused(
        edit<Meeting>(committee_.october, [](Meeting& meeting) { meeting.venue = u"elsewhere"_qs; }));
    expectRefused(takeAway(committee_.october));
}

TEST_F(ApprovedMinutes, AreNotReopenedByAnybody) {
    for (const MeetingStatus status :
         {MeetingStatus::Draft, MeetingStatus::Amended, MeetingStatus::Scheduled})
        expectRefused(edit<Meeting>(committee_.october, [&](Meeting& meeting) { meeting.status = status; }));
}

TEST_F(ApprovedMinutes, KeepTheirAgendaAndDiscussion) {
    const AgendaItem& item = committee_.octoberTopic;
    expectRefused(edit<AgendaItem>(item, [](AgendaItem& each) { each.discussion += u" And more."_qs; }));
    expectRefused(edit<AgendaItem>(item, [](AgendaItem& each) { each.place = 1; }));
    expectRefused(edit<AgendaItem>(item, [](AgendaItem& each) { each.confidentialNote = u"x"_qs; }));
    expectRefused(takeAway(item));
    AgendaItem added = item;
    added.id = Id();
    expectRefused(add(added));
}

TEST_F(ApprovedMinutes, LetNoItemMoveInOrOut) {
    expectRefused(edit<AgendaItem>(committee_.octoberTopic,
                                   [&](AgendaItem& item) { item.meeting = committee_.november.id; }));
    expectRefused(edit<AgendaItem>(committee_.brokers,
                                   [&](AgendaItem& item) { item.meeting = committee_.october.id; }));
}

TEST_F(ApprovedMinutes, KeepTheirAttendance) {
    const std::vector<Attendance> came = *await(store_->query([&](Reader& reader) {
        return reader.all<Attendance>(
            {u"meeting = :meeting"_qs, {{u"meeting"_qs, committee_.october.id.toString()}}, {}});
    }));
    ASSERT_EQ(came.size(), 1U);
    expectRefused(edit<Attendance>(came[0], [](Attendance& each) { each.women = 9; }));
    expectRefused(takeAway(came[0]));
    Attendance late = came[0];
    late.id = Id();
    late.agency = committee_.labour.id;
    expectRefused(add(late));
}

TEST_F(ApprovedMinutes, KeepTheWordingOfTheirDecisions) {
    const Decision& decision = committee_.overdue;
    expectRefused(edit<Decision>(decision, [](Decision& each) { each.text = u"Report nothing."_qs; }));
    expectRefused(edit<Decision>(decision, [&](Decision& each) { each.agency = committee_.labour.id; }));
    expectRefused(edit<Decision>(decision, [](Decision& each) { each.dueOn = each.dueOn.addDays(30); }));
    expectRefused(edit<Decision>(decision, [](Decision& each) { each.number = 9; }));
    expectRefused(takeAway(decision));
    Decision added = decision;
    added.id = Id();
    added.number = 4;
    expectRefused(add(added));
}

TEST_F(ApprovedMinutes, RefuseAWholeEditOfWhichOnePartIsClosed) {
    expectRefused(edit<Decision>(committee_.overdue, [](Decision& each) {
        each.evidence = u"Letter 113"_qs;
        each.text = u"Report nothing."_qs;
    }));
}

TEST_F(ApprovedMinutes, LetWhatBecameOfADecisionBeWritten) {
    const QDate today = SmallMeetings::kToday;
    EXPECT_EQ(edit<Decision>(committee_.overdue,
                             [&](Decision& each) {
                                 each.status = DecisionStatus::Done;
                                 each.doneOn = today;
                                 each.evidence = u"Letter 113"_qs;
                             })
                  .state,
              State::Written);
    EXPECT_EQ(edit<Decision>(committee_.done,
                             [](Decision& each) {
                                 each.status = DecisionStatus::Dropped;
                                 each.doneOn = QDate();
                                 each.dropReason = u"The law changed"_qs;
                             })
                  .state,
              State::Written);
    EXPECT_EQ(
        edit<Decision>(committee_.dropped, [&](Decision& each) { each.activity = committee_.activity.id; })
            .state,
        State::Written);
}

TEST_F(ApprovedMinutes, AreCorrectedByAnAddendum) {
    Addendum correction;
    correction.meeting = committee_.october.id;
    correction.item = committee_.octoberTopic.id;
    correction.madeOn = SmallMeetings::kToday;
    correction.text = u"Fourteen villages."_qs;
    EXPECT_EQ(add(correction).state, State::Written);
}

TEST_F(ApprovedMinutes, LeaveOtherMeetingsAlone) {
    EXPECT_EQ(edit<Meeting>(committee_.november, [](Meeting& m) { m.venue = u"elsewhere"_qs; }).state,
              State::Written);
    EXPECT_EQ(
        edit<AgendaItem>(committee_.brokers, [](AgendaItem& item) { item.discussion = u"More."_qs; }).state,
        State::Written);
    EXPECT_EQ(takeAway(committee_.undated).state, State::Written);
}

// The items of a meeting are written before the approval that closes them, also where both are one commit.
TEST_F(ApprovedMinutes, CloseOnlyWhatComesAfterThem) {
    Meeting approved = committee_.november;
    approved.status = MeetingStatus::Approved;
    AgendaItem last = committee_.brokers;
    last.discussion = u"The last word."_qs;
    Change change(u"approve"_qs);
    change.edit(committee_.brokers, last);
    change.edit(committee_.november, approved);
    EXPECT_EQ(await(store_->commit(change)).state, State::Written);
    expectRefused(edit<AgendaItem>(committee_.brokers, [](AgendaItem& item) { item.discussion.clear(); }));
}

// Two note takers: one approves, the other's sentence arrives too late and is not written.
TEST_F(ApprovedMinutes, AreSafeFromAColleagueWhoDidNotSeeTheApproval) {
    const auto colleague = committee_.openWorkstation(u"colleague"_qs);
    ASSERT_EQ(
        edit<Meeting>(committee_.november, [](Meeting& m) { m.status = MeetingStatus::Approved; }).state,
        State::Written);
    AgendaItem late = committee_.brokers;
    late.discussion = u"Too late."_qs;
    Change change(u"late"_qs);
    change.edit(committee_.brokers, late);
    expectRefused(await(colleague->commit(change)));
}

// What was typed while the drive was away and came too late is kept for a person, not written and not lost.
TEST_F(ApprovedMinutes, KeepAsideWhatANoteTakerTypedAwayFromTheDrive) {
    const auto colleague = committee_.openWorkstation(u"colleague"_qs);
    committee_.unplug();
    AgendaItem typed = committee_.brokers;
    typed.discussion = u"Typed while the drive was away."_qs;
    Change change(u"typed"_qs);
    change.edit(committee_.brokers, typed);
    ASSERT_EQ(await(colleague->commit(change)).state, State::Waiting);
    committee_.plugIn();
    ASSERT_EQ(
        edit<Meeting>(committee_.november, [](Meeting& m) { m.status = MeetingStatus::Approved; }).state,
        State::Written);
    ASSERT_TRUE(await(colleague->sync()).ok());
    const auto kept = await(colleague->waitingConflicts());
    ASSERT_TRUE(kept.ok());
    ASSERT_EQ(kept->size(), 1U);
    ASSERT_TRUE(kept->front().refused);
    EXPECT_TRUE(kept->front().refused->sentence.contains(u"addendum"_qs));
    EXPECT_EQ(kept->front().change.records().at(0).fields.value(u"discussion"_qs).after, typed.discussion);
    const auto item = await(colleague->query(
        [&](Reader& reader) { return reader.one<AgendaItem>(committee_.brokers.id).value(); }));
    EXPECT_EQ(item->discussion, committee_.brokers.discussion) << "the approved text stands";
}

} // namespace samaki
