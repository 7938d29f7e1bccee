#include "views/common/history_panel.h"

#include "model/records/meeting.h"
#include "tests/views/small_desk_test.h"
#include "views/common/wrap_label.h"

#include <QAbstractButton>

namespace samaki {

class HistoryPanelTest : public SmallDesk {
protected:
    QStringList sentences() {
        QStringList texts;
        for (const WrapLabel* label : panel.findChildren<WrapLabel*>(u"sentence"_qs))
            texts << label->sentence();
        return texts;
    }

    void await(int count) {
        EXPECT_TRUE(awaitUntil([&] { return sentences().size() == count; }))
            << qPrintable(sentences().join(u'\n'));
    }

    HistoryPanel panel{desk};
};

TEST_F(HistoryPanelTest, TellsWhoChangedWhatFromWhatToWhat) {
    edit(*store, committee.activity.id, [](Activity& a) { a.status = ActivityStatus::UnderWay; });
    panel.showRecord(typeOf<Activity>(), committee.activity.id);
    await(2);
    EXPECT_EQ(sentences().first(), u"Deputy secretary changed Status from Planned to Under way"_qs);
    EXPECT_TRUE(sentences().last().startsWith(u"Founder added"_qs));
}

TEST_F(HistoryPanelTest, NamesAgenciesAndNotTheirIds) {
    edit(*store, committee.activity.id, [this](Activity& a) { a.leadAgency = committee.police.id; });
    panel.showRecord(typeOf<Activity>(), committee.activity.id);
    await(2);
    EXPECT_EQ(sentences().first(),
              u"Deputy secretary changed Lead agency from Department of Labour to Provincial Police"_qs);
}

TEST_F(HistoryPanelTest, TheLatestChangesNameTheRecord) {
    edit(*store, committee.activity.id, [](Activity& a) { a.place = u"Preah Sdach"_qs; });
    panel.showLatest(3);
    await(3);
    EXPECT_TRUE(sentences().first().contains(u"Check the legal status"_qs))
        << qPrintable(sentences().first());
    EXPECT_TRUE(sentences().first().contains(u"Preah Sdach"_qs));
}

TEST_F(HistoryPanelTest, OffersNothingToTakeBackOfWhatIsLocked) {
    edit(*store, committee.activity.id, [](Activity& a) { a.place = u"Preah Sdach"_qs; });
    panel.setLocked(true);
    panel.showRecord(typeOf<Activity>(), committee.activity.id);
    await(2);
    EXPECT_TRUE(panel.findChildren<QAbstractButton*>(u"take_back"_qs).isEmpty());
}

TEST_F(HistoryPanelTest, ANumberIsToldInThePersonsDigits) {
    desk.setLanguage(Language::Khmer);
    edit(*store, committee.activity.id, [](Activity& a) { a.place = u"12/26"_qs; });
    panel.showRecord(typeOf<Activity>(), committee.activity.id);
    await(2);
    EXPECT_TRUE(sentences().first().contains(u"១២/២៦"_qs)) << qPrintable(sentences().first());
}

TEST_F(HistoryPanelTest, AMeetingIsNamedByItsNumberInThePersonsDigits) {
    Meeting meeting;
    meeting.heldOn = QDate(2026, 12, 3);
    meeting.startsAt = QTime(8, 0);
    meeting.number = u"12/26"_qs;
    Change change(u"Schedule"_qs);
    change.add(meeting);
    EXPECT_TRUE(samaki::await(desk.commit(change)).acknowledged());
    desk.setLanguage(Language::Khmer);
    panel.showLatest(1);
    await(1);
    EXPECT_TRUE(sentences().first().contains(u"១២/២៦"_qs)) << qPrintable(sentences().first());
}

TEST_F(HistoryPanelTest, AnOldChangeIsTakenBackAndALaterOneElsewhereStays) {
    edit(*store, committee.activity.id, [](Activity& a) { a.place = u"Preah Sdach"_qs; });
    edit(*store, committee.activity.id, [](Activity& a) { a.result = u"Done well"_qs; });
    panel.showRecord(typeOf<Activity>(), committee.activity.id);
    await(3);
    const QList<QAbstractButton*> buttons = panel.findChildren<QAbstractButton*>(u"take_back"_qs);
    ASSERT_EQ(buttons.size(), 2) << "there is nothing before the first entry";
    buttons.last()->click();
    EXPECT_TRUE(awaitUntil([&] { return activityIn(*store, committee.activity.id).place.isEmpty(); }));
    EXPECT_TRUE(desk.canUndo());
    EXPECT_EQ(activityIn(*store, committee.activity.id).result, u"Done well"_qs);
}

} // namespace samaki
