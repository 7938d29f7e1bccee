// The overview of meetings by keys: the calendar, the list, a meeting moved, called off, begun; links.
#include "tests/views/meetings_desk_test.h"

#include "views/common/field_editor.h"
#include "views/common/record_form.h"
#include "views/meetings/day_line.h"
#include "views/meetings/meeting_panel.h"

#include <QSignalSpy>

namespace samaki {

class MeetingsPageTest : public MeetingsDesk {
protected:
    QAction* action(const char* name) { return page->findChild<QAction*>(QLatin1String(name)); }
    RecordForm& form() { return page->overview().panel().form(); }
    void drag(const Meeting& meeting, const QDate& day) {
        calendar().setDay(meeting.heldOn);
        const QPoint from = calendar().chipOf(meeting.id).center();
        const QPoint to = calendar().cellOf(day).center();
        ASSERT_NE(from, to);
        QTest::mousePress(&calendar(), Qt::LeftButton, {}, from);
        for (const QPoint& place : {(from + to) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, place, calendar().mapToGlobal(place), Qt::NoButton,
                             Qt::LeftButton, {});
            QApplication::sendEvent(&calendar(), &move);
        }
        QTest::mouseRelease(&calendar(), Qt::LeftButton, {}, to);
    }
};

TEST_F(MeetingsPageTest, TheCalendarOpensOnToday) {
    EXPECT_EQ(calendar().day(), SmallMeetings::kToday);
    EXPECT_TRUE(calendar().chosen().isNull());
}

TEST_F(MeetingsPageTest, WhoeverComesToThePageHasTheMeetingsUnderTheKeys) {
    page->setFocus();
    EXPECT_EQ(QApplication::focusWidget(), &calendar());
    page->overview().toggleMode();
    page->setFocus();
    EXPECT_EQ(QApplication::focusWidget(), &page->overview().list());
}

TEST_F(MeetingsPageTest, WhatTheKeyBringsIntoViewIsUnderTheKeys) {
    page->overview().focusSearch();
    action("calendarOrList")->trigger();
    EXPECT_EQ(QApplication::focusWidget(), &page->overview().list());
    page->overview().focusSearch();
    action("calendarOrList")->trigger();
    EXPECT_EQ(QApplication::focusWidget(), &calendar());
}

TEST_F(MeetingsPageTest, BesideTheFormTheListHasTheRoomOfTheLineBelowIt) {
    page->overview().toggleMode();
    auto* line = page->findChild<DayLine*>();
    EXPECT_TRUE(line->isVisible());
    page->overview().begin();
    EXPECT_FALSE(line->isVisible());
    emit page->overview().panel().closed();
    EXPECT_TRUE(line->isVisible());
}

TEST_F(MeetingsPageTest, TheSearchIsReachedFromCalendarAndList) {
    for (int i = 0; i < 2; ++i) {
        page->setFocus();
        action("findMeeting")->trigger();
        EXPECT_EQ(QApplication::focusWidget()->objectName(), u"search"_qs);
        page->overview().toggleMode();
    }
}

TEST_F(MeetingsPageTest, ArrowsMoveTheDayAndPagesTheMonth) {
    calendar().setFocus();
    QTest::keyClick(&calendar(), Qt::Key_Right);
    QTest::keyClick(&calendar(), Qt::Key_Down);
    EXPECT_EQ(calendar().day(), QDate(2026, 12, 3));
    EXPECT_EQ(calendar().chosen(), committee.december.id);
    QTest::keyClick(&calendar(), Qt::Key_PageUp);
    EXPECT_EQ(calendar().day(), QDate(2026, 11, 3));
    QTest::keyClick(&calendar(), Qt::Key_Home);
    EXPECT_EQ(calendar().day(), SmallMeetings::kToday);
}

TEST_F(MeetingsPageTest, EnterOpensTheMeetingOfTheDayAndEscapeLeadsBack) {
    calendar().setDay(committee.december.heldOn);
    QTest::keyClick(&calendar(), Qt::Key_Return);
    ASSERT_TRUE(page->isSheetShown());
    EXPECT_TRUE(awaitUntil([&] { return sheet().sheet() != nullptr; }));
    EXPECT_EQ(sheet().sheet()->meeting.number, u"12/26"_qs);
    QTest::keyClick(&sheet(), Qt::Key_Escape);
    EXPECT_FALSE(page->isSheetShown());
    EXPECT_EQ(calendar().chosen(), committee.december.id);
}

TEST_F(MeetingsPageTest, EnterOnADayWithoutAMeetingBeginsOneOnThatDay) {
    calendar().setDay(QDate(2026, 12, 10));
    QTest::keyClick(&calendar(), Qt::Key_Return);
    ASSERT_TRUE(page->overview().panel().isVisible());
    const auto meeting = fromRow<Meeting>(form().row());
    EXPECT_EQ(meeting.heldOn, QDate(2026, 12, 10));
    EXPECT_EQ(meeting.number, u"13/26"_qs);
    EXPECT_EQ(meeting.startsAt, committee.series.startsAt) << "as the series has it";
    form().save();
    EXPECT_TRUE(awaitUntil([&] { return book().meetings.size() == 4; }));
    EXPECT_EQ(page->overview().currentMeeting()->number, u"13/26"_qs);
    EXPECT_TRUE(awaitUntil([&] { return !page->overview().panel().isVisible(); }));
}

TEST_F(MeetingsPageTest, TheWorkingGroupIsAskedForOnlyWhereOneMeets) {
    page->overview().begin();
    EXPECT_FALSE(form().editor("working_group")->isVisible());
    form().editor("kind")->setValue(codeOf(MeetingKind::WorkingGroup));
    emit form().editor("kind")->changed();
    EXPECT_TRUE(form().editor("working_group")->isVisible());
    EXPECT_EQ(form().editor("number")->value().toString(), u"1/27"_qs) << "the first of its kind";
}

TEST_F(MeetingsPageTest, AltAndAnArrowMoveAScheduledMeetingAndUndoBringsItBack) {
    calendar().setDay(committee.december.heldOn);
    QTest::keyClick(&calendar(), Qt::Key_Right, Qt::AltModifier);
    EXPECT_TRUE(
        awaitUntil([&] { return inStore<Meeting>(committee.december.id).heldOn == QDate(2026, 12, 4); }));
    EXPECT_TRUE(desk->canUndo());
    EXPECT_TRUE(awaitUntil([&] { return calendar().day() == QDate(2026, 12, 4); })) << "it stays chosen";
    desk->undo();
    EXPECT_TRUE(awaitUntil(
        [&] { return inStore<Meeting>(committee.december.id).heldOn == committee.december.heldOn; }));
    EXPECT_TRUE(desk->canRedo());
}

TEST_F(MeetingsPageTest, AMeetingThatWasHeldIsNotMoved) {
    const QSignalSpy asked(&calendar(), &MeetingCalendar::moveAsked);
    calendar().setDay(committee.november.heldOn);
    ASSERT_EQ(calendar().chosen(), committee.november.id);
    QTest::keyClick(&calendar(), Qt::Key_Right, Qt::AltModifier);
    EXPECT_TRUE(asked.isEmpty());
    calendar().setDay(committee.december.heldOn);
    QTest::keyClick(&calendar(), Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(asked.size(), 1) << "the one that is to come is";
    EXPECT_TRUE(awaitUntil([&] { return desk->canUndo(); }));
}

TEST_F(MeetingsPageTest, AScheduledMeetingIsDraggedToAnotherDay) {
    drag(committee.december, QDate(2026, 12, 9));
    EXPECT_TRUE(
        awaitUntil([&] { return inStore<Meeting>(committee.december.id).heldOn == QDate(2026, 12, 9); }));
    EXPECT_TRUE(desk->canUndo());
}

TEST_F(MeetingsPageTest, AMeetingThatWasHeldIsNotDragged) {
    const QSignalSpy asked(&calendar(), &MeetingCalendar::moveAsked);
    drag(committee.november, committee.november.heldOn.addDays(6));
    EXPECT_TRUE(asked.isEmpty());
    drag(committee.october, committee.october.heldOn.addDays(6));
    EXPECT_TRUE(asked.isEmpty()) << "its minutes are approved";
    drag(committee.december, committee.december.heldOn.addDays(6));
    EXPECT_EQ(asked.size(), 1) << "the one that is to come is";
    EXPECT_TRUE(awaitUntil([&] { return desk->canUndo(); }));
}

TEST_F(MeetingsPageTest, AMeetingIsCalledOffAndTheCallingOffTakenBack) {
    calendar().setDay(committee.december.heldOn);
    action("callOff")->trigger();
    EXPECT_TRUE(awaitUntil(
        [&] { return inStore<Meeting>(committee.december.id).status == MeetingStatus::Cancelled; }));
    EXPECT_TRUE(desk->canUndo());
    desk->undo();
    EXPECT_TRUE(awaitUntil(
        [&] { return inStore<Meeting>(committee.december.id).status == MeetingStatus::Scheduled; }));
    EXPECT_TRUE(desk->canRedo());
}

TEST_F(MeetingsPageTest, TheListGroupsWhatIsToComeAndWhatWas) {
    page->overview().toggleMode();
    MeetingListModel& list = page->overview().list().meetings();
    ASSERT_EQ(list.rowCount(), 5);
    EXPECT_TRUE(list.isHead(0));
    EXPECT_EQ(list.meetingAt(1)->id, committee.december.id);
    EXPECT_TRUE(list.isHead(2));
    EXPECT_EQ(list.meetingAt(3)->id, committee.november.id) << "the latest first";
    EXPECT_EQ(list.index(3, MeetingListModel::Attendance).data().toString(), u"2 of 5"_qs);
    EXPECT_EQ(list.index(3, MeetingListModel::Decisions).data().toString(), u"3"_qs);
}

TEST_F(MeetingsPageTest, WhichOfTheTwoIsShownIsRemembered) {
    page->overview().toggleMode();
    const MeetingsPage another(*desk);
    EXPECT_FALSE(another.overview().isCalendar());
}

TEST_F(MeetingsPageTest, SearchingNarrowsCalendarAndListAlike) {
    page->overview().setFilter({{}, {}, u"12/26"_qs});
    EXPECT_TRUE(calendar().meetingsOn(committee.november.heldOn).empty());
    EXPECT_EQ(calendar().meetingsOn(committee.december.heldOn).size(), 1U);
    EXPECT_EQ(page->overview().list().meetings().rowCount(), 2);
}

TEST_F(MeetingsPageTest, ALinkOpensThePartOfTheMeetingItNames) {
    const auto link = [&](const QString& view) {
        page->show({u"meetings"_qs,
                    {{u"meeting"_qs, committee.november.id.toString()},
                     {u"view"_qs, view},
                     {u"item"_qs, committee.brokers.id.toString()}}});
        EXPECT_TRUE(awaitUntil([&] { return sheet().sheet() != nullptr && !sheet().isReading(); }));
    };
    link(u"agenda"_qs);
    EXPECT_EQ(sheet().tab(), MeetingView::Tab::Agenda);
    EXPECT_EQ(sheet().agenda().table().current(), committee.brokers.id);
    link(u"details"_qs);
    EXPECT_EQ(sheet().tab(), MeetingView::Tab::Details);
    link(u"minutes"_qs);
    EXPECT_EQ(sheet().tab(), MeetingView::Tab::Minutes);
}

TEST_F(MeetingsPageTest, EveryActionHasATextAndATooltip) {
    QList<QAction*> all = page->moreActions();
    all << page->mainAction();
    for (QAction* each : all) {
        EXPECT_FALSE(each->text().isEmpty()) << each->objectName().toStdString();
        EXPECT_FALSE(each->toolTip().isEmpty()) << each->objectName().toStdString();
    }
}

} // namespace samaki
