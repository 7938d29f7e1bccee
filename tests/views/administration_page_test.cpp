#include "views/administration/administration_page.h"

#include "model/records/holiday.h"
#include "tests/views/small_desk_test.h"
#include "views/administration/check_pane.h"
#include "views/administration/committee_pane.h"
#include "views/administration/list_pane.h"
#include "views/common/field_editor.h"
#include "views/common/record_form.h"
#include "views/common/record_table.h"
#include "views/common/wrap_label.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QTest>

namespace samaki {

class AdministrationPageTest : public SmallDesk {
protected:
    AdministrationPageTest() {
        QObject::connect(store.get(), &Store::changed, &page, &AdministrationPage::refresh);
        page.resize(1200, 700);
        page.QWidget::show();
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
        page.refresh({true, {}});
    }

    void go(const QString& section) { page.show(Link{u"administration"_qs, {{u"text"_qs, section}}}); }
    ListPane* list(const RecordType& type) {
        for (ListPane* pane : page.findChildren<ListPane*>()) {
            if (&pane->type() == &type)
                return pane;
        }
        return nullptr;
    }
    RecordTableModel& table(ListPane* pane) { return pane->findChild<RecordTable*>()->model(); }
    void write(RecordForm* form, const char* column, const QString& text) {
        auto* line = form->editor(column)->findChild<QLineEdit*>();
        line->selectAll();
        typeText(line, text);
    }
    QStringList sentences() {
        QStringList texts;
        for (const WrapLabel* label : page.findChildren<WrapLabel*>(u"sentence"_qs))
            texts << label->sentence();
        return texts;
    }
    QString checkResult() {
        CheckPane* pane = page.findChild<CheckPane*>();
        QSignalSpy checked(pane, &CheckPane::checked);
        pane->check();
        EXPECT_TRUE(awaitUntil([&] { return checked.count() == 1; }));
        return pane->findChild<WrapLabel*>(u"result"_qs)->sentence();
    }

    AdministrationPage page{desk};
};

TEST_F(AdministrationPageTest, TheCommitteesOwnDetailsAreChangedAndUndone) {
    auto* form = page.findChild<CommitteePane*>()->findChild<RecordForm*>();
    ASSERT_TRUE(awaitUntil([&] { return form->isEnabled(); }));
    write(form, "place_en", u"Prey Veng"_qs);
    form->save();
    EXPECT_TRUE(
        awaitUntil([&] { return inStore<Committee>(committee.committee.id).placeEn == u"Prey Veng"; }));
    EXPECT_TRUE(awaitUntil([&] { return !form->isDirty() && desk.canUndo(); }));
    desk.undo();
    EXPECT_TRUE(awaitUntil([&] {
        return form->editor("place_en")->value().isNull() &&
               inStore<Committee>(committee.committee.id).placeEn.isEmpty();
    }));
}

TEST_F(AdministrationPageTest, ByKeyboardAPillarIsAddedWithTheNextNumberAndTakenOut) {
    go(u"pillars"_qs);
    ListPane* pillars = list(typeOf<Pillar>());
    ASSERT_TRUE(awaitUntil([&] { return table(pillars).rowCount() == 1; }));
    pillars->findChild<QTableView*>()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
    auto* form = pillars->findChild<RecordForm*>();
    ASSERT_TRUE(form->isVisible());
    EXPECT_EQ(fromRow<Pillar>(form->row()).number, 2);
    form->editor("name_en")->setFocus();
    typeText(QApplication::focusWidget(), u"Protection"_qs);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(awaitUntil([&] { return table(pillars).rowCount() == 2 && !form->isNew(); }));
    EXPECT_EQ(fromRow<Pillar>(table(pillars).shownRow(1)).nameEn, u"Protection"_qs);
    ASSERT_TRUE(awaitUntil([&] { return !form->base().id.isNull() && form->base().revision > 0; }));
    pillars->findChild<QAbstractButton*>(u"active"_qs)->click();
    EXPECT_TRUE(awaitUntil([&] { return table(pillars).rowCount() == 1; }));
}

TEST_F(AdministrationPageTest, AHolidayWithADateThatDoesNotExistIsNotWritten) {
    go(u"holidays"_qs);
    ListPane* holidays = list(typeOf<Holiday>());
    holidays->add();
    auto* form = holidays->findChild<RecordForm*>();
    write(form, "date", u"31/02/2027"_qs);
    write(form, "name_en", u"A day too many"_qs);
    form->save();
    EXPECT_TRUE(form->findChild<WrapLabel*>(u"date_message"_qs)->sentence().contains(u"31/02/2027"_qs));
    const auto written = await(store->query([](Reader& r) { return r.all<Holiday>().size(); }));
    EXPECT_EQ(*written, 0u);
}

TEST_F(AdministrationPageTest, TheLatestChangesArriveAsTheyAreWritten) {
    go(u"log"_qs);
    EXPECT_TRUE(awaitUntil([this] { return !sentences().isEmpty(); }));
    edit(*store, committee.activity.id, [](Activity& a) { a.status = ActivityStatus::Done; });
    EXPECT_TRUE(awaitUntil([this] { return sentences().first().contains(u"from Planned to Done"_qs); }));
}

TEST_F(AdministrationPageTest, NothingIsClippedInEitherLanguage) {
    for (const Language language : {Language::English, Language::Khmer}) {
        desk.setLanguage(language);
        for (const QString& section : {u"committee"_qs, u"pillars"_qs, u"holidays"_qs, u"check"_qs}) {
            go(section);
            if (auto* pane = qobject_cast<ListPane*>(list(typeOf<Pillar>())); section == u"pillars")
                pane->add();
            QCoreApplication::processEvents();
            EXPECT_EQ(clipped(page), QStringList()) << qPrintable(languageCode(language) + section);
        }
    }
}

TEST_F(AdministrationPageTest, ASoundFileIsSaidToBeSound) {
    go(u"check"_qs);
    EXPECT_TRUE(checkResult().startsWith(u"✓"_qs));
}

TEST_F(AdministrationPageTest, ARecordEditedWithAnotherToolIsNamed) {
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_qs, u"another tool"_qs);
        other.setDatabaseName(committee.file());
        ASSERT_TRUE(other.open());
        QSqlQuery query(other);
        ASSERT_TRUE(query.exec(u"UPDATE agency SET name_en = 'Forged' WHERE kind = 'police'"_qs));
        query.finish();
        other.close();
    }
    QSqlDatabase::removeDatabase(u"another tool"_qs);
    go(u"check"_qs);
    EXPECT_TRUE(checkResult().startsWith(u"⚠"_qs));
    auto* findings = page.findChild<QListWidget*>(u"findings"_qs);
    EXPECT_EQ(findings->count(), 1);
    EXPECT_TRUE(findings->isVisible());
}

TEST_F(AdministrationPageTest, AFileThatIsGoneGetsASentence) {
    go(u"check"_qs);
    committee.unplug();
    EXPECT_TRUE(checkResult().startsWith(u"⚠"_qs));
    committee.plugIn();
}

} // namespace samaki
