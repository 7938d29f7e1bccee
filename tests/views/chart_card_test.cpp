// One card for every chart: the bars, the table and the file say the same; bars, names and rows open what is
// behind.
#include "views/common/chart_card.h"

#include "model/exchange/csv.h"
#include "tests/support/scratch.h"
#include "views/common/chart_card_export.h"
#include "views/common/chart_card_view.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QBarSet>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace samaki;

namespace {

Link linkTo(const QString& status) { return {u"plans"_qs, {{u"status"_qs, status}}}; }

ChartData sample(ChartData::Shape shape) {
    ChartData data;
    data.title = u"Activities by status"_qs;
    data.categoryHead = u"Status"_qs;
    data.emptyText = u"Nothing to show yet"_qs;
    data.gapText = u"no plan"_qs;
    data.shape = shape;
    data.categories = {{u"Planned"_qs, {}}, {u"Done"_qs, u"Done in full"_qs}, {u"Unknown"_qs, {}}};
    data.series = {{u"Activities"_qs,
                    {{4, Tone::Neutral, linkTo(u"planned"_qs), {}},
                     {1200, Tone::Good, linkTo(u"done"_qs), {}},
                     {std::nullopt, Tone::Accent, {}, {}}}},
                   {u"Late"_qs, {{1, {}, {}, {}}, {0, {}, {}, {}}, {std::nullopt, {}, {}, {}}}}};
    data.series[1].drawn = false;
    return data;
}

Theme look(Language language = Language::English) { return Theme::load(Theme::Mode::Light, language); }

struct Card : ChartCard {
    explicit Card(const ChartData& data, Language language = Language::English) {
        resize(520, 240);
        setData(data, look(language));
        QWidget::show();
        QApplication::processEvents();
    }
};

Link openedBy(QSignalSpy& spy) { return spy.isEmpty() ? Link() : spy.takeFirst().at(0).value<Link>(); }

QPoint inside(const ChartView& view, qsizetype category) {
    return view.places().slot(category).center().toPoint();
}

// The smallest rectangle around all pixels of a colour.
QRect areaOf(const QImage& image, const QColor& color) {
    QRect area;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == color.rgb())
                area |= QRect(x, y, 1, 1);
        }
    }
    return area;
}

QPixmap shot(ChartView& view) { return view.grab(); }

} // namespace

TEST(ChartCard, DrawsABarAsLongAsItsValue) {
    for (const auto shape : {ChartData::Shape::Bars, ChartData::Shape::Columns}) {
        const Card card(sample(shape));
        const QImage image = shot(*card.view()).toImage();
        const ChartLayout& places = card.view()->places();
        const QPointF inBar = places.bar({0, 1}).center();
        EXPECT_EQ(image.pixelColor(inBar.toPoint()), look().good);
        const QPointF besideShortBar = places.track({0, 0}).center();
        EXPECT_NE(image.pixelColor(besideShortBar.toPoint()), look().neutral);
        const QPointF inGap = places.track({0, 2}).center();
        EXPECT_NE(image.pixelColor(inGap.toPoint()), look().accent);
    }
}

TEST(ChartCard, StandsEachBarWhereItsNameStands) {
    ChartData data = sample(ChartData::Shape::Bars);
    data.series[0].points[0].value = 1200;
    const Card card(data);
    const QImage image = shot(*card.view()).toImage();
    const ChartLayout& places = card.view()->places();
    EXPECT_EQ(image.pixelColor(places.bar({0, 0}).center().toPoint()), look().neutral);
    EXPECT_EQ(image.pixelColor(places.bar({0, 1}).center().toPoint()), look().good);
    EXPECT_LT(places.label(0).bottom(), places.label(1).center().y());
}

TEST(ChartCard, WritesEveryValueInFiguresOfTheLanguage) {
    const Card english(sample(ChartData::Shape::Bars));
    EXPECT_EQ(english.view()->places().valueText({0, 1}), u"1,200"_qs);
    EXPECT_EQ(english.view()->places().valueText({0, 2}), u"no plan"_qs);
    const Card khmer(sample(ChartData::Shape::Bars), Language::Khmer);
    EXPECT_EQ(khmer.view()->places().valueText({0, 1}), u"១.២០០"_qs);
}

TEST(ChartCard, OpensTheRecordsBehindABarOrItsName) {
    const Card card(sample(ChartData::Shape::Bars));
    QSignalSpy opened(&card, &ChartCard::opened);
    QTest::mouseClick(card.view()->viewport(), Qt::LeftButton, {}, inside(*card.view(), 1));
    EXPECT_EQ(openedBy(opened).show, linkTo(u"done"_qs).show);
    const QPoint onName = card.view()->places().label(0).center().toPoint();
    QTest::mouseClick(card.view()->viewport(), Qt::LeftButton, {}, onName);
    EXPECT_EQ(openedBy(opened).show, linkTo(u"planned"_qs).show);
    QTest::mouseClick(card.view()->viewport(), Qt::LeftButton, {}, inside(*card.view(), 2));
    EXPECT_TRUE(opened.isEmpty()) << "a gap has no records behind it";
}

TEST(ChartCard, OpensWithTheKeyboardToo) {
    const Card card(sample(ChartData::Shape::Columns));
    QSignalSpy opened(&card, &ChartCard::opened);
    QTest::keyClick(card.view(), Qt::Key_Return);
    EXPECT_TRUE(opened.isEmpty()) << "nothing is chosen yet";
    QTest::keyClick(card.view(), Qt::Key_Right);
    QTest::keyClick(card.view(), Qt::Key_Right);
    QTest::keyClick(card.view(), Qt::Key_Return);
    EXPECT_EQ(openedBy(opened).show, linkTo(u"done"_qs).show);
    QTest::keyClick(card.view(), Qt::Key_Left);
    QTest::keyClick(card.view(), Qt::Key_Left);
    QTest::keyClick(card.view(), Qt::Key_Space);
    EXPECT_EQ(openedBy(opened).show, linkTo(u"planned"_qs).show);
}

TEST(ChartCard, ShowsUnderThePointerWhatAClickWouldOpen) {
    const Card card(sample(ChartData::Shape::Bars));
    const QImage before = shot(*card.view()).toImage();
    QTest::mouseMove(card.view()->viewport(), inside(*card.view(), 0));
    EXPECT_EQ(card.view()->viewport()->cursor().shape(), Qt::PointingHandCursor);
    EXPECT_NE(shot(*card.view()).toImage(), before);
    QTest::mouseMove(card.view()->viewport(), inside(*card.view(), 2));
    EXPECT_EQ(card.view()->viewport()->cursor().shape(), Qt::ArrowCursor);
}

TEST(ChartCard, ShowsTheSameFiguresAsATable) {
    Card card(sample(ChartData::Shape::Bars));
    EXPECT_EQ(card.table(), nullptr) << "a table nobody asked for costs nothing";
    card.showTable(true);
    ASSERT_NE(card.table(), nullptr);
    EXPECT_TRUE(card.table()->isVisible());
    EXPECT_FALSE(card.view()->isVisible());
    const QTableWidget& table = *card.table();
    ASSERT_EQ(table.rowCount(), 3);
    ASSERT_EQ(table.columnCount(), 3);
    EXPECT_EQ(table.horizontalHeaderItem(0)->text(), u"Status"_qs);
    EXPECT_EQ(table.horizontalHeaderItem(2)->text(), u"Late"_qs);
    EXPECT_EQ(table.item(1, 0)->text(), u"Done in full"_qs);
    for (int row = 0; row < 3; ++row)
        EXPECT_EQ(table.item(row, 1)->text(), card.view()->places().valueText({0, row}));
    EXPECT_EQ(table.item(1, 2)->text(), u"0"_qs);
    EXPECT_EQ(table.item(2, 2)->text(), u"–"_qs);
    card.showTable(false);
    EXPECT_TRUE(card.view()->isVisible());
}

TEST(ChartCard, OpensTheRecordsBehindATableRow) {
    Card card(sample(ChartData::Shape::Bars));
    card.showTable(true);
    QSignalSpy opened(&card, &ChartCard::opened);
    card.table()->setCurrentCell(1, 0);
    QTest::keyClick(card.table(), Qt::Key_Return);
    EXPECT_EQ(openedBy(opened).show, linkTo(u"done"_qs).show);
}

TEST(ChartCard, KeepsTheTableWhenNewFiguresArrive) {
    Card card(sample(ChartData::Shape::Bars));
    card.showTable(true);
    ChartData next = sample(ChartData::Shape::Bars);
    next.series[0].points[0].value = 7;
    card.setData(next, look());
    EXPECT_TRUE(card.table()->isVisible());
    EXPECT_EQ(card.table()->item(0, 1)->text(), u"7"_qs);
}

TEST(ChartCard, SaysSoWhenThereIsNothingToShowYet) {
    ChartData data = sample(ChartData::Shape::Bars);
    data.categories.clear();
    for (ChartSeries& series : data.series)
        series.points.clear();
    Card card(data);
    EXPECT_FALSE(card.view()->isVisible());
    for (QToolButton* button : card.findChildren<QToolButton*>())
        EXPECT_FALSE(button->isEnabled());
    card.setData(sample(ChartData::Shape::Bars), look());
    EXPECT_TRUE(card.view()->isVisible());
}

TEST(ChartCard, ReadsItsFiguresAloud) {
    const Card card(sample(ChartData::Shape::Bars));
    EXPECT_EQ(card.view()->accessibleName(), u"Activities by status"_qs);
    EXPECT_EQ(card.view()->accessibleDescription(), u"Planned 4; Done in full 1,200; Unknown no plan."_qs);
    for (const QToolButton* button : card.findChildren<QToolButton*>())
        EXPECT_FALSE(button->accessibleName().isEmpty());
}

TEST(ChartCard, TellsSeveralSeriesApartByALegend) {
    ChartData data = sample(ChartData::Shape::Columns);
    data.series[1].drawn = true;
    data.series[1].points[0].value = 1200;
    const Card card(data);
    const QImage image = shot(*card.view()).toImage();
    const ChartLayout& places = card.view()->places();
    EXPECT_EQ(image.pixelColor(places.bar({0, 1}).center().toPoint()), look().series[0]);
    EXPECT_EQ(image.pixelColor(places.bar({1, 0}).center().toPoint()), look().series[1]);
    EXPECT_FALSE(places.bar({0, 0}).intersects(places.bar({1, 0}).adjusted(1, 0, 0, 0)));
    EXPECT_GT(places.legend().height(), 0);
    EXPECT_EQ(
        card.view()->accessibleDescription(),
        u"Planned Activities 4, Late 1,200; Done in full Activities 1,200, Late 0; Unknown Activities no "
        u"plan, Late no plan."_qs);
}

TEST(ChartCard, CopiesThePictureOfTheChart) {
    Card card(sample(ChartData::Shape::Bars));
    QSignalSpy notice(&card, &ChartCard::notice);
    QApplication::clipboard()->clear();
    card.actions().constFirst()->trigger();
    EXPECT_EQ(QApplication::clipboard()->image().size(), QSize(1920, 1080));
    EXPECT_EQ(notice.size(), 1);
}

TEST(ChartExport, WritesAPictureADrawingAndTheFigures) {
    const Scratch scratch;
    const ChartData data = sample(ChartData::Shape::Bars);
    for (const QString& ending : {u"png"_qs, u"svg"_qs, u"csv"_qs})
        EXPECT_TRUE(writeChart(data, Language::English, scratch.path(u"chart."_qs + ending)).ok());

    const QImage picture(scratch.path(u"chart.png"_qs));
    EXPECT_EQ(picture.size(), QSize(1920, 1080));
    EXPECT_EQ(picture.pixelColor(2, 2), look().surface);

    QSvgRenderer drawing(scratch.path(u"chart.svg"_qs));
    ASSERT_TRUE(drawing.isValid());
    EXPECT_EQ(drawing.viewBox(), QRect(0, 0, 960, 540));
    QFile svg(scratch.path(u"chart.svg"_qs));
    ASSERT_TRUE(svg.open(QIODevice::ReadOnly));
    EXPECT_TRUE(QString::fromUtf8(svg.readAll()).contains(look().good.name()));

    const Result<CsvTable> figures = readCsvFile(scratch.path(u"chart.csv"_qs));
    ASSERT_TRUE(figures.ok());
    EXPECT_EQ(figures->header, (QStringList{u"Status"_qs, u"Activities"_qs, u"Late"_qs}));
    EXPECT_EQ(figures->rows[1].cells, (QStringList{u"Done in full"_qs, u"1200"_qs, u"0"_qs}));
    EXPECT_EQ(figures->rows[2].cells, (QStringList{u"Unknown"_qs, {}, {}}));
}

TEST(ChartExport, DrawsTheWholeChartAtItsPlace) {
    ChartData data = sample(ChartData::Shape::Bars);
    data.series[0].points[0].value = 1200;
    const QImage picture = chartPicture(data, Language::English);
    const QRect first = areaOf(picture, look().neutral);
    const QRect second = areaOf(picture, look().good);
    EXPECT_EQ(first.left(), second.left());
    EXPECT_EQ(first.width(), second.width());
    EXPECT_EQ(first.height(), second.height());
    EXPECT_LT(first.bottom(), second.top());
    EXPECT_LT(first.left(), picture.width() / 4);
    EXPECT_GT(first.right(), picture.width() * 8 / 10);
}

TEST(ChartExport, SaysWhatIsWrongWithAPathAndWritesNothing) {
    const Scratch scratch;
    const ChartData data = sample(ChartData::Shape::Bars);
    for (const QString& path :
         {scratch.path(u"no/such/folder/chart.png"_qs), scratch.path(u"chart.docx"_qs)}) {
        const Outcome written = writeChart(data, Language::English, path);
        ASSERT_FALSE(written.ok());
        EXPECT_FALSE(written.problem().sentence.isEmpty());
        EXPECT_FALSE(QFile::exists(path));
    }
}
