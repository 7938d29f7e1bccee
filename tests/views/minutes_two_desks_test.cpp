// Two note takers on one meeting, each with a program of their own, looking for the other's work every two
// seconds.
#include "tests/views/minutes_meeting_test.h"

namespace samaki {

namespace {

class TwoNoteTakers : public MinutesMeeting {
protected:
    /// At the usual pace, unless another is said; the fixture stops that of 2,000.
    explicit TwoNoteTakers(int pollMs = StoreOptions().pollMs - 1) {
        store = openDesk(u"First"_qs, pollMs);
        otherStore = openDesk(u"Second"_qs, pollMs);
        first = std::make_unique<Desk>(*store, Language::English, Theme::Mode::Light);
        second = std::make_unique<Desk>(*otherStore, Language::English, Theme::Mode::Light);
        mine = openAt(*first);
        theirs = openAt(*second);
    }
    ~TwoNoteTakers() override {
        mine.reset();
        theirs.reset();
        first.reset();
        second.reset();
    }

    std::unique_ptr<MinutesScreen> openAt(Desk& at) {
        auto opened = std::make_unique<MinutesScreen>(at);
        opened->setPace({20, 10'000});
        QObject::connect(&at.store(), &Store::changed, opened.get(), &MinutesScreen::refresh);
        opened->resize(1160, 700);
        opened->open(meeting.id, contract.id);
        opened->show();
        EXPECT_TRUE(awaitUntil([&] { return !opened->item().isNull(); }));
        return opened;
    }
    static QAbstractItemModel* decisionsOf(MinutesScreen& at) {
        return at.findChild<QListView*>(u"decisions"_qs)->model();
    }
    static void decide(MinutesScreen& at, const QString& text) {
        auto* line = at.findChild<QPlainTextEdit*>(u"decisionText"_qs);
        typeText(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }

    std::unique_ptr<Store> otherStore;
    std::unique_ptr<Desk> first;
    std::unique_ptr<Desk> second;
    std::unique_ptr<MinutesScreen> mine;
    std::unique_ptr<MinutesScreen> theirs;
};

} // namespace

// Three seconds are meant: every desk looks after two and a half at the latest, and one look is enough.
// Nobody is timed here, or a busy machine would fail.
TEST_F(TwoNoteTakers, EachOthersDecisionsAppearByThemselves) {
    decide(*mine, u"From the first desk"_qs);
    ASSERT_TRUE(awaitUntil([this] { return decisionsOf(*theirs)->rowCount() == 2; }));
    decide(*theirs, u"From the second desk"_qs);
    ASSERT_TRUE(awaitUntil([this] { return decisionsOf(*mine)->rowCount() == 3; }));
    EXPECT_LE(StoreOptions().pollMs * 5 / 4, 2500) << "± a quarter";
}

class TwoNoteTakersWhoAreTold : public TwoNoteTakers {
protected:
    TwoNoteTakersWhoAreTold() : TwoNoteTakers(0) {}
};

TEST_F(TwoNoteTakersWhoAreTold, OneLookAtTheDriveIsEnough) {
    decide(*mine, u"From the first desk"_qs);
    ASSERT_TRUE(awaitUntil([this] { return decisionsOf(*mine)->rowCount() == 2; }));
    ASSERT_TRUE(await(store->sync()).ok()); // it is on the drive
    ASSERT_TRUE(await(otherStore->sync()).ok());
    EXPECT_TRUE(awaitUntil([this] { return decisionsOf(*theirs)->rowCount() == 2; }));
}

TEST_F(TwoNoteTakers, WhatOneTypesAppearsAtTheOthersDesk) {
    typeText(mine->findChild<QPlainTextEdit*>(u"discussion"_qs), u"The police report on brokers."_qs);
    auto* there = theirs->findChild<QPlainTextEdit*>(u"discussion"_qs);
    EXPECT_TRUE(awaitUntil([&] { return there->toPlainText() == u"The police report on brokers."_qs; }));
}

TEST_F(TwoNoteTakers, DecisionsTakenAtTheSameMomentGetDifferentNumbers) {
    decide(*mine, u"One"_qs);
    decide(*theirs, u"Other"_qs);
    const auto numbers = [this] {
        const auto found = await(store->query([this](Reader& reader) {
            QList<int> numbers;
            for (const Decision& each : reader.active<Decision>(
                     {u"meeting = :m"_qs, {{u"m"_qs, meeting.id.toString()}}, u"ORDER BY number"_qs}))
                numbers << each.number;
            return numbers;
        }));
        return found.ok() ? *found : QList<int>();
    };
    EXPECT_TRUE(awaitUntil([&] { return numbers() == QList<int>{1, 2, 3}; }));
}

} // namespace samaki
