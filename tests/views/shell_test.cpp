// The window around the pages: it paints first, says how the drive stands, speaks both languages, and
// remembers.
#include "tests/support/await.h"
#include "tests/support/small_committee.h"
#include "views/shell/drive_line.h"
#include "views/shell/keys_sheet.h"
#include "views/shell/main_window.h"
#include "views/shell/notice_bar.h"
#include "views/shell/page_stack.h"
#include "views/shell/rail.h"
#include "views/shell/shell_actions.h"
#include "views/shell/toast.h"
#include "views/shell/who_are_you.h"
#include "views/shell/work_face.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QShortcut>
#include <QTest>

namespace samaki {

namespace {

// A page that remembers what it was asked.
class NotePage : public Page {
public:
    NotePage(const QString& name, Desk& desk, QWidget* parent) : Page(desk, parent), name_(name) {
        auto* search = new QLineEdit(this);
        search->setObjectName(u"search"_qs);
        new QLineEdit(this);
        new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    }
    QString name() const override { return name_; }
    QString title() const override { return name_.toUpper(); }
    QString iconName() const override { return u"plans"_qs; }
    QList<QAction*> moreActions() override { return more; }
    void refresh(const ChangedRecords& records) override { refreshed.push_back(records); }
    void show(const Link& link) override { links.push_back(link); }
    using Page::show;

    std::vector<ChangedRecords> refreshed;
    std::vector<Link> links;
    QList<QAction*> more;

private:
    QString name_;
};

PagePlace placeOf(const char* name) {
    const QString text = QLatin1String(name);
    return {text, u"plans"_qs, "test", name,
            [text](Desk& desk, QWidget* parent) -> Page* { return new NotePage(text, desk, parent); }};
}

class ShellTest : public testing::Test {
protected:
    ShellTest() : stored(committee.path(u"settings.ini"_qs), QSettings::IniFormat), settings(stored) {
        options.pages = {placeOf("first"), placeOf("second")};
        options.asksWho = false;
        options.store.file = committee.file();
        options.store.replicaDir = committee.path(u"desk"_qs);
        options.store.pollMs = 0;
        options.store.author = u"Tester, Secretariat"_qs;
    }

    MainWindow& open() {
        window = std::make_unique<MainWindow>(options, settings);
        bool ready = false;
        QObject::connect(window.get(), &MainWindow::ready, window.get(), [&ready] { ready = true; });
        window->show();
        EXPECT_TRUE(awaitUntil([&] { return ready; }));
        return *window;
    }

    WorkFace& work() { return *window->workplace()->work(); }
    NotePage& page() { return static_cast<NotePage&>(*work().pages()->current()); }

    SmallCommittee committee;
    QSettings stored;
    ShellSettings settings;
    ShellOptions options;
    std::unique_ptr<MainWindow> window;
};

} // namespace

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

TEST_F(ShellTest, PagesAreReachedByKeysAlone) {
    open();
    window->activateWindow();
    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(page().name(), u"second"_qs);
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget(), page().findChild<QLineEdit*>(u"search"_qs));
    QPushButton* second = nullptr;
    for (QPushButton* button : work().rail()->findChildren<QPushButton*>()) {
        if (button->text() == u"second"_qs)
            second = button;
    }
    ASSERT_NE(second, nullptr);
    second->setFocus();
    QTest::keyClick(second, Qt::Key_Up);
    EXPECT_EQ(page().name(), u"first"_qs) << "arrow keys walk the rail";
}

TEST_F(ShellTest, APageIsEnteredWhereItSaysThatWorkBegins) {
    options.pages[1].make = [](Desk& desk, QWidget* parent) -> Page* {
        auto* made = new NotePage(u"second"_qs, desk, parent);
        made->setFocusProxy(made->findChildren<QLineEdit*>().at(1));
        return made;
    };
    open();
    window->activateWindow();
    page().findChild<QLineEdit*>(u"search"_qs)->setFocus();
    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget(), page().focusProxy()) << "not the first field there is";
    QLineEdit* left = page().findChild<QLineEdit*>(u"search"_qs);
    left->setFocus();
    QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget(), left) << "later: where it was left";
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

TEST_F(ShellTest, APagesOwnSearchKeyDoesNotStandInTheWayOfTheWindows) {
    open();
    window->activateWindow();
    QLineEdit* search = page().findChild<QLineEdit*>(u"search"_qs);
    for (QLineEdit* field : page().findChildren<QLineEdit*>()) {
        field->setFocus();
        QTest::keyClick(field, Qt::Key_F, Qt::ControlModifier);
        EXPECT_EQ(QApplication::focusWidget(), search);
    }
}

TEST_F(ShellTest, AltLeftLeadsBackToWhereALinkWasFollowed) {
    open();
    window->activateWindow();
    QLineEdit* field = page().findChildren<QLineEdit*>().at(1);
    field->setFocus();
    EXPECT_FALSE(work().actions()->back()->isEnabled());
    window->workplace()->desk().open({u"second"_qs, {}});
    QAction ownWayBack(&page());
    ownWayBack.setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    page().addAction(&ownWayBack);
    window->workplace()->desk().open({u"second"_qs, {}}); // as its parts come later
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(page().name(), u"first"_qs);
    EXPECT_EQ(QApplication::focusWidget(), field);
    EXPECT_FALSE(work().actions()->back()->isEnabled()) << "only as far as one came";
    EXPECT_FALSE(ownWayBack.shortcut().isEmpty()) << "a page has its own key back then";
}

TEST_F(ShellTest, TheKeysAreAtF1AndNeverHigherThanTheWindow) {
    open();
    window->resize(1000, 600);
    window->activateWindow();
    for (int i = 0; i < 40; ++i) {
        auto* action = new QAction(u"Act %1"_qs.arg(i / 2), &page()); // each of them twice
        action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_A + i / 2)));
        page().more << action;
    }
    QTest::keyClick(window.get(), Qt::Key_F1);
    auto* sheet = window->findChild<KeysSheet*>();
    ASSERT_NE(sheet, nullptr);
    QStringList lines;
    for (const QLabel* label : sheet->findChildren<QLabel*>())
        lines << label->text();
    EXPECT_EQ(lines.count(u"Act 3"_qs), 1);
    EXPECT_LT(lines.indexOf(u"Act 3"_qs), lines.indexOf(u"Everywhere"_qs)) << "what is at hand first";
    EXPECT_LE(sheet->height(), 600);
    QWidget* close = sheet->findChild<QPushButton*>(u"close"_qs);
    EXPECT_TRUE(sheet->rect().contains(QRect(close->mapTo(sheet, QPoint()), close->size())));
    auto* keys = sheet->findChild<QScrollArea*>(u"keys"_qs);
    EXPECT_TRUE(QTest::qWaitForWindowActive(sheet));
    EXPECT_EQ(sheet->focusWidget(), keys);
    QTest::keyClick(keys, Qt::Key_PageDown);
    EXPECT_GT(keys->verticalScrollBar()->value(), 0);
    QTest::keyClick(keys, Qt::Key_Return);
    EXPECT_FALSE(sheet->isVisible());
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

TEST_F(ShellTest, AFileThatCannotBeOpenedSaysWhyAndOffersAnother) {
    options.store.file = committee.path(u"not-samaki.samaki"_qs);
    QFile other(options.store.file);
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    ASSERT_GT(other.write("some other file, and long enough to look like one"), 0);
    other.close();
    window = std::make_unique<MainWindow>(options, settings);
    QString sentence;
    QObject::connect(window->workplace(), &Workplace::failed, window.get(),
                     [&sentence](const Problem& problem) { sentence = problem.sentence; });
    window->show();
    EXPECT_TRUE(awaitUntil([&] { return !sentence.isEmpty(); }));
    bool shown = false;
    for (const QLabel* label : window->workplace()->currentWidget()->findChildren<QLabel*>())
        shown = shown || label->text() == sentence;
    EXPECT_TRUE(shown);
    EXPECT_GE(window->workplace()->currentWidget()->findChildren<QPushButton*>().size(), 2);
}

TEST_F(ShellTest, WithoutAFileItOffersTheThreeWaysOnAndAnyOfThemLeads) {
    options.store.file.clear();
    options.makeDemo = [](const QString&, Language) -> Outcome { return Done{}; };
    window = std::make_unique<MainWindow>(options, settings);
    EXPECT_EQ(window->workplace()->work(), nullptr);
    QStringList names;
    for (const QPushButton* button : window->workplace()->findChildren<QPushButton*>())
        names.append(button->accessibleName());
    EXPECT_TRUE(names.contains(u"Open the committee's file"_qs));
    EXPECT_TRUE(names.contains(u"Make a file for a new committee"_qs));
    EXPECT_TRUE(names.contains(u"Look at a demo committee"_qs));
    window->open(committee.file());
    EXPECT_NE(window->workplace()->work(), nullptr);
}

TEST_F(ShellTest, AnotherFileTakesThePlaceOfTheFirstEvenWhileThatIsBeingOpened) {
    window = std::make_unique<MainWindow>(options, settings);
    window->workplace()->begin();
    const SmallCommittee other;
    bool ready = false;
    QObject::connect(window.get(), &MainWindow::ready, window.get(), [&ready] { ready = true; });
    window->open(other.file());
    window->show();
    EXPECT_TRUE(awaitUntil([&] { return ready; }));
    EXPECT_EQ(window->workplace()->file(), other.file());
    EXPECT_TRUE(awaitUntil([&] { return window->findChildren<Workplace*>().size() == 1; }));
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

TEST_F(ShellTest, ANewCommitteesFileIsMadeAndOpenedAndItsMakerIsKnown) {
    options.store.file.clear();
    options.store.author.clear();
    options.asksWho = true;
    window = std::make_unique<MainWindow>(options, settings);
    window->show();
    bool ready = false;
    QObject::connect(window.get(), &MainWindow::ready, window.get(), [&ready] { ready = true; });
    Committee made;
    made.id = Id::create();
    made.nameEn = u"Provincial Committee of a New Province"_qs;
    const QString path = committee.path(u"new.samaki"_qs);
    window->findChild<FileMaker*>()->write(path, made, u"Secretary, Desk One"_qs);
    EXPECT_TRUE(awaitUntil([&] { return ready; }));
    Store& store = window->workplace()->store();
    EXPECT_TRUE(awaitUntil([&] { return !store.options().author.isEmpty(); }));
    EXPECT_EQ(store.options().author, u"Secretary, Desk One"_qs);
    EXPECT_TRUE(window->workplace()->title().contains(made.nameEn));
}

TEST_F(ShellTest, AFileThatCannotBeMadeSaysWhyAndLeavesTheStartPage) {
    options.store.file.clear();
    window = std::make_unique<MainWindow>(options, settings);
    window->show();
    QString sentence;
    QObject::connect(&window->workplace()->desk(), &Desk::problem, window.get(),
                     [&sentence](const Problem& problem) { sentence = problem.sentence; });
    Committee made;
    made.id = Id::create();
    made.nameEn = u"Provincial Committee"_qs;
    window->findChild<FileMaker*>()->write(committee.path(u"no/such/folder/new.samaki"_qs), made,
                                           u"Secretary"_qs);
    EXPECT_TRUE(awaitUntil([&] { return !sentence.isEmpty(); }));
    EXPECT_TRUE(window->workplace()->isEnabled());
    EXPECT_EQ(window->workplace()->work(), nullptr);
}

TEST_F(ShellTest, AnOpenedFileIsOfferedAgain) {
    open();
    EXPECT_EQ(settings.recentFiles(), QStringList{committee.file()});
}

TEST_F(ShellTest, WhoSitsHereIsAskedOnceAndWritesEachChange) {
    options.store.author.clear();
    options.asksWho = true;
    open();
    WhoAreYou* who = nullptr;
    EXPECT_TRUE(awaitUntil([&] { return (who = window->findChild<WhoAreYou*>()) != nullptr; }));
    const QList<QLineEdit*> fields = who->findChildren<QLineEdit*>();
    fields.at(fields.size() - 2)->setText(u"Secretary"_qs);
    fields.at(fields.size() - 1)->setText(u"Desk Two"_qs);
    QTest::keyClick(who, Qt::Key_Return);
    EXPECT_EQ(window->workplace()->store().options().author, u"Secretary, Desk Two"_qs);
    EXPECT_EQ(settings.author(committee.committee.id.toString()), u"Secretary, Desk Two"_qs);
    window.reset();

    open();
    EXPECT_TRUE(awaitUntil([&] { return !window->workplace()->store().options().author.isEmpty(); }));
    EXPECT_EQ(window->workplace()->store().options().author, u"Secretary, Desk Two"_qs);
    EXPECT_EQ(window->findChild<WhoAreYou*>(), nullptr);
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
    EXPECT_TRUE(awaitUntil([&] { return desk.canRedo(); }));
    EXPECT_TRUE(activityIn(desk.store(), committee.activity.id).place.isEmpty());
    desk.redo();
    EXPECT_TRUE(awaitUntil([&] { return desk.canUndo(); }));
    EXPECT_EQ(activityIn(desk.store(), committee.activity.id).place, u"Preah Sdach"_qs);
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
