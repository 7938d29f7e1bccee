// What pages and papers read about a meeting, its agenda and the decisions of all meetings.
#include "model/insight/decisions_register.h"
#include "model/insight/meeting_sheet.h"
#include "model/records/holiday.h"
#include "tests/support/await.h"
#include "tests/support/small_meetings.h"

#include <QSqlDriver>

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <functional>

namespace samaki {

namespace {

// How many statements the replica is asked while something is read.
int statementsIn(Reader& reader, const std::function<void()>& reading) {
    const QVariant handle = reader.select(u"SELECT 1"_qs).driver()->handle();
    auto* database = *static_cast<sqlite3* const*>(handle.constData());
    int statements = 0;
    const auto count = [](unsigned, void* counter, void*, void*) {
        ++*static_cast<int*>(counter);
        return 0;
    };
    sqlite3_trace_v2(database, SQLITE_TRACE_STMT, count, &statements);
    reading();
    sqlite3_trace_v2(database, 0, nullptr, nullptr);
    return statements;
}

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
    std::unique_ptr<Store> store_ = committee_.openWorkstation(u"reader"_qs, SmallMeetings::patient());
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

TEST_F(InsightMeeting, KnowsTheDayOfTheNextMeetingFromTheSeriesWhereNoneIsPlanned) {
    EXPECT_EQ(read(committee_.november)->nextDay, committee_.december.heldOn);
    EXPECT_FALSE(read(committee_.december)->next);
    EXPECT_EQ(read(committee_.december)->nextDay, QDate(2027, 1, 7)) << "the first Thursday";
    Change change(u"called off"_qs);
    Meeting january = committee_.december;
    january.id = Id();
    january.heldOn = QDate(2027, 1, 7);
    january.status = MeetingStatus::Cancelled;
    change.add(january);
    write(change);
    EXPECT_EQ(read(committee_.december)->nextDay, QDate(2027, 2, 4));
}

TEST_F(InsightMeeting, HoldsTheItemsThatItsOwnGoOnFrom) {
    Change change(u"goes on"_qs);
    AgendaItem item = committee_.brokers;
    item.id = Id();
    item.meeting = committee_.december.id;
    item.carriedFrom = committee_.brokers.id;
    change.add(item);
    write(change);
    const std::vector<AgendaItem> continued = read(committee_.december)->continued;
    ASSERT_EQ(continued.size(), 1U);
    EXPECT_EQ(continued.front().id, committee_.brokers.id);
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

TEST_F(InsightMeeting, IsNothingWhereThereIsNoneOrItWasTakenAway) {
    EXPECT_FALSE(read(Meeting()));
    Change change(u"take away"_qs);
    change.deactivate(committee_.december);
    write(change);
    EXPECT_FALSE(read(committee_.december));
    EXPECT_FALSE(read(committee_.november)->next);
}

TEST_F(InsightMeeting, LeavesOutWhatWasTakenAway) {
    Change change(u"take away"_qs);
    change.deactivate(committee_.brokers);
    change.deactivate(committee_.undated);
    change.deactivate(committee_.attendance.back());
    change.deactivate(committee_.legalAid);
    write(change);
    const std::optional<MeetingSheet> sheet = read(committee_.november);
    ASSERT_TRUE(sheet);
    EXPECT_EQ(sheet->items.size(), 3U);
    EXPECT_EQ(sheet->decisions.size(), 2U);
    EXPECT_EQ(sheet->attendance.size(), 5U);
    EXPECT_EQ(sheet->agencyName(committee_.legalAid.id, Language::English), committee_.legalAid.nameEn)
        << "who was a member then is named still";
}

TEST_F(InsightMeeting, KnowsItsNeighboursButNotThoseCalledOff) {
    Meeting calledOff = committee_.november;
    calledOff.status = MeetingStatus::Cancelled;
    Change change(u"call off"_qs);
    change.edit(committee_.november, calledOff);
    write(change);
    EXPECT_EQ(read(committee_.december)->last->id, committee_.october.id);
    EXPECT_EQ(read(committee_.october)->next->id, committee_.december.id);
    EXPECT_FALSE(read(committee_.october)->last);
}

TEST_F(InsightMeeting, NamesAgenciesInEitherLanguage) {
    const std::optional<MeetingSheet> sheet = read(committee_.november);
    ASSERT_TRUE(sheet);
    EXPECT_EQ(sheet->agencyName(committee_.socialAffairs.id, Language::Khmer),
              committee_.socialAffairs.nameKm);
    EXPECT_EQ(sheet->agencyName(committee_.police.id, Language::Khmer), committee_.police.nameEn)
        << "where there is no Khmer name the other one stands";
    EXPECT_TRUE(sheet->agencyName({}, Language::English).isEmpty());
}

TEST_F(InsightMeeting, FollowsADecisionsActivityFromPlanToPlan) {
    ActionPlan december;
    december.month = Month(2026, 12);
    Change change(u"carry over"_qs);
    december.id = change.add(december);
    Activity carried = committee_.fromDecision;
    carried.id = Id();
    carried.plan = december.id;
    carried.carriedFrom = committee_.fromDecision.id;
    carried.id = change.add(carried);
    Activity again = carried;
    again.id = Id();
    again.number = 2;
    again.carriedFrom = carried.id;
    again.status = ActivityStatus::Done;
    again.progress = 100;
    again.doneOn = SmallMeetings::kToday;
    again.id = change.add(again);
    EXPECT_EQ(read(committee_.november)->standing(committee_.intoActivity, SmallMeetings::kToday),
              DecisionStanding::Open);
    write(change);
    const std::optional<MeetingSheet> sheet = read(committee_.november);
    ASSERT_TRUE(sheet && sheet->activityOf(committee_.intoActivity));
    EXPECT_EQ(sheet->activityOf(committee_.intoActivity)->id, again.id) << "the latest link of the chain";
    EXPECT_EQ(sheet->standing(committee_.intoActivity, SmallMeetings::kToday), DecisionStanding::Done);
    EXPECT_FALSE(sheet->activityOf(committee_.open));

    Change backwards(u"take away"_qs);
    backwards.deactivate(again);
    write(backwards);
    EXPECT_EQ(read(committee_.november)->activityOf(committee_.intoActivity)->id, carried.id);
}

TEST_F(InsightMeeting, ReadsAChainThatALoopHasMade) {
    Activity looped = committee_.fromDecision;
    looped.carriedFrom = committee_.fromDecision.id;
    Change change(u"loop"_qs);
    change.edit(committee_.fromDecision, looped);
    write(change);
    EXPECT_TRUE(read(committee_.november)->activityOf(committee_.intoActivity));
}

TEST_F(InsightMeeting, TakesHolidaysFromTheCommittee) {
    Holiday holiday;
    holiday.date = QDate(2026, 11, 23);
    holiday.nameEn = u"Water Festival"_qs;
    Change change(u"holiday"_qs);
    change.add(holiday);
    write(change);
    EXPECT_FALSE(read(committee_.november)->calendar.isWorkingDay(holiday.date));
}

// --- what an agenda is built from

TEST_F(InsightMeeting, GathersWhatTheNextAgendaIsBuiltFrom) {
    const AgendaSources sources = readSources(committee_.december);
    ASSERT_TRUE(sources.lastMeeting);
    EXPECT_EQ(sources.lastMeeting->id, committee_.november.id);
    EXPECT_EQ(sources.lastItems.size(), 4U);
    EXPECT_TRUE(sources.existing.empty());
    EXPECT_EQ(sources.planMonth, Month(2027, 1));
    ASSERT_EQ(sources.overdue.size(), 1U);
    EXPECT_EQ(sources.overdue[0].agency, committee_.labour.id);
    EXPECT_EQ(sources.overdue[0].agencyName, committee_.labour.nameEn) << "it has no short name";
    ASSERT_EQ(sources.overdue[0].activities.size(), 1U);
    EXPECT_EQ(sources.overdue[0].activities[0].id, committee_.activity.id);
    QStringList open;
    for (const OpenDecision& each : sources.openDecisions)
        open << each.decision.text;
    open.sort();
    QStringList expected = {committee_.overdue.text, committee_.open.text, committee_.intoActivity.text,
                            committee_.undated.text};
    expected.sort();
    EXPECT_EQ(open, expected) << "neither what is done nor what was dropped";
}

TEST_F(InsightMeeting, ReadsNoDecisionOfItsOwnOrOfALaterMeetingIntoAnAgenda) {
    const AgendaSources sources = readSources(committee_.november);
    ASSERT_EQ(sources.openDecisions.size(), 1U);
    EXPECT_EQ(sources.openDecisions[0].decision.id, committee_.overdue.id);
    EXPECT_EQ(sources.openDecisions[0].decidedOn, committee_.october.heldOn);
    EXPECT_EQ(sources.existing.size(), 4U);
}

TEST_F(InsightMeeting, BuildsAnAgendaThatIsWholeTheSecondTime) {
    const Phrasebook english(Language::English);
    std::vector<AgendaItem> items = buildAgenda(readSources(committee_.december), english);
    Change change(u"agenda"_qs);
    for (const AgendaItem& item : items)
        change.add(item);
    write(change);
    EXPECT_EQ(read(committee_.december)->items.size(), items.size());
    EXPECT_TRUE(buildAgenda(readSources(committee_.december), english).empty());
    const QString all = [&] {
        QString text;
        for (const AgendaItem& item : items)
            text += item.title + item.discussion;
        return text;
    }();
    EXPECT_TRUE(all.contains(u"Brokers at the border"_qs));
    EXPECT_FALSE(all.contains(SmallMeetings::kConfidential));
}

TEST_F(InsightMeeting, LeavesTheCommitteesDecisionsToTheCommittee) {
    WorkingGroup group;
    group.number = 1;
    group.nameEn = u"Prevention"_qs;
    Change change(u"group"_qs);
    group.id = change.add(group);
    Meeting ofGroup = committee_.december;
    ofGroup.id = Id();
    ofGroup.kind = MeetingKind::WorkingGroup;
    ofGroup.workingGroup = group.id;
    ofGroup.id = change.add(ofGroup);
    Agency member = committee_.labour;
    member.workingGroups = {group.id};
    change.edit(committee_.labour, member);
    write(change);
    const AgendaSources sources = readSources(ofGroup);
    EXPECT_FALSE(sources.lastMeeting);
    EXPECT_TRUE(sources.openDecisions.empty());
    EXPECT_EQ(sources.overdue.size(), 1U) << "of the group's members";
    EXPECT_EQ(read(ofGroup)->workingGroup->nameEn, group.nameEn);
}

TEST_F(InsightMeeting, BringsAWorkingGroupsOpenDecisionsBeforeTheCommittee) {
    WorkingGroup group;
    group.number = 1;
    group.nameEn = u"Prevention"_qs;
    Change change(u"group"_qs);
    Meeting ofGroup = committee_.november;
    ofGroup.id = Id();
    ofGroup.kind = MeetingKind::WorkingGroup;
    ofGroup.workingGroup = change.add(group);
    ofGroup.heldOn = QDate(2026, 11, 18);
    Decision bicycles;
    bicycles.meeting = change.add(ofGroup);
    bicycles.number = 1;
    bicycles.text = u"Find six bicycles"_qs;
    bicycles.id = change.add(bicycles);
    write(change);
    const std::vector<OpenDecision> open = readSources(committee_.december).openDecisions;
    const auto found = std::find_if(
        open.begin(), open.end(), [&](const OpenDecision& each) { return each.decision.id == bicycles.id; });
    ASSERT_NE(found, open.end());
    EXPECT_EQ(found->decidedOn, ofGroup.heldOn);
    EXPECT_EQ(open.size(), 5U) << "and none of the others fell out";
}

TEST_F(InsightMeeting, BringsTheCommitteesDecisionThatAGroupCarriedOverBeforeItsNextMeeting) {
    WorkingGroup group;
    group.number = 1;
    group.nameEn = u"Prevention"_qs;
    Change change(u"group"_qs);
    Meeting last = committee_.november;
    last.id = Id();
    last.kind = MeetingKind::WorkingGroup;
    last.workingGroup = change.add(group);
    AgendaItem item;
    item.meeting = change.add(last);
    item.kind = AgendaKind::OpenDecision;
    item.title = u"Brokers warned"_qs;
    item.decision = committee_.overdue.id;
    item.status = AgendaStatus::CarriedOver;
    change.add(item);
    Meeting next = last;
    next.heldOn = committee_.december.heldOn;
    next.status = MeetingStatus::Scheduled;
    next.id = change.add(next);
    write(change);
    const std::vector<OpenDecision> open = readSources(next).openDecisions;
    ASSERT_EQ(open.size(), 1U);
    EXPECT_EQ(open.front().decision.id, committee_.overdue.id);
}

TEST_F(InsightMeeting, BringsWhatAnExtraordinaryMeetingCarriedOverUntilAMeetingGoesOnWithIt) {
    Change change(u"extraordinary"_qs);
    Meeting meeting = committee_.november;
    meeting.id = Id();
    meeting.kind = MeetingKind::Extraordinary;
    meeting.heldOn = QDate(2026, 11, 12);
    AgendaItem raid;
    raid.meeting = change.add(meeting);
    raid.title = u"The raid of 10 November"_qs;
    raid.status = AgendaStatus::CarriedOver;
    raid.id = change.add(raid);
    write(change);
    const AgendaSources sources = readSources(committee_.december);
    ASSERT_EQ(sources.earlierItems.size(), 1U);
    EXPECT_EQ(sources.earlierItems[0].item.id, raid.id);
    EXPECT_EQ(sources.earlierItems[0].heldOn, meeting.heldOn);
    Change built(u"agenda"_qs);
    for (const AgendaItem& item : buildAgenda(sources, Phrasebook(Language::English)))
        built.add(item);
    write(built);
    EXPECT_TRUE(buildAgenda(readSources(committee_.december), Phrasebook(Language::English)).empty());
    Meeting january = committee_.december;
    january.id = Id::create();
    january.heldOn = QDate(2027, 1, 7);
    EXPECT_TRUE(readSources(january).earlierItems.empty()) << "December goes on with it";
}

// --- the register

TEST_F(InsightMeeting, RegistersEveryDecisionTheLatestMeetingFirst) {
    const DecisionsRegister all = readRegister();
    QStringList order;
    for (const RegisteredDecision& each : all.decisions)
        order << each.meeting.number + u'.' + QString::number(each.decision.number);
    EXPECT_EQ(order, QStringList({u"11/26.1"_qs, u"11/26.2"_qs, u"11/26.3"_qs, u"10/26.1"_qs, u"10/26.2"_qs,
                                  u"10/26.3"_qs}));
    using enum DecisionStanding;
    std::vector<DecisionStanding> standings;
    for (const RegisteredDecision& each : all.decisions)
        standings.push_back(each.standing);
    EXPECT_EQ(standings, std::vector({Open, Open, Open, Overdue, Done, Dropped}));
    EXPECT_EQ(all.decisions[0].ageDays, 20);
    EXPECT_EQ(all.decisions[1].activity->id, committee_.fromDecision.id);
    EXPECT_FALSE(all.decisions[0].activity);
    EXPECT_EQ(all.agencyName(committee_.police.id, Language::English), committee_.police.nameEn);
}

TEST_F(InsightMeeting, RegistersWhatAnAgencyLeadsOrSupports) {
    const DecisionsRegister ofPolice = readRegister(committee_.police.id);
    ASSERT_EQ(ofPolice.decisions.size(), 2U);
    EXPECT_EQ(ofPolice.decisions[0].decision.id, committee_.open.id) << "supporting";
    EXPECT_EQ(ofPolice.decisions[1].decision.id, committee_.overdue.id) << "leading";
    EXPECT_TRUE(readRegister(committee_.legalAid.id).decisions.empty());
    EXPECT_TRUE(readRegister(committee_.socialAffairs.id).decisions.at(0).activity);
}

TEST_F(InsightMeeting, RegistersNothingOfAMeetingThatWasTakenAway) {
    Change change(u"take away"_qs);
    change.deactivate(committee_.november);
    write(change);
    EXPECT_EQ(readRegister().decisions.size(), 3U);
}

// A page may ask at every click: 60 items and 200 decisions with activities are read within a frame or two.
TEST_F(InsightMeeting, ReadsALongMeetingAtOnce) {
    Change change(u"long"_qs);
    for (int i = 0; i < 60; ++i) {
        AgendaItem item = committee_.contract;
        item.id = Id();
        item.meeting = committee_.december.id;
        item.place = i;
        change.add(item);
    }
    for (int i = 1; i <= 200; ++i) {
        Activity activity = committee_.fromDecision;
        activity.id = Id();
        activity.number = 10 + i;
        Decision decision = committee_.intoActivity;
        decision.id = Id();
        decision.meeting = committee_.december.id;
        decision.item = Id();
        decision.number = i;
        decision.activity = change.add(activity);
        change.add(decision);
    }
    write(change);
    const auto few = await(store_->query([id = committee_.november.id](Reader& reader) {
        return statementsIn(reader, [&] { EXPECT_TRUE(readMeeting(reader, id)); });
    }));
    const auto many = await(store_->query([id = committee_.december.id](Reader& reader) {
        return statementsIn(reader, [&] {
            const std::optional<MeetingSheet> sheet = readMeeting(reader, id);
            EXPECT_TRUE(sheet && sheet->decisions.size() == 200 && sheet->activities.size() == 200);
        });
    }));
    ASSERT_TRUE(few.ok() && many.ok());
    EXPECT_GT(*few, 5) << "they are counted";
    EXPECT_LE(*many, *few + 3) << "as many questions for two hundred decisions as for three";
}

} // namespace samaki
