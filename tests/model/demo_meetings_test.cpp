// The demo committee's meetings: when they are, how they stand, and that they are told in both languages.
#include "tests/model/demo_meetings_test.h"
#include "model/core/khmer_text.h"
#include "model/exchange/csv.h"
#include "model/records/addendum.h"
#include "model/records/attendance.h"
#include "model/records/decision.h"
#include "model/records/meeting_series.h"
#include "model/rules/attendance_count.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>

namespace samaki {

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
