#include "views/common/record_table.h"

#include "tests/views/small_desk_test.h"
#include "views/common/empty_state.h"
#include "views/common/filter_chip.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace samaki {

class RecordTableTest : public SmallDesk {
protected:
    RecordTableTest() { table = make(); }

    std::unique_ptr<RecordTable> make() {
        auto made = std::make_unique<RecordTable>(desk, typeOf<Agency>(), u"test"_qs,
                                                  QStringList{u"name_en"_qs, u"kind"_qs, u"phone"_qs});
        made->setFilterFields({u"kind"_qs});
        made->resize(900, 500);
        made->show();
        return made;
    }

    std::vector<Row> rows(int count) {
        std::vector<Row> made;
        for (int i = 0; i < count; ++i) {
            Agency agency;
            agency.id = Id::create();
            agency.kind = i % 2 == 0 ? AgencyKind::Ngo : AgencyKind::Police;
            agency.nameEn = u"Agency %1"_qs.arg(i, 4, 10, QLatin1Char('0'));
            made.push_back(toRow(agency));
        }
        return made;
    }

    QAction* column(const QString& label) {
        auto* button = table->findChild<QAbstractButton*>(u"columns"_qs);
        button->click();
        for (QMenu* menu : table->findChildren<QMenu*>()) {
            for (QAction* action : menu->actions()) {
                if (action->text() == label && menu->isVisible()) {
                    menu->close();
                    return action;
                }
            }
        }
        return nullptr;
    }

    std::unique_ptr<RecordTable> table;
};

TEST_F(RecordTableTest, SaysWhatToDoFirstWhereThereIsNothing) {
    table->setRows({});
    EXPECT_TRUE(table->emptyState()->isVisible());
    table->setRows(rows(3));
    EXPECT_FALSE(table->emptyState()->isVisible());
    EXPECT_TRUE(table->view()->isVisible());
}

TEST_F(RecordTableTest, SearchesAsThePersonTypesAndCountsWhatItShows) {
    table->setRows(rows(20));
    auto* search = table->findChild<QLineEdit*>(u"search"_qs);
    typeText(search, u"0007"_qs);
    EXPECT_EQ(table->model().rowCount(), 1);
    EXPECT_EQ(table->findChild<QLabel*>(u"count"_qs)->text(), u"1 of 20"_qs);
    QTest::keyClick(search, Qt::Key_Escape);
    EXPECT_EQ(table->model().rowCount(), 20);
}

TEST_F(RecordTableTest, AChipNarrowsAndSaysSo) {
    table->setRows(rows(20));
    auto* chip = table->findChild<FilterChip*>(u"filter_kind"_qs);
    table->setFilter(u"kind"_qs, u"police"_qs);
    EXPECT_EQ(table->model().rowCount(), 10);
    EXPECT_TRUE(chip->isChecked());
    EXPECT_TRUE(chip->text().contains(u"Police"_qs));
    table->setFilter(u"kind"_qs, u"no such kind"_qs);
    EXPECT_EQ(table->model().rowCount(), 20);
}

TEST_F(RecordTableTest, ShowsActiveRecordsUntilAskedForTheOthers) {
    std::vector<Row> some = rows(4);
    some[0].active = false;
    table->setRows(some);
    EXPECT_EQ(table->model().rowCount(), 3);
    table->setFilter(u"active"_qs, u"no"_qs);
    EXPECT_EQ(table->model().rowCount(), 1);
}

TEST_F(RecordTableTest, ARefreshKeepsTheRecordAndThePlace) {
    std::vector<Row> many = rows(200);
    table->setRows(many);
    table->select(many[150].id);
    QCoreApplication::processEvents();
    const int scroll = table->view()->verticalScrollBar()->value();
    EXPECT_GT(scroll, 0);
    QSignalSpy moved(table.get(), &RecordTable::currentChanged);
    Row added = rows(1).front();
    table->putRows({added});
    EXPECT_EQ(table->current(), many[150].id);
    EXPECT_EQ(table->view()->verticalScrollBar()->value(), scroll);
    EXPECT_TRUE(table->view()->selectionModel()->isRowSelected(table->model().shownAt(many[150].id)));
    EXPECT_EQ(moved.count(), 0);
}

TEST_F(RecordTableTest, SelectingARecordThatAFilterHidesShowsIt) {
    std::vector<Row> some = rows(10);
    table->setRows(some);
    table->setFilter(u"kind"_qs, u"police"_qs);
    table->select(some[0].id);
    EXPECT_GE(table->model().shownAt(some[0].id), 0);
}

TEST_F(RecordTableTest, ColumnsAreChosenInTheMenuAndRemembered) {
    const int hotline = table->model().columnOf(u"hotline"_qs);
    EXPECT_TRUE(table->view()->isColumnHidden(hotline));
    QAction* action = column(u"Hotline"_qs);
    ASSERT_NE(action, nullptr);
    action->trigger();
    EXPECT_FALSE(table->view()->isColumnHidden(hotline));
    table = make();
    EXPECT_FALSE(table->view()->isColumnHidden(hotline));
    EXPECT_TRUE(table->view()->isColumnHidden(table->model().columnOf(u"mandate"_qs)));
}

TEST_F(RecordTableTest, AClickOnAHeadSorts) {
    table->setRows(rows(5));
    table->view()->horizontalHeader()->setSortIndicator(table->model().columnOf(u"name_en"_qs),
                                                        Qt::DescendingOrder);
    EXPECT_TRUE(table->model()
                    .index(0, table->model().columnOf(u"name_en"_qs))
                    .data()
                    .toString()
                    .endsWith(u"0004"_qs));
}

TEST_F(RecordTableTest, NoHeadIsNarrowerThanItsWordsAndNoColumnHangsOverTheEdge) {
    table->setRows(rows(3));
    table->setColumnWidth(u"name_en"_qs, 40, 1);
    table->setColumnWidth(u"kind"_qs, 40);
    for (const int width : {900, 420}) {
        table->resize(width, 500);
        QCoreApplication::processEvents();
        QHeaderView* header = table->view()->horizontalHeader();
        for (int column = 0; column < header->count(); ++column) {
            const bool hidden = table->view()->isColumnHidden(column);
            EXPECT_TRUE(hidden || header->sectionSize(column) >= header->sectionSizeHint(column)) << column;
        }
        EXPECT_LE(header->length(), table->view()->viewport()->width()) << width;
    }
}

TEST_F(RecordTableTest, ARecordJustWrittenIsGoneToWhenItArrives) {
    std::vector<Row> some = rows(5);
    table->setRows(some);
    table->activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(table.get()));
    const Row written = rows(1).front();
    table->goTo(written.id);
    table->putRows({written});
    EXPECT_EQ(table->current(), written.id);
    EXPECT_TRUE(table->view()->hasFocus());
    EXPECT_EQ(table->view()->currentIndex().row(), table->model().shownAt(written.id));
}

TEST_F(RecordTableTest, FromTheSearchLineDownGoesToTheFirstRow) {
    std::vector<Row> some = rows(5);
    table->setRows(some);
    QSignalSpy moved(table.get(), &RecordTable::currentChanged);
    QTest::keyClick(table->findChild<QLineEdit*>(u"search"_qs), Qt::Key_Down);
    ASSERT_EQ(moved.count(), 1);
    EXPECT_EQ(table->current(), table->model().shownRow(0).id);
}

} // namespace samaki
