// What pages and papers read about a meeting, its agenda and the decisions of all meetings.
#include "model/insight/decisions_register.h"
#include "model/insight/meeting_sheet.h"
#include "tests/support/await.h"
#include "tests/support/small_meetings.h"

#include <gtest/gtest.h>

namespace samaki {

namespace {

class InsightMeeting : public testing::Test {
protected:
    std::optional<MeetingSheet> read(const Meeting& meeting) {
        auto found =
            await(store_->query([id = meeting.id](Reader& reader) { return readMeeting(reader, id); }));
        EXPECT_TRUE(found.ok()) << (found.ok() ? "" : found.problem().cause.toStdString());
        return found.ok() ? *found : std::nullopt;
    }
    DecisionsRegister readRegister(const Id& agency = {}) {
        auto found = await(store_->query(
            [agency](Reader& reader) { return readDecisions(reader, SmallMeetings::kToday, agency); }));
        EXPECT_TRUE(found.ok()) << (found.ok() ? "" : found.problem().cause.toStdString());
        return found.ok() ? *found : DecisionsRegister();
    }
    AgendaSources readSources(const Meeting& meeting, Language language = Language::English) {
        auto found = await(store_->query([meeting, language](Reader& reader) {
            return readAgendaSources(reader, meeting, SmallMeetings::kToday, language);
        }));
        EXPECT_TRUE(found.ok()) << (found.ok() ? "" : found.problem().cause.toStdString());
        return found.ok() ? *found : AgendaSources();
    }
    void write(const Change& change) {
        const CommitResult result = await(store_->commit(change));
        ASSERT_EQ(result.state, CommitResult::State::Written)
            << (result.problem ? result.problem->sentence.toStdString() : "");
    }

    SmallMeetings committee_;
    std::unique_ptr<Store> store_ = committee_.openWorkstation(u"reader"_qs);
};

} // namespace

TEST_F(InsightMeeting, IsReadWithAllThatHangsOnIt) {
    const std::optional<MeetingSheet> sheet = read(committee_.november);
    ASSERT_TRUE(sheet);
    EXPECT_EQ(sheet->meeting.number, u"11/26"_qs);
    EXPECT_EQ(sheet->committee.leastRank, Rank::ChiefOfOffice);
    ASSERT_EQ(sheet->items.size(), 4U);
    EXPECT_EQ(sheet->items.at(1).title, committee_.contract.title);
    ASSERT_EQ(sheet->decisions.size(), 3U);
    EXPECT_EQ(sheet->decisions.at(2).text, committee_.undated.text);
    EXPECT_TRUE(sheet->addenda.empty());
    ASSERT_TRUE(sheet->last && sheet->next);
    EXPECT_EQ(sheet->last->id, committee_.october.id);
    EXPECT_EQ(sheet->next->id, committee_.december.id);
    EXPECT_EQ(read(committee_.october)->addenda.size(), 1U);
}

TEST_F(InsightMeeting, ListsAgenciesByNameAndGuestsLast) {
    const std::optional<MeetingSheet> sheet = read(committee_.november);
    ASSERT_TRUE(sheet);
    QStringList names;
    for (const Attendance& each : sheet->attendance)
        names << (each.agency.isNull() ? each.guestOf : sheet->agencyName(each.agency, Language::English));
    EXPECT_EQ(names, QStringList({committee_.labour.nameEn, committee_.socialAffairs.nameEn,
                                  committee_.legalAid.nameEn, committee_.district.nameEn,
                                  committee_.police.nameEn, u"An embassy"_qs}));
}

} // namespace samaki
