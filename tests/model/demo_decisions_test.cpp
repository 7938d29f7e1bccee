// What the demo committee decided: how much, by whom, how it stands, and the decisions that its story turns
// on.
#include "tests/model/demo_meetings_test.h"

namespace samaki {

namespace {

const Decision* naming(const std::vector<Decision>& decisions, const QString& words) {
    const auto found = std::find_if(decisions.begin(), decisions.end(),
                                    [&](const Decision& decision) { return decision.text.contains(words); });
    return found == decisions.end() ? nullptr : &*found;
}

} // namespace

TEST_F(DemoMeetingsTest, DecideThreeToSixThingsWithSomebodyInChargeAndADate) {
    for (const Meeting& meeting : replay.all<Meeting>()) {
        const std::vector<Decision> decisions = of<Decision>(meeting);
        if (meeting.status == MeetingStatus::Scheduled) {
            EXPECT_TRUE(decisions.empty());
            continue;
        }
        EXPECT_GE(decisions.size(), 3U) << meeting.number.toStdString();
        EXPECT_LE(decisions.size(), 6U) << meeting.number.toStdString();
        for (size_t i = 0; i < decisions.size(); ++i) {
            EXPECT_EQ(decisions[i].number, static_cast<int>(i) + 1);
            EXPECT_FALSE(decisions[i].agency.isNull() || decisions[i].item.isNull());
            EXPECT_GT(decisions[i].dueOn, meeting.heldOn);
        }
    }
}

TEST_F(DemoMeetingsTest, SawMostDecisionsDoneSomeOverdueOneDropped) {
    std::map<DecisionStanding, int> count;
    int becameActivities = 0;
    for (const Decision& decision : replay.all<Decision>()) {
        ++count[standing(decision)];
        becameActivities += decision.activity.isNull() ? 0 : 1;
        EXPECT_EQ(decision.status == DecisionStatus::Done, !decision.evidence.isEmpty())
            << decision.text.toStdString();
    }
    EXPECT_GE(count[DecisionStanding::Done], 25);
    EXPECT_GE(count[DecisionStanding::Overdue], 3);
    EXPECT_LE(count[DecisionStanding::Overdue], 10);
    EXPECT_GE(count[DecisionStanding::Open], 4);
    EXPECT_EQ(count[DecisionStanding::Dropped], 1);
    EXPECT_GE(becameActivities, 15);
}

TEST_F(DemoMeetingsTest, FollowUpTheStandardContractAtEveryMeeting) {
    const std::vector<Decision> decisions = replay.all<Decision>();
    const Decision* contract = naming(decisions, u"standard contract promised"_qs);
    ASSERT_NE(contract, nullptr);
    EXPECT_EQ(standing(*contract), DecisionStanding::Overdue);
    const std::vector<Meeting> regular = meetings(MeetingKind::Monthly);
    EXPECT_EQ(contract->meeting, regular.front().id);
    for (size_t i = 1; i < regular.size(); ++i) {
        const auto items = of<AgendaItem>(regular[i]);
        const auto item = std::find_if(items.begin(), items.end(), [&](const AgendaItem& followUp) {
            return followUp.decision == contract->id;
        });
        ASSERT_NE(item, items.end()) << regular[i].number.toStdString();
        EXPECT_EQ(item->discussion.isEmpty(), i + 1 == regular.size());
    }
}

TEST_F(DemoMeetingsTest, ReactedToTheSeventySixWorkers) {
    const Meeting extraordinary = meetings(MeetingKind::Extraordinary).at(0);
    QString all;
    for (const AgendaItem& item : of<AgendaItem>(extraordinary))
        all += item.title + item.discussion;
    for (const QString& words : {u"76 Indonesian"_qs, u"not trafficking under Cambodian law"_qs,
                                 u"release them at once"_qs, u"interpreter"_qs})
        EXPECT_TRUE(all.contains(words)) << words.toStdString();
    const auto decisions = of<Decision>(extraordinary);
    const Decision* transfer = naming(decisions, u"Transfer the workers to the Embassy"_qs);
    ASSERT_NE(transfer, nullptr);
    EXPECT_EQ(transfer->status, DecisionStatus::Done);
}

} // namespace samaki
