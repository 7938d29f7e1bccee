// The decisions register on a real store: what is open and who answers for it, what a person does with a
// decision, the letters that remind, and the ways to the meeting and the plan.
#include "tests/support/small_meetings.h"
#include "tests/views/small_desk_test.h"
#include "views/common/empty_state.h"
#include "views/common/field_editor.h"
#include "views/common/filter_chip.h"
#include "views/common/history_panel.h"
#include "views/common/paper_dialog.h"
#include "views/dashboard/dashboard_page.h"
#include "views/decisions/decision_panel.h"
#include "views/decisions/decision_table.h"
#include "views/decisions/decisions_page.h"

#include <QAction>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

#include <atomic>

namespace samaki {

namespace {

class DecisionsPageTest : public ::testing::Test {
protected:
    DecisionsPageTest() {
        QCoreApplication::setOrganizationName(u"samaki-tests"_qs);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, committee.path(u"settings"_qs));
        QSettings().clear();
        QObject::connect(store.get(), &Store::changed, &page,
                         [this](const ChangedRecords& records) { page.refresh(records); });
        QObject::connect(&desk, &Desk::linkOpened, &page, [this](const Link& link) { links << link; });
        page.resize(1166, 680);
        page.refresh({true, {}});
        page.QWidget::show();
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
        EXPECT_TRUE(becomes([this] { return table().model().rowCount() == 4; }));
    }
    ~DecisionsPageTest() override { desk.setLanguage(Language::English); }

    StoreOptions onTheDay() {
        StoreOptions options;
        options.clock = [this] { return QDateTime(day.load(), QTime(3, 0), Qt::UTC); };
        return options;
    }
    bool becomes(const std::function<bool()>& condition) { return awaitUntil(condition, 10'000); }
    DecisionTable& table() { return *page.findChild<DecisionTable*>(); }
    DecisionPanel& panel() { return *page.findChild<DecisionPanel*>(); }
    QAction* action(const char* name) { return page.findChild<QAction*>(QLatin1String(name)); }
    QPushButton* button(const char* name) { return page.findChild<QPushButton*>(QLatin1String(name)); }
    QList<Id> shown() {
        QList<Id> ids;
        for (const RegisteredDecision& each : table().shown())
            ids << each.decision.id;
        return ids;
    }
    void select(const QList<Decision>& decisions) {
        table().select(decisions.front().id);
        for (const Decision& decision : decisions.mid(1)) {
            const QModelIndex index = table().model().index(table().model().shownAt(decision.id), 0);
            table().view()->selectionModel()->select(index,
                                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    void write(const char* column, const QString& text) {
        auto* box = panel().form()->editor(column)->findChild<QPlainTextEdit*>();
        ASSERT_NE(box, nullptr);
        typeText(box, text);
    }
    void submit() { QTest::keyClick(panel().form(), Qt::Key_Return, Qt::ControlModifier); }
    Decision stored(const Decision& decision) {
        const auto found =
            await(store->query([id = decision.id](Reader& reader) { return reader.one<Decision>(id); }));
        return found.ok() ? found->value_or(Decision()) : Decision();
    }
    DecisionStatus statusOf(const Decision& decision) { return stored(decision).status; }

    std::atomic<QDate> day = SmallMeetings::kToday;
    SmallMeetings committee;
    std::unique_ptr<Store> store = committee.openWorkstation(u"Deputy secretary"_qs, onTheDay());
    Desk desk{*store, Language::English, Theme::Mode::Light};
    DecisionsPage page{desk};
    QList<Link> links;
};

} // namespace

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

TEST_F(DecisionsPageTest, TheSpaceBarAsksForTheEvidenceAndMarksAsDoneAndUndoOpensItAgain) {
    table().select(committee.overdue.id);
    table().view()->setFocus();
    QTest::keyClick(table().view(), Qt::Key_Space);
    ASSERT_TRUE(panel().isWriting());
    write("evidence", u"Report of the police"_qs);
    submit();
    ASSERT_TRUE(becomes([this] { return statusOf(committee.overdue) == DecisionStatus::Done; }));
    EXPECT_EQ(stored(committee.overdue).doneOn, SmallMeetings::kToday);
    EXPECT_EQ(stored(committee.overdue).evidence, u"Report of the police"_qs);
    EXPECT_TRUE(becomes([this] { return shown().size() == 3; })) << "no longer among the open ones";
    desk.undo();
    EXPECT_TRUE(becomes([this] { return shown().size() == 4; }));
    EXPECT_EQ(statusOf(committee.overdue), DecisionStatus::Open);
    EXPECT_TRUE(stored(committee.overdue).evidence.isEmpty());
}

TEST_F(DecisionsPageTest, ADayThatLiesAheadIsNotTheDayItWasDone) {
    table().select(committee.open.id);
    action("markDone")->trigger();
    panel().form()->editor("done_on")->setValue(u"2026-12-01"_qs);
    submit();
    EXPECT_TRUE(panel().form()->findChild<QLabel*>(u"done_on_message"_qs)->isVisible());
    EXPECT_TRUE(panel().isWriting());
    EXPECT_EQ(statusOf(committee.open), DecisionStatus::Open);
    QTest::keyClick(panel().form(), Qt::Key_Escape);
    EXPECT_FALSE(panel().isWriting());
}

TEST_F(DecisionsPageTest, ADecisionIsDroppedForAReasonOnly) {
    table().select(committee.overdue.id);
    action("drop")->trigger();
    submit();
    EXPECT_TRUE(panel().form()->findChild<QLabel*>(u"drop_reason_message"_qs)->isVisible());
    write("drop_reason", u"The ministry does it."_qs);
    submit();
    ASSERT_TRUE(becomes([this] { return statusOf(committee.overdue) == DecisionStatus::Dropped; }));
    EXPECT_EQ(stored(committee.overdue).dropReason, u"The ministry does it."_qs);
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

TEST_F(DecisionsPageTest, AgencyAndDueDateAreSetWhileTheMinutesAreNotApproved) {
    table().select(committee.overdue.id);
    EXPECT_FALSE(action("terms")->isEnabled()) << "October's minutes are approved";
    table().select(committee.undated.id);
    ASSERT_TRUE(action("terms")->isEnabled());
    action("terms")->trigger();
    panel().form()->editor("agency")->setValue(committee.labour.id.toString());
    panel().form()->editor("due_on")->setValue(u"2026-12-15"_qs);
    submit();
    ASSERT_TRUE(becomes([this] { return stored(committee.undated).agency == committee.labour.id; }));
    EXPECT_EQ(stored(committee.undated).dueOn, QDate(2026, 12, 15));
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

TEST_F(DecisionsPageTest, WhatAPersonWritesStaysWhenAColleagueWritesToo) {
    table().select(committee.overdue.id);
    action("markDone")->trigger();
    write("evidence", u"Half a sen"_qs);
    const auto colleague = committee.openWorkstation(u"Colleague"_qs);
    Decision after = committee.open;
    after.evidence = u"A draft"_qs;
    Change change(u"colleague"_qs);
    change.edit(committee.open, after);
    EXPECT_EQ(await(colleague->commit(change)).state, CommitResult::State::Written);
    EXPECT_TRUE(await(store->sync()).ok());
    EXPECT_TRUE(becomes([this] {
        const RegisteredDecision* each = table().reading().find(committee.open.id);
        return each != nullptr && each->decision.evidence == u"A draft";
    }));
    EXPECT_TRUE(panel().isWriting());
    EXPECT_EQ(panel().form()->editor("evidence")->value().toString(), u"Half a sen"_qs);
    EXPECT_EQ(table().selected().size(), 1U) << "the selection outlives the refresh";
}

TEST_F(DecisionsPageTest, AFormIsLeftByEscapeAndWhatWasTypedIsThereAgain) {
    table().select(committee.overdue.id);
    QTest::keyClick(&page, Qt::Key_D, Qt::ControlModifier);
    QWidget* evidence = QApplication::focusWidget();
    EXPECT_EQ(evidence, panel().form()->editor("evidence")->focusProxy());
    QTest::keyClick(evidence, Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"save"_qs) << "the fields first, then Done";
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"cancel"_qs);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(panel().form()->isAncestorOf(QApplication::focusWidget())) << "around in the form";
    write("evidence", u"Half a sen"_qs);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(panel().isWriting());
    EXPECT_EQ(QApplication::focusWidget(), table().view());
    QTest::keyClick(&page, Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(panel().form()->editor("evidence")->value().toString(), u"Half a sen"_qs);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(becomes([this] { return statusOf(committee.overdue) == DecisionStatus::Done; }));
}

TEST_F(DecisionsPageTest, AFormNeverActsOnAnotherDecisionThanTheOneItNames) {
    table().select(committee.overdue.id);
    QTest::keyClick(&page, Qt::Key_D, Qt::ControlModifier);
    write("evidence", u"Of the first"_qs);
    table().view()->setFocus();
    QTest::keyClick(table().view(), Qt::Key_Down);
    EXPECT_FALSE(panel().isWriting()) << "another decision is chosen";
    EXPECT_EQ(QApplication::focusWidget(), table().view());
    QTest::keyClick(&page, Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(panel().form()->editor("evidence")->value().toString(), QString());
    page.hide();
    EXPECT_FALSE(panel().isWriting()) << "nor is it left open out of sight";
    page.QWidget::show();
    page.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
    table().select(committee.overdue.id);
    action("markDone")->trigger();
    EXPECT_TRUE(panel().isWriting());
    EXPECT_EQ(panel().form()->editor("evidence")->value().toString(), u"Of the first"_qs);
    EXPECT_TRUE(action("toActivity")->isEnabled()) << "its key works over the open form";
    action("drop")->trigger();
    EXPECT_EQ(panel().form()->act(), DecisionForm::Act::Drop);
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

TEST_F(DecisionsPageTest, ReminderLettersAreForAgenciesWithOpenDecisionsTheOverdueOnesTicked) {
    PaperDialog* dialog = page.openLetters();
    auto* agencies = dialog->findChild<QListWidget*>(u"options"_qs);
    ASSERT_EQ(agencies->count(), 3);
    EXPECT_TRUE(agencies->item(0)->text().startsWith(u"Provincial Police"_qs));
    EXPECT_EQ(agencies->item(0)->checkState(), Qt::Checked);
    EXPECT_EQ(agencies->item(1)->checkState(), Qt::Unchecked);
    ASSERT_TRUE(becomes([&] { return dialog->isReady(); }));
    dialog->setOption(committee.police.id.toString(), false);
    EXPECT_TRUE(becomes([&] { return dialog->findChild<EmptyState*>()->isVisible(); }))
        << "says that an agency must be ticked";
    dialog->reject();
}

TEST_F(DecisionsPageTest, ReminderLettersOfSeveralDecisionsAreForTheirAgencies) {
    select({committee.open, committee.intoActivity});
    PaperDialog* dialog = page.openLetters();
    auto* agencies = dialog->findChild<QListWidget*>(u"options"_qs);
    QStringList ticked;
    for (int row = 0; row < agencies->count(); ++row) {
        if (agencies->item(row)->checkState() == Qt::Checked)
            ticked << agencies->item(row)->data(Qt::UserRole).toString();
    }
    EXPECT_EQ(QSet<QString>(ticked.begin(), ticked.end()),
              (QSet<QString>{committee.labour.id.toString(), committee.socialAffairs.id.toString()}));
    dialog->reject();
}

TEST_F(DecisionsPageTest, AReminderOfTheChosenDecisionIsForItsAgencyAndKeysChooseOthers) {
    table().select(committee.open.id);
    QTest::keyClick(&page, Qt::Key_L, Qt::ControlModifier);
    auto* dialog = page.findChild<PaperDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* agencies = dialog->findChild<QListWidget*>(u"options"_qs);
    const auto ticked = [agencies] {
        QStringList keys;
        for (int row = 0; row < agencies->count(); ++row) {
            if (agencies->item(row)->checkState() == Qt::Checked)
                keys << agencies->item(row)->data(Qt::UserRole).toString();
        }
        return keys;
    };
    EXPECT_EQ(dialog->focusWidget(), agencies);
    EXPECT_EQ(ticked(), QStringList{committee.labour.id.toString()});
    QTest::keyClick(agencies, Qt::Key_Home);
    QTest::keyClick(agencies, Qt::Key_Space);
    EXPECT_EQ(ticked().size(), 2);
    dialog->findChild<QPushButton*>(u"onlyThis"_qs)->click();
    EXPECT_EQ(ticked(), QStringList{committee.police.id.toString()});
    dialog->reject();
}

TEST_F(DecisionsPageTest, EachLetterHasAPageOfItsOwn) {
    PaperDialog* dialog = page.openLetters();
    ASSERT_TRUE(becomes([&] { return dialog->isReady(); }));
    EXPECT_EQ(dialog->pageCount(), 1);
    dialog->setOption(committee.labour.id.toString(), true);
    dialog->setOption(committee.socialAffairs.id.toString(), true);
    ASSERT_TRUE(becomes([&] { return dialog->isReady(); }));
    EXPECT_EQ(dialog->pageCount(), 3);
    dialog->reject();
}

TEST_F(DecisionsPageTest, TheListHoldsWhatIsShownInItsOrder) {
    PaperDialog* dialog = page.openList();
    ASSERT_TRUE(becomes([&] { return dialog->isReady(); }));
    QStringList texts;
    for (const ManuscriptPart& part : dialog->manuscript()->parts) {
        if (const auto* list = std::get_if<TablePart>(&part)) {
            for (const TableRow& row : list->rows)
                texts << row.cells.at(1).texts.front().text;
        }
    }
    EXPECT_EQ(texts, (QStringList{committee.overdue.text, committee.intoActivity.text, committee.open.text,
                                  committee.undated.text}));
    dialog->reject();
}

TEST_F(DecisionsPageTest, TheHistoryOfADecisionIsAKeyAway) {
    table().select(committee.done.id);
    QTest::keyClick(&page, Qt::Key_H, Qt::ControlModifier);
    auto* history = page.findChild<HistoryPanel*>();
    EXPECT_TRUE(becomes([&] { return history->isVisible() && !history->findChildren<QLabel*>().isEmpty(); }));
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
