// The dashboard as the chair meets it: figures of the store, links to the plans, both languages, both
// screens.
#include "views/dashboard/dashboard_page.h"

#include "model/core/khmer_text.h"
#include "tests/views/dashboard_sample_test.h"
#include "tests/views/small_desk_test.h"
#include "views/common/chart_card.h"
#include "views/common/chart_card_view.h"
#include "views/common/empty_state.h"
#include "views/common/stat_tile.h"
#include "views/common/wrap_label.h"
#include "views/dashboard/dashboard_picture.h"
#include "views/dashboard/dashboard_view.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace samaki;

namespace {

constexpr QSize kSmallContent(1166, 700); // what 1366 x 768 leaves beside the rail and below the header
const Language kLanguages[] = {Language::English, Language::Khmer};

// A desk whose clock stands on 24 November 2026, the Tuesday after the committee's activity fell due.
class Dashboard : public SmallDesk {
protected:
    std::unique_ptr<Store> openOn(const QDate& day) {
        StoreOptions options;
        options.clock = fixedClock(QDateTime(day, QTime(12, 0)));
        return committee.openWorkstation(day.toString(Qt::ISODate), options);
    }

    std::unique_ptr<DashboardPage> openPage(Desk& desk) {
        auto page = std::make_unique<DashboardPage>(desk);
        page->resize(kSmallContent);
        page->QWidget::show();
        refresh(*page);
        return page;
    }

    void refresh(DashboardPage& page) {
        QSignalSpy shown(&page, &DashboardPage::shown);
        ChangedRecords everything;
        everything.everything = true;
        page.refresh(everything);
        EXPECT_TRUE(awaitUntil([&] { return !shown.isEmpty(); }));
    }

    void press(DashboardPage& page, const QString& button) {
        QSignalSpy shown(&page, &DashboardPage::shown);
        for (QAbstractButton* each : page.findChildren<QAbstractButton*>()) {
            if (each->accessibleName().startsWith(button))
                each->click();
        }
        EXPECT_TRUE(awaitUntil([&] { return !shown.isEmpty(); })) << button.toStdString();
    }

    std::unique_ptr<Store> dated = openOn(QDate(2026, 11, 24));
    Desk chair{*dated, Language::English, Theme::Mode::Light};
};

class DashboardLook : public ::testing::Test {
protected:
    void show(Language language, const QSize& size) {
        theme = Theme::load(Theme::Mode::Light, language);
        view.setStyleSheet(theme.styleSheet());
        view.setFont(theme.font(Theme::Type::Body));
        view.setFigures(sampleFigures(), Phrasebook(language), theme);
        view.resize(size);
        view.show();
        QApplication::processEvents();
    }

    Theme theme;
    DashboardView view;
};

} // namespace

TEST_F(Dashboard, ShowsTheMonthInASentenceFourTilesAndFourCharts) {
    const auto page = openPage(chair);
    EXPECT_EQ(
        page->view()->sentence()->sentence(),
        u"November 2026: the one activity planned is not done yet. 1 is overdue, led by the Department of "
        u"Labour."_qs);
    EXPECT_TRUE(page->view()->isVisible());
    EXPECT_EQ(page->view()->tiles()[1]->data().number, u"1"_qs);
    EXPECT_EQ(page->view()->cards()[2]->data().categories[0].label, u"Department of Labour"_qs);
    EXPECT_FALSE(page->view()->remark()->isVisible());
}

TEST_F(Dashboard, OpensThePlansBehindATileABarAndTheMainAction) {
    const auto page = openPage(chair);
    QSignalSpy opened(&chair, &Desk::linkOpened);
    const auto last = [&] { return opened.isEmpty() ? Link() : opened.takeFirst().at(0).value<Link>(); };

    QTest::mouseClick(page->view()->tiles()[1], Qt::LeftButton);
    EXPECT_EQ(last().show, (QVariantMap{{u"month"_qs, u"all"_qs}, {u"overdue"_qs, true}}));
    page->view()->tiles()[0]->setFocus();
    QTest::keyClick(page->view()->tiles()[0], Qt::Key_Space);
    EXPECT_EQ(last().show, (QVariantMap{{u"month"_qs, u"2026-11"_qs}, {u"status"_qs, u"done"_qs}}));

    ChartView* pillars = page->view()->cards()[1]->view();
    QTest::mouseClick(pillars->viewport(), Qt::LeftButton, {}, pillars->places().slot(0).center().toPoint());
    const Link pillar = last();
    EXPECT_EQ(pillar.page, u"plans"_qs);
    EXPECT_EQ(pillar.show.value(u"pillar"_qs).toString(), committee.pillar.id.toString());

    page->mainAction()->trigger();
    EXPECT_EQ(last().show, (QVariantMap{{u"month"_qs, u"2026-11"_qs}}));
}

TEST_F(Dashboard, FollowsWhatColleaguesChangeAndNothingElse) {
    const auto page = openPage(chair);
    edit(*dated, committee.activity.id, [](Activity& activity) {
        activity.status = ActivityStatus::Done;
        activity.progress = 100;
        activity.doneOn = QDate(2026, 11, 20);
    });
    QSignalSpy shown(page.get(), &DashboardPage::shown);
    ChangedRecords contacts;
    contacts.tables.insert(u"contact"_qs, {Id::create()});
    page->refresh(contacts);
    ChangedRecords activities;
    activities.tables.insert(u"activity"_qs, {committee.activity.id});
    page->refresh(activities);
    ASSERT_TRUE(awaitUntil([&] { return !shown.isEmpty(); }));
    EXPECT_EQ(shown.size(), 1);
    EXPECT_EQ(page->view()->tiles()[1]->data().number, u"0"_qs);
    EXPECT_EQ(page->view()->tiles()[0]->data().number, u"1"_qs);
}

TEST_F(Dashboard, StepsFromMonthToMonthAndBackToTheCurrentOne) {
    const auto page = openPage(chair);
    press(*page, u"The month before"_qs);
    EXPECT_EQ(page->figures().month, Month(2026, 10));
    EXPECT_TRUE(page->view()->sentence()->sentence().startsWith(u"October 2026: no plan was made."_qs));
    press(*page, u"The month before"_qs);
    EXPECT_EQ(page->figures().month, Month(2026, 9));
    press(*page, u"The month after"_qs);
    EXPECT_EQ(page->figures().month, Month(2026, 10));
    press(*page, u"Month: October 2026"_qs);
    EXPECT_EQ(page->figures().month, Month(2026, 11));
}

TEST_F(Dashboard, ShowsTheLatestPlanWhenTheMonthHasNoneAndSaysSo) {
    const auto later = openOn(QDate(2027, 2, 3));
    Desk desk(*later, Language::English, Theme::Mode::Light);
    const auto page = openPage(desk);
    EXPECT_EQ(page->figures().month, Month(2026, 11));
    EXPECT_TRUE(page->view()->remark()->isVisible());
    EXPECT_EQ(page->view()->remark()->sentence(),
              u"February 2027 has no plan yet; this is the latest one."_qs);
}

TEST_F(Dashboard, ShowsTheMonthALinkAsksFor) {
    const auto page = openPage(chair);
    QSignalSpy shown(page.get(), &DashboardPage::shown);
    page->show(Link{u"dashboard"_qs, {{u"month"_qs, u"2026-06"_qs}}});
    ASSERT_TRUE(awaitUntil([&] { return !shown.isEmpty(); }));
    EXPECT_EQ(page->figures().month, Month(2026, 6));
}

TEST_F(Dashboard, SaysWhatToDoFirstWhenThereIsNoPlan) {
    Change change(u"no plan"_qs);
    const auto plan =
        await(dated->query([id = committee.plan.id](Reader& r) { return r.one<ActionPlan>(id); }));
    change.deactivate(**plan);
    ASSERT_EQ(await(dated->commit(change)).state, CommitResult::State::Written);

    const auto page = openPage(chair);
    EXPECT_TRUE(page->empty()->isVisible());
    EXPECT_FALSE(page->view()->isVisible());
    QSignalSpy opened(&chair, &Desk::linkOpened);
    page->empty()->button()->click();
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].value<Link>().page, u"plans"_qs);
}

TEST_F(Dashboard, SpeaksTheOtherLanguageAsSoonAsItIsChosen) {
    const auto page = openPage(chair);
    chair.setLanguage(Language::Khmer);
    QApplication::processEvents();
    EXPECT_TRUE(page->view()->sentence()->sentence().contains(u"ខែវិច្ឆិកា ឆ្នាំ២០២៦"_qs));
    EXPECT_EQ(page->view()->tiles()[1]->data().number, u"១"_qs);
    EXPECT_EQ(page->view()->cards()[0]->view()->places().valueText({0, 0}), u"១"_qs);
    chair.setLanguage(Language::English);
    QApplication::processEvents();
    EXPECT_EQ(page->view()->tiles()[1]->data().number, u"1"_qs);
}

TEST_F(DashboardLook, FitsASmallScreenWithoutClippingInBothLanguages) {
    for (const Language language : kLanguages) {
        show(language, kSmallContent);
        EXPECT_LE(view.minimumSizeHint().height(), kSmallContent.height());
        EXPECT_LE(view.minimumSizeHint().width(), kSmallContent.width());
        for (WrapLabel* label : view.findChildren<WrapLabel*>()) {
            if (label->isVisible()) {
                EXPECT_GE(label->height(), label->heightForWidth(label->width()))
                    << qPrintable(label->sentence());
            }
        }
        for (const StatTile* tile : view.tiles())
            EXPECT_TRUE(tile->fits()) << qPrintable(tile->data().label);
    }
}

TEST_F(DashboardLook, LeavesEveryNameAndFigureOfAChartItsRoom) {
    for (const Language language : kLanguages) {
        show(language, kSmallContent);
        for (const ChartCard* card : view.cards()) {
            const ChartLayout& places = card->view()->places();
            const QRectF all = QRectF(card->view()->viewport()->rect()).adjusted(-0.5, -0.5, 0.5, 0.5);
            for (qsizetype i = 0; i < card->data().categories.size(); ++i) {
                const ChartCategory& category = card->data().categories[i];
                const QString& label = category.label;
                EXPECT_TRUE(places.shownLabel(i) == breakable(label) ||
                            places.shownLabel(i) == breakable(category.name()))
                    << qPrintable(places.shownLabel(i));
                EXPECT_TRUE(all.contains(places.value({0, i}))) << qPrintable(label);
                EXPECT_FALSE(places.value({0, i}).adjusted(1, 1, -1, -1).intersects(places.bar({0, i})));
                if (i > 0) {
                    EXPECT_FALSE(places.value({0, i}).intersects(places.value({0, i - 1})))
                        << qPrintable(label);
                }
            }
        }
    }
}

TEST_F(DashboardLook, WritesAgenciesInFullWhereTheirNamesLeaveRoomForBars) {
    show(Language::English, QSize(960, 700));
    const ChartLayout& small = view.cards()[2]->view()->places();
    EXPECT_EQ(small.shownLabel(0), u"DoLVT"_qs);
    EXPECT_EQ(small.shownLabel(1), u"CARE Cambodia"_qs);
    show(Language::English, QSize(1720, 1000));
    EXPECT_EQ(view.cards()[2]->view()->places().shownLabel(0),
              u"Department of Labour and Vocational Training"_qs);
}

TEST_F(DashboardLook, ShortensANameThatLeavesNoRoomForItsBar) {
    DashboardFigures figures = sampleFigures();
    figures.overdueBy[0].agency.shortName = u"Department of Very Many Things and Some More "_qs.repeated(3);
    figures.overdueBy[0].agency.nameEn = figures.overdueBy[0].agency.shortName;
    view.resize(kSmallContent);
    view.setFigures(figures, Phrasebook(Language::English), Theme::load(Theme::Mode::Light));
    view.show();
    const ChartLayout& places = view.cards()[2]->view()->places();
    EXPECT_TRUE(places.shownLabel(0).endsWith(u'…'));
    EXPECT_GT(places.plot().width(), view.cards()[2]->view()->width() * 0.25);
}

TEST(DashboardPicture, IsWrittenAsPictureDrawingAndPage) {
    const Scratch scratch;
    for (const Language language : kLanguages) {
        const auto write = [&](const QString& name) {
            const Outcome written =
                writeDashboardPicture(sampleFigures(), language, Theme::Mode::Light, scratch.path(name));
            EXPECT_TRUE(written.ok());
            QFile file(scratch.path(name));
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            return file.readAll();
        };
        const QImage picture = QImage::fromData(write(u"d.png"_qs));
        EXPECT_EQ(picture.size(), kDashboardPictureSize * 2);
        const Theme theme = Theme::load(Theme::Mode::Light);
        EXPECT_EQ(picture.pixelColor(2, 2), theme.window);
        EXPECT_TRUE(QSvgRenderer(write(u"d.svg"_qs)).isValid());
        EXPECT_TRUE(write(u"d.pdf"_qs).startsWith("%PDF"));
    }
}

TEST(DashboardPicture, OfADarkScreenIsDark) {
    const Scratch scratch;
    ASSERT_TRUE(writeDashboardPicture(sampleFigures(), Language::English, Theme::Mode::Dark,
                                      scratch.path(u"d.png"_qs), QSize(1920, 1080))
                    .ok());
    const QImage picture(scratch.path(u"d.png"_qs));
    EXPECT_EQ(picture.size(), QSize(3840, 2160));
    EXPECT_EQ(picture.pixelColor(2, 2), Theme::load(Theme::Mode::Dark).window);
}

TEST(DashboardPicture, RefusesAPathItCannotWrite) {
    const Scratch scratch;
    for (const QString& path : {scratch.path(u"missing/d.png"_qs), scratch.path(u"d.doc"_qs)}) {
        const Outcome written =
            writeDashboardPicture(sampleFigures(), Language::English, Theme::Mode::Light, path);
        ASSERT_FALSE(written.ok());
        EXPECT_FALSE(written.problem().sentence.isEmpty());
        EXPECT_FALSE(QFile::exists(path));
    }
}
