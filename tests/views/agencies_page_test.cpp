#include "views/agencies/agencies_page.h"

#include "tests/views/small_desk_test.h"
#include "views/agencies/agency_panel.h"
#include "views/common/empty_state.h"
#include "views/common/field_editor.h"
#include "views/common/import_dialog.h"
#include "views/common/record_form.h"
#include "views/common/record_table.h"
#include "views/common/wrap_label.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

namespace samaki {

class AgenciesPageTest : public SmallDesk {
protected:
    AgenciesPageTest() {
        QObject::connect(store.get(), &Store::changed, &page, &AgenciesPage::refresh);
        page.resize(1200, 700);
        page.QWidget::show();
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
        page.refresh({true, {}});
        EXPECT_TRUE(awaitUntil([this] { return table().rowCount() == 2; }));
    }

    RecordTable* tableWidget() { return page.findChild<RecordTable*>(); }
    RecordTableModel& table() { return tableWidget()->model(); }
    RecordForm* form(const QString& name = u"agency_form"_qs) { return page.findChild<RecordForm*>(name); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void press(const QString& name) {
        auto* button = page.findChild<QAbstractButton*>(name);
        ASSERT_NE(button, nullptr) << qPrintable(name);
        button->click();
    }
    QStringList shown() {
        QStringList names;
        for (int row = 0; row < table().rowCount(); ++row)
            names << table().index(row, table().columnOf(u"name"_qs)).data().toString();
        return names;
    }
    std::optional<Row> find(const QString& name) {
        for (const Row& row : table().rows()) {
            if (fromRow<Agency>(row).nameEn == name)
                return row;
        }
        return std::nullopt;
    }
    Id addContact(const QString& name, const QDate& confirmed) {
        Contact contact;
        contact.agency = committee.police.id;
        contact.name = name;
        contact.email = u"focal@police.example"_qs;
        contact.confirmedOn = confirmed;
        Change change(u"contact"_qs);
        const Id id = change.add(contact);
        EXPECT_TRUE(await(store->commit(change)).acknowledged());
        return id;
    }
    void select(const Id& id) {
        page.show(Link{u"agencies"_qs, {{u"record"_qs, id.toString()}}});
        EXPECT_TRUE(page.findChild<AgencyPanel*>()->isVisible());
    }
    QString confirmation() {
        auto* label = page.findChild<WrapLabel*>(u"confirmation"_qs);
        return label == nullptr ? QString() : label->sentence();
    }

    AgenciesPage page{desk};
};

TEST_F(AgenciesPageTest, ByKeyboardAloneAnAgencyIsAddedFoundEditedDeactivatedAndBroughtBack) {
    tableWidget()->view()->setFocus();
    key(Qt::Key_N, Qt::ControlModifier);
    typeText(QApplication::focusWidget(), u"Embassy of Thailand"_qs);
    key(Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(awaitUntil([this] { return find(u"Embassy of Thailand"_qs).has_value(); }));
    const Id embassy = find(u"Embassy of Thailand"_qs)->id;
    ASSERT_TRUE(
        awaitUntil([&] { return tableWidget()->current() == embassy && tableWidget()->view()->hasFocus(); }));

    key(Qt::Key_F, Qt::ControlModifier);
    typeText(QApplication::focusWidget(), u"thai"_qs);
    EXPECT_EQ(shown(), QStringList(u"Embassy of Thailand"_qs));
    key(Qt::Key_Down);
    key(Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(form()->isVisible());
    form()->editor("phone")->setFocus();
    typeText(QApplication::focusWidget(), u"023 726 306"_qs);
    key(Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(awaitUntil(
        [this] { return fromRow<Agency>(*find(u"Embassy of Thailand"_qs)).phone == u"023 726 306"; }));

    ASSERT_TRUE(awaitUntil([this] { return tableWidget()->view()->hasFocus(); }));
    auto* deactivate = page.findChild<QAbstractButton*>(u"active"_qs);
    deactivate->setFocus();
    key(Qt::Key_Space);
    ASSERT_TRUE(awaitUntil([this] { return !find(u"Embassy of Thailand"_qs)->active; }));
    EXPECT_TRUE(awaitUntil([this] { return desk.undoText().contains(u"Deactivate"_qs); }));
    desk.undo();
    EXPECT_TRUE(awaitUntil([this] { return find(u"Embassy of Thailand"_qs)->active; }));
}

TEST_F(AgenciesPageTest, AColleaguesAgencyAppearsAndTheOneOnTheScreenStays) {
    select(committee.police.id);
    const auto colleague = committee.openWorkstation(u"Police officer"_qs);
    Agency added;
    added.nameEn = u"Agricultural Cooperative of Preah Sdach"_qs;
    added.kind = AgencyKind::CommunityOrganisation;
    Change change(u"add"_qs);
    change.add(added);
    ASSERT_TRUE(await(colleague->commit(change)).acknowledged());
    EXPECT_TRUE(await(store->sync()).ok());
    EXPECT_TRUE(awaitUntil([this] { return table().rowCount() == 3; }));
    EXPECT_EQ(tableWidget()->current(), committee.police.id);
}

TEST_F(AgenciesPageTest, WhatIsBeingWrittenOutlivesAColleaguesChangeAndTheSaveKeepsBoth) {
    select(committee.police.id);
    press(u"edit_agency"_qs);
    auto* phone = form()->editor("phone")->findChild<QLineEdit*>();
    typeText(phone, u"117"_qs);
    const auto colleague = committee.openWorkstation(u"Police officer"_qs);
    Agency changed =
        *await(colleague->query([&](Reader& r) { return r.one<Agency>(committee.police.id); })).value();
    const Agency before = changed;
    changed.hotline = u"1288"_qs;
    Change change(u"hotline"_qs);
    change.edit(before, changed);
    ASSERT_TRUE(await(colleague->commit(change)).acknowledged());
    EXPECT_TRUE(await(store->sync()).ok());
    auto* notice = form()->findChild<WrapLabel*>(u"notice"_qs);
    EXPECT_TRUE(awaitUntil([&] { return notice->isVisible(); })) << "the form says so";
    EXPECT_EQ(phone->text(), u"117"_qs);
    form()->save();
    EXPECT_TRUE(awaitUntil([&] { return inStore<Agency>(committee.police.id).phone == u"117"; }));
    EXPECT_EQ(inStore<Agency>(committee.police.id).hotline, u"1288"_qs);
}

TEST_F(AgenciesPageTest, AStaleContactIsMarkedInWordsAndConfirmedWithOneButton) {
    const Id contact = addContact(u"Chief of the anti-trafficking bureau"_qs, desk.today().addMonths(-7));
    EXPECT_TRUE(awaitUntil([this] {
        return table()
                   .index(shown().indexOf(u"Provincial Police"_qs), table().columnOf(u"to_confirm"_qs))
                   .data() == QVariant(u"⚠ 1"_qs);
    }));
    select(committee.police.id);
    EXPECT_TRUE(confirmation().startsWith(u"⚠ Out of date"_qs)) << qPrintable(confirmation());
    press(u"confirm"_qs);
    EXPECT_TRUE(awaitUntil([this] { return confirmation().startsWith(u"✓"_qs); }));
    EXPECT_EQ(inStore<Contact>(contact).confirmedOn, desk.today());
}

TEST_F(AgenciesPageTest, AContactIsAddedAndRemovedAndTheRemovalUndone) {
    select(committee.police.id);
    press(u"add_contact"_qs);
    RecordForm* contactForm = form(u"contact_form"_qs);
    typeText(contactForm->editor("name")->findChild<QLineEdit*>(), u"Deputy commissioner"_qs);
    contactForm->save();
    EXPECT_TRUE(awaitUntil([this] { return page.findChild<QAbstractButton*>(u"remove"_qs) != nullptr; }));
    const auto contacts = await(store->query([](Reader& r) { return r.all<Contact>(); }));
    ASSERT_EQ(contacts->size(), 1u);
    EXPECT_EQ(contacts->front().agency, committee.police.id);
    press(u"remove"_qs);
    EXPECT_TRUE(awaitUntil([&] { return !inStore<Contact>(contacts->front().id).active; }));
    EXPECT_TRUE(desk.undoText().contains(u"Remove"_qs));
    desk.undo();
    EXPECT_TRUE(awaitUntil([&] { return inStore<Contact>(contacts->front().id).active; }));
}

TEST_F(AgenciesPageTest, AnAgencyIsFoundByItsContactsName) {
    addContact(u"Chief of the bureau"_qs, desk.today());
    tableWidget()->setSearch(u"chief bureau"_qs);
    EXPECT_TRUE(awaitUntil([this] { return shown() == QStringList(u"Provincial Police"_qs); }));
}

TEST_F(AgenciesPageTest, OpenActivitiesLeadToThePlan) {
    Link followed;
    QObject::connect(&desk, &Desk::linkOpened, &page, [&](const Link& link) { followed = link; });
    select(committee.labour.id);
    press(u"activities"_qs);
    EXPECT_EQ(followed.page, u"plans"_qs);
    EXPECT_EQ(followed.show.value(u"leadAgency"_qs).toString(), committee.labour.id.toString());
}

TEST_F(AgenciesPageTest, TheExportedDirectoryIsImportedWithoutAChange) {
    const QString file = committee.path(u"agencies.csv"_qs);
    page.exportCsvTo(file);
    ASSERT_TRUE(awaitUntil([&] { return QFile::exists(file); }));
    ImportDialog* dialog = page.openImport(typeOf<Agency>());
    dialog->load(file);
    ASSERT_TRUE(awaitUntil([&] { return dialog->plan().has_value(); }));
    EXPECT_TRUE(dialog->plan()->ok());
    EXPECT_TRUE(dialog->plan()->change.isEmpty());
    EXPECT_FALSE(dialog->findChild<QAbstractButton*>(u"import"_qs)->isEnabled());
}

TEST_F(AgenciesPageTest, ContactsLeaveAsVcard) {
    addContact(u"Chief of the bureau"_qs, desk.today());
    const QString file = committee.path(u"contacts.vcf"_qs);
    page.exportVcardTo(file, committee.police.id);
    ASSERT_TRUE(awaitUntil([&] { return QFile::exists(file); }));
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_TRUE(written.readAll().contains("FN:Chief of the bureau"));
}

TEST_F(AgenciesPageTest, MailAddressesOfWhatIsShownAreCopied) {
    addContact(u"Chief of the bureau"_qs, desk.today());
    page.moreActions().last()->trigger();
    EXPECT_TRUE(awaitUntil([] { return QGuiApplication::clipboard()->text() == u"focal@police.example"; }));
}

class ImportDialogTest : public AgenciesPageTest {
protected:
    void look(const QByteArray& csv) {
        QFile file(committee.path(u"list.csv"_qs));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(csv);
        file.close();
        bool looked = false;
        dialog = page.openImport(typeOf<Agency>());
        QObject::connect(dialog, &ImportDialog::looked, dialog, [&] { looked = true; });
        dialog->load(file.fileName());
        ASSERT_TRUE(awaitUntil([&] { return looked; }));
    }
    QAbstractButton* import() { return dialog->findChild<QAbstractButton*>(u"import"_qs); }

    QPointer<ImportDialog> dialog;
};

TEST_F(ImportDialogTest, OneBadRowIsNamedAndNothingIsWritten) {
    look("kind,name_en,joined_on\nngo,Care Network,2026-01-05\nngo,Other Network,31/02/2026\n");
    ASSERT_TRUE(dialog->plan().has_value());
    EXPECT_FALSE(dialog->plan()->ok());
    auto* list = dialog->findChild<QTableWidget*>(u"list"_qs);
    ASSERT_EQ(list->rowCount(), 1);
    EXPECT_EQ(list->item(0, 0)->text(), u"3"_qs);
    EXPECT_TRUE(list->item(0, 2)->text().contains(u"31/02/2026"_qs));
    EXPECT_FALSE(import()->isEnabled());
    dialog->import();
    const auto agencies = await(store->query([](Reader& r) { return r.all<Agency>().size(); }));
    EXPECT_EQ(*agencies, 2u);
}

TEST_F(ImportDialogTest, GoodRowsComeInAsOneStepThatCanBeUndone) {
    look("kind,name_en,name_km\nngo,Care Network,\xE1\x9E\x94\n\"un\",UN Office,\npolice,Provincial "
         "Police,\xE1\x9E\x94\n");
    ASSERT_TRUE(dialog->plan().has_value() && dialog->plan()->ok());
    import()->click();
    EXPECT_TRUE(awaitUntil([this] { return table().rowCount() == 4; }));
    EXPECT_TRUE(awaitUntil([this] { return desk.canUndo(); }));
    desk.undo();
    EXPECT_TRUE(awaitUntil([this] { return table().rowCount() == 2; }))
        << "the two that were added are not active";
    EXPECT_TRUE(inStore<Agency>(committee.police.id).nameKm.isEmpty());
}

TEST_F(ImportDialogTest, AFileThatIsNoListGetsASentence) {
    look(QByteArray("\xFF\xD8\xFF\xE0 no list", 12));
    EXPECT_FALSE(dialog->plan().has_value());
    EXPECT_FALSE(dialog->findChild<WrapLabel*>(u"sentence"_qs)->sentence().isEmpty());
    EXPECT_FALSE(import()->isEnabled());
}

TEST_F(AgenciesPageTest, NothingIsClippedInEitherLanguage) {
    addContact(u"Chief of the anti-trafficking and juvenile protection bureau"_qs,
               desk.today().addMonths(-9));
    select(committee.police.id);
    for (const Language language : {Language::English, Language::Khmer}) {
        desk.setLanguage(language);
        QCoreApplication::processEvents();
        EXPECT_EQ(clipped(page), QStringList()) << qPrintable(languageCode(language)) << ", to read";
        page.findChild<AgencyPanel*>()->edit();
        QCoreApplication::processEvents();
        EXPECT_EQ(clipped(page), QStringList()) << qPrintable(languageCode(language)) << ", to write";
        form()->revert();
    }
}

TEST_F(AgenciesPageTest, SpeaksKhmerWithoutAskingTheStoreAgain) {
    select(committee.police.id);
    desk.setLanguage(Language::Khmer);
    EXPECT_EQ(tableWidget()->findChild<QLabel*>(u"count"_qs)->text(), u"២"_qs);
    EXPECT_EQ(tableWidget()->current(), committee.police.id);
}

} // namespace samaki
