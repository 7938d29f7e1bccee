#include "views/common/desk.h"

#include "views/common/answer.h"

#include <QApplication>
#include <QLocale>
#include <QMetaMethod>

namespace samaki {

Desk::Desk(Store& store, Language language, Theme::Mode mode, QObject* parent)
    : QObject(parent), store_(store), phrases_(language), theme_(Theme::load(mode, language)) {
    install();
}

void Desk::install() {
    if (phrases_.translator() != nullptr)
        QCoreApplication::installTranslator(phrases_.translator());
    QLocale::setDefault(QLocale(languageCode(phrases_.language())));
    if (auto* application = qobject_cast<QApplication*>(QCoreApplication::instance()))
        theme_.apply(*application);
}

void Desk::setLanguage(Language language) {
    if (language == phrases_.language())
        return;
    // A translator that goes takes itself out of the application, so the old book lives until the new one is
    // in.
    const Phrasebook before = std::exchange(phrases_, Phrasebook(language));
    theme_ = Theme::load(theme_.mode, language);
    if (before.translator() != nullptr)
        QCoreApplication::removeTranslator(before.translator());
    install();
    emit languageChanged();
}

void Desk::setThemeMode(Theme::Mode mode) {
    if (mode == theme_.mode)
        return;
    theme_ = Theme::load(mode, phrases_.language());
    install();
    emit themeChanged();
}

QFuture<CommitResult> Desk::commit(const Change& change) {
    const Settled settled = std::make_shared<QPromise<CommitResult>>();
    settled->start();
    write(change, Origin::Person, settled);
    return settled->future();
}

void Desk::write(const Change& change, Origin origin, const Settled& settled) {
    whenDone(store_.commit(change), this, [this, change, origin, settled](const CommitResult& result) {
        if (result.state == CommitResult::State::Conflicted && result.conflict && somebodyDecides()) {
            ask(*result.conflict, result, origin, settled);
            return;
        }
        finish(change, result, origin);
        settled->addResult(result);
        settled->finish();
    });
}

void Desk::ask(const Conflict& met, const CommitResult& result, Origin origin, const Settled& settled) {
    emit conflict(met, [this, result, origin, settled](const std::optional<Change>& decided) {
        if (decided && !decided->isEmpty()) {
            write(*decided, origin, settled);
            return;
        }
        settled->addResult(result); // the person left it as the colleague wrote it
        settled->finish();
    });
}

void Desk::finish(const Change& change, const CommitResult& result, Origin origin) {
    if (!result.acknowledged()) {
        if (result.problem)
            emit problem(*result.problem);
        return;
    }
    std::vector<Step>& steps = origin == Origin::Undo ? undone_ : done_;
    steps.push_back({change, result.revisions});
    if (origin == Origin::Person)
        undone_.clear();
    emit undoChanged();
    if (result.state == CommitResult::State::Waiting)
        emit notice(tr("Saved on this computer. It goes to the drive by itself."));
    else if (origin != Origin::Person)
        emit notice((origin == Origin::Undo ? tr("Undone: %1") : tr("Done again: %1")).arg(summary(change)));
}

bool Desk::somebodyDecides() const { return isSignalConnected(QMetaMethod::fromSignal(&Desk::conflict)); }

// A summary is written once, with plain digits; each person reads it with the digits of their language.
QString Desk::summary(const Change& change) const { return digits(change.summary(), language()); }

QString Desk::undoText() const {
    return done_.empty() ? tr("Undo") : tr("Undo: %1").arg(summary(done_.back().change));
}

QString Desk::redoText() const {
    return undone_.empty() ? tr("Do again") : tr("Do again: %1").arg(summary(undone_.back().change));
}

void Desk::undo() { takeBack(done_, Origin::Undo); }

void Desk::redo() { takeBack(undone_, Origin::Redo); }

void Desk::takeBack(std::vector<Step>& steps, Origin origin) {
    if (steps.empty())
        return;
    const Step step = steps.back();
    steps.pop_back();
    emit undoChanged();
    const Change back = step.change.inverse(step.change.summary(), step.written);
    const Settled settled = std::make_shared<QPromise<CommitResult>>();
    settled->start();
    write(back, origin, settled);
}

} // namespace samaki
