// What a person wrote into the form of a decision when the window is closed: saved, or asked about once.
#include "tests/support/await.h"
#include "tests/support/small_meetings.h"
#include "views/common/field_editor.h"
#include "views/decisions/decision_form.h"
#include "views/decisions/decision_panel.h"
#include "views/decisions/decision_table.h"
#include "views/decisions/decisions_page.h"
#include "views/shell/main_window.h"
#include "views/shell/work_face.h"

#include <gtest/gtest.h>

#include <QSettings>
#include <QTest>

namespace samaki {

class DecisionFormClosing : public ::testing::Test {
protected:
    DecisionFormClosing()
        : stored_(committee.path(u"settings.ini"_qs), QSettings::IniFormat), settings_(stored_) {
        ShellOptions options;
        options.asksWho = false;
        options.pages = {
            {u"decisions"_qs, u"decisions"_qs, "test", "Decisions",
             [](Desk& desk, QWidget* parent) -> Page* { return new DecisionsPage(desk, parent); }}};
        options.store.file = committee.file();
        options.store.replicaDir = committee.path(u"desk"_qs);
        options.store.author = u"Deputy secretary"_qs;
        options.store.pollMs = 0;
        options.store.clock = fixedClock(QDateTime(SmallMeetings::kToday, QTime(3, 0), Qt::UTC));
        window = std::make_unique<MainWindow>(options, settings_);
        window->show();
        window->activateWindow();
        EXPECT_TRUE(awaitUntil([this] {
            auto* table = window->findChild<DecisionTable*>();
            return table != nullptr && table->model().rowCount() == 4;
        }));
        QObject::connect(&window->workplace()->desk(), &Desk::notice, window.get(),
                         [this](const QString& text) { notices << text; });
    }

    DecisionForm& form() { return *window->findChild<DecisionForm*>(); }
    void begin(const char* act) {
        window->findChild<DecisionTable*>()->select(committee.open.id);
        window->findChild<QAction*>(QLatin1String(act))->trigger();
        ASSERT_TRUE(awaitUntil([this] { return form().isVisible(); }));
    }
    Decision decision() {
        const auto found = await(window->workplace()->store().query(
            [id = committee.open.id](Reader& reader) { return reader.one<Decision>(id); }));
        return found.ok() ? found->value_or(Decision()) : Decision();
    }

    SmallMeetings committee;
    std::unique_ptr<MainWindow> window;
    QStringList notices;

private:
    QSettings stored_;
    ShellSettings settings_;
};

TEST_F(DecisionFormClosing, WhatIsCompleteIsSaved) {
    begin("markDone");
    form().editor("evidence")->setValue(u"Letter 12"_qs);
    EXPECT_TRUE(window->close());
    EXPECT_TRUE(awaitUntil([this] { return decision().status == DecisionStatus::Done; }));
    EXPECT_EQ(decision().evidence, u"Letter 12"_qs);
}

TEST_F(DecisionFormClosing, WhatIsNotCompleteKeepsTheWindowOpenOnce) {
    begin("markDone");
    form().editor("evidence")->setValue(u"Letter 12"_qs);
    form().editor("done_on")->setValue(QVariant());
    EXPECT_FALSE(window->close());
    ASSERT_EQ(notices.size(), 1);
    EXPECT_TRUE(notices.front().contains(u"Ctrl+S"_qs));
    EXPECT_EQ(form().editor("evidence")->value().toString(), u"Letter 12"_qs);
    EXPECT_TRUE(window->close());
    EXPECT_EQ(decision().status, DecisionStatus::Open);
}

TEST_F(DecisionFormClosing, AFormNobodyWroteInIsNoReasonToStay) {
    begin("drop");
    EXPECT_TRUE(window->close());
    EXPECT_TRUE(notices.isEmpty());
}

} // namespace samaki
