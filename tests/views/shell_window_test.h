// ShellTest: the main window over a small committee, with two pages that only note what they are asked.
#pragma once

#include "tests/support/small_committee.h"
#include "tests/views/main_window_test.h"
#include "views/shell/page_stack.h"
#include "views/shell/work_face.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QSettings>
#include <QShortcut>

namespace samaki {

// A page that remembers what it was asked.
class NotePage : public Page {
public:
    NotePage(const QString& name, Desk& desk, QWidget* parent) : Page(desk, parent), name_(name) {
        auto* search = new QLineEdit(this);
        search->setObjectName(u"search"_qs);
        new QLineEdit(this);
        new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    }
    QString name() const override { return name_; }
    QString title() const override { return name_.toUpper(); }
    QString iconName() const override { return u"plans"_qs; }
    QList<QAction*> moreActions() override { return more; }
    void refresh(const ChangedRecords& records) override { refreshed.push_back(records); }
    void show(const Link& link) override { links.push_back(link); }
    using Page::show;

    std::vector<ChangedRecords> refreshed;
    std::vector<Link> links;
    QList<QAction*> more;

private:
    QString name_;
};

inline PagePlace notePlace(const char* name) {
    const QString text = QLatin1String(name);
    return {text, u"plans"_qs, "test", name,
            [text](Desk& desk, QWidget* parent) -> Page* { return new NotePage(text, desk, parent); }};
}

class ShellTest : public testing::Test {
protected:
    ShellTest() : stored(committee.path(u"settings.ini"_qs), QSettings::IniFormat), settings(stored) {
        options.pages = {notePlace("first"), notePlace("second")};
        options.asksWho = false;
        options.store.file = committee.file();
        options.store.replicaDir = committee.path(u"desk"_qs);
        options.store.pollMs = 0;
        options.store.author = u"Tester, Secretariat"_qs;
    }

    MainWindow& open() {
        window = std::make_unique<MainWindow>(options, settings);
        bringUp(*window);
        return *window;
    }

    WorkFace& work() { return *window->workplace()->work(); }
    NotePage& page() { return static_cast<NotePage&>(*work().pages()->current()); }

    SmallCommittee committee;
    QSettings stored;
    ShellSettings settings;
    ShellOptions options;
    std::unique_ptr<MainWindow> window;
};

} // namespace samaki
