// Desk: what every page works with: the store, the language, the look, undo. Made once by the main program
// and handed to pages by reference; there is no way to reach it but being given it.
//
// Always holds: a page writes through commit() here, never through the store itself, so that undo, the
// conflict dialog and the sentence about a refusal are the same everywhere.
#pragma once

#include "model/core/phrasebook.h"
#include "model/store/store.h"
#include "views/common/link.h"
#include "views/common/theme.h"
#include "views/common/undo_steps.h"

#include <QObject>
#include <QPromise>

#include <memory>
#include <optional>

namespace samaki {

class Desk : public QObject {
    Q_OBJECT

public:
    Desk(Store& store, Language language, Theme::Mode mode, QObject* parent = nullptr);

    Store& store() const { return store_; }
    const Phrasebook& phrases() const { return phrases_; }
    Language language() const { return phrases_.language(); }
    const Theme& theme() const { return theme_; }
    QDate today() const { return samaki::today(store_.options().clock); }

    /// Installs the translator (every widget gets LanguageChange), sets the application's font and locale.
    void setLanguage(Language language);
    void setThemeMode(Theme::Mode mode);

    /// Writes; remembers it for undo; on a conflict asks the person; on a refusal emits problem().
    /// The future is done when the matter is settled.
    QFuture<CommitResult> commit(const Change& change);

    /// Writes what the person types, as they type it and without their asking: no word when it waits for the
    /// drive, and no question on a conflict, which is returned; askAbout() asks when it suits who is typing.
    /// A refusal is told as ever.
    /// Merged: one step of undo together with what was saved of the same fields of the same record just
    /// before, until another act comes between. None: what nobody takes back, such as the time that has
    /// passed.
    enum class Undo { Merged, None };
    /// Typed since that moment(): what the person did later is taken back first. Nothing: typed just now.
    QFuture<CommitResult> autosave(const Change& change, Undo undo = Undo::Merged,
                                   std::optional<int> since = {});
    /// Now, between what the person did until now and what they do next.
    int moment() const { return done_.moment(); }
    /// Asks the person about a conflict that autosave() returned, and writes what they decide. Conflicted:
    /// they leave it as the colleague wrote it. Refused: nobody is there to ask.
    QFuture<CommitResult> askAbout(const Conflict& conflict);

    bool canUndo() const { return !done_.isEmpty(); }
    bool canRedo() const { return !undone_.isEmpty(); }
    QString undoText() const;
    QString redoText() const;
    /// Takes back what the person did last, at once or, where that is still being written, as soon as it is.
    void undo();
    void redo();

    /// Shows a page; emitted as linkOpened, which the main window follows.
    void open(const Link& link) { emit linkOpened(link); }

signals:
    void linkOpened(const samaki::Link& link);
    void languageChanged();
    void themeChanged();
    void undoChanged();
    /// Something a person must read; the main window shows it without stopping the work.
    void problem(const samaki::Problem& problem);
    /// Good news worth a line, such as "Saved; waits for the drive".
    void notice(const QString& sentence);
    /// The same with a way to what it speaks of.
    void linkedNotice(const QString& sentence, const QString& linkText, const samaki::Link& link);
    /// A commit met a colleague's change; the main window opens the conflict dialog and calls settle.
    void conflict(const samaki::Conflict& conflict,
                  const std::function<void(std::optional<samaki::Change>)>& settle);

private:
    enum class Origin { Person, Typing, Silent, Undo, Redo };
    using Settled = std::shared_ptr<QPromise<CommitResult>>;

    void install();
    void write(const Change& change, Origin origin, const Settled& settled, std::optional<int> since = {});
    void ask(const Conflict& met, const CommitResult& result, Origin origin, const Settled& settled);
    void finish(const Change& change, const CommitResult& result, Origin origin);
    UndoSteps::Place begin(const Change& change, Origin origin, std::optional<int> since);
    void settle(const UndoSteps::Place& step, const CommitResult& result, Origin origin);
    UndoSteps& stepsOf(Origin origin) { return origin == Origin::Undo ? undone_ : done_; }
    bool somebodyDecides() const;
    QString summary(const Change& change) const;
    void takeLast(UndoSteps& steps, Origin origin);
    void takeBack(const UndoSteps::Step& step, Origin origin);

    Store& store_;
    Phrasebook phrases_;
    Theme theme_;
    UndoSteps done_;
    UndoSteps undone_;
};

} // namespace samaki
