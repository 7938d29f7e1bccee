// What is written on the roll of a meeting, cell by cell, and the guests.
#include "tests/views/meetings_roll_test.h"

#include "model/rules/attendance_count.h"
#include "views/common/field_editor.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

namespace samaki {

TEST_F(MeetingsAttendanceOnASlowDrive, AGuestIsWrittenFromCellToCellHoweverFast) {
    openRoll(committee.december.id, 5);
    faulty_vfs::hold();
    QTest::keyClick(&table(), Qt::Key_Insert);
    type(u"Mr Tanaka"_qs, Qt::Key_Tab);
    ASSERT_TRUE(table().isEditing()) << "the position is next";
    type(u"Attache"_qs, Qt::Key_Tab);
    ASSERT_TRUE(table().isEditing()) << "and then who sent the guest";
    type(u"Embassy"_qs, Qt::Key_Return);
    EXPECT_FALSE(table().isEditing()) << "Enter ends";
    type(u"are women men"_qs, Qt::Key_Insert); // what is written on marks nobody
    type(u"Mrs Wapner"_qs, Qt::Key_Insert);    // and what stands in an open cell is not lost
    type(u"Ms Pre"_qs, Qt::Key_Return);
    type(u"are"_qs, Qt::Key_Up);
    faulty_vfs::release();
    EXPECT_TRUE(awaitUntil([&] { return guestsInStore().size() == 3; }));
    const Attendance first = guestNamed(u"Mr Tanaka"_qs);
    EXPECT_TRUE(awaitUntil([&] { return guestNamed(first.name).guestOf == u"Embassy"_qs; }))
        << guestNamed(first.name).guestOf.toStdString();
    EXPECT_EQ(guestNamed(first.name).position, u"Attache"_qs);
    for (const QString& name : {first.name, u"Mrs Wapner"_qs, u"Ms Pre"_qs}) {
        const Attendance guest = guestNamed(name);
        EXPECT_EQ(guest.status, AttendanceStatus::Present) << name.toStdString();
        EXPECT_EQ(guest.women + guest.men, 0) << name.toStdString();
    }
    EXPECT_TRUE(settled(3)) << "no agency was marked";
    EXPECT_TRUE(problems.isEmpty()) << problems.join(u' ').toStdString();
}

TEST_F(MeetingsAttendanceTest, LettersAfterAGuestsNameMarkNobodyAndBeginToWriteInAnEmptyCell) {
    openRoll(committee.december.id, 5);
    QTest::keyClick(&table(), Qt::Key_Insert);
    type(u"Tan"_qs, Qt::Key_Return);
    EXPECT_TRUE(awaitUntil([&] { return guestsInStore().size() == 1 && !sheet().isReading(); }));
    EXPECT_EQ(table().currentIndex().column(), int(AttendanceModel::Name)) << "where the name was written";
    type(u"aka"_qs, Qt::Key_Right);
    type(u"Attache"_qs, Qt::Key_Return);
    EXPECT_TRUE(awaitUntil([&] { return guestNamed(u"Tan"_qs).position == u"Attache"_qs; }))
        << guestNamed(u"Tan"_qs).position.toStdString();
    EXPECT_EQ(guestNamed(u"Tan"_qs).status, AttendanceStatus::Present);
    QTest::keyClick(&table(), Qt::Key_Home); // the first column; the marks have one of their own
    QTest::keyClick(&table(), Qt::Key_Right);
    QTest::keyClick(&table(), Qt::Key_E);
    EXPECT_TRUE(awaitUntil([&] { return guestNamed(u"Tan"_qs).status == AttendanceStatus::Excused; }));
}

TEST_F(MeetingsAttendanceTest, WhoSentAGuestIsAskedForUntilItIsWritten) {
    openRoll(committee.december.id, 5);
    QTest::keyClick(&table(), Qt::Key_Insert);
    type(u"Tan"_qs, Qt::Key_Return);
    EXPECT_TRUE(awaitUntil([&] { return guestsInStore().size() == 1 && !sheet().isReading(); }));
    const QModelIndex who = model().index(table().currentIndex().row(), AttendanceModel::Who);
    EXPECT_EQ(who.data(AttendanceModel::PromptRole).toString(), u"Who sent the guest"_qs);
    EXPECT_TRUE(who.data().toString().isEmpty()) << "it is not what stands there";
    EXPECT_TRUE(model().index(1, AttendanceModel::Who).data(AttendanceModel::PromptRole).isNull());
    const QRect cell = table().visualRect(who).adjusted(6, 6, -6, -6);
    table().setCurrentIndex(who.siblingAtColumn(AttendanceModel::Name));
    const auto inks = [&] {
        const QImage image = table().viewport()->grab(cell).toImage();
        QSet<QRgb> colors;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                colors.insert(image.pixel(x, y));
        return colors.size();
    };
    EXPECT_GT(inks(), 1) << "and one sees it";
    table().setCurrentIndex(who);
    QTest::keyClick(&table(), Qt::Key_Return);
    type(u"Embassy"_qs, Qt::Key_Return);
    EXPECT_TRUE(awaitUntil([&] { return guestNamed(u"Tan"_qs).guestOf == u"Embassy"_qs; }));
    EXPECT_TRUE(model()
                    .index(table().currentIndex().row(), AttendanceModel::Who)
                    .data(AttendanceModel::PromptRole)
                    .isNull());
}

TEST_F(MeetingsAttendanceTest, AFigureTypedOverAnotherIsWhole) {
    openRoll(committee.december.id, 5);
    ASSERT_TRUE(table().select(1));
    const Id first = model().records()[0].id;
    table().setCurrentIndex(model().index(1, AttendanceModel::Women));
    for (const QString& women : {u"7"_qs, u"12"_qs}) {
        type(women, Qt::Key_Return);
        EXPECT_TRUE(awaitUntil([&] { return inStore<Attendance>(first).women == women.toInt(); }))
            << inStore<Attendance>(first).women;
    }
}

TEST_F(MeetingsAttendanceTest, TabGoesOnInTheRowAndThenToTheNameInTheNextOne) {
    openRoll(committee.december.id, 5);
    ASSERT_TRUE(table().select(1));
    QTest::keyClick(&table(), Qt::Key_N);
    const int columns[] = {AttendanceModel::Position, AttendanceModel::Rank, AttendanceModel::Women,
                           AttendanceModel::Men,      AttendanceModel::Note, AttendanceModel::Name};
    for (const int column : columns) {
        ASSERT_TRUE(table().isEditing());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        EXPECT_EQ(table().currentIndex().column(), column);
    }
    EXPECT_EQ(table().currentIndex().row(), 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(table().currentIndex(), model().index(1, AttendanceModel::Note)) << "and back";
    EXPECT_TRUE(table().isEditing());
}

TEST_F(MeetingsAttendanceTest, WhatIsTypedInACellReplacesWhatStoodThere) {
    openRoll(committee.december.id, 5);
    ASSERT_TRUE(table().select(1));
    const Id first = model().records()[0].id;
    for (const QString& name : {u"Deputy chief"_qs, u"Officer on duty"_qs}) {
        QTest::keyClick(&table(), Qt::Key_N);
        ASSERT_TRUE(table().isEditing());
        QTest::keyClicks(QApplication::focusWidget(), name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        EXPECT_TRUE(awaitUntil([&] { return inStore<Attendance>(first).name == name; }))
            << inStore<Attendance>(first).name.toStdString();
    }
}

TEST_F(MeetingsAttendanceTest, TheKeyboardIsOnTheNewGuest) {
    openRoll(committee.december.id, 5);
    QTest::keyClick(&table(), Qt::Key_Insert);
    QTest::keyClicks(QApplication::focusWidget(), u"Observer"_qs);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(awaitUntil([&] {
        const Attendance* now = model().recordAt(table().currentIndex().row());
        return now != nullptr && now->name == u"Observer"_qs;
    }));
    const QRect row = table().visualRect(table().currentIndex());
    EXPECT_TRUE(table().viewport()->rect().contains(row.center())) << "and in sight";
}

TEST_F(MeetingsAttendanceTest, AGuestIsAddedByNameAndStandsLast) {
    openRoll(committee.december.id, 5);
    QTest::keyClick(&table(), Qt::Key_Insert);
    ASSERT_TRUE(table().isEditing());
    QTest::keyClicks(QApplication::focusWidget(), u"Labour attaché"_qs.left(6));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(awaitUntil([&] { return model().records().size() == 6; }));
    EXPECT_TRUE(model().records().back().agency.isNull());
    EXPECT_EQ(model().records().back().status, AttendanceStatus::Present);
    EXPECT_EQ(quorumOf(countOf(model().records()), {}).expected, 5) << "a guest does not count";
}

} // namespace samaki
