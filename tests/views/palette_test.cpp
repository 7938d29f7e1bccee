// The command palette: everything is found and done from one line, by keys alone, and the focus goes back.
#include "model/core/khmer_text.h"
#include "tests/support/small_committee.h"
#include "tests/views/main_window_test.h"
#include "tests/views/on_screen_test.h"
#include "views/shell/page_stack.h"
#include "views/shell/palette.h"
#include "views/shell/palette_match.h"
#include "views/shell/palette_model.h"
#include "views/shell/palette_records.h"
#include "views/shell/rail.h"
#include "views/shell/shell_actions.h"
#include "views/shell/work_face.h"

#include "model/records/agenda_item.h"
#include "model/records/contact.h"
#include "model/records/decision.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTest>

namespace samaki {

namespace {

// A page with one action that works, one that does not, and a field.
class ToolPage : public Page {
public:
    ToolPage(const QString& name, Desk& desk, QWidget* parent) : Page(desk, parent), name_(name) {
        search = new QLineEdit(this);
        search->setObjectName(u"search"_qs);
        text = new QPlainTextEdit(this);
        print = new QAction(u"Print the month's &plan"_qs, this);
        print->setShortcut(QKeySequence(u"Ctrl+P"_qs));
        closed = new QAction(u"Close the plan"_qs, this);
        closed->setEnabled(false);
        connect(print, &QAction::triggered, this, [this] {
            ++printed;
            focusWhenPrinted = QApplication::focusWidget();
        });
    }
    QString name() const override { return name_; }
    QString title() const override { return name_; }
    QString iconName() const override { return u"plans"_qs; }
    QAction* mainAction() override { return print; }
    QList<QAction*> moreActions() override { return {closed}; }
    void refresh(const ChangedRecords&) override {}
    void show(const Link& link) override { links.push_back(link); }
    using Page::show;

    QLineEdit* search;
    QPlainTextEdit* text;
    QAction* print;
    QAction* closed;
    int printed = 0;
    const QWidget* focusWhenPrinted = nullptr;
    std::vector<Link> links;

private:
    QString name_;
};

PagePlace placeOf(const char* name) {
    const QString text = QLatin1String(name);
    return {text, u"plans"_qs, "test", name,
            [text](Desk& desk, QWidget* parent) -> Page* { return new ToolPage(text, desk, parent); }};
}

class PaletteTest : public testing::Test {
protected:
    explicit PaletteTest(int searchAfterMs = 0)
        : stored(committee.path(u"settings.ini"_qs), QSettings::IniFormat), settings(stored) {
        options.pages = {placeOf("plans"), placeOf("agencies"), placeOf("meetings"), placeOf("decisions")};
        options.asksWho = false;
        options.store.file = committee.file();
        options.store.replicaDir = committee.path(u"desk"_qs);
        options.store.pollMs = 0;
        options.store.searchAfterMs = searchAfterMs;
        options.store.author = u"Tester, Secretariat"_qs;
        window = std::make_unique<MainWindow>(options, settings);
        bringUp(*window);
        window->activateWindow();
    }
    ~PaletteTest() override { window->workplace()->setLanguage(Language::English); }

    WorkFace& work() { return *window->workplace()->work(); }
    ToolPage& page() { return static_cast<ToolPage&>(*work().pages()->current()); }
    Palette& palette() { return *work().palette(); }

    void open() { QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier); }
    void press(Qt::Key key) { QTest::keyClick(palette().line(), key); }
    void type(const QString& text) { typeText(palette().line(), text); }

    const PaletteRow* chosen() { return palette().model()->at(palette().list()->currentIndex()); }
    bool shows(const QString& title) { return rowNamed(title) >= 0; }
    int rowNamed(const QString& title) {
        const auto& rows = palette().model()->rows();
        for (size_t i = 0; i < rows.size(); ++i) {
            if (rows[i].title.text == title)
                return static_cast<int>(i);
        }
        return -1;
    }
    // Found records arrive from the reading thread.
    bool comes(const QString& title) {
        return awaitUntil([&] { return shows(title); });
    }

    SmallCommittee committee;
    QSettings stored;
    ShellSettings settings;
    ShellOptions options;
    std::unique_ptr<MainWindow> window;
};

} // namespace

// On a workstation whose search is not ready, and will not be for an hour.
class EarlyPaletteTest : public PaletteTest {
protected:
    EarlyPaletteTest() : PaletteTest(3'600'000) {}
};

TEST_F(EarlyPaletteTest, SaysThatTheSearchIsStillBeingPrepared) {
    open();
    EXPECT_TRUE(palette().note().isEmpty());
    type(u"legal status"_qs);
    EXPECT_TRUE(awaitUntil([&] { return palette().note().contains(u"prepared"_qs); }));
    EXPECT_FALSE(shows(committee.activity.description));
    palette().line()->clear();
    type(u"print"_qs);
    EXPECT_TRUE(shows(u"Print the month's plan"_qs)) << "commands need no search";
}

TEST_F(PaletteTest, TheNextMeetingStandsOnTop) {
    Meeting next;
    next.id = Id::create();
    next.number = u"12/26"_qs;
    next.startsAt = QTime(8, 0);
    next.heldOn = window->workplace()->desk().today().addDays(18);
    Change change(u"Schedule"_qs);
    change.add(next);
    ASSERT_EQ(await(window->workplace()->desk().commit(change)).state, CommitResult::State::Written);
    const QString title = u"Next meeting: 12/26, %1"_qs.arg(formatDate(next.heldOn, Language::English));
    open();
    ASSERT_TRUE(comes(title));
    EXPECT_EQ(chosen()->title.text, title);
    type(u"next meeting"_qs);
    EXPECT_EQ(chosen()->title.text, title);
    press(Qt::Key_Return);
    EXPECT_EQ(work().pages()->currentName(), u"meetings"_qs);
    ASSERT_EQ(page().links.size(), 1U);
    EXPECT_EQ(page().links.front().show.value(u"meeting"_qs).toString(), next.id.toString());
    EXPECT_FALSE(page().links.front().show.contains(u"view"_qs)) << "the page decides";
}

TEST_F(PaletteTest, OpensWithAKeyAndGivesTheFocusBack) {
    page().search->setFocus();
    open();
    ASSERT_TRUE(palette().isOpen());
    EXPECT_EQ(QApplication::focusWidget(), palette().line());
    press(Qt::Key_Escape);
    EXPECT_FALSE(palette().isOpen());
    EXPECT_EQ(QApplication::focusWidget(), page().search);
}

TEST_F(PaletteTest, OpensWhereOneTypesToo) {
    for (QWidget* field : {static_cast<QWidget*>(page().search), static_cast<QWidget*>(page().text)}) {
        field->setFocus();
        QTest::keyClick(field, Qt::Key_K, Qt::ControlModifier);
        EXPECT_TRUE(palette().isOpen()) << field->metaObject()->className();
        press(Qt::Key_Escape);
        EXPECT_EQ(QApplication::focusWidget(), field);
    }
}

// Fifty milliseconds are meant: nothing is waited for, neither the drive nor the replica.
TEST_F(PaletteTest, OpensAtOnceWithEverythingThereIsToDo) {
    QElapsedTimer timer;
    timer.start();
    open(); // no event is let through
    EXPECT_TRUE(palette().isOpen());
    EXPECT_TRUE(shows(u"Print the month's plan"_qs));
    EXPECT_FALSE(palette().grab().isNull());
    RecordProperty("milliseconds", static_cast<int>(timer.elapsed()));
}

TEST_F(PaletteTest, OffersThePagesActionsTheWayToPagesAndWhatIsEverywhere) {
    open();
    EXPECT_TRUE(shows(u"Print the month's plan"_qs)) << "without the sign for the underlined letter";
    EXPECT_TRUE(shows(u"agencies"_qs));
    EXPECT_TRUE(shows(work().actions()->keys()->text()));
    EXPECT_FALSE(shows(work().actions()->palette()->text())) << "it is open already";
    const int closed = rowNamed(u"Close the plan"_qs);
    ASSERT_GE(closed, 0);
    EXPECT_FALSE(palette().model()->rows()[static_cast<size_t>(closed)].canBeChosen());
    EXPECT_EQ(palette().model()->rows()[static_cast<size_t>(rowNamed(u"Print the month's plan"_qs))].shortcut,
              u"Ctrl+P"_qs);
}

TEST_F(PaletteTest, EnterDoesWhatIsChosenWhenTheFocusIsBack) {
    page().search->setFocus();
    open();
    type(u"print"_qs);
    ASSERT_EQ(chosen()->title.text, u"Print the month's plan"_qs);
    press(Qt::Key_Return);
    EXPECT_FALSE(palette().isOpen());
    EXPECT_EQ(page().printed, 1);
    EXPECT_EQ(page().focusWhenPrinted, page().search);
}

TEST_F(PaletteTest, ADisabledCommandIsNotDone) {
    open();
    type(u">close the plan"_qs);
    const int row = rowNamed(u"Close the plan"_qs);
    ASSERT_GE(row, 0);
    EXPECT_NE(palette().list()->currentIndex().row(), row) << "nor is it chosen";
    emit palette().list()->clicked(palette().model()->index(row, 0));
    EXPECT_TRUE(palette().isOpen());
}

TEST_F(PaletteTest, AnotherPagesActionShowsItsPageFirst) {
    work().showPage(u"agencies"_qs);
    ToolPage& agencies = page();
    work().showPage(u"plans"_qs);
    open();
    type(u"agencies print"_qs);
    ASSERT_EQ(chosen()->title.text, u"agencies: Print the month's plan"_qs);
    press(Qt::Key_Return);
    EXPECT_EQ(&page(), &agencies);
    EXPECT_TRUE(awaitUntil([&] { return agencies.printed == 1; })) << "once it has read";
}

TEST_F(PaletteTest, FindsRecordsAndOpensThemOnTheirPage) {
    open();
    type(u"legal status"_qs);
    const QString title = committee.activity.description;
    ASSERT_TRUE(comes(title));
    ASSERT_EQ(chosen()->title.text, title);
    EXPECT_TRUE(chosen()->second.text.contains(u"November 2026"_qs));
    EXPECT_TRUE(chosen()->second.text.contains(committee.labour.nameEn));
    ASSERT_EQ(chosen()->title.marks.size(), 2U);
    press(Qt::Key_Return);
    EXPECT_EQ(page().name(), u"plans"_qs);
    ASSERT_EQ(page().links.size(), 1U);
    EXPECT_EQ(page().links[0].show.value(u"record"_qs), committee.activity.id.toString());
    EXPECT_EQ(page().links[0].show.value(u"month"_qs), u"2026-11"_qs);
}

TEST_F(PaletteTest, EnterBeforeTheAnswerOpensWhatThenIsFound) {
    awaitUntil([&] { return window->workplace()->store().status().state == DriveStatus::State::Online; });
    open();
    type(u"legal status"_qs);
    ASSERT_TRUE(comes(committee.activity.description));
    palette().line()->clear();
    type(u"provincial police"_qs);
    press(Qt::Key_Return); // no event was let through: there is no answer yet
    ASSERT_TRUE(awaitUntil([&] { return !palette().isOpen(); }));
    EXPECT_EQ(page().name(), u"agencies"_qs) << "not the activity that stood there before";
    ASSERT_EQ(page().links.size(), 1U);
    EXPECT_EQ(page().links[0].show.value(u"record"_qs), committee.police.id.toString());
}

TEST_F(PaletteTest, ASignAskForCommandsOnly) {
    open();
    type(u">p"_qs);
    EXPECT_TRUE(shows(u"Print the month's plan"_qs));
    type(u"olice"_qs);
    EXPECT_FALSE(shows(committee.police.nameEn));
    EXPECT_EQ(palette().model()->rows().at(0).kind, PaletteRow::Kind::Note)
        << "it says that nothing was found";
    const QListView* list = palette().findChild<QListView*>();
    EXPECT_LT(list->height(), 100) << "one sentence, and no empty panel below it";
}

TEST_F(PaletteTest, ArrowsWalkTheLinesAndTabTheGroups) {
    open();
    const int first = palette().list()->currentIndex().row();
    EXPECT_EQ(palette().model()->rows()[0].kind, PaletteRow::Kind::Heading);
    EXPECT_EQ(first, 1);
    press(Qt::Key_Down);
    EXPECT_EQ(chosen()->title.text, u"plans"_qs) << "past the disabled one and the heading";
    press(Qt::Key_Tab);
    EXPECT_EQ(chosen()->title.text, work().actions()->refresh()->text())
        << "undo and redo have nothing to do";
    press(Qt::Key_Backtab);
    EXPECT_EQ(chosen()->title.text, u"plans"_qs);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    EXPECT_EQ(palette().list()->currentIndex().row(), palette().model()->next(-1, -1)) << "round the end";
    EXPECT_FALSE(palette().line()->accessibleDescription().isEmpty())
        << "a screen reader hears what is chosen";
}

TEST_F(PaletteTest, WhatWasChosenLatelyComesFirst) {
    open();
    type(u"agencies"_qs);
    press(Qt::Key_Return);
    EXPECT_EQ(page().name(), u"agencies"_qs);
    open();
    EXPECT_TRUE(palette().line()->text().isEmpty());
    EXPECT_EQ(chosen()->title.text, u"agencies"_qs);
}

TEST_F(PaletteTest, AClickElsewhereClosesIt) {
    open();
    page().search->setFocus();
    EXPECT_FALSE(palette().isOpen());
    open();
    QTest::mouseClick(&palette(), Qt::LeftButton, {}, QPoint(2, 2));
    EXPECT_FALSE(palette().isOpen());
}

TEST_F(PaletteTest, SearchInThisPageStaysTheWindowsKey) {
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget(), page().search);
    EXPECT_FALSE(palette().isOpen());
}

TEST_F(PaletteTest, CommandsAreFoundByTheirEnglishNameInAKhmerWindow) {
    window->workplace()->setLanguage(Language::Khmer);
    ASSERT_TRUE(awaitUntil([&] { return hasKhmer(work().actions()->refresh()->text()); }));
    const QString khmer = work().actions()->refresh()->text();
    open();
    type(u">drive news"_qs);
    EXPECT_TRUE(shows(khmer));
    palette().line()->clear();
    type(u'>' + khmer.left(4));
    EXPECT_TRUE(shows(khmer));
}

TEST(PaletteFits, WordsStandAnywhereAndInitialsInOrder) {
    const QString text = u"Print the month's plan"_qs;
    const auto rank = [&](const QString& typed) {
        const auto fit = paletteFit(text, {}, typed);
        return fit ? fit->rank : -1;
    };
    EXPECT_EQ(rank(u"print"_qs), 0);
    EXPECT_GT(rank(u"plan print"_qs), 0);
    EXPECT_GT(rank(u"pmp"_qs), rank(u"onth"_qs));
    EXPECT_EQ(rank(u"mpp"_qs), -1);
    EXPECT_EQ(rank(u"p x"_qs), -1);
    EXPECT_TRUE(paletteFit(u"បោះពុម្ពផែនការ"_qs, text, u"print"_qs)) << "by the other language's name";
    EXPECT_TRUE(paletteFit(u"បោះពុម្ពផែនការ"_qs, text, u"ផែនការ"_qs));
    EXPECT_EQ(paletteFit(text, {}, u"print"_qs)->marks.size(), 1U);
}

TEST(PaletteLinks, LeadToThePageThatShowsTheRecord) {
    SearchHit hit;
    hit.id = Id::create();
    hit.type = &typeOf<Decision>();
    EXPECT_EQ(linkTo(hit).page, u"decisions"_qs);
    EXPECT_EQ(linkTo(hit).show.value(u"record"_qs), hit.id.toString());
    hit.type = &typeOf<Contact>();
    hit.agency = Id::create();
    EXPECT_EQ(linkTo(hit).page, u"agencies"_qs);
    EXPECT_EQ(linkTo(hit).show.value(u"record"_qs), hit.agency.toString());
    hit.type = &typeOf<AgendaItem>();
    hit.item = hit.id;
    hit.meeting = Meeting();
    hit.meeting->id = Id::create();
    EXPECT_EQ(linkTo(hit).show.value(u"view"_qs), u"agenda"_qs);
    EXPECT_EQ(linkTo(hit).show.value(u"meeting"_qs), hit.meeting->id.toString());
    EXPECT_EQ(linkTo(hit).show.value(u"item"_qs), hit.id.toString());
    hit.in = typeOf<AgendaItem>().fieldNamed(u"discussion"_qs);
    EXPECT_EQ(linkTo(hit).show.value(u"view"_qs), u"minutes"_qs);
}

} // namespace samaki
