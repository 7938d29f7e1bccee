// What becomes of the agenda's items when the meeting ends.
#include "model/rules/agenda.h"

#include <gtest/gtest.h>

namespace samaki {

TEST(AgendaClosing, CarriesOverWhatNobodyTouchedAndSettlesWhatWasDiscussedOrDecided) {
    std::vector<AgendaItem> items(5);
    for (AgendaItem& item : items)
        item.id = Id::create();
    items[0].status = AgendaStatus::Done;
    items[1].title = u"untouched"_qs;
    items[2].status = AgendaStatus::CarriedOver;
    items[2].discussion = u"to be continued, somebody said so"_qs;
    items[3].discussion = u"Two members reported."_qs;
    items[4].discussion = u" \n"_qs;
    Decision decision;
    decision.item = items[4].id;
    const std::vector<AgendaItem> closed = closedItems(items, {{decision}, {}});
    ASSERT_EQ(closed.size(), 3U);
    EXPECT_EQ(closed[0].title, u"untouched"_qs);
    EXPECT_EQ(closed[0].status, AgendaStatus::CarriedOver);
    EXPECT_EQ(closed[1].status, AgendaStatus::Done) << "discussed";
    EXPECT_EQ(closed[2].status, AgendaStatus::Done) << "decided";
    decision.active = false;
    EXPECT_FALSE(isDiscussed(items[4], {{decision}, {}})) << "the decision was taken out again";
}

TEST(AgendaClosing, TextThatAnItemBroughtAlongIsNoDiscussionOfThisMeeting) {
    AgendaItem last;
    last.id = Id::create();
    last.discussion = u"Figures are missing.\nTo be continued.\n"_qs;
    AgendaItem item;
    item.id = Id::create();
    item.carriedFrom = last.id;
    const QString brought = u"From the meeting of 5 Nov 2026:\n"_qs + last.discussion;
    const AgendaTraces traces{{}, {last}};
    item.discussion = brought;
    EXPECT_FALSE(isDiscussed(item, traces));
    item.discussion = brought + u"The figures are there."_qs;
    EXPECT_TRUE(isDiscussed(item, traces));
    item.discussion = u"The figures are there.\n"_qs + brought;
    EXPECT_TRUE(isDiscussed(item, traces)) << "written above it";
    item.discussion.clear();
    EXPECT_FALSE(isDiscussed(item, traces));
}

} // namespace samaki
