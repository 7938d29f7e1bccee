// The roll of a meeting in its page, on a drive that answers and on one a test can hold.
#pragma once

#include "tests/support/faulty_vfs.h"
#include "tests/views/meetings_desk_test.h"

#include "views/meetings/attendance_table.h"
#include "views/meetings/attendance_view.h"

namespace samaki {

class MeetingsAttendanceTest : public MeetingsDesk {
protected:
    using MeetingsDesk::MeetingsDesk;

    AttendanceView& roll() { return sheet().attendance(); }
    AttendanceTable& table() { return roll().table(); }
    AttendanceModel& model() { return roll().model(); }

    void openRoll(const Id& meeting, size_t records) {
        page->show({u"meetings"_qs, {{u"meeting"_qs, meeting.toString()}, {u"view"_qs, u"attendance"_qs}}});
        EXPECT_TRUE(awaitUntil([&] { return model().records().size() == records; }));
        EXPECT_EQ(sheet().tab(), MeetingView::Tab::Attendance);
        table().setFocus();
    }
    AttendanceStatus stored(size_t record) {
        return inStore<Attendance>(model().records()[record].id).status;
    }
    /// Into whatever has the keyboard, as fast as it goes.
    void type(const QString& text, Qt::Key end) {
        for (const QChar letter : text)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
        QTest::keyClick(QApplication::focusWidget(), end);
    }
    std::vector<Attendance> guestsInStore() {
        const auto all = await(store->query([this](Reader& reader) {
            return reader.active<Attendance>(
                {u"meeting = :m"_qs, {{u"m"_qs, committee.december.id.toString()}}, {}});
        }));
        std::vector<Attendance> guests = all.ok() ? *all : std::vector<Attendance>();
        std::erase_if(guests, [](const Attendance& each) { return !each.agency.isNull(); });
        return guests;
    }
    Attendance guestNamed(const QString& name) {
        for (const Attendance& each : guestsInStore()) {
            if (each.name == name)
                return each;
        }
        return {};
    }
    bool settled(int steps) {
        int seen = 0;
        return awaitUntil([&] {
            seen = 0;
            for (const Attendance& each : model().records())
                seen += inStore<Attendance>(each.id).status != AttendanceStatus::Expected ? 1 : 0;
            return seen == steps;
        });
    }
};

class MeetingsAttendanceOnASlowDrive : public MeetingsAttendanceTest {
protected:
    MeetingsAttendanceOnASlowDrive() : MeetingsAttendanceTest(QLatin1String(faulty_vfs::name())) {}
    ~MeetingsAttendanceOnASlowDrive() override { faulty_vfs::reset(); }
};

} // namespace samaki
