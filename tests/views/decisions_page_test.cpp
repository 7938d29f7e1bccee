// The decisions register on a real store: what is open and who answers for it, and the ways to the meeting,
// the plan and the history.
#include "tests/views/decisions_desk_test.h"
#include "views/common/empty_state.h"
#include "views/common/history_panel.h"
#include "views/dashboard/dashboard_page.h"

#include <QMenu>

namespace samaki {

class DecisionsPageTest : public DecisionsDesk {};

TEST_F(DecisionsPageTest, OpensWithWhatIsOpenTheLongestOverdueOnTop) {
    EXPECT_EQ(shown(), (QList<Id>{committee.overdue.id, committee.intoActivity.id, committee.open.id,
                                  committee.undated.id}))
        << "overdue, then by due date, without a date last";
    EXPECT_EQ(button("openCount")->text(), u"4 open"_qs);
    EXPECT_TRUE(button("overdueCount")->text().contains(u"1 of them overdue"_qs));
    EXPECT_TRUE(button("doneCount")->text().contains(u"1 done this year"_qs));
    const int standing = table().model().columnOf(u"standing"_qs);
    EXPECT_EQ(table().model().index(0, standing).data().toString(), u"Overdue, 26 days late"_qs);
}

TEST_F(DecisionsPageTest, ChipsAndCountsNarrowTheTable) {
    button("doneCount")->click();
    EXPECT_EQ(shown(), QList<Id>{committee.done.id});
    button("overdueCount")->click();
    EXPECT_EQ(shown(), QList<Id>{committee.overdue.id});
    table().clearFilters();
    table().setAgency(committee.police.id);
    EXPECT_EQ(shown(), (QList<Id>{committee.overdue.id, committee.open.id}))
        << "those it answers for and those it supports";
    table().setStanding({});
    table().setAgency({});
    table().setMeeting(committee.october.id);
    EXPECT_EQ(shown().size(), 3);
    table().clearFilters();
    table().setSearch(u"shelters"_qs);
    EXPECT_EQ(shown(), QList<Id>{committee.intoActivity.id});
    table().setSearch(u"no such words"_qs);
    auto* nothing = page.findChild<EmptyState*>(u"nothingFound"_qs);
    EXPECT_TRUE(nothing->isVisible());
    nothing->button()->click();
    EXPECT_EQ(shown().size(), 6) << "everything";
}

TEST_F(DecisionsPageTest, WhatIsDoneOrDroppedCanBeReopened) {
    table().select(committee.done.id);
    EXPECT_FALSE(action("markDone")->isEnabled());
    action("reopen")->trigger();
    ASSERT_TRUE(becomes([this] { return statusOf(committee.done) == DecisionStatus::Open; }));
    EXPECT_FALSE(stored(committee.done).doneOn.isValid());
    table().select(committee.dropped.id);
    action("reopen")->trigger();
    ASSERT_TRUE(becomes([this] { return statusOf(committee.dropped) == DecisionStatus::Open; }));
    EXPECT_TRUE(stored(committee.dropped).dropReason.isEmpty());
}

TEST_F(DecisionsPageTest, SeveralAreMarkedAsDoneAtOnceAndUndoneAtOnce) {
    select({committee.overdue, committee.open});
    EXPECT_FALSE(action("drop")->isEnabled()) << "each needs a reason of its own";
    EXPECT_FALSE(action("showMeeting")->isEnabled());
    action("markDone")->trigger();
    write("evidence", u"Said in the meeting"_qs);
    submit();
    ASSERT_TRUE(becomes([this] { return statusOf(committee.open) == DecisionStatus::Done; }));
    EXPECT_EQ(statusOf(committee.overdue), DecisionStatus::Done);
    ASSERT_TRUE(becomes([this] { return desk.canUndo(); }));
    desk.undo();
    ASSERT_TRUE(becomes([this] { return statusOf(committee.open) == DecisionStatus::Open; }));
    EXPECT_EQ(statusOf(committee.overdue), DecisionStatus::Open);
}

TEST_F(DecisionsPageTest, ADecisionBecomesAnActivityWithTwoKeys) {
    table().select(committee.open.id);
    QTest::keyClick(&page, Qt::Key_T, Qt::ControlModifier);
    QMenu* pillars = nullptr;
    ASSERT_TRUE(becomes([&] { return (pillars = page.findChild<QMenu*>(u"pillars"_qs)) != nullptr; }));
    ASSERT_TRUE(becomes([&] { return pillars->isVisible(); }));
    QTest::keyClick(pillars, Qt::Key_Return);
    ASSERT_TRUE(becomes([this] { return !stored(committee.open).activity.isNull(); }));
    EXPECT_TRUE(becomes([this] { return button("activityLink") != nullptr; })) << "the way to it is there";
    EXPECT_FALSE(action("toActivity")->isEnabled());
}

TEST_F(DecisionsPageTest, LeadsToTheMinutesAndToTheActivity) {
    table().select(committee.intoActivity.id);
    EXPECT_FALSE(action("toActivity")->isEnabled()) << "it is one already";
    button("activityLink")->click();
    ASSERT_EQ(links.size(), 1);
    EXPECT_EQ(links.at(0).page, u"plans"_qs);
    EXPECT_EQ(links.at(0).show.value(u"record"_qs).toString(), committee.fromDecision.id.toString());
    button("meetingLink")->click();
    ASSERT_EQ(links.size(), 2);
    EXPECT_EQ(links.at(1).page, u"meetings"_qs);
    EXPECT_EQ(links.at(1).show.value(u"meeting"_qs).toString(), committee.november.id.toString());
    EXPECT_EQ(links.at(1).show.value(u"item"_qs).toString(), committee.contract.id.toString());
    EXPECT_EQ(links.at(1).show.value(u"view"_qs).toString(), u"minutes"_qs);
}

TEST_F(DecisionsPageTest, ALinkShowsWhatItAsksFor) {
    page.show({u"decisions"_qs, {{u"overdue"_qs, true}}});
    EXPECT_EQ(shown(), QList<Id>{committee.overdue.id});
    page.show({u"decisions"_qs, {{u"status"_qs, u"dropped"_qs}}});
    EXPECT_EQ(shown(), QList<Id>{committee.dropped.id});
    page.show({u"decisions"_qs, {{u"record"_qs, committee.open.id.toString()}}});
    ASSERT_EQ(table().selected().size(), 1U) << "what hides it is cleared";
    EXPECT_EQ(table().selected().front().decision.id, committee.open.id);
    page.show({u"decisions"_qs, {{u"meeting"_qs, committee.october.id.toString()}}});
    EXPECT_EQ(shown().size(), 3) << "all of that meeting, done ones too";
    page.show({u"decisions"_qs, {{u"agency"_qs, committee.socialAffairs.id.toString()}}});
    EXPECT_EQ(shown(), QList<Id>{committee.intoActivity.id});
}

TEST_F(DecisionsPageTest, TheHistoryOfADecisionIsAKeyAway) {
    table().select(committee.done.id);
    QTest::keyClick(&page, Qt::Key_H, Qt::ControlModifier);
    auto* history = page.findChild<HistoryPanel*>();
    EXPECT_TRUE(becomes(
        [&] { return history->isVisible() && !history->findChildren<QLabel*>(u"sentence"_qs).isEmpty(); }));
    QTest::keyClick(history, Qt::Key_Escape);
    EXPECT_FALSE(history->isVisible());
}

TEST_F(DecisionsPageTest, LeftOpenOverNightItShowsWhatIsOverdueToday) {
    page.hide();
    day = QDate(2026, 12, 10);
    page.QWidget::show();
    EXPECT_TRUE(becomes([this] { return button("overdueCount")->text().contains(u"3 of them overdue"_qs); }));
}

TEST_F(DecisionsPageTest, NoWordIsClippedInEitherLanguage) {
    for (const Language language : {Language::Khmer, Language::English}) {
        desk.setLanguage(language);
        table().select(committee.intoActivity.id);
        EXPECT_TRUE(becomes([this] { return panel().isVisible() && clipped(page).isEmpty(); }))
            << clipped(page).join(u'\n').toStdString();
    }
}

TEST_F(DecisionsPageTest, TheDashboardSaysHowManyAreOverdueAndLeadsHere) {
    DashboardPage dashboard(desk);
    dashboard.resize(1166, 680);
    dashboard.refresh({true, {}});
    dashboard.QWidget::show();
    auto* count = dashboard.findChild<QPushButton*>(u"openDecisions"_qs);
    ASSERT_TRUE(becomes([&] { return count->isVisible(); }));
    EXPECT_TRUE(count->text().contains(u"1 decision overdue"_qs)) << count->text().toStdString();
    EXPECT_TRUE(count->toolTip().contains(u"4 decisions of meetings are open"_qs));
    count->click();
    ASSERT_EQ(links.size(), 1);
    page.show(links.at(0));
    EXPECT_EQ(shown(), QList<Id>{committee.overdue.id});
}

TEST(DecisionsPageOfANewCommitteeTest, SaysWhereDecisionsComeFrom) {
    SmallCommittee committee;
    const auto store = committee.openWorkstation(u"Secretary"_qs);
    Desk desk(*store, Language::English, Theme::Mode::Light);
    QString opened;
    QObject::connect(&desk, &Desk::linkOpened, &desk, [&](const Link& link) { opened = link.page; });
    DecisionsPage page(desk);
    page.resize(1166, 680);
    page.refresh({true, {}});
    page.QWidget::show();
    auto* empty = page.findChild<EmptyState*>(u"noDecisions"_qs);
    EXPECT_TRUE(awaitUntil([&] { return empty->isVisible(); }));
    empty->button()->click();
    EXPECT_EQ(opened, u"meetings"_qs);
}

} // namespace samaki
