#include "views/shell/conflict_asker.h"

#include "views/common/answer.h"
#include "views/common/conflict_dialog.h"

namespace samaki {

ConflictAsker::ConflictAsker(Desk& desk, QWidget* window) : QObject(window), desk_(desk), window_(window) {
    connect(&desk, &Desk::conflict, this, &ConflictAsker::ask);
}

void ConflictAsker::ask(const Conflict& conflict, const Decide& decide) {
    questions_.push_back({conflict, decide});
    next();
}

void ConflictAsker::askWaiting() {
    whenDone(desk_.store().waitingConflicts(), this, [this](const Result<std::vector<Conflict>>& conflicts) {
        if (!conflicts) {
            emit desk_.problem(conflicts.problem());
            return;
        }
        for (const Conflict& conflict : *conflicts) {
            const Id commit = conflict.change.commit();
            if (waiting_.contains(commit))
                continue;
            waiting_.insert(commit);
            ask(conflict,
                [this, commit](const std::optional<Change>& decided) { decideWaiting(commit, decided); });
        }
    });
}

void ConflictAsker::next() {
    if (shown_ != nullptr || questions_.empty())
        return;
    const Question question = std::move(questions_.front());
    questions_.pop_front();
    auto* dialog = new ConflictDialog(desk_, question.conflict, window_);
    shown_ = dialog;
    connect(dialog, &ConflictDialog::decided, this, question.decide);
    connect(dialog, &QObject::destroyed, this, [this] {
        shown_ = nullptr;
        next();
    });
    dialog->open();
}

void ConflictAsker::decideWaiting(const Id& commit, const std::optional<Change>& decided) {
    waiting_.remove(commit);
    if (!decided)
        return;
    if (decided->isEmpty()) {
        discard(commit);
        return;
    }
    whenDone(desk_.commit(*decided), this, [this, commit](const CommitResult& result) {
        if (result.acknowledged())
            discard(commit);
    });
}

void ConflictAsker::discard(const Id& commit) {
    whenDone(desk_.store().discardWaiting(commit), this, [this](const Outcome& outcome) {
        if (!outcome)
            emit desk_.problem(outcome.problem());
    });
}

} // namespace samaki
