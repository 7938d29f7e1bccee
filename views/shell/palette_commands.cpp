#include "views/shell/palette_commands.h"

#include "views/common/answer.h"
#include "views/shell/page_stack.h"
#include "views/shell/palette_words.h"
#include "views/shell/rail.h"
#include "views/shell/shell_actions.h"
#include "views/shell/text_memory.h"

#include <QHash>
#include <QLineEdit>
#include <QMenu>
#include <QSet>

namespace samaki {

namespace {

class Say {
    Q_DECLARE_TR_FUNCTIONS(PaletteCommands)
};

// A shortcut's letter is underlined in a menu, not here.
QString textOf(const QAction& action) {
    QString text = action.text();
    return text.remove(u'&').simplified();
}

QString keyOf(const QObject* object) { return u"command %1"_qs.arg(reinterpret_cast<quintptr>(object)); }

bool isOffered(const QAction& action) {
    return !action.isSeparator() && action.isVisible() && action.menu() == nullptr &&
           !textOf(action).isEmpty();
}

PaletteCommand commandOf(QAction* action, const QString& group, const QString& icon,
                         const TextMemory& texts) {
    PaletteCommand command;
    command.group = group;
    command.text = textOf(*action);
    command.otherText = texts.other(action->text()).remove(u'&');
    command.icon = icon;
    command.shortcut = action->shortcut().toString(QKeySequence::NativeText);
    command.enabled = action->isEnabled();
    command.key = keyOf(action);
    command.words = paletteWords(action->objectName());
    command.run = [action = QPointer<QAction>(action)] {
        if (action != nullptr)
            action->trigger();
    };
    return command;
}

// The main action, the further ones, and those that the page's parts carry. What several parts can do, such
// as each chart, is theirs: nobody could tell here which one is meant.
QList<QAction*> actionsOf(Page& page) {
    QList<QAction*> own;
    if (page.mainAction() != nullptr)
        own << page.mainAction();
    own << page.moreActions() << page.QWidget::actions();
    QList<QAction*> parts;
    QHash<QString, QSet<const QAction*>> named;
    for (const QWidget* part : page.findChildren<QWidget*>()) {
        if (qobject_cast<const QMenu*>(part) != nullptr || qobject_cast<const QLineEdit*>(part) != nullptr)
            continue;
        for (QAction* action : part->actions()) {
            parts << action;
            named[textOf(*action)].insert(action);
        }
    }
    parts.removeIf([&](const QAction* action) { return named.value(textOf(*action)).size() > 1; });
    QList<QAction*> actions;
    for (QAction* action : own + parts) {
        if (isOffered(*action) && !actions.contains(action))
            actions << action;
    }
    return actions;
}

// A page that comes into view reads first what it missed; the store answers in the order it is asked.
void addPage(std::vector<PaletteCommand>& commands, const CommandPlaces& places, Page& page,
             const QList<QAction*>& actions) {
    for (QAction* action : actions) {
        PaletteCommand command = commandOf(action, Say::tr("On other pages"), page.iconName(), places.texts);
        command.text = u"%1: %2"_qs.arg(page.title(), command.text);
        command.enabled = true; // the page decides when it is in view
        command.run = [show = places.showPage, store = &places.desk.store(), page = QPointer<Page>(&page),
                       run = command.run] {
            if (page == nullptr)
                return;
            show(page->name());
            whenDone(store->query([](Reader&) { return true; }), page, [run](const Result<bool>&) { run(); });
        };
        commands.push_back(std::move(command));
    }
}

void addLooks(std::vector<PaletteCommand>& commands, const CommandPlaces& places) {
    for (QAction* look : places.rail.looks()) {
        PaletteCommand command = commandOf(look, Say::tr("Everywhere"), u"theme"_qs, places.texts);
        command.text = Say::tr("Appearance: %1").arg(command.text);
        command.key = u"command "_qs + look->objectName(); // the action goes with the language
        commands.push_back(std::move(command));
    }
}

// Also the one the window speaks: whoever asks for it sees that it is there.
void addLanguages(std::vector<PaletteCommand>& commands, const CommandPlaces& places) {
    for (const Language each : {Language::English, Language::Khmer}) {
        const QString name = each == Language::English ? u"languageEnglish"_qs : u"languageKhmer"_qs;
        PaletteCommand command{Say::tr("Everywhere"),
                               Say::tr("Language: %1").arg(languageName(each)),
                               languageName(each),
                               u"language"_qs,
                               {},
                               true,
                               u"command "_qs + name,
                               {}};
        command.words = paletteWords(name);
        command.run = [rail = QPointer<Rail>(&places.rail), each] { emit rail->languageChosen(each); };
        commands.push_back(std::move(command));
    }
}

void addEverywhere(std::vector<PaletteCommand>& commands, const CommandPlaces& places) {
    const QString everywhere = Say::tr("Everywhere");
    for (QAction* action : places.actions.all()) {
        if (places.actions.isPage(action) || action == places.actions.palette())
            continue;
        commands.push_back(commandOf(action, everywhere, places.actions.iconNameOf(action), places.texts));
    }
    addLooks(commands, places);
    addLanguages(commands, places);
    PaletteCommand who{
        everywhere, Say::tr("Change who sits here"), {}, u"person"_qs, {}, true, u"command who"_qs, {}};
    who.otherText = places.texts.other(who.text);
    who.run = [rail = QPointer<Rail>(&places.rail)] { emit rail->whoAsked(); };
    commands.push_back(std::move(who));
}

} // namespace

std::vector<PaletteCommand> collectCommands(const CommandPlaces& places) {
    std::vector<PaletteCommand> commands;
    if (Page* page = places.pages.current()) {
        for (QAction* action : actionsOf(*page))
            commands.push_back(commandOf(action, page->title(), page->iconName(), places.texts));
    }
    for (QAction* action : places.actions.all()) {
        if (places.actions.isPage(action))
            commands.push_back(
                commandOf(action, Say::tr("Go to"), places.actions.iconNameOf(action), places.texts));
    }
    addEverywhere(commands, places);
    for (Page* page : places.pages.made()) {
        if (page == places.pages.current())
            continue;
        QList<QAction*> actions;
        if (page->mainAction() != nullptr)
            actions << page->mainAction();
        actions << page->moreActions();
        actions.removeIf([](const QAction* action) { return !isOffered(*action); });
        addPage(commands, places, *page, actions);
    }
    return commands;
}

} // namespace samaki
