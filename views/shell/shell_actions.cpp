#include "views/shell/shell_actions.h"

#include "views/common/action_button.h"
#include "views/common/icon.h"

#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace samaki {

ShellActions::ShellActions(Desk& desk, const std::vector<PagePlace>& places, QWidget* window)
    : QObject(window)
    , desk_(desk)
    , window_(window)
    , undo_(make(u"undo"_qs, {QKeySequence(u"Ctrl+Z"_qs)}))
    , redo_(make(u"redo"_qs, {QKeySequence(u"Ctrl+Shift+Z"_qs), QKeySequence(u"Ctrl+Y"_qs)}))
    , refresh_(make(u"refresh"_qs, {QKeySequence(u"Ctrl+R"_qs)}))
    , find_(make(u"search"_qs, {QKeySequence(u"Ctrl+F"_qs)}))
    , openFile_(make(u"open"_qs, {QKeySequence(u"Ctrl+O"_qs)}))
    , keys_(make(u"keyboard"_qs, {QKeySequence(u"F1"_qs)}))
    , palette_(make(u"search"_qs, {QKeySequence(u"Ctrl+K"_qs)}))
    , back_(make(u"previous"_qs, {QKeySequence(Qt::ALT | Qt::Key_Left)})) {
    back_->setEnabled(false);
    for (size_t i = 0; i < places.size(); ++i) {
        QAction* action =
            make(places[i].iconName, {QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i))});
        pages_.append({action, &places[i]});
        connect(action, &QAction::triggered, this, [this, name = places[i].name] { emit pageChosen(name); });
    }
    connect(undo_, &QAction::triggered, &desk, &Desk::undo);
    connect(redo_, &QAction::triggered, &desk, &Desk::redo);
    connect(&desk, &Desk::undoChanged, this, &ShellActions::retranslate);
    window->installEventFilter(this);
    retranslate();
}

QAction* ShellActions::make(const QString& iconName, const QList<QKeySequence>& keys) {
    auto* action = new QAction(this);
    action->setShortcuts(keys);
    keepIcon(desk_, action, iconName);
    window_->addAction(action);
    all_.append(action);
    iconNames_.insert(action, iconName);
    return action;
}

bool ShellActions::isPage(const QAction* action) const {
    return std::any_of(pages_.begin(), pages_.end(),
                       [action](const auto& page) { return page.first == action; });
}

void ShellActions::retranslate() {
    undo_->setText(desk_.undoText());
    redo_->setText(desk_.redoText());
    undo_->setEnabled(desk_.canUndo());
    redo_->setEnabled(desk_.canRedo());
    refresh_->setText(tr("Ask the drive for news"));
    find_->setText(tr("Search in this page"));
    openFile_->setText(tr("Open another committee file"));
    keys_->setText(tr("Keyboard"));
    palette_->setText(tr("Search and commands"));
    back_->setText(tr("Back to where the link was followed"));
    for (const auto& [action, place] : pages_)
        action->setText(place->shownTitle());
    for (QAction* action : all_) {
        action->setToolTip(QString()); // back to the text, before the key is added to it
        action->setToolTip(tipWithShortcut(*action));
    }
}

bool ShellActions::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace samaki
