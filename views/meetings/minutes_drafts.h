// MinutesDrafts: what stands on the minutes screen and is not in the committee's file yet, kept on this
// workstation through a crash and a restart: decisions that were begun, one an agenda item, and what was
// typed of a discussion since it was last saved.
//
// Always holds: files are read and written on a thread of their own; what is kept is what stood in the line
// at most a second ago. They lie beside the replica, in the user's own data folder, and hold nothing
// confidential: only what is about to become a decision.
#pragma once

#include "views/common/autosaved_text.h"

#include <QHash>
#include <QThreadPool>
#include <QTimer>

namespace samaki {

/// A decision as it stands in the line.
struct DecisionDraft {
    QString text;
    Id agency;
    QString due; ///< as typed
    Id decision; ///< the one being changed; null: a new one

    bool isEmpty() const { return text.trimmed().isEmpty() && agency.isNull() && due.trimmed().isEmpty(); }
    bool operator==(const DecisionDraft&) const = default;
};

class MinutesDrafts : public QObject {
    Q_OBJECT

public:
    MinutesDrafts(Desk& desk, QObject* parent);
    ~MinutesDrafts() override;

    /// Forgets another meeting's and reads this one's; loaded() follows.
    void load(const Id& meeting);
    DecisionDraft of(const Id& item) const { return drafts_.value(item); }
    void keep(const Id& item, const DecisionDraft& draft);

    using Unsaved = AutosavedText::Unsaved;
    /// Discussions, by item.
    const QHash<Id, Unsaved>& texts() const { return texts_; }
    /// Nothing: it is saved.
    void keepText(const Id& item, const std::optional<Unsaved>& text);

signals:
    void loaded();

private:
    QString path() const;
    void take(const QByteArray& json);
    void write();

    Desk& desk_;
    Id meeting_;
    QHash<Id, DecisionDraft> drafts_;
    QHash<Id, Unsaved> texts_;
    QTimer pause_;
    QThreadPool writer_; ///< one thread: files are written in the order of the changes
};

} // namespace samaki
