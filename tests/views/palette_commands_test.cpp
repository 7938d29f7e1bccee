// The palette over the program's own pages: whatever has a key can be found in it, also of pages that nobody
// opened.
#include "tests/views/program_window_test.h"

#include "views/common/paper_dialog.h"
#include "views/shell/palette.h"
#include "views/shell/palette_model.h"

#include <QLineEdit>
#include <QMenu>
#include <QTest>

namespace samaki {

namespace {

class PaletteCommands : public ProgramWindow {
protected:
    Palette& palette() { return *work().palette(); }
    WorkFace& work() { return *window.workplace()->work(); }
    /// What the open palette offers for what is typed.
    QStringList offered(const QString& typed) {
        palette().line()->setText(typed);
        QStringList texts;
        for (const PaletteRow& row : palette().model()->rows()) {
            if (row.isCommand)
                texts << row.title.text;
        }
        return texts;
    }
};

// The acts with a key of their own, wherever in the window they were put. Fields have theirs; what several
// parts can do, such as each chart, names no part and is left out.
QStringList actsWithAKey(const QWidget& window) {
    QHash<QString, QSet<const QAction*>> acts;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &window ||
            qobject_cast<const QMenu*>(widget) != nullptr ||
            qobject_cast<const QLineEdit*>(widget) != nullptr)
            continue;
        for (const QAction* action : widget->actions()) {
            if (!action->shortcut().isEmpty() && action->isVisible() && action->isEnabled())
                acts[QString(action->text()).remove(u'&').simplified()].insert(action);
        }
    }
    QStringList texts;
    for (auto each = acts.cbegin(); each != acts.cend(); ++each) {
        if (each->size() == 1 && !each.key().isEmpty())
            texts << each.key();
    }
    return texts;
}

} // namespace

TEST_F(PaletteCommands, ReachEveryActThatHasAKey) {
    int acts = 0;
    for (const Link& place : everyPlace()) {
        open(place);
        palette().open();
        const QStringList there = offered(u">"_qs) + offered({});
        palette().close();
        for (const QString& act : actsWithAKey(window)) {
            if (act == work().actions()->palette()->text())
                continue;
            ++acts;
            EXPECT_TRUE(there.contains(act)) << place.page.toStdString() << ": " << act.toStdString();
        }
    }
    EXPECT_GT(acts, 60);
}

TEST_F(PaletteCommands, ReachThePagesThatWereNotOpenedYet) {
    ASSERT_EQ(work().pages()->currentName(), u"dashboard"_qs);
    work().actions()->palette()->trigger();
    for (const char* each : {"Meetings: New meeting", "Meetings: Schedule meetings…",
                             "Decisions: Reminder letters…", "Member agencies: Add an agency"}) {
        const QString act = QString::fromUtf8(each);
        EXPECT_TRUE(awaitUntil([&] { return offered(act).contains(act); })) << each;
    }
    EXPECT_EQ(work().pages()->currentName(), u"dashboard"_qs);
}

TEST_F(PaletteCommands, AnActOfAPageThatWasNotOpenedYetIsDoneOnceThePageHasRead) {
    work().actions()->palette()->trigger();
    const QString act = u"Decisions: Reminder letters…"_qs;
    ASSERT_TRUE(awaitUntil([&] { return offered(act).contains(act); }));
    QTest::keyClick(palette().line(), Qt::Key_Return);
    EXPECT_EQ(work().pages()->currentName(), u"decisions"_qs);
    EXPECT_TRUE(awaitUntil([this] { return window.findChild<PaperDialog*>() != nullptr; }))
        << "it can only be done where somebody owes something, which is read first";
    if (auto* dialog = window.findChild<PaperDialog*>())
        dialog->reject();
}

TEST_F(PaletteCommands, TheLookAndTheLanguageAreFoundByWhatOneMayCallThem) {
    palette().open();
    for (const QString& typed : {u"dark"_qs, u"ងងឹត"_qs, u"night"_qs})
        EXPECT_EQ(offered(typed), QStringList{u"Appearance: Dark"_qs}) << typed.toStdString();
    for (const QString& typed : {u"appearance"_qs, u"theme"_qs, u"រូបរាង"_qs})
        EXPECT_EQ(offered(typed).size(), 3) << typed.toStdString();
    EXPECT_EQ(offered(u"light"_qs).value(0), u"Appearance: Light"_qs);
    EXPECT_EQ(offered(u"khmer"_qs), QStringList{u"Language: ភាសាខ្មែរ"_qs});
    EXPECT_EQ(offered(u"english"_qs), QStringList{u"Language: English"_qs});
    for (const QString& typed : {u"language"_qs, u"ភាសា"_qs})
        EXPECT_EQ(offered(typed).size(), 2) << typed.toStdString();
    Desk& desk = window.workplace()->desk();
    palette().line()->setText(u"dark"_qs);
    QTest::keyClick(palette().line(), Qt::Key_Return);
    EXPECT_EQ(desk.theme().mode, Theme::Mode::Dark);
    palette().open();
    palette().line()->setText(u"khmer"_qs);
    QTest::keyClick(palette().line(), Qt::Key_Return);
    EXPECT_EQ(desk.language(), Language::Khmer);
    palette().open();
    EXPECT_EQ(offered(u"dark"_qs).size(), 1) << "whatever the window speaks";
    EXPECT_EQ(offered(u"light"_qs).size(), 1);
    palette().line()->setText(u"light"_qs);
    QTest::keyClick(palette().line(), Qt::Key_Return);
    EXPECT_EQ(desk.theme().mode, Theme::Mode::Light);
    palette().open();
    palette().line()->setText(u"english"_qs);
    QTest::keyClick(palette().line(), Qt::Key_Return);
    EXPECT_EQ(desk.language(), Language::English);
}

TEST_F(PaletteCommands, TheStepsOfAMeetingAreFoundByWhatOneMayCallThem) {
    const auto inView = [this](const Id& meeting) {
        open({u"meetings"_qs, {{u"meeting"_qs, meeting.toString()}, {u"view"_qs, u"agenda"_qs}}});
        palette().open();
    };
    inView(committee.october.id);
    EXPECT_EQ(offered(u"addendum"_qs).value(0), u"Write a correction…"_qs);
    EXPECT_EQ(offered(u"ឧបសម្ព័ន្ធ"_qs).value(0), u"Write a correction…"_qs);
    palette().close();
    inView(committee.november.id);
    EXPECT_EQ(offered(u"approve minutes"_qs).value(0), u"Approve…"_qs);
    palette().close();
    inView(committee.december.id);
    EXPECT_EQ(offered(u"begin"_qs).value(0), u"Begin the meeting"_qs);
    EXPECT_EQ(offered(u"start"_qs).value(0), u"Begin the meeting"_qs);
    Change change(u"it begins"_qs);
    Meeting meeting = committee.december;
    meeting.status = MeetingStatus::UnderWay;
    change.edit(committee.december, meeting);
    ASSERT_TRUE(await(window.workplace()->desk().commit(change)).acknowledged());
    palette().close();
    EXPECT_TRUE(awaitUntil([&] {
        inView(committee.december.id);
        return offered(u"end the meeting"_qs).value(0) == u"Go on with the minutes"_qs;
    }));
}

} // namespace samaki
