// DemoMeetingsTest: the demo committee with its meetings, as it stands on the day the tests look at it.
#pragma once

#include "model/records/agenda_item.h"
#include "model/records/meeting.h"
#include "model/rules/decision_standing.h"
#include "tests/support/demo_replay.h"

#include <gtest/gtest.h>

namespace samaki {

class DemoMeetingsTest : public testing::Test {
protected:
    std::vector<Meeting> meetings(MeetingKind kind) const {
        std::vector<Meeting> found = replay.all<Meeting>();
        std::erase_if(found, [&](const Meeting& meeting) { return meeting.kind != kind; });
        std::sort(found.begin(), found.end(),
                  [](const Meeting& a, const Meeting& b) { return a.heldOn < b.heldOn; });
        return found;
    }
    template <class T>
    std::vector<T> of(const Meeting& meeting) const {
        std::vector<T> found = replay.all<T>();
        std::erase_if(found, [&](const T& record) { return record.meeting != meeting.id; });
        return found;
    }
    std::optional<Activity> latest(const Id& activity) const {
        std::optional<Activity> latest;
        Id link = activity;
        for (const Activity& known : replay.all<Activity>()) {
            if (known.carriedFrom == link && !link.isNull())
                link = known.id;
            if (known.id == link)
                latest = known;
        }
        return latest;
    }
    DecisionStanding standing(const Decision& decision) const {
        return standingOf(decision, latest(decision.activity), kDemoToday, replay.workingDays());
    }

    DemoReplay replay{demoOf({.today = kDemoToday})};
};

} // namespace samaki
