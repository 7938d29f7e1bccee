// The sheet of keys (F1): what can be done here and now, each under the name of the part it belongs to.
#include "tests/views/small_desk_test.h"
#include "views/common/page.h"
#include "views/shell/keys_sheet.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

namespace samaki {

namespace {

// A page with two parts, one of them in view.
class TwoParts : public Page {
public:
    explicit TwoParts(Desk& desk) : Page(desk) {
        setAccessibleName(u"Meetings"_qs);
        shown->setAccessibleName(u"Agenda"_qs);
        hidden->setAccessibleName(u"Attendance"_qs);
        hidden->hide();
        resize(900, 700);
        QWidget::show();
    }
    QString name() const override { return u"meetings"_qs; }
    QString title() const override { return u"Meetings"_qs; }
    QString iconName() const override { return u"meetings"_qs; }
    void refresh(const ChangedRecords&) override {}

    QAction* act(const QString& text, const QList<QKeySequence>& keys, QObject* of = nullptr) {
        auto* action = new QAction(text, of == nullptr ? this : of);
        action->setShortcuts(keys);
        actions << action;
        return action;
    }

    QWidget* shown = new QWidget(this);
    QWidget* hidden = new QWidget(this);
    QWidget* nameless = new QWidget(shown); ///< a part of the part
    QList<QAction*> actions;
};

class KeysSheetTest : public SmallDesk {
protected:
    /// The sheet's texts from top to bottom.
    QStringList lines() {
        const KeysSheet sheet({&everywhere, &keyless}, page.actions, &page);
        QStringList texts;
        for (const QLabel* label : sheet.findChildren<QLabel*>())
            texts << label->text();
        return texts;
    }

    TwoParts page{desk};
    QAction everywhere{u"Undo"_qs};
    QAction keyless{u"About"_qs};
    KeysSheetTest() { everywhere.setShortcut(QKeySequence(u"Ctrl+Z"_qs)); }
};

} // namespace

TEST_F(KeysSheetTest, NamesThePartInViewThenThePageThenTheWindow) {
    page.act(u"Print"_qs, {QKeySequence(u"Ctrl+P"_qs)});
    page.act(u"Add an item"_qs, {QKeySequence(u"Ins"_qs)}, page.shown);
    page.act(u"Move it up"_qs, {QKeySequence(u"Alt+Up"_qs)}, page.nameless);
    const QStringList expected = {u"Agenda"_qs,     u"Add an item"_qs,  u"Ins"_qs,   u"Move it up"_qs,
                                  u"Alt+Up"_qs,     u"On this page"_qs, u"Print"_qs, u"Ctrl+P"_qs,
                                  u"Everywhere"_qs, u"Undo"_qs,         u"Ctrl+Z"_qs};
    EXPECT_EQ(lines().mid(0, expected.size()), expected);
}

TEST_F(KeysSheetTest, LeavesOutWhatDoesNothingHereAndNow) {
    page.act(u"Mark as present"_qs, {QKeySequence(u"P"_qs)}, page.hidden);
    page.act(u"Begin the meeting"_qs, {QKeySequence(u"Ctrl+B"_qs)})->setVisible(false);
    page.act(u"Without a key"_qs, {});
    const QStringList all = lines();
    for (const char* text : {"Mark as present", "Attendance", "Begin the meeting", "Without a key", "About"})
        EXPECT_FALSE(all.contains(QLatin1String(text))) << text;
    EXPECT_FALSE(all.contains(u"On this page"_qs)) << "no heading over nothing";
    page.hidden->show();
    EXPECT_TRUE(lines().contains(u"Mark as present"_qs)) << "once its part is in view";
}

TEST_F(KeysSheetTest, SaysEveryKeyOfAnActAndEachLineOnce) {
    page.act(u"Add an item"_qs, {QKeySequence(u"Ins"_qs), QKeySequence(u"Ctrl+N"_qs)});
    page.act(u"Add an item"_qs, {QKeySequence(u"Ins"_qs), QKeySequence(u"Ctrl+N"_qs)});
    page.act(u"Add an item"_qs, {QKeySequence(u"F7"_qs)});
    const QStringList all = lines();
    EXPECT_EQ(all.count(u"Ins  ·  Ctrl+N"_qs), 1) << all.join(u'\n').toStdString();
    EXPECT_EQ(all.count(u"F7"_qs), 1) << "another key is another line";
}

TEST_F(KeysSheetTest, SpeaksOfEnterAndTabWhichNoActHas) {
    const QStringList all = lines();
    EXPECT_TRUE(all.contains(u"Enter"_qs));
    EXPECT_TRUE(all.contains(u"Press the button that has the focus"_qs));
    EXPECT_TRUE(all.contains(u"Tab  ·  Shift+Tab"_qs));
}

} // namespace samaki
