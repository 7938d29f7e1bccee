#include "views/shell/keys_sheet.h"

#include "views/common/page.h"
#include "views/common/theme.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace samaki {

namespace {

struct Group {
    QString name;
    QList<const QAction*> actions;
};

QString keysOf(const QAction* action) {
    QStringList keys;
    for (const QKeySequence& key : action->shortcuts())
        keys.append(key.toString(QKeySequence::NativeText));
    return keys.join(u"  ·  "_qs);
}

void addLine(QGridLayout* grid, const QString& meaning, const QString& keys) {
    const int row = grid->rowCount();
    auto* key = new QLabel(keys);
    key->setProperty("tone", u"quiet"_qs);
    grid->addWidget(new QLabel(meaning), row, 0);
    grid->addWidget(key, row, 1, Qt::AlignRight);
}

void addHeading(QGridLayout* grid, const QString& text) {
    auto* heading = new QLabel(text);
    heading->setProperty("type", u"strong"_qs);
    grid->setRowMinimumHeight(grid->rowCount(), Theme::unit);
    grid->addWidget(heading, grid->rowCount(), 0, 1, 2);
}

// The part of the page an action belongs to; null: the page itself.
const QWidget* partOf(const QAction* action) {
    const auto* part = qobject_cast<const QWidget*>(action->parent());
    return qobject_cast<const Page*>(part) == nullptr ? part : nullptr;
}

QString nameOf(const QWidget* part) {
    while (part != nullptr && part->accessibleName().isEmpty() && qobject_cast<const Page*>(part) == nullptr)
        part = part->parentWidget();
    return part == nullptr ? QString() : part->accessibleName();
}

// Some parts of a page have keys of their own, and are not always in view.
bool worksNow(const QAction* action) {
    const QWidget* part = partOf(action);
    return !action->shortcut().isEmpty() && action->isVisible() && (part == nullptr || part->isVisible());
}

} // namespace

KeysSheet::KeysSheet(const QList<QAction*>& window, const QList<QAction*>& page, QWidget* parent)
    : QDialog(parent) {
    setObjectName(u"keysSheet"_qs);
    setWindowTitle(tr("Keyboard"));
    auto* keys = new QWidget(this);
    keys->setProperty("role", u"scrolled"_qs);
    auto* grid = new QGridLayout(keys);
    grid->setHorizontalSpacing(6 * Theme::unit);
    grid->setVerticalSpacing(Theme::unit / 2);
    grid->setContentsMargins(0, 0, 2 * Theme::unit, 0);
    addPage(grid, page);
    addWindow(grid, window);
    arrange(keys);
}

void KeysSheet::addPage(QGridLayout* grid, const QList<QAction*>& page) {
    std::vector<Group> groups;
    QSet<QString> said;
    for (const QAction* action : page) {
        const QString line = action->text() + u'\n' + keysOf(action);
        if (!worksNow(action) || said.contains(line))
            continue;
        said.insert(line);
        const QWidget* part = partOf(action);
        const QString named = nameOf(part);
        const QString name = named.isEmpty() ? tr("On this page") : named;
        const auto known =
            std::find_if(groups.begin(), groups.end(), [&](const Group& each) { return each.name == name; });
        (known == groups.end() ? groups.emplace_back(Group{name, {}}) : *known).actions << action;
    }
    // What is in view last belongs to what one does just now: the tab before the page around it.
    std::stable_partition(groups.begin(), groups.end(),
                          [](const Group& each) { return each.name != tr("On this page"); });
    for (const Group& group : groups) {
        addHeading(grid, group.name);
        for (const QAction* action : group.actions)
            addLine(grid, action->text(), keysOf(action));
    }
}

void KeysSheet::addWindow(QGridLayout* grid, const QList<QAction*>& window) {
    addHeading(grid, tr("Everywhere"));
    for (const QAction* action : window) {
        if (!action->shortcut().isEmpty())
            addLine(grid, action->text(), keysOf(action));
    }
    addLine(grid, tr("Next field, field before"), u"Tab  ·  Shift+Tab"_qs);
    addLine(grid, tr("Press the button that has the focus"), u"Enter"_qs);
}

void KeysSheet::arrange(QWidget* keys) {
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"keys"_qs);
    scroll->setWidget(keys);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setAccessibleName(tr("Keyboard"));
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"close"_qs);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Theme::unit, 2 * Theme::unit, Theme::unit, 2 * Theme::unit);
    column->addWidget(scroll, 1);
    column->addSpacing(Theme::unit);
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(close);
    foot->addSpacing(2 * Theme::unit);
    column->addLayout(foot);
    ensurePolished();
    const QSize needed = keys->sizeHint();
    scroll->setMinimumWidth(needed.width() + scroll->verticalScrollBar()->sizeHint().width());
    const int around = close->sizeHint().height() + 6 * Theme::unit;
    const int room =
        parentWidget() == nullptr ? screen()->availableSize().height() : parentWidget()->window()->height();
    resize(sizeHint().width(), qMin(needed.height() + around, room - 8 * Theme::unit));
    scroll->setFocus(); // the arrow keys scroll at once
}

} // namespace samaki
