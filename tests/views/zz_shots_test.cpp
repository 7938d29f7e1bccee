#include "tests/support/await.h"
#include "tests/support/small_committee.h"
#include "views/shell/drive_line.h"
#include "views/shell/main_window.h"
#include "views/shell/notice_bar.h"
#include "views/shell/new_committee.h"
#include "views/shell/keys_sheet.h"
#include "views/shell/page_stack.h"
#include "views/shell/shell_actions.h"
#include "views/shell/who_are_you.h"
#include "views/shell/work_face.h"
#include "views/common/empty_state.h"
#include <gtest/gtest.h>
#include <QApplication>
#include <QVBoxLayout>
#include <QLineEdit>
#include <QSettings>
#include <QScreen>
namespace samaki {
namespace {
class EmptyPage : public Page {
public:
    EmptyPage(Desk& desk, QWidget* parent) : Page(desk, parent) {
        auto* c = new QVBoxLayout(this);
        auto* e = new EmptyState(desk, u"empty-plans"_qs, this);
        e->setTexts(u"No plan for November yet"_qs, u"A month's plan begins with what October left open and what comes back each month."_qs, u"Open November's plan"_qs);
        c->addWidget(e);
    }
    QString name() const override { return u"plans"_qs; }
    QString title() const override { return u"Action plan"_qs; }
    QString iconName() const override { return u"plans"_qs; }
    void refresh(const ChangedRecords&) override {}
};
void shot(QWidget* w, const QString& n) { QCoreApplication::processEvents(); w->grab().save(u"/tmp/shots/"_qs + n + u".png"_qs); }
}
TEST(Shots, All) {
    for (const auto& [lang, look, code, size] : {std::tuple{Language::English, ThemeChoice::Light, u"en"_qs, QSize(1366,768)}, std::tuple{Language::Khmer, ThemeChoice::Dark, u"km"_qs, QSize(1920,1080)}}) {
        SmallCommittee committee;
        QSettings stored(committee.path(u"s.ini"_qs), QSettings::IniFormat);
        ShellSettings settings(stored);
        ShellOptions o;
        o.language = lang; o.look = look;
        o.pages = {{u"plans"_qs, u"plans"_qs, "x", "Action plan", [](Desk& d, QWidget* p) -> Page* { return new EmptyPage(d, p); }},
          {u"a"_qs, u"agencies"_qs, "x", "Member agencies", [](Desk& d, QWidget* p) -> Page* { return new EmptyPage(d, p); }},
          {u"b"_qs, u"administration"_qs, "x", "Administration", [](Desk& d, QWidget* p) -> Page* { return new EmptyPage(d, p); }}};
        o.store.file = u"/tmp/demo.samaki"_qs; o.store.replicaDir = committee.path(u"desk"_qs); o.store.pollMs = 0;
        MainWindow w(o, settings);
        w.resize(size);
        bool ready = false;
        QObject::connect(&w, &MainWindow::ready, &w, [&] { ready = true; });
        w.show();
        EXPECT_TRUE(awaitUntil([&] { return ready; }));
        WhoAreYou* who = nullptr;
        EXPECT_TRUE(awaitUntil([&] { return (who = w.findChild<WhoAreYou*>()) != nullptr; }));
        shot(&w, u"shell-"_qs + code);
        shot(who, u"who-"_qs + code);
        who->reject();
        DriveStatus s; s.state = DriveStatus::State::Away; s.waiting = 4; s.conflicts = 1;
        w.workplace()->work()->drive()->show(s);
        emit w.workplace()->desk().problem({Trouble::ReadOnly, u"The plan of October is closed; its activities cannot be changed any more. Open the plan of November, or ask the secretariat to open October again."_qs, {}});
        emit w.workplace()->desk().problem({Trouble::ReadOnly, u"The plan of September is closed."_qs, {}});
        emit w.workplace()->desk().notice(u"Saved on this computer. It goes to the drive by itself."_qs);
        shot(&w, u"away-"_qs + code);
        s.state = DriveStatus::State::Refused; s.waiting = 0; s.conflicts = 0; s.problem = Problem{Trouble::NewerSchema, u"The file was written by a later Samaki. Install the newer version to go on."_qs, {}};
        w.workplace()->work()->drive()->show(s);
        w.workplace()->work()->notices()->dismiss(); 
        shot(&w, u"refused-"_qs + code);
        NewCommittee nc; shot(&nc, u"newc-"_qs + code);
        KeysSheet ks(w.workplace()->work()->actions()->all(), {}); shot(&ks, u"keys-"_qs + code);
    }
    {
        SmallCommittee committee;
        QSettings stored(committee.path(u"s.ini"_qs), QSettings::IniFormat);
        ShellSettings settings(stored);
        ShellOptions o;
        o.store.file = u"/tmp/shots/start-en.png"_qs; o.store.replicaDir = committee.path(u"desk"_qs);
        MainWindow w(o, settings); w.show(); bool failed = false;
        QObject::connect(w.workplace(), &Workplace::failed, &w, [&] { failed = true; });
        EXPECT_TRUE(awaitUntil([&] { return failed; }));
        shot(&w, u"failed"_qs);
    }
}
}
