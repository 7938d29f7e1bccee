// The window and the committee's file: opened, made, refused, changed for another, and who sits at it.
#include "tests/views/shell_window_test.h"
#include "views/shell/who_are_you.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace samaki {

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

} // namespace samaki
