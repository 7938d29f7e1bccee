#include "views/common/desk.h"

#include "views/common/answer.h"
#include "views/common/enter_presses.h"

#include <QApplication>
#include <QLocale>
#include <QMetaMethod>

namespace samaki {

namespace {

// What was typed before and what was typed now as one change; nothing where they are of different fields.
std::optional<Change> joined(const Change& earlier, const Change& later) {
    if (earlier.records().size() != 1 || later.records().size() != 1)
        return std::nullopt;
    const RecordChange& first = earlier.records().front();
    const RecordChange& second = later.records().front();
    if (first.type != second.type || !(first.record == second.record) ||
        first.fields.keys() != second.fields.keys())
        return std::nullopt;
    RecordChange both = first;
    for (auto it = both.fields.begin(); it != both.fields.end(); ++it)
        it->after = second.fields.value(it.key()).after;
    Change change(later.summary());
    change.append(both);
    return change;
}

} // namespace

Desk::Desk(Store& store, Language language, Theme::Mode mode, QObject* parent)
    : QObject(parent), store_(store), phrases_(language), theme_(Theme::load(mode, language)) {
    install();
}

void Desk::install() {
    if (phrases_.translator() != nullptr)
        QCoreApplication::installTranslator(phrases_.translator());
    QLocale::setDefault(QLocale(languageCode(phrases_.language())));
    if (auto* application = qobject_cast<QApplication*>(QCoreApplication::instance())) {
        theme_.apply(*application);
        letEnterPress(*application);
    }
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

QFuture<CommitResult> Desk::autosave(const Change& change, Undo undo) {
    const Settled settled = std::make_shared<QPromise<CommitResult>>();
    settled->start();
    write(change, undo == Undo::Merged ? Origin::Typing : Origin::Silent, settled);
    return settled->future();
}

QFuture<CommitResult> Desk::askAbout(const Conflict& conflict) {
    const Settled settled = std::make_shared<QPromise<CommitResult>>();
    settled->start();
    CommitResult asItIs;
    asItIs.state = CommitResult::State::Conflicted;
    asItIs.conflict = conflict;
    if (somebodyDecides()) {
        ask(conflict, asItIs, Origin::Person, settled);
    } else {
        asItIs.state = CommitResult::State::Refused;
        settled->addResult(asItIs);
        settled->finish();
    }
    return settled->future();
}

void Desk::write(const Change& change, Origin origin, const Settled& settled) {
    whenDone(store_.commit(change), this, [this, change, origin, settled](const CommitResult& result) {
        const bool unasked = origin == Origin::Typing || origin == Origin::Silent;
        if (result.state == CommitResult::State::Conflicted && result.conflict && somebodyDecides() &&
            !unasked) {
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
    remember(change, result, origin);
    if (origin == Origin::Typing || origin == Origin::Silent)
        return;
    if (result.state == CommitResult::State::Waiting)
        emit notice(tr("Saved on this computer. It goes to the drive by itself."));
    else if (origin != Origin::Person)
        emit notice((origin == Origin::Undo ? tr("Undone: %1") : tr("Done again: %1")).arg(summary(change)));
}

void Desk::remember(const Change& change, const CommitResult& result, Origin origin) {
    if (origin == Origin::Silent)
        return;
    std::vector<Step>& steps = origin == Origin::Undo ? undone_ : done_;
    const bool typed = origin == Origin::Typing;
    const std::optional<Change> both =
        typed && !steps.empty() && steps.back().typed ? joined(steps.back().change, change) : std::nullopt;
    if (both)
        steps.back() = {*both, result.revisions, true};
    else
        steps.push_back({change, result.revisions, typed});
    if (origin == Origin::Person || typed)
        undone_.clear();
    emit undoChanged();
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
