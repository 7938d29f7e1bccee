// A meeting from its invitation to approved minutes and a correction to them: each next step, and what it
// does.
#include "tests/views/meetings_desk_test.h"

#include "model/exchange/icalendar.h"
#include "model/records/holiday.h"
#include "model/rules/meeting_status.h"
#include "views/common/empty_state.h"
#include "views/common/field_editor.h"
#include "views/common/paper_dialog.h"
#include "views/common/record_form.h"
#include "views/meetings/addendum_dialog.h"
#include "views/meetings/approve_acts.h"
#include "views/meetings/approve_dialog.h"
#include "views/meetings/begin_dialog.h"
#include "views/meetings/ics_file.h"
#include "views/meetings/minutes_screen.h"
#include "views/meetings/print_papers.h"
#include "views/meetings/schedule_dialog.h"
#include "views/meetings/series_form.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTreeWidget>

namespace samaki {

class MeetingsStepsTest : public MeetingsDesk {
protected:
    QAction* action(const char* name) { return page->findChild<QAction*>(QLatin1String(name)); }
    QString nextStep() {
        const QAction* step = sheet().head().mainStep();
        return step == nullptr ? QString() : step->objectName();
    }
    void showPart(const Id& meeting, const QString& view) {
        page->show({u"meetings"_qs, {{u"meeting"_qs, meeting.toString()}, {u"view"_qs, view}}});
        EXPECT_TRUE(awaitUntil([&] { return sheet().sheet() != nullptr && !sheet().isReading(); }));
    }
    template <class Dialog>
    Dialog* dialog() {
        return page->findChild<Dialog*>();
    }
    ApproveDialog* askApproval() {
        showPart(committee.november.id, u"agenda"_qs);
        action("approveMinutes")->trigger();
        return dialog<ApproveDialog>();
    }
};

TEST_F(MeetingsStepsTest, TheNextStepFollowsHowTheMeetingStands) {
    showPart(committee.december.id, u"agenda"_qs);
    EXPECT_EQ(nextStep(), u"buildAgenda"_qs) << "nothing is on the agenda yet";
    QTest::keyClick(&sheet(), Qt::Key_F6);
    EXPECT_TRUE(awaitUntil([&] { return nextStep() == u"printPaper"_qs; })) << "the invitation goes out";
    showPart(committee.november.id, u"agenda"_qs);
    EXPECT_EQ(nextStep(), u"approveMinutes"_qs);
    showPart(committee.october.id, u"agenda"_qs);
    EXPECT_EQ(nextStep(), u"printPaper"_qs);
    EXPECT_TRUE(action("writeCorrection")->isVisible());
    EXPECT_FALSE(action("approveMinutes")->isVisible());
}

TEST_F(MeetingsStepsTest, MinutesWithoutAnAgendaSayWhatToDoFirst) {
    showPart(committee.december.id, u"minutes"_qs);
    auto* empty = sheet().findChild<MinutesScreen*>()->findChild<EmptyState*>();
    ASSERT_TRUE(awaitUntil([&] { return empty->isVisible(); }));
    EXPECT_EQ(QApplication::focusWidget(), empty->button());
    QTest::keyClick(empty->button(), Qt::Key_Return);
    EXPECT_EQ(sheet().tab(), MeetingView::Tab::Agenda);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    ASSERT_TRUE(awaitUntil([&] { return !sheet().sheet()->items.empty(); }));
    showPart(committee.december.id, u"minutes"_qs);
    EXPECT_TRUE(awaitUntil([&] { return !empty->isVisible(); }));
    EXPECT_TRUE(awaitUntil([] { return QApplication::focusWidget()->objectName() == u"discussion"_qs; }));
}

TEST_F(MeetingsStepsTest, BeginningAMeetingOpensItsMinutesAndExpectsTheAgencies) {
    showPart(committee.december.id, u"agenda"_qs);
    action("beginMeeting")->trigger();
    auto* ask = dialog<BeginDialog>();
    ASSERT_NE(ask, nullptr) << "today is not the meeting's day";
    EXPECT_EQ(inStore<Meeting>(committee.december.id).status, MeetingStatus::Scheduled);
    ask->anyway()->click();
    EXPECT_TRUE(awaitUntil([&] { return sheet().tab() == MeetingView::Tab::Minutes; }));
    EXPECT_EQ(inStore<Meeting>(committee.december.id).status, MeetingStatus::UnderWay);
    EXPECT_EQ(inStore<Meeting>(committee.december.id).heldOn, committee.december.heldOn);
    EXPECT_TRUE(awaitUntil([&] { return sheet().sheet()->attendance.size() == 5; }));
}

TEST_F(MeetingsStepsTest, AMeetingHeldOnAnotherDayIsMovedToTodayAsItBegins) {
    showPart(committee.december.id, u"agenda"_qs);
    action("beginMeeting")->trigger();
    auto* ask = dialog<BeginDialog>();
    ASSERT_NE(ask, nullptr);
    ask->moveToToday()->click();
    EXPECT_TRUE(awaitUntil([&] { return sheet().tab() == MeetingView::Tab::Minutes; }));
    const auto begun = inStore<Meeting>(committee.december.id);
    EXPECT_EQ(begun.heldOn, SmallMeetings::kToday);
    EXPECT_EQ(begun.status, MeetingStatus::UnderWay);
}

TEST_F(MeetingsStepsTest, AMeetingOfTodayBeginsWithoutAQuestion) {
    Meeting today = committee.december;
    today.heldOn = SmallMeetings::kToday;
    const QTime now = store->options().clock().toLocalTime().time();
    today.startsAt = now.addSecs(-20 * 60);
    today.endsAt = now.addSecs(60 * 60);
    Change change(u"today"_qs);
    change.edit(inStore<Meeting>(committee.december.id), today);
    write(change);
    showPart(committee.december.id, u"agenda"_qs);
    EXPECT_TRUE(awaitUntil([&] { return sheet().sheet()->meeting.heldOn == SmallMeetings::kToday; }));
    action("beginMeeting")->trigger();
    EXPECT_EQ(dialog<BeginDialog>(), nullptr);
    EXPECT_TRUE(awaitUntil([&] { return sheet().tab() == MeetingView::Tab::Minutes; }));
    EXPECT_EQ(inStore<Meeting>(today.id).startsAt, now) << "the minutes say when it began";
}

TEST_F(MeetingsStepsTest, MinutesAreNotApprovedBeforeTheMeetingWasHeld) {
    const auto december = inStore<Meeting>(committee.december.id);
    Change change(u"written ahead"_qs);
    change.edit(december, withStatus(december, MeetingStatus::Draft, SmallMeetings::kToday, {}));
    write(change);
    showPart(committee.december.id, u"agenda"_qs);
    EXPECT_TRUE(awaitUntil([&] { return sheet().sheet()->meeting.status == MeetingStatus::Draft; }));
    action("approveMinutes")->trigger();
    EXPECT_EQ(dialog<ApproveDialog>(), nullptr);
    ASSERT_FALSE(problems.isEmpty());
    EXPECT_TRUE(problems.last().contains(u"not held yet"_qs)) << problems.last().toStdString();
    EXPECT_TRUE(canBeApprovedOn(december, december.heldOn)) << "the same day is early enough";
    EXPECT_FALSE(canBeApprovedOn(december, december.heldOn.addDays(-1)));
}

TEST_F(MeetingsStepsTest, TheDayOfApprovalIsNotBeforeTheMeeting) {
    ApproveDialog* ask = askApproval();
    ASSERT_NE(ask, nullptr);
    auto* day = ask->findChild<FieldEditor*>(u"approved_on"_qs);
    ASSERT_NE(day, nullptr);
    day->setValue(toStored(committee.november.heldOn.addDays(-1)));
    emit day->changed();
    EXPECT_FALSE(ask->approve()->isEnabled());
    EXPECT_TRUE(ask->findChild<QLabel*>(u"tooEarly"_qs)->isVisible());
    day->setValue(toStored(committee.november.heldOn));
    emit day->changed();
    EXPECT_TRUE(ask->approve()->isEnabled());
    ask->reject();
}

TEST_F(MeetingsStepsTest, WhatWasDiscussedAndIsCarriedOverIsNamedBeforeTheApproval) {
    showPart(committee.november.id, u"agenda"_qs);
    const QString lacks = missingFromMinutes(*sheet().sheet(), Language::English).join(u'\n');
    EXPECT_TRUE(lacks.contains(u"1 item is carried over although"_qs)) << lacks.toStdString();
    EXPECT_TRUE(lacks.contains(committee.brokers.title));
    MeetingSheet silent = *sheet().sheet();
    for (AgendaItem& item : silent.items)
        item.discussion.clear();
    silent.decisions.clear();
    EXPECT_FALSE(
        missingFromMinutes(silent, Language::English).join(u'\n').contains(u"carried over although"_qs));
}

TEST_F(MeetingsStepsTest, AltAndADigitShowAPartOfTheMeeting) {
    showPart(committee.november.id, u"agenda"_qs);
    const std::pair<Qt::Key, MeetingView::Tab> parts[] = {{Qt::Key_1, MeetingView::Tab::Details},
                                                          {Qt::Key_3, MeetingView::Tab::Attendance},
                                                          {Qt::Key_4, MeetingView::Tab::Minutes},
                                                          {Qt::Key_2, MeetingView::Tab::Agenda}};
    for (const auto& [key, tab] : parts) {
        QTest::keyClick(QApplication::focusWidget(), key, Qt::AltModifier);
        EXPECT_EQ(sheet().tab(), tab);
    }
    EXPECT_TRUE(sheet().head().tabs()->tabToolTip(3).contains(u"Alt+4"_qs));
    const QList<QAction*> offered = page->moreActions();
    for (const QString& part : {u"Agenda"_qs, u"Attendance"_qs, u"Minutes"_qs})
        EXPECT_EQ(std::count_if(offered.begin(), offered.end(),
                                [&](const QAction* each) { return each->text() == part; }),
                  1)
            << part.toStdString();
}

TEST_F(MeetingsStepsTest, AMeetingOpensWhereThereIsSomethingToDoEveryTime) {
    open(committee.november.id);
    EXPECT_TRUE(awaitUntil([&] { return sheet().tab() == MeetingView::Tab::Minutes; }));
    QTest::keyClick(&sheet(), Qt::Key_1, Qt::AltModifier);
    page->closeMeeting();
    open(committee.november.id);
    EXPECT_TRUE(awaitUntil([&] { return sheet().tab() == MeetingView::Tab::Minutes; }));
}

TEST_F(MeetingsStepsTest, ApprovingShowsWhatTheMinutesLack) {
    ApproveDialog* ask = askApproval();
    ASSERT_NE(ask, nullptr);
    QStringList lines;
    for (const QLabel* line : ask->findChildren<QLabel*>(u"line"_qs))
        lines << line->text();
    EXPECT_TRUE(lines.contains(u"1 decision names no responsible agency."_qs));
    EXPECT_TRUE(lines.contains(u"1 agency is not marked in the attendance."_qs));
    EXPECT_EQ(ask->by(), u"Deputy Governor"_qs) << "the chair, unless somebody else is named";
    EXPECT_TRUE(ask->findChild<QLabel*>(u"forGood"_qs)->text().contains(u"for good"_qs));
    ask->reject();
}

TEST_F(MeetingsStepsTest, ApprovalIsForGood) {
    showPart(committee.november.id, u"agenda"_qs);
    Change earlier(u"done to what is locked now"_qs);
    AgendaItem noted = committee.contract;
    noted.discussion = u"A word more"_qs;
    earlier.edit(committee.contract, noted);
    write(earlier);
    ASSERT_TRUE(desk->canUndo());
    ApproveDialog* ask = askApproval();
    ASSERT_NE(ask, nullptr);
    ask->approve()->click();
    EXPECT_TRUE(awaitUntil([&] { return !notices.isEmpty(); }));
    EXPECT_FALSE(desk->canUndo()) << "it would be refused";
    EXPECT_FALSE(desk->canRedo());
    const auto approved = inStore<Meeting>(committee.november.id);
    EXPECT_EQ(approved.status, MeetingStatus::Approved);
    EXPECT_EQ(approved.approvedOn, SmallMeetings::kToday);
    EXPECT_TRUE(awaitUntil(
        [&] { return sheet().agenda().table().model() != nullptr && nextStep() == u"printPaper"_qs; }));
    AgendaItem after = inStore<AgendaItem>(committee.contract.id);
    const AgendaItem before = after;
    after.discussion = u"something else"_qs;
    Change change(u"late"_qs);
    change.edit(before, after);
    EXPECT_EQ(await(desk->commit(change)).state, CommitResult::State::Refused);
}

TEST_F(MeetingsStepsTest, WhatNobodyDealtWithIsCarriedOverWithTheApproval) {
    Change change(u"open item"_qs);
    AgendaItem waiting;
    waiting.meeting = committee.november.id;
    waiting.title = u"Not reached"_qs;
    waiting.place = 9000;
    waiting.id = change.add(waiting);
    write(change);
    showPart(committee.november.id, u"agenda"_qs);
    EXPECT_TRUE(awaitUntil([&] { return sheet().sheet()->items.size() == 5; }));
    ApproveDialog* ask = askApproval();
    ASSERT_NE(ask, nullptr);
    ask->approve()->click();
    EXPECT_TRUE(awaitUntil([&] { return !notices.isEmpty(); }));
    EXPECT_EQ(inStore<AgendaItem>(waiting.id).status, AgendaStatus::CarriedOver);
    EXPECT_EQ(inStore<Meeting>(committee.november.id).status, MeetingStatus::Approved);
}

TEST_F(MeetingsStepsTest, ACorrectionIsAddedToApprovedMinutesAndTheOriginalStays) {
    showPart(committee.october.id, u"details"_qs);
    action("writeCorrection")->trigger();
    auto* write = dialog<AddendumDialog>();
    ASSERT_NE(write, nullptr);
    write->form().editor("text")->setValue(u"The bus was lent, not rented."_qs);
    emit write->form().editor("text")->changed();
    write->activateWindow();
    EXPECT_TRUE(awaitUntil([&] { return write->isActiveWindow(); }));
    QTest::keyClick(write->form().editor("text")->focusProxy(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(awaitUntil([&] { return sheet().sheet()->addenda.size() == 2; }));
    EXPECT_EQ(inStore<AgendaItem>(committee.octoberTopic.id).discussion, committee.octoberTopic.discussion);
    EXPECT_TRUE(sheet().sheet()->addenda.back().madeOn == SmallMeetings::kToday ||
                sheet().sheet()->addenda.front().madeOn == SmallMeetings::kToday);
}

TEST_F(MeetingsStepsTest, CtrlPShowsThePaperThatFits) {
    EXPECT_EQ(usualPaper(MeetingStatus::Scheduled), MeetingPaper::Invitation);
    EXPECT_EQ(usualPaper(MeetingStatus::Draft), MeetingPaper::Minutes);
    showPart(committee.november.id, u"agenda"_qs);
    QTest::keyClick(&sheet(), Qt::Key_P, Qt::ControlModifier);
    auto* papers = dialog<PaperDialog>();
    ASSERT_NE(papers, nullptr);
    EXPECT_TRUE(awaitUntil([&] { return papers->isReady(); }));
    EXPECT_TRUE(papers->suggestedName().startsWith(u"minutes-2026-11-05"_qs));
    for (int i = 0; i < static_cast<int>(meetingPapers().size()); ++i) {
        papers->choosePaper(i);
        EXPECT_TRUE(awaitUntil([&] { return papers->isReady(); })) << i;
        EXPECT_GT(papers->pageCount(), 0) << i;
    }
    papers->close();
}

TEST_F(MeetingsStepsTest, AMeetingIsSavedAsACalendarFile) {
    const QString path = committee.path(u"december.ics"_qs);
    saveCalendarFile(*desk, path, {u"id = :id"_qs, {{u"id"_qs, committee.december.id.toString()}}, {}});
    EXPECT_TRUE(awaitUntil([&] { return !notices.isEmpty(); }));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    EXPECT_TRUE(text.contains("BEGIN:VEVENT"));
    EXPECT_EQ(text.count("BEGIN:VEVENT"), 1);
}

class ScheduleDialogTest : public MeetingsStepsTest {
protected:
    ScheduleDialog* openDialog() {
        action("scheduleMeetings")->trigger();
        return dialog<ScheduleDialog>();
    }
    void addHoliday(const QDate& date, const QString& name) {
        Change change(u"holiday"_qs);
        Holiday holiday;
        holiday.date = date;
        holiday.nameEn = name;
        change.add(holiday);
        write(change);
        EXPECT_TRUE(awaitUntil([&] { return book().holidays.contains(date); }));
    }
};

TEST_F(ScheduleDialogTest, AYearIsShownBeforeItIsMade) {
    addHoliday(QDate(2027, 1, 7), u"Victory Day"_qs); // the first Thursday
    ScheduleDialog* plan = openDialog();
    ASSERT_NE(plan, nullptr);
    ASSERT_EQ(plan->preview()->topLevelItemCount(), 12);
    const QTreeWidgetItem* january = plan->preview()->topLevelItem(0);
    EXPECT_EQ(january->text(0), u"Wednesday 6 Jan 2027"_qs);
    EXPECT_EQ(january->text(1), u"1/27"_qs);
    EXPECT_EQ(january->text(2), u"⚠ Moved from 7 Jan 2027: Victory Day"_qs);
    EXPECT_EQ(plan->chosen().size(), 12U) << "it begins where the plan made so far ends";
    auto* from = plan->findChildren<QComboBox*>().last();
    from->setCurrentIndex(0);
    EXPECT_EQ(plan->preview()->topLevelItem(0)->text(2), u"Has its meeting already"_qs);
    EXPECT_EQ(plan->chosen().size(), 10U) << "November and December have theirs";
    plan->reject();
}

TEST_F(ScheduleDialogTest, WhatIsUntickedIsNotMadeAndTheNumbersCloseUp) {
    ScheduleDialog* plan = openDialog();
    ASSERT_NE(plan, nullptr);
    plan->preview()->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    EXPECT_EQ(plan->preview()->topLevelItem(1)->text(1), u"1/27"_qs);
    plan->schedule();
    EXPECT_TRUE(awaitUntil([&] { return book().meetings.size() == 14; }));
    EXPECT_EQ(book().meetings[3].heldOn, QDate(2027, 2, 4));
    EXPECT_TRUE(awaitUntil([&] { return calendar().day() == QDate(2027, 2, 4); })) << "the first is shown";
    EXPECT_TRUE(notices.contains(u"11 meetings are scheduled. Undo takes them back."_qs));
    desk->undo();
    EXPECT_TRUE(awaitUntil([&] { return book().meetings.size() == 3; })) << "one step takes all back";
}

TEST_F(ScheduleDialogTest, ARegularMeetingSaysHowItIsSavedByKey) {
    ScheduleDialog* plan = openDialog();
    ASSERT_NE(plan, nullptr);
    plan->findChild<QPushButton*>(u"addSeries"_qs)->click();
    ASSERT_TRUE(plan->isWriting());
    const auto* keys = plan->form().findChild<QLabel*>(u"keys"_qs);
    EXPECT_TRUE(keys->isVisible());
    EXPECT_TRUE(keys->text().contains(u"Ctrl+Enter or Ctrl+S"_qs));
    plan->activateWindow();
    EXPECT_TRUE(awaitUntil([&] { return plan->isActiveWindow(); }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(awaitUntil([&] { return !plan->isWriting(); }));
    plan->reject();
}

TEST_F(ScheduleDialogTest, TabGoesAsOneReads) {
    ScheduleDialog* plan = openDialog();
    ASSERT_NE(plan, nullptr);
    plan->activateWindow();
    EXPECT_TRUE(awaitUntil([&] { return plan->isActiveWindow(); }));
    plan->preview()->setFocus();
    ASSERT_EQ(QApplication::focusWidget(), plan->preview());
    QStringList passed;
    for (int i = 0; i < 2; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        passed << static_cast<QPushButton*>(QApplication::focusWidget())->text();
    }
    EXPECT_EQ(passed, (QStringList{u"Not now"_qs, u"Schedule 12 meetings"_qs}));
    plan->reject();
}

TEST_F(ScheduleDialogTest, TheRuleIsSaidInBothLanguagesWhileItIsWritten) {
    ScheduleDialog* plan = openDialog();
    ASSERT_NE(plan, nullptr);
    plan->findChild<QPushButton*>(u"editSeries"_qs)->click();
    ASSERT_TRUE(plan->isWriting());
    const auto* sentence = plan->findChild<QLabel*>(u"seriesSentence"_qs);
    EXPECT_EQ(sentence->text(),
              u"Meets on the first Thursday of the month; when offices are closed that day, on the working "
              "day before."_qs);
    RecordForm& form = plan->form().form();
    form.editor("pattern")->setValue(codeOf(RecurrencePattern::DayOfMonth));
    emit form.editor("pattern")->changed();
    EXPECT_TRUE(form.editor("day")->isVisible());
    EXPECT_FALSE(form.editor("weekday")->isVisible());
    EXPECT_TRUE(sentence->text().startsWith(u"Meets on day 25 of the month"_qs));
    form.save();
    EXPECT_TRUE(awaitUntil([&] { return !plan->isWriting(); }));
    EXPECT_EQ(plan->preview()->topLevelItem(0)->text(0), u"Monday 25 Jan 2027"_qs) << "the plan follows";
    plan->reject();
}

TEST_F(ScheduleDialogTest, WithoutARegularMeetingOneIsWrittenFirst) {
    Change change(u"none"_qs);
    change.deactivate(committee.series);
    write(change);
    EXPECT_TRUE(awaitUntil([&] { return book().series.empty(); }));
    ScheduleDialog* plan = openDialog();
    ASSERT_NE(plan, nullptr);
    EXPECT_TRUE(plan->isWriting());
    plan->form().form().save();
    EXPECT_TRUE(awaitUntil([&] { return !plan->isWriting(); }));
    EXPECT_FALSE(plan->chosen().empty());
    plan->reject();
}

} // namespace samaki
