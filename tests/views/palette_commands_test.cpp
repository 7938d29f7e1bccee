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

} // namespace samaki
