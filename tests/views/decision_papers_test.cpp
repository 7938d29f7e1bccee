// The papers of the decisions register: the letters that remind the agencies, and the list as it is shown.
#include "tests/views/decisions_desk_test.h"
#include "views/common/empty_state.h"
#include "views/common/paper_dialog.h"

#include <QListWidget>

namespace samaki {

namespace {

QStringList ticked(const QListWidget* agencies) {
    QStringList keys;
    for (int row = 0; row < agencies->count(); ++row) {
        if (agencies->item(row)->checkState() == Qt::Checked)
            keys << agencies->item(row)->data(Qt::UserRole).toString();
    }
    return keys;
}

} // namespace

class DecisionPapersTest : public DecisionsDesk {};

TEST_F(DecisionPapersTest, ReminderLettersAreForAgenciesWithOpenDecisionsTheOverdueOnesTicked) {
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

TEST_F(DecisionPapersTest, ReminderLettersOfSeveralDecisionsAreForTheirAgencies) {
    select({committee.open, committee.intoActivity});
    PaperDialog* dialog = page.openLetters();
    auto* agencies = dialog->findChild<QListWidget*>(u"options"_qs);
    const QStringList keys = ticked(agencies);
    EXPECT_EQ(QSet<QString>(keys.begin(), keys.end()),
              (QSet<QString>{committee.labour.id.toString(), committee.socialAffairs.id.toString()}));
    dialog->reject();
}

TEST_F(DecisionPapersTest, AReminderOfTheChosenDecisionIsForItsAgencyAndKeysChooseOthers) {
    table().select(committee.open.id);
    QTest::keyClick(&page, Qt::Key_L, Qt::ControlModifier);
    auto* dialog = page.findChild<PaperDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* agencies = dialog->findChild<QListWidget*>(u"options"_qs);
    EXPECT_EQ(dialog->focusWidget(), agencies);
    EXPECT_EQ(ticked(agencies), QStringList{committee.labour.id.toString()});
    QTest::keyClick(agencies, Qt::Key_Home);
    QTest::keyClick(agencies, Qt::Key_Space);
    EXPECT_EQ(ticked(agencies).size(), 2);
    dialog->findChild<QPushButton*>(u"onlyThis"_qs)->click();
    EXPECT_EQ(ticked(agencies), QStringList{committee.police.id.toString()});
    dialog->reject();
}

TEST_F(DecisionPapersTest, EachLetterHasAPageOfItsOwn) {
    PaperDialog* dialog = page.openLetters();
    ASSERT_TRUE(becomes([&] { return dialog->isReady(); }));
    EXPECT_EQ(dialog->pageCount(), 1);
    dialog->setOption(committee.labour.id.toString(), true);
    dialog->setOption(committee.socialAffairs.id.toString(), true);
    ASSERT_TRUE(becomes([&] { return dialog->isReady(); }));
    EXPECT_EQ(dialog->pageCount(), 3);
    dialog->reject();
}

TEST_F(DecisionPapersTest, TheListHoldsWhatIsShownInItsOrder) {
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

} // namespace samaki
