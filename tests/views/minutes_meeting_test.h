// MinutesMeeting: a meeting that is under way at this desk, with an item that is dealt with, one in hand and
// one to come, a decision, and an open plan; and the minutes screen on it. It is 3 December 2026, 8:40 where
// the test runs.
#pragma once

#include "tests/support/small_meetings.h"
#include "tests/views/small_desk_test.h"
#include "views/meetings/minutes_screen.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTest>

namespace samaki {

class MinutesMeeting : public ::testing::Test {
protected:
    /// What the note taker's store is to be besides, such as over a drive that misbehaves.
    explicit MinutesMeeting(const StoreOptions& noteTaker = {}) : noteTaker_(noteTaker) {
        keepSettingsIn(committee.path(u"settings"_qs));
        now = QDateTime(QDate(2026, 12, 3), QTime(8, 40));
        secretariat = openDesk(u"Secretary"_qs);
        Change change(u"the meeting begins"_qs);
        meeting = committee.december;
        meeting.status = MeetingStatus::UnderWay;
        change.edit(committee.december, meeting);
        minutes = addItem(change, 1000, AgendaKind::LastMinutes, u"Approval of the minutes of November"_qs);
        contract = addItem(change, 2000, AgendaKind::Topic, u"Standard contract for migrant workers"_qs);
        plan = addItem(change, 3000, AgendaKind::NextPlan, u"Action plan of January 2027"_qs);
        decision.meeting = meeting.id;
        decision.item = contract.id;
        decision.number = 1;
        decision.text = u"Send the draft contract to all members"_qs;
        decision.agency = committee.labour.id;
        decision.dueOn = QDate(2026, 12, 18);
        decision.id = change.add(decision);
        december.month = Month(2026, 12);
        december.id = change.add(december);
        EXPECT_TRUE(await(secretariat->commit(change)).acknowledged());
        EXPECT_TRUE(await(store->sync()).ok());
    }
    ~MinutesMeeting() override {
        screen.reset();
        desk.setLanguage(Language::English);
    }

    AgendaItem addItem(Change& change, int place, AgendaKind kind, const QString& title) {
        AgendaItem item;
        item.meeting = meeting.id;
        item.place = place;
        item.kind = kind;
        item.title = title;
        item.minutesPlanned = 10;
        item.agency = committee.labour.id;
        item.id = change.add(item);
        return item;
    }

    /// A workstation over the same file, with the test's clock.
    std::unique_ptr<Store> openDesk(const QString& name, int pollMs = 0, StoreOptions options = {}) {
        options.pollMs = pollMs;
        options.clock = [this] { return now; };
        return committee.openWorkstation(name, options);
    }

    /// The screen on the meeting, at the item in hand, saving as soon as typing pauses for a moment.
    void openScreen(const Pace& pace = {20, 10'000}) {
        screen = std::make_unique<MinutesScreen>(desk);
        screen->setPace(pace);
        QObject::connect(store.get(), &Store::changed, screen.get(), &MinutesScreen::refresh);
        screen->resize(1160, 700);
        screen->open(meeting.id, contract.id);
        screen->show();
        ASSERT_TRUE(awaitUntil([this] { return !screen->item().isNull(); }));
        screen->activateWindow();
        QApplication::setActiveWindow(screen.get());
        discussion()->setFocus();
    }

    QPlainTextEdit* discussion() const { return screen->findChild<QPlainTextEdit*>(u"discussion"_qs); }
    QPlainTextEdit* note() const { return screen->findChild<QPlainTextEdit*>(u"confidentialNote"_qs); }
    QPlainTextEdit* decisionText() const { return screen->findChild<QPlainTextEdit*>(u"decisionText"_qs); }
    QLineEdit* due() const { return screen->findChild<QLineEdit*>(u"decisionDue"_qs); }
    QLineEdit* agency() const {
        return screen->findChild<QWidget*>(u"decisionAgency"_qs)->findChild<QLineEdit*>();
    }
    QLabel* understood() const { return screen->findChild<QLabel*>(u"understoodDue"_qs); }
    QLabel* saveState() const { return screen->findChild<QLabel*>(u"saveState"_qs); }
    QListView* decisions() const { return screen->findChild<QListView*>(u"decisions"_qs); }
    QListView* agenda() const { return screen->findChild<QListView*>(u"agenda"_qs); }
    QAction* action(const QString& name) const { return screen->findChild<QAction*>(name); }

    /// A record as a workstation's replica has it.
    template <class T>
    T in(Store& where, const Id& id) {
        const auto found = await(where.query([id](Reader& reader) { return reader.one<T>(id); }));
        EXPECT_TRUE(found.ok() && found->has_value());
        return found.ok() ? found->value_or(T()) : T();
    }
    /// The same after it has fetched what colleagues wrote.
    template <class T>
    T fetched(Store& where, const Id& id) {
        EXPECT_TRUE(await(where.sync()).ok());
        return in<T>(where, id);
    }

    const StoreOptions noteTaker_;
    SmallMeetings committee;
    QDateTime now;
    std::unique_ptr<Store> secretariat;
    Meeting meeting;
    AgendaItem minutes;
    AgendaItem contract;
    AgendaItem plan;
    Decision decision;
    ActionPlan december;
    std::unique_ptr<Store> store = openDesk(u"Note taker"_qs, 0, noteTaker_);
    Desk desk{*store, Language::English, Theme::Mode::Light};
    std::unique_ptr<MinutesScreen> screen;
};

} // namespace samaki
