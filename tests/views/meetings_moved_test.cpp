// What moving a meeting to another day does to the agenda that was built for the old one.
#include "tests/views/meetings_desk_test.h"
#include "views/common/field_editor.h"
#include "views/common/record_form.h"
#include "views/meetings/begin_dialog.h"
#include "views/meetings/meeting_panel.h"

#include <QAction>
#include <QPushButton>

namespace samaki {

namespace {

class MeetingsMoved : public MeetingsDesk {};

} // namespace

TEST_F(MeetingsMoved, TheAgesOnTheAgendaFollowTheMeetingToItsNewDayAndUndoBringsThemBack) {
    open(committee.december.id);
    page->findChild<QAction*>(u"buildAgenda"_qs)->trigger();
    const auto says = [this](const QString& age) {
        return awaitUntil([&] { return !agendaTitles().filter(age).isEmpty(); });
    };
    ASSERT_TRUE(says(u", 63 days)"_qs)) << "October's decision";
    const qsizetype items = agendaTitles().size();
    emit calendar().moveAsked(committee.december.id, QDate(2026, 12, 9));
    EXPECT_TRUE(says(u", 69 days)"_qs));
    desk->undo();
    EXPECT_TRUE(says(u", 63 days)"_qs));
    MeetingPanel& panel = page->overview().panel();
    panel.edit(inStore<Meeting>(committee.december.id));
    panel.form().editor("held_on")->setValue(u"2026-12-02"_qs);
    panel.form().save();
    EXPECT_TRUE(says(u", 62 days)"_qs));
    page->findChild<QAction*>(u"beginMeeting"_qs)->trigger();
    page->findChild<BeginDialog*>()->moveToToday()->click();
    EXPECT_TRUE(says(u", 55 days)"_qs));
    EXPECT_TRUE(agendaTitles().filter(u", 63 days)"_qs).isEmpty());
    EXPECT_EQ(agendaTitles().size(), items);
}

} // namespace samaki
