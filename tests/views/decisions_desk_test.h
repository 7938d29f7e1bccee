// DecisionsDesk: the decisions register over a committee with meetings. It is Wednesday 25 November 2026.
#pragma once

#include "tests/support/small_meetings.h"
#include "tests/views/on_screen_test.h"
#include "tests/views/own_settings_test.h"
#include "views/common/field_editor.h"
#include "views/decisions/decision_panel.h"
#include "views/decisions/decision_table.h"
#include "views/decisions/decisions_page.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

#include <atomic>

namespace samaki {

class DecisionsDesk : public ::testing::Test {
protected:
    DecisionsDesk() {
        keepSettingsIn(committee.path(u"settings"_qs));
        QObject::connect(store.get(), &Store::changed, &page,
                         [this](const ChangedRecords& records) { page.refresh(records); });
        QObject::connect(&desk, &Desk::linkOpened, &page, [this](const Link& link) { links << link; });
        bringUp(page);
        EXPECT_TRUE(becomes([this] { return table().model().rowCount() == 4; }));
    }
    ~DecisionsDesk() override { desk.setLanguage(Language::English); }

    StoreOptions onTheDay() {
        StoreOptions options;
        options.clock = [this] { return QDateTime(day.load(), QTime(3, 0), Qt::UTC); };
        return options;
    }
    bool becomes(const std::function<bool()>& condition) { return awaitUntil(condition, 10'000); }
    DecisionTable& table() { return *page.findChild<DecisionTable*>(); }
    DecisionPanel& panel() { return *page.findChild<DecisionPanel*>(); }
    QAction* action(const char* name) { return page.findChild<QAction*>(QLatin1String(name)); }
    QPushButton* button(const char* name) { return page.findChild<QPushButton*>(QLatin1String(name)); }
    QList<Id> shown() {
        QList<Id> ids;
        for (const RegisteredDecision& each : table().shown())
            ids << each.decision.id;
        return ids;
    }
    void select(const QList<Decision>& decisions) {
        table().select(decisions.front().id);
        for (const Decision& decision : decisions.mid(1)) {
            const QModelIndex index = table().model().index(table().model().shownAt(decision.id), 0);
            table().view()->selectionModel()->select(index,
                                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    void write(const char* column, const QString& text) {
        auto* box = panel().form()->editor(column)->findChild<QPlainTextEdit*>();
        ASSERT_NE(box, nullptr);
        typeText(box, text);
    }
    void submit() { QTest::keyClick(panel().form(), Qt::Key_Return, Qt::ControlModifier); }
    Decision stored(const Decision& decision) {
        const auto found =
            await(store->query([id = decision.id](Reader& reader) { return reader.one<Decision>(id); }));
        return found.ok() ? found->value_or(Decision()) : Decision();
    }
    DecisionStatus statusOf(const Decision& decision) { return stored(decision).status; }

    std::atomic<QDate> day = SmallMeetings::kToday;
    SmallMeetings committee;
    std::unique_ptr<Store> store = committee.openWorkstation(u"Deputy secretary"_qs, onTheDay());
    Desk desk{*store, Language::English, Theme::Mode::Light};
    DecisionsPage page{desk};
    QList<Link> links;
};

} // namespace samaki
