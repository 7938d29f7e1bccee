// MeetingsDesk: the meetings page over a committee with meetings, as the main window would have it. It is
// Wednesday 25 November 2026.
#pragma once

#include "tests/support/await.h"
#include "tests/support/small_meetings.h"
#include "tests/views/own_settings_test.h"
#include "views/common/desk.h"
#include "views/meetings/agenda_model.h"
#include "views/meetings/agenda_table.h"
#include "views/meetings/agenda_view.h"
#include "views/meetings/meeting_calendar.h"
#include "views/meetings/meeting_head.h"
#include "views/meetings/meeting_list.h"
#include "views/meetings/meeting_view.h"
#include "views/meetings/meetings_overview.h"
#include "views/meetings/meetings_page.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QTest>

namespace samaki {

class MeetingsDesk : public ::testing::Test {
protected:
    /// The VFS of the committee's file, for a drive that misbehaves.
    explicit MeetingsDesk(const QString& vfs = {}) {
        keepSettingsIn(committee.path(u"settings"_qs));
        StoreOptions options;
        options.vfs = vfs;
        options.clock = fixedClock(QDateTime(SmallMeetings::kToday, QTime(3, 0), Qt::UTC));
        store = committee.openWorkstation(u"Deputy secretary"_qs, options);
        desk = std::make_unique<Desk>(*store, Language::English, Theme::Mode::Light);
        QObject::connect(desk.get(), &Desk::notice, desk.get(), [this](const QString& s) { notices << s; });
        QObject::connect(desk.get(), &Desk::problem, desk.get(),
                         [this](const Problem& p) { problems << p.sentence; });
        page = std::make_unique<MeetingsPage>(*desk);
        QObject::connect(store.get(), &Store::changed, page.get(), &MeetingsPage::refresh);
        page->resize(1160, 660);
        page->show();
        page->activateWindow();
        page->refresh({true, {}});
        EXPECT_TRUE(awaitUntil([this] { return !book().meetings.empty(); }));
    }
    ~MeetingsDesk() override {
        desk->setLanguage(Language::English);
        page.reset();
    }

    const MeetingBook& book() const { return page->overview().book(); }
    MeetingCalendar& calendar() const { return page->overview().calendar(); }
    MeetingView& sheet() const { return page->sheet(); }

    void open(const Id& meeting) {
        page->openMeeting(meeting);
        EXPECT_TRUE(awaitUntil([&] { return sheet().sheet() != nullptr; }));
    }
    template <class T>
    T inStore(const Id& id) {
        const auto found = await(store->query([id](Reader& reader) { return reader.one<T>(id); }));
        EXPECT_TRUE(found.ok() && found->has_value());
        return found.ok() ? found->value_or(T()) : T();
    }
    QStringList agendaTitles() const {
        QStringList titles;
        for (const AgendaItem& item : sheet().sheet()->items)
            titles << item.title;
        return titles;
    }
    /// A change of somebody else's, or of the test's own.
    void write(const Change& change) { EXPECT_TRUE(await(desk->commit(change)).acknowledged()); }

    SmallMeetings committee;
    std::unique_ptr<Store> store;
    std::unique_ptr<Desk> desk;
    QStringList notices;
    QStringList problems;
    std::unique_ptr<MeetingsPage> page;
};

} // namespace samaki
