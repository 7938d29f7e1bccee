#include "views/shell/keys_sheet.h"

#include "views/common/theme.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace samaki {

namespace {

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

} // namespace

KeysSheet::KeysSheet(const QList<QAction*>& window, const QList<QAction*>& page, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Keyboard"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(6 * Theme::unit);
    grid->setVerticalSpacing(Theme::unit / 2);
    addHeading(grid, tr("Everywhere"));
    for (const QAction* action : window) {
        if (!action->shortcut().isEmpty())
            addLine(grid, action->text(), keysOf(action));
    }
    addLine(grid, tr("Next field, field before"), u"Tab  ·  Shift+Tab"_qs);
    const auto hasKey = [](const QAction* action) {
        return !action->shortcut().isEmpty() &&
               action->isVisible(); // some parts of a page have keys of their own
    };
    if (std::any_of(page.begin(), page.end(), hasKey))
        addHeading(grid, tr("On this page"));
    for (const QAction* action : page) {
        if (hasKey(action))
            addLine(grid, action->text(), keysOf(action));
    }
    auto* close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Theme::unit, 2 * Theme::unit, 3 * Theme::unit, 2 * Theme::unit);
    column->addLayout(grid);
    column->addSpacing(2 * Theme::unit);
    column->addWidget(close, 0, Qt::AlignRight);
}

} // namespace samaki
