// The clock of an item, with a clock on the wall that the test sets.
#include "tests/views/minutes_meeting_test.h"
#include "views/meetings/minutes_clock.h"

namespace samaki {

namespace {

class MinutesTime : public MinutesMeeting {
protected:
    qint64 stored(const Id& item) { return in<AgendaItem>(*store, item).secondsSpent; }
    void pass(int seconds) { now = now.addSecs(seconds); }
};

} // namespace

TEST_F(MinutesTime, TheItemInHandIsTimedAndWrittenWhenOneGoesOn) {
    openScreen();
    action(u"clock"_qs)->trigger();
    pass(45);
    action(u"nextItem"_qs)->trigger();
    EXPECT_TRUE(awaitUntil([this] { return stored(contract.id) == 45; }));
    pass(20);
    action(u"clock"_qs)->trigger();
    EXPECT_TRUE(awaitUntil([this] { return stored(plan.id) == 20; })) << "and it goes on with the next";
    pass(500);
    action(u"nextItem"_qs)->trigger();
    screen->closeScreen();
    ASSERT_TRUE(await(store->sync()).ok());
    EXPECT_EQ(stored(plan.id), 20) << "it was paused";
}

TEST_F(MinutesTime, NoMoreThanAMinuteCanBeLost) {
    openScreen();
    action(u"clock"_qs)->trigger();
    pass(61);
    EXPECT_TRUE(awaitUntil([this] { return stored(contract.id) >= 60; }, 5'000)) << "without anybody's doing";
}

TEST_F(MinutesTime, ItIsNoStepOfUndo) {
    openScreen();
    action(u"clock"_qs)->trigger();
    pass(30);
    action(u"clock"_qs)->trigger();
    ASSERT_TRUE(awaitUntil([this] { return stored(contract.id) == 30; }));
    EXPECT_FALSE(desk.canUndo());
}

TEST_F(MinutesTime, OfTwoDesksThatCountTheLargerCountStandsAndNobodyIsAsked) {
    openScreen();
    bool asked = false;
    QObject::connect(&desk, &Desk::conflict, screen.get(), [&] { asked = true; });
    const auto colleagueCounts = [this](qint64 seconds) {
        const AgendaItem before = fetched<AgendaItem>(*secretariat, contract.id);
        AgendaItem after = before;
        after.secondsSpent = seconds;
        Change change(u"time"_qs);
        change.edit(before, after);
        EXPECT_TRUE(await(secretariat->commit(change)).acknowledged());
    };
    colleagueCounts(20);
    action(u"clock"_qs)->trigger();
    pass(50);
    action(u"clock"_qs)->trigger();
    EXPECT_TRUE(awaitUntil([this] { return stored(contract.id) == 50; }));
    colleagueCounts(300);
    action(u"clock"_qs)->trigger();
    pass(10);
    action(u"clock"_qs)->trigger();
    ASSERT_TRUE(await(store->sync()).ok());
    EXPECT_EQ(stored(contract.id), 300);
    EXPECT_FALSE(asked);
}

TEST_F(MinutesTime, AMeetingThatIsOnlyScheduledBeginsWithItsClock) {
    Change back(u"not yet"_qs);
    Meeting scheduled = meeting;
    scheduled.status = MeetingStatus::Scheduled;
    back.edit(in<Meeting>(*secretariat, meeting.id), scheduled);
    ASSERT_TRUE(await(secretariat->commit(back)).acknowledged());
    ASSERT_TRUE(await(store->sync()).ok());
    openScreen();
    EXPECT_EQ(action(u"step"_qs)->text(), u"Begin the meeting"_qs);
    action(u"clock"_qs)->trigger();
    EXPECT_TRUE(
        awaitUntil([this] { return in<Meeting>(*store, meeting.id).status == MeetingStatus::UnderWay; }));
    EXPECT_TRUE(awaitUntil([this] { return action(u"clock"_qs)->text().contains(u"❚❚"_qs); })) << "it runs";
    pass(5);
    action(u"clock"_qs)->trigger();
    EXPECT_TRUE(awaitUntil([this] { return stored(contract.id) == 5; }));
}

} // namespace samaki
