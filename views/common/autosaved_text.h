// AutosavedText: a text box's document and the field of a record it stands for: what is typed is saved by
// itself.
//
// Always holds:
//  1. Saved at the latest pauseMs after a pause, and every longestMs while typing goes on; one commit is
//  under way at
//     a time, and the next is based on what the last one wrote.
//  2. What the person typed is never overwritten. A colleague's text appears where nothing here is unsaved,
//  with the
//     cursor kept; where both wrote, the person is asked once they pause, with their text as it stands then,
//     and the text not chosen can be had back by undoing in the box.
//  3. When it goes while something is unsaved, that is given to the store first.
#pragma once

#include "views/common/desk.h"

#include <QTextDocument>
#include <QTimer>

namespace samaki {

/// How soon typed text is saved.
struct Pace {
    int pauseMs = 1500; ///< with the commit itself under two seconds
    int longestMs = 10'000;
};

class AutosavedText : public QObject {
    Q_OBJECT

public:
    struct Place {
        const RecordType* type = nullptr;
        Id record;
        QString column;
        QString summary; ///< for the undo menu
    };
    enum class State { Saved, Writing, Waiting, Contested, Refused };

    AutosavedText(Desk& desk, Place place, const Pace& pace, QObject* parent);
    ~AutosavedText() override;

    QTextDocument* document() const { return document_; }
    State state() const { return state_; }
    /// When it was last acknowledged; invalid before.
    const QDateTime& savedAt() const { return savedAt_; }
    /// Nothing is unsaved, under way, or to be decided.
    bool isSettled() const;

    /// Typed and not acknowledged yet: what was saved, and what stands in the box.
    struct Unsaved {
        QString base;
        QString text;
        bool operator==(const Unsaved&) const = default;
    };
    std::optional<Unsaved> unsaved() const;
    /// Brings back what a program that was killed had not saved, and saves it; where a colleague wrote
    /// meanwhile, the person is asked. Nothing while something is being typed.
    void restore(const Unsaved& typed);

    /// The field can no longer be written: gives back what is typed and not saved, and shows what is stored.
    /// Nothing while it is being written; readAgainAsked() follows then.
    std::optional<Unsaved> giveBack(const QString& stored);

    /// The field as the replica has it; waits: a change of the record is not on the drive yet.
    void arrived(const QString& stored, Revision revision, bool waits);
    /// A change that waited met a colleague's.
    void conflictFound(const Conflict& conflict);

public slots:
    /// Now, and not at the next pause; a conflict is asked about now.
    void save();

signals:
    void stateChanged();
    /// Something arrived while a commit was under way: the field should be read once more.
    void readAgainAsked();

private:
    void typed();
    void write(const QString& before, const QString& text);
    void answered(const CommitResult& result);
    void ask();
    void decided(const CommitResult& result, const QString& mine);
    void forgetConflict();
    void take(const QString& text);
    void settleState();
    Change changeTo(const QString& before, const QString& text) const;
    QString text() const;

    Desk& desk_;
    Place place_;
    Pace pace_;
    QTextDocument* document_;
    QTimer pause_;
    QTimer longest_;
    State state_ = State::Saved;
    QDateTime savedAt_;
    QString base_;           ///< what is saved
    Revision revision_ = -1; ///< of base_; -1: nothing arrived yet
    bool waits_ = false;     ///< base_ is not on the drive yet
    bool refused_ = false;
    bool taking_ = false;
    bool asking_ = false;
    bool stale_ = false;
    std::optional<QString> underway_;
    std::optional<int> typedSince_; ///< since when what is not being saved yet was typed
    std::optional<Conflict> conflict_;
    std::vector<Id> waiting_; ///< commits of the outbox the conflict is about
};

} // namespace samaki
