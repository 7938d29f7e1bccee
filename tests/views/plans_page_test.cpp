// The action plan page on a real store: what the secretary does all day, and what colleagues do meanwhile.
#include "tests/views/plans_committee_test.h"

#include "model/tables/activity_table_model.h"
#include "views/common/empty_state.h"
#include "views/common/field_editor.h"
#include "views/common/paper_dialog.h"
#include "views/plans/activity_panel.h"
#include "views/plans/month_strip.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

namespace samaki {

namespace {

using Model = ActivityTableModel;

class PlansPageTest : public ::testing::Test {
protected:
    PlansPageTest() {
        QObject::connect(store_.get(), &Store::changed, &page_,
                         [this](const ChangedRecords& records) { page_.refresh(records); });
        QObject::connect(&desk_, &Desk::problem, &page_,
                         [this](const Problem& p) { problems_ << p.sentence; });
        page_.resize(1166, 680);
        page_.refresh({true, {}});
        page_.QWidget::show();
        page_.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page_));
        EXPECT_TRUE(awaitUntil([this] { return model().shown() == 10; }));
    }

    ~PlansPageTest() override { desk_.setLanguage(Language::English); }

    ActivityTable& table() { return *page_.findChild<ActivityTable*>(); }
    Model& model() { return *page_.findChild<Model*>(); }
    ActivityPanel& panel() { return *page_.findChild<ActivityPanel*>(); }
    template <class W>
    W* named(const char* name) {
        return page_.findChild<W*>(QLatin1String(name));
    }
    const Activity& activity(int number) const {
        return committee_.activities[static_cast<size_t>(number) - 1];
    }
    QModelIndex cell(int number, const char* column) {
        return model().index(model().rowOf(activity(number).id), Model::columnOf(QLatin1String(column)));
    }

    Activity stored(const Id& id) {
        const auto found = await(store_->query([id](Reader& reader) { return reader.one<Activity>(id); }));
        return found.ok() ? found->value_or(Activity()) : Activity();
    }
    std::vector<Activity> storedIn(const Month& month) {
        const auto found = await(store_->query([month](Reader& reader) {
            const auto plan = reader.first<ActionPlan>(
                {u"month = :m AND active = 1"_qs, {{u"m"_qs, month.toString()}}, {}});
            return plan ? reader.active<Activity>({u"plan = :p"_qs, {{u"p"_qs, plan->id.toString()}}, {}})
                        : std::vector<Activity>();
        }));
        return found.ok() ? *found : std::vector<Activity>();
    }
    bool becomes(const std::function<bool()>& condition) { return awaitUntil(condition, 10'000); }

    /// A colleague at another desk writes, and this desk hears of it.
    void colleagueEdits(const Id& id, const std::function<void(Activity&)>& edit) {
        const auto colleague = committee_.openWorkstation(u"Colleague"_qs);
        const auto found = await(colleague->query([id](Reader& reader) { return reader.one<Activity>(id); }));
        Activity after = found->value();
        edit(after);
        Change change(u"colleague"_qs);
        change.edit(found->value(), after);
        EXPECT_EQ(await(colleague->commit(change)).state, CommitResult::State::Written);
        EXPECT_TRUE(await(store_->sync()).ok());
    }

    void setPlanStatus(PlanStatus status) {
        ActionPlan after = committee_.november;
        const auto now =
            await(store_->query([id = after.id](Reader& reader) { return reader.one<ActionPlan>(id); }));
        after = now->value();
        after.status = status;
        Change change(u"status"_qs);
        change.edit(now->value(), after);
        EXPECT_TRUE(await(desk_.commit(change)).acknowledged());
    }

    /// Words that have less room than they need.
    QStringList clipped() const {
        QStringList texts;
        for (const QPushButton* button : page_.findChildren<QPushButton*>()) {
            if (button->isVisible() && button->width() < button->sizeHint().width())
                texts << button->text();
        }
        for (const QLabel* label : page_.findChildren<QLabel*>()) {
            if (label->isVisible() && !label->wordWrap() && label->width() < label->sizeHint().width())
                texts << label->text();
        }
        return texts;
    }

    void type(QWidget* widget, const QString& text) {
        for (const QChar c : text) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
            QApplication::sendEvent(widget, &press);
        }
    }

    PlansCommittee committee_;
    std::unique_ptr<Store> store_ = committee_.openWorkstation(u"Deputy secretary"_qs);
    Desk desk_{*store_, Language::English, Theme::Mode::Light};
    PlansPage page_{desk_};
    QStringList problems_;
};

} // namespace

TEST_F(PlansPageTest, ShowsTheMonthGroupedByPillarAndSaysWhatIsLate) {
    EXPECT_TRUE(model().isHead(0));
    EXPECT_EQ(table().rowSpan(0, 0), 1);
    EXPECT_EQ(table().columnSpan(0, 0), model().columnCount()) << "a pillar's head spans the table";
    EXPECT_LT(table().rowHeight(0), table().rowHeight(1));
    EXPECT_EQ(cell(2, "due_on").data(Model::OverdueRole).toInt(), 2);
    EXPECT_EQ(named<QLabel>("planStatus")->text(), u"Draft"_qs);
}

TEST_F(PlansPageTest, AnActivityIsAddedByKeyboardAlone) {
    QTest::keyClick(&page_, Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(panel().isVisible());
    QWidget* description = QApplication::focusWidget();
    ASSERT_TRUE(panel().form().editor("description")->isAncestorOf(description))
        << "the cursor stands where one writes";
    type(description, u"Radio talk on safe migration"_qs);
    for (int i = 0;
         i < 30 && !panel().form().editor("lead_agency")->isAncestorOf(QApplication::focusWidget()); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    type(QApplication::focusWidget(), u"Volunteers"_qs);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);

    EXPECT_TRUE(becomes([this] { return model().shown() == 11; }));
    const Activity* added = model().activity(table().currentActivity());
    ASSERT_NE(added, nullptr);
    EXPECT_EQ(added->description, u"Radio talk on safe migration"_qs);
    EXPECT_EQ(added->number, 11);
    EXPECT_EQ(added->leadAgency, committee_.agencies[4].id);
    EXPECT_EQ(added->dueOn, QDate(2026, 11, 30)) << "the month's last working day";
    EXPECT_TRUE(problems_.isEmpty()) << problems_.join(u' ').toStdString();
}

TEST_F(PlansPageTest, AnInlineEditIsWrittenAndCanBeUndone) {
    table().editCell(activity(5).id, u"description"_qs);
    ASSERT_TRUE(table().isEditing());
    auto* text = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    ASSERT_NE(text, nullptr);
    text->setPlainText(u"Visit six families"_qs);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(table().isEditing());
    EXPECT_EQ(cell(5, "description").data().toString(), u"Visit six families"_qs)
        << "shown before the drive answers";
    EXPECT_TRUE(becomes([this] { return stored(activity(5).id).description == u"Visit six families"_qs; }));
    EXPECT_TRUE(becomes([this] { return desk_.canUndo(); }));
    desk_.undo();
    EXPECT_TRUE(
        becomes([this] { return cell(5, "description").data().toString() == activity(5).description; }));
}

TEST_F(PlansPageTest, EscapeLeavesACellAsItWas) {
    table().editCell(activity(5).id, u"budget"_qs);
    ASSERT_TRUE(table().isEditing());
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(line, nullptr);
    type(line, u"400000"_qs);
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_FALSE(table().isEditing());
    EXPECT_EQ(cell(5, "budget").data().toString(), QString());
    EXPECT_FALSE(desk_.canUndo());
}

TEST_F(PlansPageTest, ADateThatDoesNotExistStaysInTheEditor) {
    table().editCell(activity(5).id, u"due_on"_qs);
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(line, nullptr);
    line->selectAll();
    type(line, u"31/02/2026"_qs);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(table().isEditing()) << "the person is told, and corrects it";
    line->selectAll();
    type(line, u"27/11/2026"_qs);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(becomes([this] { return stored(activity(5).id).dueOn == QDate(2026, 11, 27); }));
}

TEST_F(PlansPageTest, GoingToAnotherActivitySavesWhatWasWrittenInTheForm) {
    table().select(activity(6).id);
    ASSERT_TRUE(panel().isVisible());
    auto* place = panel().form().editor("place")->findChild<QLineEdit*>();
    place->setFocus();
    type(place, u"Svay Antor"_qs);
    table().select(activity(7).id);
    EXPECT_EQ(panel().shown(), activity(7).id);
    EXPECT_TRUE(becomes([this] { return stored(activity(6).id).place == u"Svay Antor"_qs; }));
}

TEST_F(PlansPageTest, WhatCannotBeSavedYetStaysInTheForm) {
    table().select(activity(6).id);
    auto* due = panel().form().editor("due_on")->findChild<QLineEdit*>();
    due->setFocus();
    due->selectAll();
    type(due, u"31/02/2026"_qs);
    table().select(activity(7).id);
    EXPECT_EQ(panel().shown(), activity(6).id);
    EXPECT_EQ(due->text(), u"31/02/2026"_qs);
}

TEST_F(PlansPageTest, OneKeyMarksDoneAndTheSameKeyOpensAgain) {
    table().select(activity(6).id);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Space);
    EXPECT_TRUE(becomes([this] { return stored(activity(6).id).status == ActivityStatus::Done; }));
    const Activity done = stored(activity(6).id);
    EXPECT_EQ(done.progress, 100);
    EXPECT_EQ(done.doneOn, QDate(2026, 11, 20));
    EXPECT_EQ(table().currentActivity(), activity(6).id);
    QTest::keyClick(&table(), Qt::Key_Space);
    EXPECT_TRUE(becomes([this] { return stored(activity(6).id).status == ActivityStatus::UnderWay; }));
}

TEST_F(PlansPageTest, RemovingIsUndone) {
    table().select(activity(7).id);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Delete);
    EXPECT_TRUE(becomes([this] { return model().shown() == 9; }));
    EXPECT_EQ(table().currentActivity(), activity(8).id) << "the next one is chosen";
    EXPECT_TRUE(becomes([this] { return desk_.canUndo(); }));
    desk_.undo();
    EXPECT_TRUE(becomes([this] { return model().shown() == 10; }));
}

TEST_F(PlansPageTest, DuplicatingBeginsAnewUnderTheNextNumber) {
    table().select(activity(1).id);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_D, Qt::ControlModifier);
    EXPECT_TRUE(becomes([this] { return model().shown() == 11; }));
    EXPECT_TRUE(becomes([this] {
        return model().activity(table().currentActivity()) != nullptr &&
               model().activity(table().currentActivity())->number == 11;
    }));
    const Activity copy = *model().activity(table().currentActivity());
    EXPECT_EQ(copy.description, activity(1).description);
    EXPECT_EQ(copy.progress, 0);
    EXPECT_FALSE(copy.actual.has_value());
}

TEST_F(PlansPageTest, AClosedPlanIsOnlyRead) {
    setPlanStatus(PlanStatus::Submitted);
    setPlanStatus(PlanStatus::Approved);
    setPlanStatus(PlanStatus::Closed);
    EXPECT_TRUE(becomes([this] { return named<QLabel>("closedLine")->isVisible(); }));
    EXPECT_FALSE(page_.mainAction()->isEnabled());
    EXPECT_FALSE(cell(5, "description").flags().testFlag(Qt::ItemIsEditable));
    table().select(activity(5).id);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Return);
    EXPECT_FALSE(table().isEditing());
    QTest::keyClick(&table(), Qt::Key_Space);
    QTest::keyClick(&table(), Qt::Key_Delete);
    EXPECT_EQ(stored(activity(5).id).status, ActivityStatus::Planned);
    EXPECT_TRUE(stored(activity(5).id).active);
    EXPECT_EQ(named<QPushButton>("planBack")->text(), u"Reopen"_qs);
    named<QPushButton>("planBack")->click();
    EXPECT_TRUE(becomes([this] { return !named<QLabel>("closedLine")->isVisible(); }));
}

TEST_F(PlansPageTest, ThePlanGoesItsWayStepByStep) {
    for (const QString& expected : {u"Submitted"_qs, u"Approved"_qs, u"Closed"_qs}) {
        named<QPushButton>("planStep")->click();
        EXPECT_TRUE(becomes([&] { return named<QLabel>("planStatus")->text() == expected; }))
            << expected.toStdString();
    }
    EXPECT_FALSE(named<QPushButton>("planStep")->isVisible());
}

TEST_F(PlansPageTest, OpeningTheNextMonthIsOneStepAndIsUndoneInOne) {
    named<QAction>("openNextMonth")->trigger();
    QDialog* dialog = nullptr;
    ASSERT_TRUE(
        becomes([&] { return (dialog = named<QDialog>("openMonth")) != nullptr && dialog->isVisible(); }));
    EXPECT_TRUE(dialog->findChild<QLabel*>(u"summary"_qs)->text().contains(u"8 unfinished"_qs));
    EXPECT_TRUE(storedIn(Month(2026, 12)).empty()) << "looking changes nothing";
    dialog->findChild<QPushButton*>(u"open"_qs)->click();
    EXPECT_TRUE(becomes([this] { return page_.month() == Month(2026, 12) && model().shown() == 8; }));
    EXPECT_EQ(storedIn(Month(2026, 12)).size(), 8u);
    EXPECT_TRUE(becomes([this] { return desk_.canUndo(); }));
    desk_.undo();
    EXPECT_TRUE(becomes([this] { return storedIn(Month(2026, 12)).empty() && model().shown() == 0; }));
    EXPECT_TRUE(page_.findChild<EmptyState*>()->isVisible())
        << "the month without a plan says how to open it";
}

TEST_F(PlansPageTest, ALinkSelectsWhatItNames) {
    page_.show(Link{u"plans"_qs,
                    {{u"month"_qs, u"2026-11"_qs}, {u"status"_qs, u"under_way"_qs}, {u"overdue"_qs, true}}});
    EXPECT_TRUE(becomes([this] { return model().shown() == 2; }));
    page_.show(Link{u"plans"_qs, {{u"pillar"_qs, committee_.pillars[2].id.toString()}}});
    EXPECT_TRUE(becomes([this] { return model().shown() == 3; })) << "a link's filters replace those before";
    page_.show(Link{u"plans"_qs,
                    {{u"leadAgency"_qs, committee_.agencies[2].id.toString()}, {u"text"_qs, u"broker"_qs}}});
    EXPECT_TRUE(becomes([this] { return model().shown() == 1; }));
    page_.show(Link{u"plans"_qs, {{u"month"_qs, u"all"_qs}}});
    EXPECT_TRUE(becomes([this] { return model().shown() == 11; }));
    page_.show(Link{u"plans"_qs, {{u"record"_qs, committee_.repatriation.id.toString()}}});
    EXPECT_TRUE(becomes([this] { return table().currentActivity() == committee_.repatriation.id; }));
    EXPECT_EQ(page_.month(), Month(2026, 10));
}

TEST_F(PlansPageTest, ACarriedOverActivityLeadsBackToTheOneItContinues) {
    std::optional<Link> opened;
    QObject::connect(&desk_, &Desk::linkOpened, &page_, [&](const Link& link) { opened = link; });
    table().select(activity(4).id);
    auto* back = named<QPushButton>("carriedFrom");
    EXPECT_TRUE(becomes([&] { return back->isVisible(); }));
    EXPECT_EQ(back->text(), u"Continues activity 4 of October 2026"_qs);
    back->click();
    ASSERT_TRUE(opened.has_value());
    EXPECT_EQ(opened->show.value(u"record"_qs).toString(), committee_.repatriation.id.toString());
}

TEST_F(PlansPageTest, AColleaguesChangeAppearsAndNothingElseMoves) {
    page_.resize(1166, 480);
    table().select(activity(9).id);
    const int scroll = table().verticalScrollBar()->value();
    ASSERT_GT(scroll, 0);
    colleagueEdits(activity(1).id, [](Activity& a) { a.description = u"Messages in 50 villages"_qs; });
    EXPECT_TRUE(becomes(
        [this] { return cell(1, "description").data().toString() == u"Messages in 50 villages"_qs; }));
    EXPECT_EQ(table().currentActivity(), activity(9).id);
    EXPECT_EQ(table().verticalScrollBar()->value(), scroll);
}

TEST_F(PlansPageTest, WhatIsBeingWrittenIsNotOverwritten) {
    table().editCell(activity(5).id, u"budget"_qs);
    ASSERT_TRUE(table().isEditing());
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(line, nullptr);
    type(line, u"400000"_qs);
    colleagueEdits(activity(5).id, [](Activity& a) { a.description = u"Follow up on seven families"_qs; });
    ASSERT_TRUE(table().isEditing());
    EXPECT_EQ(line->text(), u"400000"_qs);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(becomes([this] { return stored(activity(5).id).budget == 40000000; }));
    EXPECT_EQ(stored(activity(5).id).description, u"Follow up on seven families"_qs) << "both changes stand";
    EXPECT_TRUE(becomes(
        [this] { return cell(5, "description").data().toString() == u"Follow up on seven families"_qs; }));
}

TEST_F(PlansPageTest, AnEditTheDriveRefusesIsTakenBackFromTheTable) {
    const auto colleague = committee_.openWorkstation(u"Colleague"_qs);
    ActionPlan closed = committee_.november;
    const auto now =
        await(colleague->query([id = closed.id](Reader& reader) { return reader.one<ActionPlan>(id); }));
    closed = now->value();
    closed.status = PlanStatus::Closed;
    Change change(u"close"_qs);
    change.edit(now->value(), closed);
    ASSERT_EQ(await(colleague->commit(change)).state, CommitResult::State::Written);

    model().setData(cell(5, "place"), u"Ba Phnum"_qs); // this desk has not heard of it yet
    EXPECT_EQ(cell(5, "place").data().toString(), u"Ba Phnum"_qs);
    EXPECT_TRUE(becomes([this] { return !problems_.isEmpty(); }));
    EXPECT_TRUE(becomes([this] { return cell(5, "place").data().toString().isEmpty(); }));
}

TEST_F(PlansPageTest, SearchingNarrowsAndClearingBringsEverythingBack) {
    QTest::keyClick(&page_, Qt::Key_F, Qt::ControlModifier);
    auto* search = named<QLineEdit>("search");
    EXPECT_TRUE(search->hasFocus());
    type(search, u"broker stations"_qs);
    EXPECT_EQ(model().shown(), 1);
    EXPECT_TRUE(named<QPushButton>("clearFilters")->isVisible());
    type(search, u"xyz"_qs);
    EXPECT_EQ(model().shown(), 0);
    EXPECT_TRUE(page_.findChild<EmptyState*>()->isVisible());
    page_.findChild<EmptyState*>()->button()->click();
    EXPECT_EQ(model().shown(), 10);
    EXPECT_TRUE(search->text().isEmpty());
}

TEST_F(PlansPageTest, DraggingABarMovesTheDueDate) {
    auto* strip = named<MonthStrip>("monthStrip");
    const QRect bar = strip->barOf(activity(8).id); // 16 to 19 November
    ASSERT_TRUE(bar.isValid());
    const QPoint from = bar.center();
    const int day = strip->viewport()->width() / 30;
    QTest::mousePress(strip->viewport(), Qt::LeftButton, {}, from);
    EXPECT_EQ(table().currentActivity(), activity(8).id) << "a press selects";
    QTest::mouseMove(strip->viewport(), from + QPoint(4 * day, 0));
    QTest::mouseRelease(strip->viewport(), Qt::LeftButton, {}, from + QPoint(4 * day, 0));
    EXPECT_TRUE(becomes([this] { return stored(activity(8).id).dueOn == QDate(2026, 11, 23); }));
    EXPECT_TRUE(becomes([this] { return desk_.canUndo(); }));
    desk_.undo();
    EXPECT_TRUE(becomes([this] { return stored(activity(8).id).dueOn == QDate(2026, 11, 19); }));
}

TEST_F(PlansPageTest, TheColumnsAPersonChoseAreThereAgain) {
    QMenu menu;
    table().fillColumnMenu(menu);
    for (QAction* action : menu.actions()) {
        if (action->text() == u"Place"_qs)
            action->trigger();
    }
    ASSERT_FALSE(table().isColumnHidden(Model::columnOf(u"place"_qs)));
    PlansPage again(desk_);
    EXPECT_FALSE(again.findChild<ActivityTable*>()->isColumnHidden(Model::columnOf(u"place"_qs)));
}

TEST_F(PlansPageTest, AllMonthsSayWhichMonthARowBelongsTo) {
    const int month = Model::columnOf(u"month"_qs);
    EXPECT_TRUE(table().isColumnHidden(month));
    named<QPushButton>("allMonths")->click();
    EXPECT_TRUE(becomes([this] { return model().shown() == 11; }));
    EXPECT_FALSE(table().isColumnHidden(month));
}

TEST_F(PlansPageTest, RowsAreCopiedForASpreadsheet) {
    table().select(activity(6).id);
    named<QAction>("copyRows")->trigger();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines.at(0).split(u'\t').at(1), u"Activity"_qs);
    EXPECT_EQ(lines.at(1).split(u'\t').at(1), activity(6).description);
    EXPECT_EQ(lines.at(0).split(u'\t').size(), lines.at(1).split(u'\t').size());
}

TEST_F(PlansPageTest, ThePlanIsPreviewedAndSavedAsPdfInTheLanguageChosen) {
    named<QAction>("print")->trigger();
    auto* dialog = page_.findChild<PaperDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->findChild<QComboBox*>(u"paperLanguage"_qs)->currentData().toString(), u"en"_qs);
    dialog->setPaperLanguage(Language::Khmer);
    ASSERT_TRUE(becomes([&] { return dialog->isReady(); }));
    EXPECT_EQ(dialog->suggestedName(), u"action-plan-2026-11-km"_qs);
    int saved = 0;
    QStringList sentences;
    QObject::connect(dialog, &PaperDialog::saved, dialog, [&] { ++saved; });
    QObject::connect(dialog, &PaperDialog::failed, dialog,
                     [&](const Problem& problem) { sentences << problem.sentence; });
    dialog->saveTo(committee_.path(u"plan.pdf"_qs));
    ASSERT_TRUE(becomes([&] { return saved == 1; }));
    QFile file(committee_.path(u"plan.pdf"_qs));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(5).startsWith("%PDF"));
    dialog->saveTo(committee_.path(u"no/such/folder/plan.pdf"_qs));
    EXPECT_TRUE(becomes([&] { return sentences.size() == 1; })) << "said in a sentence, not in silence";
    dialog->reject();
}

TEST_F(PlansPageTest, NoWordIsClippedInEitherLanguage) {
    table().select(activity(4).id);
    for (const Language language : {Language::Khmer, Language::English}) {
        desk_.setLanguage(language);
        EXPECT_TRUE(
            becomes([this] { return panel().isVisible() && table().currentActivity() == activity(4).id; }));
        EXPECT_TRUE(becomes([this] { return clipped().isEmpty(); })) << clipped().join(u'\n').toStdString();
        EXPECT_GE(table().rowHeight(1), 2 * table().fontMetrics().lineSpacing())
            << "two lines of text stand in a row";
    }
    desk_.setLanguage(Language::Khmer);
    EXPECT_EQ(cell(4, "number").data().toString(), u"៤"_qs);
    EXPECT_TRUE(model().index(0, 0).data().toString() == u"ការបង្ការ"_qs);
}

} // namespace samaki
