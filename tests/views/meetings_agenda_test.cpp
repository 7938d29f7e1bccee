// A meeting's agenda by keys: built in one step, put in order, added to, changed, taken back.
#include "tests/support/faulty_vfs.h"
#include "tests/views/meetings_desk_test.h"

#include "views/common/field_editor.h"
#include "views/common/record_form.h"
#include "views/meetings/agenda_acts.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>

namespace samaki {

class MeetingsAgendaTest : public MeetingsDesk {
protected:
    explicit MeetingsAgendaTest(const QString& vfs = {}) : MeetingsDesk(vfs) {}

    AgendaTable& table() { return sheet().agenda().table(); }
    AgendaModel& model() { return *static_cast<AgendaModel*>(table().model()); }
    /// Waits until the sheet shows what was written.
    bool showsItems(size_t count) {
        return awaitUntil([&] { return model().items().size() == count; });
    }
    void openDecember() {
        open(committee.december.id);
        EXPECT_EQ(sheet().tab(), MeetingView::Tab::Agenda);
    }
    void build() {
        openDecember();
        QTest::keyClick(&sheet(), Qt::Key_F6);
        EXPECT_TRUE(awaitUntil([&] { return model().items().size() > 3; }));
    }
};

TEST_F(MeetingsAgendaTest, F6PutsOnItWhatTheCommitteeKnowsAsOneStep) {
    build();
    EXPECT_EQ(model().items().front().kind, AgendaKind::LastMinutes);
    EXPECT_EQ(model().items().back().kind, AgendaKind::OtherMatters);
    EXPECT_TRUE(awaitUntil([&] { return !notices.isEmpty(); }));
    EXPECT_TRUE(notices.last().contains(u"items added"_qs)) << notices.last().toStdString();
    desk->undo();
    EXPECT_TRUE(showsItems(0)) << "one step takes all of it back";
}

TEST_F(MeetingsAgendaTest, BuildingTwiceAddsNothingAndSaysSo) {
    build();
    const size_t count = model().items().size();
    QTest::keyClick(&sheet(), Qt::Key_F6);
    EXPECT_TRUE(awaitUntil([&] { return notices.size() > 1; }));
    EXPECT_EQ(notices.last(), u"The agenda has everything already."_qs);
    EXPECT_EQ(model().items().size(), count);
}

TEST_F(MeetingsAgendaTest, AltAndDownMovesTheItemAndOnlyTheItem) {
    build();
    const Id first = model().items()[0].id;
    const Id second = model().items()[1].id;
    table().select(first);
    QTest::keyClick(&table(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_TRUE(awaitUntil([&] { return model().items()[0].id == second; }));
    EXPECT_EQ(model().items()[1].id, first);
    EXPECT_EQ(table().current(), first) << "the item in hand stays in hand";
    desk->undo();
    EXPECT_TRUE(awaitUntil([&] { return model().items()[0].id == first; }));
}

class MeetingsAgendaOnASlowDrive : public MeetingsAgendaTest {
protected:
    MeetingsAgendaOnASlowDrive() : MeetingsAgendaTest(QLatin1String(faulty_vfs::name())) {}
    ~MeetingsAgendaOnASlowDrive() override { faulty_vfs::reset(); }
};

TEST_F(MeetingsAgendaOnASlowDrive, TwoStepsLeadTwoPlacesOnHoweverFastTheyAreTaken) {
    build();
    ASSERT_TRUE(awaitUntil([this] { return !notices.isEmpty(); }));
    const Id first = model().items()[0].id;
    table().select(first);
    faulty_vfs::hold();
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(&table(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(model().items()[2].id, first) << "at once, whatever the drive does";
    QSignalSpy arrived(&sheet(), &MeetingView::shown);
    sheet().refresh({true, {}});
    ASSERT_TRUE(awaitUntil([&] { return !arrived.isEmpty(); })) << "as the agenda was before";
    EXPECT_EQ(model().items()[2].id, first);
    faulty_vfs::release();
    const auto stored = [this] {
        QList<Id> ids;
        const auto found = await(store->query([this](Reader& reader) {
            return reader.active<AgendaItem>(
                {u"meeting = :m"_qs, {{u"m"_qs, committee.december.id.toString()}}, u"ORDER BY place"_qs});
        }));
        for (const AgendaItem& each : found.ok() ? *found : std::vector<AgendaItem>())
            ids << each.id;
        return ids;
    };
    EXPECT_TRUE(awaitUntil([&] { return stored().value(2) == first; }));
    EXPECT_EQ(model().items()[2].id, first);
    EXPECT_EQ(table().current(), first);
}

TEST_F(MeetingsAgendaTest, AMovedItemFindsAPlaceBetweenItsNeighbours) {
    std::vector<AgendaItem> items(4);
    for (size_t i = 0; i < items.size(); ++i) {
        items[i].id = Id::create();
        items[i].place = static_cast<int>(i + 1) * kPlaceStep;
    }
    const Change change = reordering(items, withPlaces(withMoved(items, {items[3].id}, items[1].id)));
    ASSERT_EQ(change.records().size(), 1U) << "the others keep their places";
    EXPECT_EQ(change.records().front().record, items[3].id);
    EXPECT_TRUE(reordering(items, withPlaces(items)).isEmpty());
}

TEST_F(MeetingsAgendaTest, AnItemIsDraggedToAnotherPlace) {
    build();
    const Id first = model().items()[0].id;
    const Id last = model().items().back().id;
    table().select(last);
    const QRect row = table().visualRect(model().index(model().rowOf(first), AgendaModel::Title));
    const QPoint above(row.center().x(), row.top() + 2);
    const std::unique_ptr<QMimeData> carried(model().mimeData({table().currentIndex()}));
    QDropEvent drop(above, Qt::MoveAction, carried.get(), Qt::LeftButton, Qt::NoModifier);
    // Qt hands on drops of its own drags alone; the table's answer to one is what is tried here.
    struct Open : AgendaTable {
        using AgendaTable::dropEvent;
    };
    (table().*(&Open::dropEvent))(&drop);
    EXPECT_TRUE(awaitUntil([&] { return model().items()[0].id == last; }));
    EXPECT_EQ(model().items()[1].id, first);
}

TEST_F(MeetingsAgendaTest, InsertAddsAnItemBehindTheChosenOneWhereItsTitleIsTyped) {
    open(committee.november.id);
    page->show(
        {u"meetings"_qs, {{u"meeting"_qs, committee.november.id.toString()}, {u"view"_qs, u"agenda"_qs}}});
    EXPECT_TRUE(awaitUntil([&] { return sheet().tab() == MeetingView::Tab::Agenda; }));
    table().select(committee.contract.id);
    QTest::keyClick(&table(), Qt::Key_Insert);
    ASSERT_TRUE(table().isEditing());
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(line, nullptr);
    QTest::keyClicks(line, u"Hotline figures"_qs);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(awaitUntil([&] { return agendaTitles().size() == 5; }));
    EXPECT_EQ(agendaTitles()[2], u"Hotline figures"_qs);
    EXPECT_TRUE(awaitUntil([&] { return table().current() == sheet().sheet()->items[2].id; }));
}

TEST_F(MeetingsAgendaTest, TabGoesOnFromTheTitleToThePresenterAndTheMinutes) {
    openDecember();
    QTest::keyClick(&sheet().agenda(), Qt::Key_Insert);
    const auto type = [&](const QString& text, Qt::Key end) {
        ASSERT_TRUE(table().isEditing()) << text.toStdString();
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), end);
    };
    type(u"Hotline figures"_qs, Qt::Key_Tab);
    type(u"Social affairs"_qs, Qt::Key_Tab);
    type(u"20"_qs, Qt::Key_Return);
    EXPECT_TRUE(awaitUntil([&] {
        const std::vector<AgendaItem>& items = sheet().sheet()->items;
        return items.size() == 1 && items[0].minutesPlanned == 20;
    }));
    const AgendaItem& item = sheet().sheet()->items[0];
    EXPECT_EQ(item.title, u"Hotline figures"_qs);
    EXPECT_EQ(item.presenter, u"Social affairs"_qs);
    EXPECT_TRUE(awaitUntil([&] { return model().items().size() == 1; }));
    EXPECT_EQ(table().currentIndex().column(), AgendaModel::Minutes) << "the keyboard stays in its column";
    EXPECT_TRUE(problems.isEmpty());
}

TEST_F(MeetingsAgendaTest, AnItemAddedWithinAGroupStandsBehindTheGroup) {
    std::vector<AgendaItem> items(4);
    for (AgendaItem& item : items)
        item.id = Id::create();
    items[0].kind = AgendaKind::LastMinutes;
    items[1].kind = AgendaKind::OpenDecision;
    items[2].kind = AgendaKind::OpenDecision;
    items[3].kind = AgendaKind::OtherMatters;
    EXPECT_EQ(endOfGroup(items, items[1].id), items[2].id);
    EXPECT_EQ(endOfGroup(items, items[2].id), items[2].id);
    EXPECT_EQ(endOfGroup(items, items[0].id), items[0].id);
}

TEST_F(MeetingsAgendaTest, LeavingAnItemWithoutATitleAddsNothing) {
    openDecember();
    QTest::keyClick(&sheet().agenda(), Qt::Key_Insert);
    ASSERT_TRUE(table().isEditing());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(awaitUntil([&] { return model().rowCount() == 0; }));
    EXPECT_FALSE(desk->canUndo());
    EXPECT_TRUE(page->isSheetShown()) << "the key left the field, not the meeting";
}

TEST_F(MeetingsAgendaTest, MinutesAreTypedInTheTableAndTheTimesFollow) {
    build();
    const int row = model().rowOf(model().items()[0].id);
    EXPECT_TRUE(model().setData(model().index(row, AgendaModel::Minutes), QVariant(qint64(15))));
    EXPECT_TRUE(awaitUntil([&] { return model().items()[0].minutesPlanned == 15; }));
    const int next = model().rowOf(model().items()[1].id);
    EXPECT_EQ(model().index(next, AgendaModel::Begins).data().toString(), u"08:15"_qs);
}

TEST_F(MeetingsAgendaTest, MoreMinutesThanTheMeetingHasAreMarked) {
    open(committee.november.id);
    MeetingSheet sheet = *this->sheet().sheet();
    EXPECT_FALSE(minutesStanding(sheet, Language::English).over);
    sheet.items[0].minutesPlanned = 150;
    const MinutesStanding standing = minutesStanding(sheet, Language::English);
    EXPECT_TRUE(standing.over);
    EXPECT_EQ(standing.sentence, u"200 of 180 minutes planned: 20 too many"_qs);
}

TEST_F(MeetingsAgendaTest, DeleteTakesTheItemOffAndUndoBringsItBack) {
    build();
    const size_t count = model().items().size();
    table().setFocus();
    table().select(model().items()[0].id);
    QTest::keyClick(&table(), Qt::Key_Delete);
    EXPECT_TRUE(showsItems(count - 1));
    EXPECT_FALSE(table().current().isNull()) << "the keyboard is on the next item";
    desk->undo();
    EXPECT_TRUE(showsItems(count));
}

TEST_F(MeetingsAgendaTest, WhatAColleagueWritesWaitsWhileACellIsWrittenIn) {
    build();
    const size_t count = model().items().size();
    table().editTitle(model().rowOf(model().items()[0].id));
    ASSERT_TRUE(table().isEditing());
    Change theirs(u"theirs"_qs);
    AgendaItem item;
    item.meeting = committee.december.id;
    item.title = u"From the other desk"_qs;
    item.place = 90'000;
    theirs.add(item);
    write(theirs);
    EXPECT_TRUE(awaitUntil([&] { return sheet().sheet()->items.size() == count + 1; }));
    EXPECT_TRUE(table().isEditing());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(showsItems(count + 1));
}

TEST_F(MeetingsAgendaTest, AnApprovedMeetingsAgendaCannotBeChanged) {
    page->show(
        {u"meetings"_qs, {{u"meeting"_qs, committee.october.id.toString()}, {u"view"_qs, u"agenda"_qs}}});
    EXPECT_TRUE(awaitUntil([&] { return sheet().sheet() != nullptr; }));
    EXPECT_TRUE(model().isLocked());
    EXPECT_FALSE(model().flags(model().index(0, AgendaModel::Title)).testFlag(Qt::ItemIsEditable));
    for (const char* name : {"addItem", "moveItemUp", "removeItem", "itemDetails"})
        EXPECT_FALSE(page->findChild<QAction*>(QLatin1String(name))->isEnabled()) << name;
}

} // namespace samaki
