// The roll of a meeting by keys: who is expected, one key an agency, quorum, women and men.
#include "tests/views/meetings_roll_test.h"

#include "model/rules/meeting_status.h"
#include "views/common/field_editor.h"
#include "views/meetings/attendance_acts.h"
#include "views/shell/keys_sheet.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

namespace samaki {

TEST_F(MeetingsAttendanceTest, EveryMemberAgencyIsExpectedWithoutBeingEntered) {
    openRoll(committee.december.id, 5);
    EXPECT_FALSE(desk->canUndo()) << "nobody did it, so nobody takes it back";
    const auto idle = await(store->query([](Reader& reader) { return reader.active<Attendance>().size(); }));
    roll().expectAll();
    page->closeMeeting();
    openRoll(committee.december.id, 5);
    const auto now = await(store->query([](Reader& reader) { return reader.active<Attendance>().size(); }));
    EXPECT_EQ(*idle, *now) << "and only once";
}

TEST_F(MeetingsAttendanceTest, AnAgencyExpectedAtTwoDesksIsOnTheRollOnce) {
    openRoll(committee.december.id, 5);
    const auto roll = [this] {
        const auto all = await(store->query([this](Reader& reader) {
            return reader.active<Attendance>(
                {u"meeting = :m"_qs, {{u"m"_qs, committee.december.id.toString()}}, {}});
        }));
        return all.ok() ? *all : std::vector<Attendance>();
    };
    const std::vector<Attendance> ours = roll();
    Change away(u"another desk, with the drive away"_qs);
    for (const Attendance& each : ours) {
        Attendance theirs;
        theirs.meeting = each.meeting;
        theirs.agency = each.agency;
        theirs.status =
            each.agency == ours.front().agency ? AttendanceStatus::Excused : AttendanceStatus::Expected;
        away.add(theirs);
    }
    const std::unique_ptr<Store> other = committee.openWorkstation(u"Secretary"_qs, {});
    ASSERT_TRUE(await(other->commit(away)).acknowledged());
    ASSERT_TRUE(await(store->sync()).ok());
    EXPECT_TRUE(awaitUntil([&] { return roll().size() == 5 && model().records().size() == 5; }));
    int excused = 0;
    for (const Attendance& each : roll())
        excused += each.status == AttendanceStatus::Excused ? 1 : 0;
    EXPECT_EQ(excused, 1) << "what somebody marked stays";
    EXPECT_FALSE(desk->canUndo());
    ASSERT_TRUE(await(other->sync()).ok());
    EXPECT_TRUE(problems.isEmpty()) << problems.join(u' ').toStdString();
}

TEST_F(MeetingsAttendanceTest, AnAgencyThatJoinedLaterWasNotExpectedAtAnOldMeeting) {
    Change change(u"joined"_qs);
    Agency late;
    late.nameEn = u"A new member"_qs;
    change.add(late);
    write(change);
    openRoll(committee.november.id, 6);
    const auto idle = await(store->query([](Reader&) { return true; }));
    EXPECT_TRUE(idle.ok());
    EXPECT_EQ(model().records().size(), 6U);
}

TEST_F(MeetingsAttendanceTest, ARollCallIsDoneByKeysAlone) {
    openRoll(committee.december.id, 5);
    ASSERT_TRUE(table().select(1));
    for (const Qt::Key key : {Qt::Key_P, Qt::Key_Down, Qt::Key_R, Qt::Key_Return, Qt::Key_E, Qt::Key_A})
        QTest::keyClick(&table(), key);
    EXPECT_TRUE(settled(4));
    EXPECT_EQ(stored(0), AttendanceStatus::Present);
    EXPECT_EQ(stored(1), AttendanceStatus::Represented);
    EXPECT_EQ(stored(2), AttendanceStatus::Excused);
    EXPECT_EQ(stored(3), AttendanceStatus::Absent);
    EXPECT_EQ(table().currentIndex().row(), 5) << "the next one is current";
    EXPECT_TRUE(problems.isEmpty());
}

TEST_F(MeetingsAttendanceTest, TheSameKeysOfAKhmerKeyboardDoTheSame) {
    openRoll(committee.december.id, 5);
    ASSERT_TRUE(table().select(1));
    for (const QChar key : {QChar(u'ា'), QChar(u'ផ')}) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(key));
        QApplication::sendEvent(&table(), &press);
    }
    EXPECT_TRUE(settled(2));
    EXPECT_EQ(stored(0), AttendanceStatus::Absent);
    EXPECT_EQ(stored(1), AttendanceStatus::Present);
}

TEST_F(MeetingsAttendanceTest, TheQuorumIsSaidAsItIsReached) {
    openRoll(committee.december.id, 5);
    EXPECT_EQ(roll().quorumSentence(), u"3 more agencies are needed for the quorum: 0 of 5 are there"_qs);
    ASSERT_TRUE(table().select(1));
    QTest::keyClick(&table(), Qt::Key_P);
    QTest::keyClick(&table(), Qt::Key_Down);
    QTest::keyClick(&table(), Qt::Key_R);
    QTest::keyClick(&table(), Qt::Key_Down);
    EXPECT_EQ(roll().quorumSentence(), u"1 more agency is needed for the quorum: 2 of 5 are there"_qs);
    QTest::keyClick(&table(), Qt::Key_P);
    EXPECT_EQ(roll().quorumSentence(), u"Quorum reached: 3 of 5 agencies are there, 3 are needed"_qs);
    EXPECT_TRUE(page->findChild<QLabel*>(u"quorum"_qs)->text().startsWith(u'✓'));
    EXPECT_TRUE(settled(3));
}

TEST_F(MeetingsAttendanceTest, WomenAndMenAreCountedByKeysHoweverFastTheyAreTyped) {
    openRoll(committee.december.id, 5);
    ASSERT_TRUE(table().select(1));
    const Id first = model().records()[0].id;
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&table(), Qt::Key_W);
    QTest::keyClick(&table(), Qt::Key_M);
    QTest::keyClick(&table(), Qt::Key_W, Qt::ShiftModifier);
    EXPECT_TRUE(awaitUntil([&] {
        const auto now = inStore<Attendance>(first);
        return now.women == 2 && now.men == 1;
    }));
    EXPECT_TRUE(problems.isEmpty());
}

TEST_F(MeetingsAttendanceTest, WomenAndMenCountedAfterAMarkAreOfTheAgencyMarked) {
    openRoll(committee.december.id, 5);
    ASSERT_TRUE(table().select(1));
    const Id first = model().records()[0].id;
    for (const Qt::Key key : {Qt::Key_P, Qt::Key_W, Qt::Key_M})
        QTest::keyClick(&table(), key);
    EXPECT_TRUE(awaitUntil([&] {
        const auto now = inStore<Attendance>(first);
        return now.status == AttendanceStatus::Present && now.women == 1 && now.men == 1;
    }));
    EXPECT_EQ(page->findChild<QLabel*>(u"persons"_qs)->text(), u"1 woman, 1 man, 2 persons"_qs);
}

TEST_F(MeetingsAttendanceOnASlowDrive, WhatWasReadBeforeAMarkWasWrittenNeverTakesItOffTheRoll) {
    openRoll(committee.december.id, 5);
    ASSERT_TRUE(table().select(1));
    const Id first = model().records()[0].id;
    faulty_vfs::hold();
    for (const Qt::Key key : {Qt::Key_P, Qt::Key_W, Qt::Key_M})
        QTest::keyClick(&table(), key);
    QSignalSpy arrived(&sheet(), &MeetingView::shown);
    sheet().refresh({true, {}});
    ASSERT_TRUE(awaitUntil([&] { return !arrived.isEmpty(); })) << "as the roll was before";
    int without = 0;
    QObject::connect(&model(), &AttendanceModel::dataChanged, &model(),
                     [&] { without += model().records()[0].women == 0 ? 1 : 0; });
    faulty_vfs::release();
    EXPECT_TRUE(awaitUntil([&] { return inStore<Attendance>(first).men == 1; }));
    QTest::keyClick(&table(), Qt::Key_W);
    EXPECT_TRUE(awaitUntil([&] { return inStore<Attendance>(first).women == 2; }))
        << "a key counts from what was counted";
    EXPECT_EQ(without, 0);
    EXPECT_EQ(page->findChild<QLabel*>(u"persons"_qs)->text(), u"2 women, 1 man, 3 persons"_qs);
}

TEST_F(MeetingsAttendanceTest, TheSheetOfKeysNamesThoseOfTheTableWhereTheyWork) {
    openRoll(committee.december.id, 5);
    const auto lines = [&] {
        const KeysSheet keys({}, page->moreActions() + page->keysOfParts(), page.get());
        QStringList texts;
        for (const QLabel* label : keys.findChildren<QLabel*>())
            texts << label->text();
        return texts;
    };
    const QStringList all = lines();
    const QPair<QString, QString> keys[] = {{u"P"_qs, u"Present"_qs},        {u"R"_qs, u"Represented"_qs},
                                            {u"E"_qs, u"Excused"_qs},        {u"A"_qs, u"Absent"_qs},
                                            {u"N"_qs, u"Write the name"_qs}, {u"/"_qs, u"Find an agency"_qs}};
    for (const auto& [key, meaning] : keys)
        EXPECT_EQ(all.indexOf(key), all.indexOf(meaning) + 1) << key.toStdString();
    for (const char* key : {"W", "M"})
        EXPECT_TRUE(all.contains(QLatin1String(key))) << key;
    sheet().open(committee.december.id, MeetingView::Tab::Agenda);
    EXPECT_TRUE(awaitUntil([&] { return sheet().tab() == MeetingView::Tab::Agenda; }));
    EXPECT_FALSE(lines().contains(u"P"_qs)) << "only while the roll is in view";
}

TEST_F(MeetingsAttendanceTest, WhoIsRepresentedMakesRoomForWhoCame) {
    Change change(u"focal point"_qs);
    Contact focal;
    focal.agency = committee.socialAffairs.id;
    focal.name = u"Chief of office"_qs;
    focal.position = u"Chief"_qs;
    focal.role = ContactRole::FocalPoint;
    change.add(focal);
    write(change);
    openRoll(committee.december.id, 5);
    EXPECT_TRUE(awaitUntil([&] { return !sheet().isReading(); }));
    const int row = model().find(u"dosvy"_qs, 0);
    ASSERT_TRUE(table().select(row));
    ASSERT_EQ(model().recordAt(row)->name, focal.name);
    QTest::keyClick(&table(), Qt::Key_R);
    EXPECT_TRUE(model().recordAt(row)->name.isEmpty());
    EXPECT_TRUE(model().recordAt(row)->position.isEmpty());
    QTest::keyClick(&table(), Qt::Key_P);
    EXPECT_EQ(model().recordAt(row)->name, focal.name) << "it was a slip of the finger";
    EXPECT_TRUE(settled(1));
}

TEST_F(MeetingsAttendanceTest, AClickOnAKeySetsTheStatusAndASecondOneLetsGo) {
    openRoll(committee.december.id, 5);
    const QPoint place = table().keyRect(1, AttendanceStatus::Excused).center();
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, place);
    EXPECT_TRUE(awaitUntil([&] { return stored(0) == AttendanceStatus::Excused; }));
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, place);
    EXPECT_TRUE(awaitUntil([&] { return stored(0) == AttendanceStatus::Expected; }));
}

TEST_F(MeetingsAttendanceTest, ARankBelowTheOneExpectedIsMarkedAndExplained) {
    openRoll(committee.november.id, 6);
    int marked = 0;
    for (int row = 0; row < model().rowCount(); ++row) {
        const QModelIndex rank = model().index(row, AttendanceModel::Rank);
        if (!rank.data(AttendanceModel::BelowRankRole).toBool())
            continue;
        ++marked;
        EXPECT_EQ(model().recordAt(row)->name, u"Officer on duty"_qs);
        EXPECT_TRUE(rank.data(Qt::ToolTipRole).toString().contains(u"Chief of office"_qs));
    }
    EXPECT_EQ(marked, 1);
}

TEST_F(MeetingsAttendanceTest, ASlashFindsAnAgencyByAnyPartOfItsName) {
    openRoll(committee.december.id, 5);
    QTest::keyClick(&table(), '/');
    auto* search = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(search, nullptr);
    QTest::keyClicks(search, u"dosv"_qs);
    const Attendance* found = model().recordAt(table().currentIndex().row());
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->agency, committee.socialAffairs.id);
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), &table());
    QTest::keyClick(&table(), Qt::Key_P);
    EXPECT_TRUE(settled(1));
}

TEST_F(MeetingsAttendanceTest, TheOthersAreMarkedAsAbsentInOneStep) {
    openRoll(committee.december.id, 5);
    ASSERT_TRUE(table().select(1));
    QTest::keyClick(&table(), Qt::Key_P);
    EXPECT_TRUE(settled(1));
    page->findChild<QAction*>(u"restAbsent"_qs)->trigger();
    EXPECT_TRUE(settled(5));
    EXPECT_TRUE(awaitUntil([&] { return countOf(model().records()).absent == 4; }));
    desk->undo();
    EXPECT_TRUE(settled(1));
}

TEST_F(MeetingsAttendanceTest, AnApprovedRollIsReadOnly) {
    const auto november = inStore<Meeting>(committee.november.id); // one agency is not marked, and one guest
    Change change(u"approved"_qs);
    change.edit(november, withStatus(november, MeetingStatus::Approved, SmallMeetings::kToday, u"Chair"_qs));
    ASSERT_TRUE(await(store->commit(change)).acknowledged());
    openRoll(committee.november.id, 6);
    EXPECT_TRUE(awaitUntil([&] { return model().isLocked(); }));
    const QSignalSpy edited(&model(), &AttendanceModel::edited);
    const QSignalSpy added(&model(), &AttendanceModel::guestAdded);
    ASSERT_TRUE(table().select(1));
    for (const Qt::Key key : {Qt::Key_A, Qt::Key_W, Qt::Key_N, Qt::Key_Return, Qt::Key_F2, Qt::Key_Insert}) {
        QTest::keyClick(&table(), key);
        EXPECT_FALSE(table().isEditing()) << QKeySequence(key).toString().toStdString();
        ASSERT_TRUE(table().select(1));
    }
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                      table().keyRect(1, AttendanceStatus::Absent).center());
    for (int column = 0; column < model().columnCount(); ++column)
        EXPECT_FALSE(model().flags(model().index(1, column)).testFlag(Qt::ItemIsEditable)) << column;
    EXPECT_FALSE(model().setData(model().index(1, AttendanceModel::Women), QVariant(qint64(9))));
    model().setStatus(1, AttendanceStatus::Absent);
    model().addPersons(1, 1, 0);
    ASSERT_TRUE(table().select(model().rowCount() - 1));
    ASSERT_TRUE(model().recordAt(table().currentIndex().row())->agency.isNull()) << "the guest";
    for (const char* name : {"addGuest", "restAbsent", "removeGuest"})
        EXPECT_FALSE(page->findChild<QAction*>(QLatin1String(name))->isEnabled()) << name;
    EXPECT_TRUE(edited.isEmpty());
    EXPECT_TRUE(added.isEmpty());
    EXPECT_FALSE(desk->canUndo());
}

} // namespace samaki
