// What stands in the demo committee's agendas and minutes.
#include "model/exchange/csv.h"
#include "model/records/addendum.h"
#include "tests/model/demo_meetings_test.h"

namespace samaki {

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

} // namespace samaki
