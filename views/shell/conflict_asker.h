// ConflictAsker: opens the conflict dialog, one conflict at a time, and hands on what the person decided.
//
// Always holds: a commit that waits in the outbox is taken out of it only after what replaces it was
// acknowledged; a dialog that is closed leaves it waiting.
#pragma once

#include "views/common/desk.h"

#include <QPointer>
#include <QSet>
#include <QWidget>

#include <deque>

namespace samaki {

class ConflictAsker : public QObject {
    Q_OBJECT

public:
    using Decide = std::function<void(const std::optional<Change>&)>;

    /// Dialogs stand over the window.
    ConflictAsker(Desk& desk, QWidget* window);

    /// A conflict of a commit the person just made.
    void ask(const Conflict& conflict, const Decide& decide);
    /// All conflicts of commits that waited for the drive.
    void askWaiting();

private:
    struct Question {
        Conflict conflict;
        Decide decide;
    };

    void next();
    void decideWaiting(const Id& commit, const std::optional<Change>& decided);
    void discard(const Id& commit);

    Desk& desk_;
    QWidget* window_;
    std::deque<Question> questions_;
    QSet<Id> waiting_; ///< commits of the outbox that are being asked about
    QPointer<QWidget> shown_;
};

} // namespace samaki
