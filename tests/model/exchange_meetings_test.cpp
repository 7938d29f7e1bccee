// Meetings and what hangs on them as tables: found by name, numbered, read back, locked, and nothing sealed.
#include "model/exchange/export.h"
#include "model/exchange/given_numbers.h"
#include "model/exchange/import.h"
#include "model/records/catalogue.h"
#include "tests/support/await.h"
#include "tests/support/small_meetings.h"

#include <gtest/gtest.h>

#include <QJsonDocument>

namespace samaki {

namespace {

class ExchangeMeetings : public testing::Test {
protected:
    RecordNames names(const RecordType& type) {
        return *await(store_->query([&](Reader& reader) { return RecordNames::of(type, reader); }));
    }
    std::vector<Row> rows(const RecordType& type) {
        return *await(
            store_->query([&](Reader& reader) { return reader.rows(type, inReadingOrder(type, true)); }));
    }
    template <class T>
    ImportPlan plan(const QString& csv) {
        return planImport(typeOf<T>(), *readCsv(csv.toUtf8()), names(typeOf<T>()));
    }
    static std::string problemsOf(const ImportPlan& plan) {
        QStringList lines;
        for (const ImportProblem& problem : plan.problems)
            lines << describe(problem);
        return lines.join(u'\n').toStdString();
    }
    static QVariant added(const ImportPlan& plan, const char* column, size_t record = 0) {
        return plan.change.records().at(record).fields.value(QLatin1String(column)).after;
    }

    SmallMeetings committee_;
    std::unique_ptr<Store> store_ = committee_.openWorkstation(u"reader"_qs, SmallMeetings::patient());
};

} // namespace

TEST_F(ExchangeMeetings, FindAMeetingByNumberOrDayAndADecisionByBoth) {
    const RecordNames known = names(typeOf<Decision>());
    const RecordType& meeting = typeOf<Meeting>();
    EXPECT_EQ(*known.find(meeting, u"11/26"_qs), committee_.november.id);
    EXPECT_EQ(*known.find(meeting, u"១១/២៦"_qs), committee_.november.id);
    EXPECT_EQ(*known.find(meeting, u"2026-12-03"_qs), committee_.december.id);
    EXPECT_EQ(*known.find(typeOf<Decision>(), u"11/26/2"_qs), committee_.intoActivity.id);
    EXPECT_EQ(*known.find(typeOf<Decision>(), u"2026-10-01/1"_qs), committee_.overdue.id);
    EXPECT_FALSE(known.find(meeting, u"13/26"_qs).ok());
    EXPECT_EQ(known.nameOf(typeOf<Activity>(), committee_.fromDecision.id), u"2026-11/2"_qs);
}

TEST_F(ExchangeMeetings, NameAMeetingByItsDayWhereTwoShareANumber) {
    Meeting extraordinary = committee_.november;
    extraordinary.id = Id();
    extraordinary.kind = MeetingKind::Extraordinary;
    extraordinary.heldOn = QDate(2026, 11, 11);
    Change change(u"add"_qs);
    change.add(extraordinary);
    ASSERT_EQ(await(store_->commit(change)).state, CommitResult::State::Written);
    const RecordNames known = names(typeOf<AgendaItem>());
    EXPECT_EQ(known.nameOf(typeOf<Meeting>(), committee_.november.id), u"2026-11-05"_qs);
    EXPECT_FALSE(known.find(typeOf<Meeting>(), u"11/26"_qs).ok()) << "which of the two?";
}

TEST_F(ExchangeMeetings, AreTakenBackAsTheyWereWritten) {
    for (const RecordType* type : recordTypes()) {
        const RecordNames known = names(*type);
        const std::vector<Row> all = rows(*type);
        const ImportPlan same = planImport(*type, *readCsv(exportCsv(*type, all, known)), known);
        EXPECT_TRUE(same.ok()) << type->table << "\n" << problemsOf(same);
        EXPECT_TRUE(same.change.isEmpty()) << type->table;
        EXPECT_EQ(same.rows.size(), all.size()) << type->table;
    }
}

TEST_F(ExchangeMeetings, AreWrittenInTheOrderPeopleReadThem) {
    QStringList days;
    for (const Row& row : rows(typeOf<Meeting>()))
        days << typeOf<Meeting>().value(row, "held_on").toString();
    EXPECT_EQ(days, QStringList({u"2026-10-01"_qs, u"2026-11-05"_qs, u"2026-12-03"_qs}));
    QStringList titles;
    for (const Row& row : rows(typeOf<AgendaItem>()))
        titles << typeOf<AgendaItem>().value(row, "title").toString();
    EXPECT_EQ(titles.first(), committee_.octoberTopic.title);
    EXPECT_EQ(titles.at(2), committee_.contract.title);
    EXPECT_EQ(rows(typeOf<Decision>()).front().id, committee_.overdue.id);
    EXPECT_EQ(typeOf<Attendance>().value(rows(typeOf<Attendance>()).back(), "guest_of"), u"An embassy"_qs);
}

TEST_F(ExchangeMeetings, LetNothingSealedOut) {
    const RecordType& type = typeOf<AgendaItem>();
    const std::vector<Row> all = rows(type);
    const QByteArray csv = exportCsv(type, all, names(type));
    EXPECT_FALSE(csv.contains(SmallMeetings::kConfidential.toUtf8()));
    EXPECT_FALSE(csv.contains("confidential_note"));
    EXPECT_TRUE(csv.contains("discussion"));
    const QByteArray json = exportJson(type, all);
    EXPECT_FALSE(json.contains(SmallMeetings::kConfidential.toUtf8()));
    EXPECT_FALSE(json.contains("confidential_note"));
}

TEST_F(ExchangeMeetings, KeepAConfidentialNoteWhenItsItemIsTakenBackFromATable) {
    const ImportPlan edited = plan<AgendaItem>(
        u"id,meeting,kind,title\n%1,11/26,topic,A better title\n"_qs.arg(committee_.contract.id.toString()));
    ASSERT_TRUE(edited.ok()) << problemsOf(edited);
    EXPECT_EQ(edited.change.records().at(0).fields.keys(), QStringList({u"title"_qs}));
}

TEST_F(ExchangeMeetings, TakeNothingSealedFromATable) {
    for (const QString& heading : {u"confidential_note"_qs, u"Confidential note"_qs}) {
        const ImportPlan refused =
            plan<AgendaItem>(u"meeting,kind,title,%1\n11/26,topic,A,secret\n"_qs.arg(heading));
        ASSERT_EQ(refused.problems.size(), 1U) << problemsOf(refused);
        EXPECT_TRUE(refused.problems[0].sentence.contains(u"confidential"_qs));
        EXPECT_FALSE(refused.problems[0].sentence.contains(u"secret"_qs));
    }
}

TEST_F(ExchangeMeetings, GiveNewRecordsTheirNumbersAndPlaces) {
    const ImportPlan items = plan<AgendaItem>(u"meeting,kind,title\n11/26,topic,A\n11/26,topic,B\n"_qs);
    ASSERT_TRUE(items.ok()) << problemsOf(items);
    EXPECT_EQ(added(items, "place", 0), 5000);
    EXPECT_EQ(added(items, "place", 1), 6000);
    EXPECT_EQ(added(items, "status", 0), u"waiting"_qs);
    const ImportPlan decisions = plan<Decision>(u"meeting,text,agency\n11/26,A,DoSVY\n12/26,B,\n"_qs);
    ASSERT_TRUE(decisions.ok()) << problemsOf(decisions);
    EXPECT_EQ(added(decisions, "number", 0), 4);
    EXPECT_EQ(added(decisions, "number", 1), 1);
    EXPECT_EQ(added(decisions, "agency", 0), toStored(committee_.socialAffairs.id));
    const ImportPlan meetings =
        plan<Meeting>(u"kind,held_on,starts_at\nmonthly,17/12/2026,8:00\nmonthly,7/1/2027,8:00\n"_qs);
    ASSERT_TRUE(meetings.ok()) << problemsOf(meetings);
    EXPECT_EQ(added(meetings, "number", 0), u"13/26"_qs);
    EXPECT_EQ(added(meetings, "number", 1), u"1/27"_qs);
}

TEST_F(ExchangeMeetings, RefuseADecisionsNumberThatIsTaken) {
    const ImportPlan refused = plan<Decision>(u"meeting,number,text\n11/26,2,A\n"_qs);
    ASSERT_EQ(refused.problems.size(), 1U) << problemsOf(refused);
    EXPECT_TRUE(refused.problems[0].sentence.contains(u"The next free number is 4."_qs));
}

TEST_F(ExchangeMeetings, KnowAnAgencysAttendanceAgainByItsName) {
    const ImportPlan came = plan<Attendance>(
        u"meeting,agency,status,name\n11/26,DoSVY,represented,Officer\n11/26,,present,Another guest\n"_qs);
    ASSERT_TRUE(came.ok()) << problemsOf(came);
    EXPECT_EQ(came.count(ImportedRow::Act::Edit), 1);
    EXPECT_EQ(came.count(ImportedRow::Act::Add), 1);
    EXPECT_TRUE(came.rows[0].foundByName);
}

TEST_F(ExchangeMeetings, LeaveApprovedMinutesAsTheyAre) {
    const QString meeting = u"id,kind,held_on,starts_at,status\n%1,monthly,2026-10-01,08:00,%2\n"_qs;
    const QString october = committee_.october.id.toString();
    EXPECT_TRUE(plan<Meeting>(meeting.arg(october, u"approved"_qs)).ok());
    EXPECT_FALSE(plan<Meeting>(meeting.arg(october, u"draft"_qs)).ok()) << "nobody reopens them";
    const QString decision = u"id,meeting,number,text,status,evidence\n%1,10/26,1,%2,%3,Letter 113\n"_qs;
    const QString id = committee_.overdue.id.toString();
    EXPECT_TRUE(plan<Decision>(decision.arg(id, committee_.overdue.text, u"done"_qs)).ok());
    EXPECT_FALSE(plan<Decision>(decision.arg(id, u"Other words"_qs, u"done"_qs)).ok());
    EXPECT_FALSE(plan<AgendaItem>(u"meeting,kind,title\n10/26,topic,Late\n"_qs).ok());
    EXPECT_TRUE(plan<Addendum>(u"meeting,made_on,text\n10/26,2026-11-25,Fourteen\n"_qs).ok());
}

} // namespace samaki
