// A decision becomes a line of the plan: which plan, under which pillar, and never twice.
#include "views/common/decision_to_activity.h"

#include "tests/views/minutes_meeting_test.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace samaki {

namespace {

ActionPlan planOf(const Month& month, PlanStatus status = PlanStatus::Draft) {
    ActionPlan plan;
    plan.id = Id::create();
    plan.month = month;
    plan.status = status;
    return plan;
}

Decision due(const QDate& day) {
    Decision decision;
    decision.dueOn = day;
    return decision;
}

class IntoThePlan : public MinutesMeeting {
protected:
    QMenu* menu() const {
        for (QMenu* each : screen->findChildren<QMenu*>(u"pillars"_qs)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    void chooseFirst() {
        decisions()->setFocus();
        decisions()->setCurrentIndex(decisions()->model()->index(0, 0));
    }
};

} // namespace

TEST(PlanForDecision, IsThatOfTheMonthItIsDueIn) {
    const std::vector<ActionPlan> plans = {planOf({2026, 11}), planOf({2026, 12}), planOf({2027, 1})};
    EXPECT_EQ(planForDecision(due({2027, 1, 15}), {2026, 11}, plans)->month, Month(2027, 1));
    EXPECT_EQ(planForDecision(due({2026, 12, 31}), {2026, 11}, plans)->month, Month(2026, 12));
}

TEST(PlanForDecision, IsElseTheEarliestOpenOneFromTheMeetingsMonthOn) {
    const std::vector<ActionPlan> plans = {planOf({2027, 1}), planOf({2026, 12}), planOf({2026, 10}),
                                           planOf({2026, 11}, PlanStatus::Closed)};
    EXPECT_EQ(planForDecision(due({2026, 11, 20}), {2026, 11}, plans)->month, Month(2026, 12)) << "closed";
    EXPECT_EQ(planForDecision(due({2027, 3, 1}), {2026, 11}, plans)->month, Month(2026, 12))
        << "not open yet";
    EXPECT_EQ(planForDecision(due({}), {2026, 11}, plans)->month, Month(2026, 12)) << "no due date";
    EXPECT_FALSE(planForDecision(due({}), {2027, 2}, plans)) << "next month's has to be opened first";
}

TEST_F(IntoThePlan, OneKeyAndEnterMakeTheActivityAndTheLinkTogether) {
    openScreen();
    QString told;
    Link link;
    QObject::connect(&desk, &Desk::linkedNotice, screen.get(),
                     [&](const QString& sentence, const QString&, const Link& to) {
                         told = sentence;
                         link = to;
                     });
    chooseFirst();
    QTest::keyClick(decisions(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(awaitUntil([this] { return menu() != nullptr; }));
    const QAction* question = menu()->actions().constFirst();
    EXPECT_TRUE(question->text().endsWith(u"under which pillar?"_qs));
    EXPECT_FALSE(question->isEnabled() || question->isSeparator()) << "a separator's text is not drawn";
    QTest::keyClick(menu(), Qt::Key_Return);
    ASSERT_TRUE(awaitUntil([&] { return !told.isEmpty(); }));
    const Decision linked = in<Decision>(*store, decision.id);
    ASSERT_FALSE(linked.activity.isNull());
    const Activity activity = in<Activity>(*store, linked.activity);
    EXPECT_EQ(activity.description, decision.text);
    EXPECT_EQ(activity.leadAgency, decision.agency);
    EXPECT_EQ(activity.dueOn, decision.dueOn);
    EXPECT_EQ(activity.plan, december.id);
    EXPECT_EQ(activity.pillar, committee.pillar.id);
    EXPECT_EQ(activity.number, 1);
    EXPECT_EQ(told, u"Decision 1 is activity 1 of December 2026."_qs);
    EXPECT_EQ(link.page, u"plans"_qs);
    EXPECT_EQ(link.show.value(u"record"_qs).toString(), activity.id.toString());
    desk.undo();
    EXPECT_TRUE(awaitUntil([this] { return in<Decision>(*store, decision.id).activity.isNull(); }));
    EXPECT_FALSE(in<Activity>(*store, linked.activity).active);
}

TEST_F(IntoThePlan, WhatWasJustWrittenIsTheOneThatIsTurned) {
    openScreen();
    action(u"newDecision"_qs)->trigger();
    typeText(decisionText(), u"Visit the agencies"_qs);
    agency()->setFocus();
    typeText(agency(), u"dosvy"_qs);
    due()->setFocus();
    QTest::keyClick(due(), Qt::Key_Return);
    ASSERT_TRUE(awaitUntil([this] { return decisions()->model()->rowCount() == 2; }));
    EXPECT_EQ(decisions()->currentIndex().row(), 1);
    EXPECT_TRUE(action(u"toActivity"_qs)->isEnabled());
}

TEST_F(IntoThePlan, ADecisionThatIsInThePlanGetsNoSecondActivity) {
    Change change(u"in the plan"_qs);
    Decision linked = in<Decision>(*secretariat, decision.id);
    linked.activity = committee.activity.id;
    change.edit(in<Decision>(*secretariat, decision.id), linked);
    ASSERT_TRUE(await(secretariat->commit(change)).acknowledged());
    ASSERT_TRUE(await(store->sync()).ok());
    openScreen();
    QString problem;
    QObject::connect(&desk, &Desk::problem, screen.get(),
                     [&](const Problem& met) { problem = met.sentence; });
    chooseFirst();
    action(u"toActivity"_qs)->trigger();
    EXPECT_TRUE(awaitUntil([&] { return !problem.isEmpty(); }));
    EXPECT_EQ(menu(), nullptr);
}

TEST(PlanForDecision, IsOpenedForTheDueMonthIfNearElseForTheNextThatHasNone) {
    EXPECT_EQ(monthToOpenFor(due({2026, 11, 20}), {2026, 11}, {}), Month(2026, 11));
    EXPECT_EQ(monthToOpenFor(due({2026, 12, 20}), {2026, 11}, {}), Month(2026, 12));
    EXPECT_EQ(monthToOpenFor(due({2027, 6, 1}), {2026, 11}, {}), Month(2026, 12)) << "no month is skipped";
    EXPECT_EQ(monthToOpenFor(due({}), {2026, 11}, {}), Month(2026, 12));
    EXPECT_EQ(monthToOpenFor(due({2026, 11, 20}), {2026, 11}, {planOf({2026, 11}, PlanStatus::Closed)}),
              Month(2026, 12));
}

TEST_F(IntoThePlan, WithoutAnOpenPlanOneIsOpenedInTheSameStep) {
    Change change(u"closed"_qs);
    for (const ActionPlan& plan : {december, committee.plan}) {
        ActionPlan closed = in<ActionPlan>(*secretariat, plan.id);
        closed.status = PlanStatus::Closed;
        change.edit(in<ActionPlan>(*secretariat, plan.id), closed);
    }
    ASSERT_TRUE(await(secretariat->commit(change)).acknowledged());
    ASSERT_TRUE(await(store->sync()).ok());
    openScreen();
    QString told;
    QObject::connect(&desk, &Desk::linkedNotice, screen.get(),
                     [&](const QString& sentence, const QString&, const Link&) { told = sentence; });
    chooseFirst();
    action(u"toActivity"_qs)->trigger();
    ASSERT_TRUE(awaitUntil([this] { return menu() != nullptr; }));
    EXPECT_TRUE(menu()->actions().front()->text().contains(u"Open the plan of January 2027"_qs))
        << menu()->actions().front()->text().toStdString();
    QTest::keyClick(menu(), Qt::Key_Return);
    ASSERT_TRUE(awaitUntil([&] { return !told.isEmpty(); }));
    EXPECT_TRUE(told.startsWith(u"The plan of January 2027 is open"_qs)) << told.toStdString();
    const Decision linked = in<Decision>(*store, decision.id);
    ASSERT_FALSE(linked.activity.isNull());
    const Activity activity = in<Activity>(*store, linked.activity);
    EXPECT_EQ(in<ActionPlan>(*store, activity.plan).month, Month(2027, 1));
    desk.undo();
    EXPECT_TRUE(awaitUntil([this] { return in<Decision>(*store, decision.id).activity.isNull(); }));
    EXPECT_FALSE(in<ActionPlan>(*store, activity.plan).active) << "one step";
}

TEST_F(IntoThePlan, TheMenuKeyOfTheListOffersIt) {
    openScreen();
    chooseFirst();
    QContextMenuEvent key(QContextMenuEvent::Keyboard, {-1, -1}, {-1, -1});
    QApplication::sendEvent(decisions(), &key);
    auto* offered = screen->findChild<QMenu*>(u"decisionMenu"_qs);
    ASSERT_NE(offered, nullptr);
    EXPECT_TRUE(offered->actions().contains(action(u"toActivity"_qs)));
    offered->close();
}

TEST_F(IntoThePlan, TheActIsAtHandWithoutGoingToTheListFirst) {
    openScreen();
    EXPECT_TRUE(action(u"toActivity"_qs)->isEnabled()) << "the palette lists it";
    EXPECT_EQ(action(u"toActivity"_qs)->text(), u"Turn the decision into an activity"_qs);
}

} // namespace samaki
