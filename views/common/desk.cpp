#include "views/common/desk.h"

#include "views/common/answer.h"
#include "views/common/enter_presses.h"

#include <QApplication>
#include <QLocale>
#include <QMetaMethod>

namespace samaki {

namespace {

// Such as the approval of minutes: it is not taken back, nor is what was done before to what it locks.
bool isForGood(const Change& change) {
    for (const RecordChange& record : change.records()) {
        for (const Lock& lock : record.type->locks) {
            const QString column = QLatin1String(lock.column);
            if (lock.forGood && record.fields.value(column).after.toString() == QLatin1String(lock.value))
                return true;
        }
    }
    return false;
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

QFuture<CommitResult> Desk::autosave(const Change& change, Undo undo, std::optional<int> since) {
    const Settled settled = std::make_shared<QPromise<CommitResult>>();
    settled->start();
    write(change, undo == Undo::Merged ? Origin::Typing : Origin::Silent, settled, since);
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

void Desk::write(const Change& change, Origin origin, const Settled& settled, std::optional<int> since) {
    const UndoSteps::Place step = begin(change, origin, since);
    whenDone(store_.commit(change), this, [this, change, origin, settled, step](const CommitResult& result) {
        settle(step, result, origin);
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
    if (origin == Origin::Typing || origin == Origin::Silent)
        return;
    if (isForGood(change)) {
        done_.clear();
        undone_.clear();
        emit undoChanged();
    }
    if (result.state == CommitResult::State::Waiting)
        emit notice(tr("Saved on this computer. It goes to the drive by itself."));
    else if (origin != Origin::Person)
        emit notice((origin == Origin::Undo ? tr("Undone: %1") : tr("Done again: %1")).arg(summary(change)));
}

// Its place among the steps; null for what nobody takes back.
UndoSteps::Place Desk::begin(const Change& change, Origin origin, std::optional<int> since) {
    if (origin == Origin::Silent || isForGood(change))
        return nullptr;
    const int now = done_.moment();
    const bool typedNow = origin == Origin::Typing && since.value_or(now) == now;
    if (origin == Origin::Person || typedNow)
        undone_.clear(); // what was typed before what was undone does not come after it
    const UndoSteps::Place step =
        origin == Origin::Typing ? done_.addTyped(change, since.value_or(now)) : stepsOf(origin).add(change);
    emit undoChanged();
    return step;
}

void Desk::settle(const UndoSteps::Place& step, const CommitResult& result, Origin origin) {
    if (step == nullptr)
        return;
    if (!result.acknowledged())
        stepsOf(origin).drop(step);
    else if (stepsOf(origin).written(step, result.revisions); step->takenBack)
        takeBack(*step, origin == Origin::Undo ? Origin::Redo : Origin::Undo);
    emit undoChanged();
}

bool Desk::somebodyDecides() const { return isSignalConnected(QMetaMethod::fromSignal(&Desk::conflict)); }

// A summary is written once, with plain digits; each person reads it with the digits of their language.
QString Desk::summary(const Change& change) const { return digits(change.summary(), language()); }

QString Desk::undoText() const {
    return done_.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(summary(done_.last()));
}

QString Desk::redoText() const {
    return undone_.isEmpty() ? tr("Do again") : tr("Do again: %1").arg(summary(undone_.last()));
}

void Desk::undo() { takeLast(done_, Origin::Undo); }

void Desk::redo() { takeLast(undone_, Origin::Redo); }

void Desk::takeLast(UndoSteps& steps, Origin origin) {
    const UndoSteps::Place step = steps.takeLast();
    if (step == nullptr)
        return;
    if (step->acknowledged)
        takeBack(*step, origin);
    else
        step->takenBack = true;
    emit undoChanged();
}

void Desk::takeBack(const UndoSteps::Step& step, Origin origin) {
    const Settled settled = std::make_shared<QPromise<CommitResult>>();
    settled->start();
    write(step.change.inverse(step.change.summary(), step.written), origin, settled);
}

} // namespace samaki
