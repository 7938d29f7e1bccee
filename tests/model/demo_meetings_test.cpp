// The demo committee's meetings: that they keep the program's own rules, and that they tell what they should.
#include "model/core/khmer_text.h"
#include "model/exchange/csv.h"
#include "model/records/addendum.h"
#include "model/records/agenda_item.h"
#include "model/records/attendance.h"
#include "model/records/committee.h"
#include "model/records/contact.h"
#include "model/records/decision.h"
#include "model/records/meeting_series.h"
#include "model/rules/attendance_count.h"
#include "model/rules/decision_standing.h"
#include "tests/support/demo_replay.h"

#include <gtest/gtest.h>

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>

#include <map>

namespace samaki {

namespace {

class DemoMeetingsTest : public testing::Test {
protected:
    std::vector<Meeting> meetings(MeetingKind kind) const {
        std::vector<Meeting> found = replay.all<Meeting>();
        std::erase_if(found, [&](const Meeting& meeting) { return meeting.kind != kind; });
        std::sort(found.begin(), found.end(),
                  [](const Meeting& a, const Meeting& b) { return a.heldOn < b.heldOn; });
        return found;
    }
    template <class T>
    std::vector<T> of(const Meeting& meeting) const {
        std::vector<T> found = replay.all<T>();
        std::erase_if(found, [&](const T& record) { return record.meeting != meeting.id; });
        return found;
    }
    std::optional<Activity> latest(const Id& activity) const {
        std::optional<Activity> latest;
        Id link = activity;
        for (const Activity& known : replay.all<Activity>()) {
            if (known.carriedFrom == link && !link.isNull())
                link = known.id;
            if (known.id == link)
                latest = known;
        }
        return latest;
    }
    DecisionStanding standing(const Decision& decision) const {
        return standingOf(decision, latest(decision.activity), kDemoToday, replay.workingDays());
    }

    DemoReplay replay{demoOf({.today = kDemoToday})};
};

const Decision* naming(const std::vector<Decision>& decisions, const QString& words) {
    const auto found = std::find_if(decisions.begin(), decisions.end(),
                                    [&](const Decision& decision) { return decision.text.contains(words); });
    return found == decisions.end() ? nullptr : &*found;
}

} // namespace

TEST_F(DemoMeetingsTest, AreTwelve) {
    EXPECT_EQ(meetings(MeetingKind::Monthly).size(), 10U);
    EXPECT_EQ(meetings(MeetingKind::Extraordinary).size(), 1U);
    EXPECT_EQ(meetings(MeetingKind::WorkingGroup).size(), 1U);
}

TEST_F(DemoMeetingsTest, AreRegularByTheirSeriesAndOnWorkingDays) {
    const MeetingSeries series = replay.all<MeetingSeries>().at(0);
    const WorkingDays calendar = replay.workingDays();
    for (const Meeting& meeting : meetings(MeetingKind::Monthly)) {
        EXPECT_EQ(meeting.heldOn, meetingDay(series.recurrence(), Month::of(meeting.heldOn), calendar));
        EXPECT_EQ(meeting.series, series.id);
    }
    QSet<QString> numbers;
    for (const Meeting& meeting : replay.all<Meeting>()) {
        EXPECT_TRUE(calendar.isWorkingDay(meeting.heldOn))
            << meeting.heldOn.toString(Qt::ISODate).toStdString();
        EXPECT_FALSE(meeting.venue.isEmpty() || meeting.chair.isEmpty() || meeting.noteTaker.isEmpty());
        EXPECT_FALSE(meeting.number.isEmpty());
        numbers.insert(codeOf(meeting.kind) + meeting.number);
    }
    EXPECT_EQ(numbers.size(), 12);
}

TEST_F(DemoMeetingsTest, AreApprovedAtTheNextOneAndNotBefore) {
    const std::vector<Meeting> regular = meetings(MeetingKind::Monthly);
    for (size_t i = 0; i + 2 < regular.size(); ++i) {
        EXPECT_EQ(regular[i].status, MeetingStatus::Approved);
        EXPECT_EQ(regular[i].approvedOn, regular[i + 1].heldOn);
        EXPECT_FALSE(regular[i].approvedBy.isEmpty());
    }
    EXPECT_EQ(regular[8].status, MeetingStatus::Draft);
    EXPECT_EQ(regular[9].status, MeetingStatus::Scheduled);
    EXPECT_EQ(meetings(MeetingKind::Extraordinary).at(0).status, MeetingStatus::Approved);
    EXPECT_EQ(meetings(MeetingKind::WorkingGroup).at(0).status, MeetingStatus::Approved);
}

TEST_F(DemoMeetingsTest, AreTheSameWhetherThisMonthsWasHeldOrNot) {
    for (const QDate& day : {QDate(2026, 11, 3), QDate(2026, 11, 10), QDate(2026, 11, 11), QDate(2026, 12, 1),
                             QDate(2026, 1, 1), QDate(2027, 5, 2)}) {
        SCOPED_TRACE(day.toString(Qt::ISODate).toStdString());
        const DemoReplay then(demoOf({.today = day}));
        const std::vector<Meeting> all = then.all<Meeting>();
        EXPECT_EQ(all.size(), 12U);
        std::map<MeetingStatus, int> count;
        for (const Meeting& meeting : all) {
            ++count[meeting.status];
            EXPECT_EQ(meeting.status == MeetingStatus::Scheduled, meeting.heldOn >= day);
            EXPECT_TRUE(!meeting.approvedOn.isValid() || meeting.approvedOn < day);
        }
        EXPECT_EQ(count[MeetingStatus::Scheduled], 1);
        EXPECT_EQ(count[MeetingStatus::Approved], 10);
        for (const Decision& decision : then.all<Decision>())
            EXPECT_TRUE(!decision.doneOn.isValid() || decision.doneOn < day);
        for (const Addendum& addendum : then.all<Addendum>())
            EXPECT_LT(addendum.madeOn, day);
        const auto items = then.all<AgendaItem>();
        EXPECT_TRUE(std::any_of(items.begin(), items.end(), [&](const AgendaItem& item) {
            return item.meeting == all.back().id && item.kind == AgendaKind::OpenDecision;
        })) << "the next one's agenda is built";
    }
}

TEST_F(DemoMeetingsTest, ExpectEveryAgencyAndReachAQuorumButOnce) {
    const Committee committee = replay.all<Committee>().at(0);
    ASSERT_TRUE(committee.quorumPercent.has_value());
    int without = 0;
    for (const Meeting& meeting : replay.all<Meeting>()) {
        const AttendanceCount count = countOf(of<Attendance>(meeting));
        const bool ofAll = meeting.kind != MeetingKind::WorkingGroup;
        EXPECT_EQ(count.expected == static_cast<int>(replay.all<Agency>().size()), ofAll);
        if (meeting.status == MeetingStatus::Scheduled) {
            EXPECT_EQ(count.open, count.expected);
            continue;
        }
        EXPECT_EQ(count.open, 0) << "everybody is marked";
        EXPECT_GT(count.women, 5);
        EXPECT_GT(count.men, 5);
        without += quorumOf(count, committee.quorumPercent).reached() ? 0 : 1;
    }
    EXPECT_EQ(without, 1);
}

TEST_F(DemoMeetingsTest, AreWhatThePlansReportOfThem) {
    const std::vector<Meeting> regular = meetings(MeetingKind::Monthly);
    int reported = 0;
    for (const Activity& activity : replay.all<Activity>()) {
        if (!activity.description.startsWith(u"Hold the monthly meeting"_qs))
            continue;
        const auto meeting = std::find_if(regular.begin(), regular.end(), [&](const Meeting& held) {
            return Month::of(held.heldOn) == Month::of(activity.dueOn);
        });
        ASSERT_NE(meeting, regular.end());
        EXPECT_EQ(activity.doneOn, meeting->heldOn);
        EXPECT_EQ(activity.actual, countOf(of<Attendance>(*meeting)).there());
        ++reported;
    }
    EXPECT_EQ(reported, 6);
}

TEST_F(DemoMeetingsTest, LetNobodySpeakWhoIsNotThere) {
    for (const Meeting& meeting : replay.all<Meeting>()) {
        if (meeting.status == MeetingStatus::Scheduled)
            continue;
        QSet<Id> expected;
        QSet<Id> there;
        for (const Attendance& attendance : of<Attendance>(meeting)) {
            expected.insert(attendance.agency);
            if (attendance.isThere())
                there.insert(attendance.agency);
        }
        for (const AgendaItem& item : of<AgendaItem>(meeting)) {
            EXPECT_TRUE(item.kind != AgendaKind::Topic || there.contains(item.agency) ||
                        !expected.contains(item.agency))
                << item.title.toStdString();
        }
        for (const Decision& decision : of<Decision>(meeting))
            EXPECT_TRUE(there.contains(decision.agency) || !expected.contains(decision.agency))
                << decision.text.toStdString();
    }
}

TEST_F(DemoMeetingsTest, AreAttendedByRolesAndByNobodyOfAName) {
    QSet<QString> contacts;
    for (const Contact& contact : replay.all<Contact>())
        contacts.insert(contact.name);
    int guests = 0;
    int belowRank = 0;
    for (const Attendance& attendance : replay.all<Attendance>()) {
        belowRank += isBelowRank(attendance, replay.all<Committee>().at(0).leastRank) ? 1 : 0;
        if (attendance.agency.isNull()) {
            ++guests;
            EXPECT_FALSE(attendance.guestOf.isEmpty());
            continue;
        }
        EXPECT_EQ(attendance.isThere() || attendance.status == AttendanceStatus::Expected,
                  contacts.contains(attendance.name))
            << attendance.name.toStdString();
        EXPECT_EQ(attendance.isThere(), attendance.women + attendance.men > 0);
        EXPECT_EQ(attendance.status == AttendanceStatus::Excused, !attendance.note.isEmpty());
        EXPECT_TRUE(!attendance.isThere() || attendance.rank != Rank::NotSaid)
            << attendance.position.toStdString();
    }
    EXPECT_GE(guests, 4);
    EXPECT_GT(belowRank, 5) << "some are too junior to decide";
}

TEST_F(DemoMeetingsTest, DecideThreeToSixThingsWithSomebodyInChargeAndADate) {
    for (const Meeting& meeting : replay.all<Meeting>()) {
        const std::vector<Decision> decisions = of<Decision>(meeting);
        if (meeting.status == MeetingStatus::Scheduled) {
            EXPECT_TRUE(decisions.empty());
            continue;
        }
        EXPECT_GE(decisions.size(), 3U) << meeting.number.toStdString();
        EXPECT_LE(decisions.size(), 6U) << meeting.number.toStdString();
        for (size_t i = 0; i < decisions.size(); ++i) {
            EXPECT_EQ(decisions[i].number, static_cast<int>(i) + 1);
            EXPECT_FALSE(decisions[i].agency.isNull() || decisions[i].item.isNull());
            EXPECT_GT(decisions[i].dueOn, meeting.heldOn);
        }
    }
}

TEST_F(DemoMeetingsTest, SawMostDecisionsDoneSomeOverdueOneDropped) {
    std::map<DecisionStanding, int> count;
    int becameActivities = 0;
    for (const Decision& decision : replay.all<Decision>()) {
        ++count[standing(decision)];
        becameActivities += decision.activity.isNull() ? 0 : 1;
        EXPECT_EQ(decision.status == DecisionStatus::Done, !decision.evidence.isEmpty())
            << decision.text.toStdString();
    }
    EXPECT_GE(count[DecisionStanding::Done], 25);
    EXPECT_GE(count[DecisionStanding::Overdue], 3);
    EXPECT_LE(count[DecisionStanding::Overdue], 10);
    EXPECT_GE(count[DecisionStanding::Open], 4);
    EXPECT_EQ(count[DecisionStanding::Dropped], 1);
    EXPECT_GE(becameActivities, 15);
}

TEST_F(DemoMeetingsTest, FollowUpTheStandardContractAtEveryMeeting) {
    const std::vector<Decision> decisions = replay.all<Decision>();
    const Decision* contract = naming(decisions, u"standard contract promised"_qs);
    ASSERT_NE(contract, nullptr);
    EXPECT_EQ(standing(*contract), DecisionStanding::Overdue);
    const std::vector<Meeting> regular = meetings(MeetingKind::Monthly);
    EXPECT_EQ(contract->meeting, regular.front().id);
    for (size_t i = 1; i < regular.size(); ++i) {
        const auto items = of<AgendaItem>(regular[i]);
        const auto item = std::find_if(items.begin(), items.end(), [&](const AgendaItem& followUp) {
            return followUp.decision == contract->id;
        });
        ASSERT_NE(item, items.end()) << regular[i].number.toStdString();
        EXPECT_EQ(item->discussion.isEmpty(), i + 1 == regular.size());
    }
}

TEST_F(DemoMeetingsTest, ReactedToTheSeventySixWorkers) {
    const Meeting extraordinary = meetings(MeetingKind::Extraordinary).at(0);
    QString all;
    for (const AgendaItem& item : of<AgendaItem>(extraordinary))
        all += item.title + item.discussion;
    for (const QString& words : {u"76 Indonesian"_qs, u"not trafficking under Cambodian law"_qs,
                                 u"release them at once"_qs, u"interpreter"_qs})
        EXPECT_TRUE(all.contains(words)) << words.toStdString();
    const auto decisions = of<Decision>(extraordinary);
    const Decision* transfer = naming(decisions, u"Transfer the workers to the Embassy"_qs);
    ASSERT_NE(transfer, nullptr);
    EXPECT_EQ(transfer->status, DecisionStatus::Done);
}

TEST_F(DemoMeetingsTest, HaveAgendasOfTheProgramsOwnMaking) {
    for (const Meeting& meeting : meetings(MeetingKind::Monthly)) {
        std::vector<AgendaItem> items = of<AgendaItem>(meeting);
        std::sort(items.begin(), items.end(),
                  [](const AgendaItem& a, const AgendaItem& b) { return a.place < b.place; });
        ASSERT_GE(items.size(), 4U);
        EXPECT_EQ(items.back().kind, AgendaKind::OtherMatters);
        EXPECT_EQ(items[items.size() - 2].kind, AgendaKind::NextPlan);
        qint64 minutes = 0;
        for (const AgendaItem& item : items) {
            EXPECT_FALSE(item.title.isEmpty() || item.presenter.isEmpty());
            minutes += item.minutesPlanned.value_or(0);
            const bool held = meeting.status != MeetingStatus::Scheduled;
            EXPECT_EQ(item.status != AgendaStatus::Waiting, held);
            EXPECT_EQ(item.secondsSpent > 0, held);
            EXPECT_EQ(item.discussion.isEmpty(), !held) << item.title.toStdString();
            EXPECT_FALSE(item.discussion.contains(u'{')) << item.discussion.toStdString();
        }
        EXPECT_GE(minutes, 60);
        EXPECT_LE(minutes, 200);
    }
}

TEST_F(DemoMeetingsTest, SayEverythingTheSheetsTell) {
    const Result<CsvTable> sheet = readCsvFile(u":/demo/agenda.csv"_qs);
    ASSERT_TRUE(sheet.ok());
    const qsizetype column = sheet->header.indexOf(u"discussion_en"_qs);
    const std::vector<AgendaItem> items = replay.all<AgendaItem>();
    for (const CsvRow& row : sheet->rows) {
        const QString said = row.cells.at(column);
        EXPECT_TRUE(said.isEmpty() ||
                    std::any_of(items.begin(), items.end(),
                                [&](const AgendaItem& item) { return item.discussion.contains(said); }))
            << "row " << row.number << ": " << said.toStdString();
    }
}

TEST_F(DemoMeetingsTest, CarryAnUnfinishedItemOverToTheNext) {
    int continued = 0;
    for (const AgendaItem& item : replay.all<AgendaItem>()) {
        if (item.carriedFrom.isNull())
            continue;
        ++continued;
        EXPECT_EQ(fromRow<AgendaItem>(replay.rows().value(item.carriedFrom).second).status,
                  AgendaStatus::CarriedOver);
        EXPECT_EQ(item.status, AgendaStatus::Done);
    }
    EXPECT_EQ(continued, 1);
}

TEST_F(DemoMeetingsTest, HaveOneAddendumAndOneConfidentialNote) {
    const auto addenda = replay.all<Addendum>();
    ASSERT_EQ(addenda.size(), 1U);
    const Meeting corrected = fromRow<Meeting>(replay.rows().value(addenda[0].meeting).second);
    EXPECT_GT(addenda[0].madeOn, corrected.approvedOn);
    EXPECT_FALSE(addenda[0].item.isNull());
    const auto items = replay.all<AgendaItem>();
    EXPECT_EQ(std::count_if(items.begin(), items.end(),
                            [](const AgendaItem& item) { return !item.confidentialNote.isEmpty(); }),
              1);
}

TEST(DemoMeetings, AreOneAMonthOverTenYears) {
    const DemoReplay replay(demoOf({.today = kDemoToday, .language = Language::English, .years = 10}));
    const std::vector<Meeting> meetings = replay.all<Meeting>();
    ASSERT_EQ(meetings.size(), 121U) << "and the next one";
    for (size_t i = 0; i + 2 < meetings.size(); ++i)
        EXPECT_EQ(meetings[i].approvedOn, meetings[i + 1].heldOn);
    EXPECT_EQ(meetings[119].status, MeetingStatus::Draft);
    EXPECT_EQ(meetings[120].status, MeetingStatus::Scheduled);
    const size_t agencies = replay.all<Agency>().size();
    EXPECT_EQ(replay.all<Attendance>().size(), 121U * agencies);
    EXPECT_EQ(replay.all<Decision>().size(), 120U * 17U);
    const std::vector<AgendaItem> items = replay.all<AgendaItem>();
    EXPECT_GE(items.size(), 1400U);
    qsizetype words = 0;
    qsizetype topics = 0;
    for (const AgendaItem& item : items) {
        if (item.kind != AgendaKind::Topic || item.discussion.isEmpty())
            continue;
        ++topics;
        words += item.discussion.count(u' ') + 1;
        EXPECT_TRUE(item.confidentialNote.isEmpty());
    }
    EXPECT_GE(words / topics, 70);
    EXPECT_LT(replay.latest().date(), kDemoToday);
}

TEST(DemoMeetings, SpeakKhmer) {
    static const QRegularExpression latinDigit(u"[0-9]"_qs);
    const DemoReplay replay(demoOf({.today = kDemoToday, .language = Language::Khmer, .years = 0}));
    QStringList texts;
    for (const AgendaItem& item : replay.all<AgendaItem>())
        texts << item.title << item.presenter << item.discussion << item.chairNote << item.confidentialNote;
    for (const Decision& decision : replay.all<Decision>())
        texts << decision.text << decision.evidence << decision.dropReason;
    for (const Attendance& attendance : replay.all<Attendance>())
        texts << attendance.name << attendance.position << attendance.note << attendance.guestOf;
    for (const Meeting& meeting : replay.all<Meeting>())
        texts << meeting.venue << meeting.chair << meeting.noteTaker << meeting.purpose;
    for (const QString& text : texts) {
        EXPECT_TRUE(text.isEmpty() || hasKhmer(text)) << text.toStdString();
        EXPECT_FALSE(text.contains(latinDigit)) << text.toStdString();
    }
}

TEST(DemoSheets, HoldEveryTextInBothLanguages) {
    static const QRegularExpression latinDigit(u"[0-9]"_qs);
    QDirIterator sheets(u":/demo"_qs, {u"*.csv"_qs}, QDir::Files);
    int texts = 0;
    while (sheets.hasNext()) {
        const QString path = sheets.next();
        const Result<CsvTable> table = readCsvFile(path);
        ASSERT_TRUE(table.ok()) << path.toStdString();
        for (qsizetype i = 0; i < table->header.size(); ++i) {
            const QString column = table->header.at(i);
            if (!column.endsWith(u"_en"_qs))
                continue;
            const qsizetype other = table->header.indexOf(column.left(column.size() - 2) + u"km"_qs);
            ASSERT_GE(other, 0) << path.toStdString() << ", " << column.toStdString();
            for (const CsvRow& row : table->rows) {
                const QString english = row.cells.at(i);
                const QString khmer = row.cells.at(other);
                EXPECT_EQ(english.isEmpty(), khmer.isEmpty()) << english.toStdString() << khmer.toStdString();
                EXPECT_FALSE(hasKhmer(english)) << english.toStdString();
                EXPECT_TRUE(khmer.isEmpty() || hasKhmer(khmer)) << khmer.toStdString();
                EXPECT_FALSE(khmer.contains(latinDigit)) << khmer.toStdString();
                EXPECT_FALSE(khmer.contains(QChar(0x200B))) << khmer.toStdString();
                texts += khmer.isEmpty() ? 0 : 1;
            }
        }
    }
    EXPECT_GT(texts, 800);
}

} // namespace samaki
