// The window around the pages: it paints first, says how the drive stands, speaks both languages, and
// remembers.
#include "tests/views/shell_window_test.h"
#include "views/shell/drive_line.h"
#include "views/shell/notice_bar.h"
#include "views/shell/rail.h"
#include "views/shell/shell_actions.h"
#include "views/shell/toast.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>

namespace samaki {

TEST_F(ShellTest, PaintsBeforeItTouchesTheFile) {
    window = std::make_unique<MainWindow>(options, settings);
    EXPECT_FALSE(QDir(options.store.replicaDir).exists());
    EXPECT_EQ(work().pages()->current(), nullptr) << "no page is made before the window is painted";
    window->grab(); // the first paint
    EXPECT_EQ(window->workplace()->store().status().state, DriveStatus::State::Connecting);
    EXPECT_TRUE(awaitUntil([&] { return work().pages()->current() != nullptr; }));
}

TEST_F(ShellTest, APageIsMadeWhenItIsFirstShownAndHearsWhatItMissed) {
    open();
    ASSERT_EQ(page().name(), u"first"_qs);
    ASSERT_EQ(page().refreshed.size(), 1U);
    EXPECT_TRUE(page().refreshed.front().everything);
    EXPECT_EQ(work().findChildren<NotePage*>().size(), 1);

    NotePage& first = page();
    work().showPage(u"second"_qs);
    EXPECT_EQ(page().refreshed.size(), 1U);
    ChangedRecords records;
    records.tables.insert(u"activity"_qs, {committee.activity.id});
    emit window->workplace()->store().changed(records);
    EXPECT_EQ(page().refreshed.size(), 2U);
    EXPECT_EQ(first.refreshed.size(), 1U) << "a page out of view is left alone";
    work().showPage(u"first"_qs);
    ASSERT_EQ(first.refreshed.size(), 2U);
    EXPECT_TRUE(first.refreshed.back().touches<Activity>());
}

TEST_F(ShellTest, ALinkOpensItsPageAndShowsWhatItAsksFor) {
    open();
    window->workplace()->desk().open({u"second"_qs, {{u"overdue"_qs, true}}});
    EXPECT_EQ(page().name(), u"second"_qs);
    ASSERT_EQ(page().links.size(), 1U);
    EXPECT_TRUE(page().links.front().show.value(u"overdue"_qs).toBool());
}

TEST_F(ShellTest, TheLanguageChangesWhileRunningAndIsRemembered) {
    open();
    Desk& desk = window->workplace()->desk();
    bool heard = false;
    QObject::connect(&desk, &Desk::languageChanged, &desk, [&heard] { heard = true; });
    for (QPushButton* button : work().rail()->findChildren<QPushButton*>()) {
        if (button->text() == languageName(Language::Khmer))
            button->click();
    }
    EXPECT_TRUE(heard);
    EXPECT_EQ(desk.language(), Language::Khmer);
    EXPECT_EQ(settings.language(), Language::Khmer);
    EXPECT_EQ(QApplication::font().families().first(), u"Noto Sans Khmer"_qs);
    desk.setLanguage(Language::English);
}

TEST_F(ShellTest, NothingInTheShellIsCutInEitherLanguage) {
    open();
    DriveStatus away;
    away.state = DriveStatus::State::Away;
    away.waiting = 12;
    work().drive()->show(away);
    for (const Language language : {Language::English, Language::Khmer}) {
        window->workplace()->desk().setLanguage(language);
        QCoreApplication::processEvents();
        for (QPushButton* button : work().rail()->findChildren<QPushButton*>())
            EXPECT_LE(button->sizeHint().width(), button->width()) << qPrintable(button->text());
        for (const QWidget* place : std::initializer_list<QWidget*>{work().rail(), work().drive()}) {
            for (const QLabel* label : place->findChildren<QLabel*>()) {
                if (!label->isVisible() || label->text().isEmpty())
                    continue;
                const int needed =
                    label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
                EXPECT_LE(needed, label->height()) << qPrintable(label->text());
                EXPECT_TRUE(label->wordWrap() || label->sizeHint().width() <= label->width())
                    << qPrintable(label->text());
            }
        }
    }
    window->workplace()->desk().setLanguage(Language::English);
}

TEST_F(ShellTest, AProblemStaysUntilItIsDismissedAndTheSameOneIsToldOnce) {
    open();
    NoticeBar& notices = *work().notices();
    EXPECT_FALSE(notices.isVisible());
    emit window->workplace()->desk().problem({Trouble::ReadOnly, u"The plan is closed."_qs, u"cause"_qs});
    emit window->workplace()->desk().problem({Trouble::ReadOnly, u"The plan is closed."_qs, u"cause"_qs});
    EXPECT_TRUE(notices.isVisible());
    EXPECT_EQ(notices.count(), 1);
    notices.dismiss();
    EXPECT_FALSE(notices.isVisible());
}

TEST_F(ShellTest, ThatTheDriveIsAwayIsNotSaidOnceItIsBack) {
    open();
    auto* notices = window->findChild<NoticeBar*>();
    emit window->workplace()->desk().problem({Trouble::ReadOnly, u"The plan is closed."_qs, {}});
    emit window->workplace()->desk().problem({Trouble::DriveAway, u"It cannot be reached."_qs, {}});
    EXPECT_EQ(notices->count(), 2);
    DriveStatus status = window->workplace()->store().status();
    status.state = DriveStatus::State::Away;
    emit window->workplace()->store().statusChanged(status);
    EXPECT_EQ(notices->count(), 2);
    status.state = DriveStatus::State::Online;
    emit window->workplace()->store().statusChanged(status);
    EXPECT_EQ(notices->count(), 1) << "what has nothing to do with the drive stays";
}

TEST_F(ShellTest, GoodNewsCoversNothingThatCanBePressed) {
    open();
    auto* lowest = new QPushButton(u"Lowest"_qs, &page());
    lowest->setGeometry(0, page().height() - 40, page().width(), 40);
    lowest->show();
    emit window->workplace()->desk().notice(
        u"October's decisions are on the agenda of the next meeting, with what is overdue."_qs);
    auto* toast = window->findChild<Toast*>();
    ASSERT_TRUE(toast->isVisible());
    const QRect place(toast->mapTo(window.get(), QPoint()), toast->size());
    for (const QAbstractButton* button : window->findChildren<QAbstractButton*>()) {
        const QRect at(button->mapTo(window.get(), QPoint()), button->size());
        EXPECT_FALSE(button->isVisible() && !toast->isAncestorOf(button) && place.intersects(at))
            << button->text().toStdString();
    }
}

TEST_F(ShellTest, ALongSentenceAboutTheDriveDoesNotWidenTheWindow) {
    open();
    window->resize(1366, 768);
    DriveStatus refused;
    refused.state = DriveStatus::State::Refused;
    refused.problem =
        Problem{Trouble::Damaged, u"The file was changed with another tool. "_qs.repeated(12), {}};
    work().drive()->show(refused);
    QCoreApplication::processEvents();
    EXPECT_LE(window->minimumSizeHint().width(), 1366);
    EXPECT_EQ(window->width(), 1366);
}

TEST_F(ShellTest, WhatIsUndoneIsACommitOfItsOwn) {
    open();
    Desk& desk = window->workplace()->desk();
    Activity after = activityIn(desk.store(), committee.activity.id);
    after.place = u"Preah Sdach"_qs;
    Change change(u"Edit activity 1"_qs);
    change.edit(activityIn(desk.store(), committee.activity.id), after);
    EXPECT_EQ(await(desk.commit(change)).state, CommitResult::State::Written);
    EXPECT_TRUE(work().actions()->undo()->isEnabled());
    EXPECT_TRUE(work().actions()->undo()->text().contains(u"Edit activity 1"_qs));

    desk.undo();
    const auto place = [&] { return activityIn(desk.store(), committee.activity.id).place; };
    EXPECT_TRUE(awaitUntil([&] { return place().isEmpty(); }));
    EXPECT_TRUE(desk.canRedo());
    desk.redo();
    EXPECT_TRUE(awaitUntil([&] { return place() == u"Preah Sdach"_qs; }));
    EXPECT_TRUE(desk.canUndo());
}

TEST_F(ShellTest, AConflictIsAskedAndTheDecisionIsWritten) {
    open();
    Desk& desk = window->workplace()->desk();
    const Activity before = activityIn(desk.store(), committee.activity.id);
    const auto colleague = committee.openWorkstation(u"colleague"_qs);
    EXPECT_TRUE(edit(*colleague, committee.activity.id, [](Activity& a) {
                    a.place = u"Kampong Trabaek"_qs;
                }).acknowledged());
    Activity after = before;
    after.place = u"Preah Sdach"_qs;
    Change change(u"Edit activity 1"_qs);
    change.edit(before, after);
    const QFuture<CommitResult> settled = desk.commit(change);
    QPushButton* save = nullptr;
    EXPECT_TRUE(awaitUntil([&] { return (save = window->findChild<QPushButton*>(u"save"_qs)) != nullptr; }));
    EXPECT_FALSE(settled.isFinished());
    save->click();
    EXPECT_EQ(await(settled).state, CommitResult::State::Written);
    EXPECT_EQ(activityIn(desk.store(), committee.activity.id).place, u"Preah Sdach"_qs);
}

} // namespace samaki
