// What the action plan page shows: the month, what a link or a search asks for, the columns chosen, the
// paper.
#include "tests/views/plans_page_test.h"
#include "views/common/empty_state.h"
#include "views/common/paper_dialog.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>

namespace samaki {

TEST_F(PlansPageTest, ShowsTheMonthGroupedByPillarAndSaysWhatIsLate) {
    EXPECT_TRUE(model().isHead(0));
    EXPECT_EQ(table().rowSpan(0, 0), 1);
    EXPECT_EQ(table().columnSpan(0, 0), model().columnCount()) << "a pillar's head spans the table";
    EXPECT_LT(table().rowHeight(0), table().rowHeight(1));
    EXPECT_EQ(cell(2, "due_on").data(Model::OverdueRole).toInt(), 2);
    EXPECT_EQ(named<QLabel>("planStatus")->text(), u"Draft"_qs);
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

TEST_F(PlansPageTest, SearchingNarrowsAndClearingBringsEverythingBack) {
    QTest::keyClick(&page_, Qt::Key_F, Qt::ControlModifier);
    auto* search = named<QLineEdit>("search");
    EXPECT_TRUE(search->hasFocus());
    typeText(search, u"broker stations"_qs);
    EXPECT_EQ(model().shown(), 1);
    EXPECT_TRUE(named<QPushButton>("clearFilters")->isVisible());
    typeText(search, u"xyz"_qs);
    EXPECT_EQ(model().shown(), 0);
    EXPECT_TRUE(page_.findChild<EmptyState*>()->isVisible());
    page_.findChild<EmptyState*>()->button()->click();
    EXPECT_EQ(model().shown(), 10);
    EXPECT_TRUE(search->text().isEmpty());
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

TEST_F(PlansPageTest, ARowIsChosenWhateverKeysAreHeld) {
    table().select(activity(5).id);
    QTest::keyPress(&table(), Qt::Key_Control, Qt::ControlModifier);
    table().select(activity(6).id);
    QTest::keyRelease(&table(), Qt::Key_Control);
    ASSERT_EQ(table().selectedActivities().size(), 1U);
    EXPECT_EQ(table().selectedActivities().front().id, activity(6).id);
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
        EXPECT_TRUE(becomes([this] { return clipped(page_).isEmpty(); }))
            << clipped(page_).join(u'\n').toStdString();
        EXPECT_GE(table().rowHeight(1), 2 * table().fontMetrics().lineSpacing())
            << "two lines of text stand in a row";
    }
    desk_.setLanguage(Language::Khmer);
    EXPECT_EQ(cell(4, "number").data().toString(), u"៤"_qs);
    EXPECT_TRUE(model().index(0, 0).data().toString() == u"ការបង្ការ"_qs);
}

} // namespace samaki
