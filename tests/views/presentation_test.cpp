// A meeting on the wall: every slide in both languages without a note that is nobody's business, decisions as
// they come, the keys, and type that stays on the wall.
#include "tests/support/small_meetings.h"
#include "tests/views/small_desk_test.h"
#include "views/common/chart_card_view.h"
#include "views/meetings/presentation_window.h"

#include <QTest>

namespace samaki {

namespace {

class PresentationTest : public ::testing::Test {
protected:
    PresentationTest() {
        window.resize(1366, 768);
        window.show();
        EXPECT_TRUE(awaitUntil([this] { return window.slideCount() > 0; }));
    }
    ~PresentationTest() override { desk.setLanguage(Language::English); }

    StoreOptions onTheDay() {
        StoreOptions options;
        options.clock = [this] { return now; };
        return options;
    }
    void key(int key) { QTest::keyClick(&window, Qt::Key(key)); }
    void digit(const QString& text) { typeText(&window, text); }
    bool shows(const QString& text) { return window.shownTexts().join(u'\n').contains(text); }
    int slideOf(const Id& item) {
        window.goTo(item);
        return window.current();
    }
    template <class T>
    void colleagueAdds(const T& record) {
        const auto colleague = committee.openWorkstation(u"Note taker"_qs);
        Change change(u"colleague"_qs);
        change.add(record);
        EXPECT_EQ(await(colleague->commit(change)).state, CommitResult::State::Written);
        EXPECT_TRUE(await(store->sync()).ok());
    }

    QDateTime now = QDateTime(SmallMeetings::kToday, QTime(3, 0), Qt::UTC);
    SmallMeetings committee;
    std::unique_ptr<Store> store = committee.openWorkstation(u"Deputy secretary"_qs, onTheDay());
    Desk desk{*store, Language::English, Theme::Mode::Light};
    PresentationWindow window{desk, committee.november.id};
};

/// Everything a widget could show or read aloud.
QStringList textsOf(const QWidget& widget) {
    QStringList texts = {widget.windowTitle(), widget.accessibleName(), widget.accessibleDescription(),
                         widget.toolTip(),     widget.whatsThis(),      widget.statusTip()};
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        texts << label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        texts << button->text();
    return texts;
}

} // namespace

TEST_F(PresentationTest, NoNoteForTheChairAndNoConfidentialNoteIsOnTheWallInEitherLanguage) {
    int seen = 0;
    for (const Language language : {Language::English, Language::Khmer}) {
        desk.setLanguage(language);
        for (int slide = 0; slide < window.slideCount(); ++slide) {
            window.showSlide(slide);
            for (const bool discussion : {false, true}) {
                if (window.showsDiscussion() != discussion)
                    key(Qt::Key_D);
                EXPECT_FALSE(window.grab().isNull());
                QStringList texts = window.shownTexts() + textsOf(window);
                for (const QWidget* child : window.findChildren<QWidget*>())
                    texts += textsOf(*child);
                const QString all = texts.join(u'\n');
                EXPECT_FALSE(all.contains(SmallMeetings::kConfidential)) << slide;
                EXPECT_FALSE(all.contains(SmallMeetings::kChairNote)) << slide;
                EXPECT_EQ(all.contains(u"The ministry promised a text."_qs),
                          discussion && window.item() == committee.contract.id)
                    << "what was said is shown when it is asked for, and on its own item alone";
                ++seen;
            }
        }
    }
    EXPECT_GE(seen, 4 * 8);
}

TEST_F(PresentationTest, BeginsWithTheCommitteeTheMeetingAndTheDay) {
    EXPECT_EQ(window.current(), 0);
    EXPECT_TRUE(shows(u"Provincial Committee of a Test"_qs));
    EXPECT_TRUE(shows(u"Monthly meeting No. 11/26"_qs));
    EXPECT_TRUE(shows(u"Thursday, 5 November 2026"_qs));
    key(Qt::Key_Right);
    EXPECT_TRUE(shows(u"Who is here"_qs));
    EXPECT_TRUE(shows(u"2 of 5"_qs)) << "agencies there";
    EXPECT_TRUE(shows(u"Not reached\n3 needed"_qs));
    key(Qt::Key_PageDown);
    EXPECT_TRUE(shows(u"Agenda"_qs));
    for (const AgendaItem& item : {committee.contract, committee.brokers})
        EXPECT_TRUE(shows(item.title));
}

TEST_F(PresentationTest, EachItemShowsWhatWasDecidedUnderIt) {
    window.goTo(committee.contract.id);
    EXPECT_EQ(window.item(), committee.contract.id);
    EXPECT_TRUE(shows(u"Standard contract for migrant workers"_qs));
    EXPECT_TRUE(shows(u"Director of Labour"_qs));
    EXPECT_TRUE(shows(committee.open.text));
    EXPECT_TRUE(shows(u"Department of Labour  ·  until 3 Dec 2026"_qs));
    EXPECT_FALSE(shows(committee.undated.text)) << "taken under no item";
    key(Qt::Key_End);
    EXPECT_TRUE(shows(committee.undated.text)) << "all of them at the end";
}

TEST_F(PresentationTest, ADecisionOfTheNoteTakerComesByItselfAndTheSlideStays) {
    window.goTo(committee.brokers.id);
    Decision decision;
    decision.meeting = committee.november.id;
    decision.item = committee.brokers.id;
    decision.number = 4;
    decision.text = u"Count the brokers at each crossing."_qs;
    colleagueAdds(decision);
    EXPECT_TRUE(awaitUntil([&] { return shows(decision.text); }));
    EXPECT_EQ(window.item(), committee.brokers.id);
    AgendaItem early;
    early.meeting = committee.november.id;
    early.place = 1;
    early.title = u"A word of welcome"_qs;
    colleagueAdds(early);
    EXPECT_TRUE(awaitUntil([&] { return window.slide()->mark == u"4"; })) << "one more before it";
    EXPECT_EQ(window.item(), committee.brokers.id) << "what is on the wall stays on the wall";
}

TEST_F(PresentationTest, AFollowUpShowsHowItsDecisionStands) {
    AgendaItem followUp;
    followUp.meeting = committee.december.id;
    followUp.kind = AgendaKind::OpenDecision;
    followUp.title = u"Brokers warned"_qs;
    followUp.decision = committee.overdue.id;
    colleagueAdds(followUp);
    PresentationWindow december(desk, committee.december.id);
    december.resize(1366, 768);
    december.show();
    EXPECT_TRUE(awaitUntil([&] { return december.slideCount() > 0; }));
    for (int slide = 0; slide < december.slideCount() && december.item().isNull(); ++slide)
        december.showSlide(slide);
    const QString all = december.shownTexts().join(u'\n');
    for (const QString& text :
         {u"Overdue\n26 days late"_qs, u"30 Oct 2026"_qs, u"55 days ago\nin meeting 10/26"_qs})
        EXPECT_TRUE(all.contains(text)) << text.toStdString();
}

TEST_F(PresentationTest, ChartsBelongToTheirItems) {
    AgendaItem late;
    late.meeting = committee.november.id;
    late.place = 2500;
    late.kind = AgendaKind::OverdueActivities;
    late.agency = committee.labour.id;
    late.title = u"Overdue: Department of Labour"_qs;
    colleagueAdds(late);
    ASSERT_TRUE(awaitUntil([&] {
        for (int i = 0; i < window.slideCount(); ++i) {
            window.showSlide(i);
            if (window.slide()->title == late.title)
                return true;
        }
        return false;
    }));
    const auto* chart = window.findChild<ChartView*>();
    EXPECT_TRUE(chart->isVisible());
    EXPECT_TRUE(shows(committee.activity.description)) << "the activity that is overdue";
    EXPECT_TRUE(window.rect().contains(chart->geometry()));
    window.goTo(committee.brokers.id);
    EXPECT_FALSE(chart->isVisible()) << "a topic has none";
}

TEST_F(PresentationTest, KeysGoOnBackToTheEndsAndToANumber) {
    const int last = window.slideCount() - 1;
    key(Qt::Key_Left);
    EXPECT_EQ(window.current(), 0) << "not before the first";
    key(Qt::Key_Space);
    key(Qt::Key_Down);
    EXPECT_EQ(window.current(), 2);
    key(Qt::Key_Up);
    EXPECT_EQ(window.current(), 1);
    key(Qt::Key_End);
    key(Qt::Key_Right);
    EXPECT_EQ(window.current(), last);
    key(Qt::Key_Home);
    EXPECT_EQ(window.current(), 0);
    digit(u"3"_qs);
    EXPECT_TRUE(shows(u"→ 3"_qs)) << "what is typed is seen";
    key(Qt::Key_Return);
    EXPECT_EQ(window.item(), committee.brokers.id);
    digit(u"២"_qs);
    key(Qt::Key_Enter);
    EXPECT_EQ(window.item(), committee.contract.id) << "Khmer digits too";
    digit(u"9"_qs);
    key(Qt::Key_Escape);
    EXPECT_TRUE(window.isVisible()) << "Escape takes the number away first";
    Id left;
    QObject::connect(&window, &PresentationWindow::ended, &window, [&left](const Id& item) { left = item; });
    key(Qt::Key_Escape);
    EXPECT_FALSE(window.isVisible());
    EXPECT_EQ(left, committee.contract.id) << "the minutes go on there";
}

TEST_F(PresentationTest, BlackShowsNothingUntilPressedAgain) {
    window.goTo(committee.contract.id);
    key(Qt::Key_B);
    const QImage black = window.grab().toImage();
    EXPECT_EQ(black.pixelColor(black.width() / 2, black.height() / 3), QColor(Qt::black));
    EXPECT_FALSE(shows(committee.contract.title));
    key(Qt::Key_B);
    EXPECT_TRUE(shows(committee.contract.title));
}

TEST_F(PresentationTest, AnItemsClockRunsWhileItIsOnTheWallAndSaysWhenItIsOver) {
    window.goTo(committee.contract.id);
    now = now.addSecs(4 * 60 + 12);
    window.goTo(committee.brokers.id);
    now = now.addSecs(600);
    window.goTo(committee.contract.id);
    EXPECT_TRUE(shows(u"4:12 of 30 min"_qs)) << window.shownTexts().join(u'\n').toStdString();
    now = now.addSecs(30 * 60);
    window.goTo(committee.brokers.id);
    window.goTo(committee.contract.id);
    EXPECT_TRUE(shows(u"⚠ 34:12 of 30 min"_qs));
}

TEST_F(PresentationTest, NothingLeavesTheWallAndNothingOverlapsHoweverMuchIsDecided) {
    Slide slide;
    slide.mark = u"12.10"_qs;
    slide.over = u"Follow-up of a decision"_qs;
    slide.title =
        u"A title that is long enough to need two lines on the wall of the meeting room of the hall"_qs;
    slide.under = u"Director of the Department"_qs;
    slide.facts = {{u"Due"_qs, u"30 Oct 2026"_qs}};
    for (int i = 1; i <= 14; ++i)
        slide.decisions.push_back(
            {QString::number(i),
             u"Translate the standard contract and send it to all members before the next meeting."_qs,
             u"Department of Labour"_qs});
    const Theme theme = Theme::load(Theme::Mode::Light);
    for (const QSizeF wall : {QSizeF(1366, 768), QSizeF(1920, 1080), QSizeF(1024, 768)}) {
        const SlidePlan plan = SlideLayout(theme, wall).plan(slide, true, Language::English);
        const QRectF all(QPointF(), wall);
        bool latest = false;
        for (size_t i = 0; i < plan.texts.size(); ++i) {
            EXPECT_TRUE(all.contains(plan.texts[i].place)) << plan.texts[i].text.toStdString();
            latest = latest || plan.texts[i].text == u"14";
            for (size_t j = 0; j < i; ++j) {
                const QRectF common = plan.texts[i].place.intersected(plan.texts[j].place);
                EXPECT_LT(common.width() * common.height(), 4)
                    << plan.texts[i].text.toStdString() << " on " << plan.texts[j].text.toStdString();
            }
            EXPECT_GE(plan.texts[i].font.pixelSize(), wall.height() * 0.02);
        }
        EXPECT_TRUE(latest) << "the latest decision is the one that is spoken of";
    }
}

TEST_F(PresentationTest, AMeetingThatIsTakenAwayEndsItsPresentation) {
    Change change(u"away"_qs);
    Meeting gone = committee.december;
    PresentationWindow december(desk, gone.id);
    december.show();
    EXPECT_TRUE(awaitUntil([&] { return december.slideCount() > 0; }));
    change.deactivate(gone);
    EXPECT_TRUE(await(store->commit(change)).acknowledged());
    EXPECT_TRUE(awaitUntil([&] { return !december.isVisible(); }));
}

} // namespace samaki
