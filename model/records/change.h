// Change: what one act of a person does to records; it is written whole or not at all.
//
// Always holds: each field names the value it had and the value it shall have; the value it had is what the
// person saw, and is the base of the merge when a colleague was faster. The inverse of a change undoes it.
#pragma once

#include "model/records/record_type.h"

#include <QJsonObject>
#include <QMap>

#include <vector>

namespace samaki {

struct FieldChange {
    QVariant before;
    QVariant after;
};

/// The pseudo-column of Record::active in RecordChange::fields.
inline constexpr const char* kActiveColumn = "active";

struct RecordChange {
    enum class Kind { Add, Edit, Deactivate, Reactivate };

    const RecordType* type = nullptr;
    Id record;
    Revision base = 0; ///< the revision the person saw; 0 for Kind::Add
    Kind kind = Kind::Edit;
    QMap<QString, FieldChange> fields; ///< only fields that change; for Add every field that is not empty

    /// "add", "edit", "deactivate", "reactivate": as the log stores it.
    static QString kindCode(Kind kind);
    static std::optional<Kind> kindFromCode(const QString& code);
};

class Change {
public:
    Change() : commit_(Id::create()) {}
    explicit Change(const QString& summary) : commit_(Id::create()), summary_(summary) {}

    /// Identifies the commit on the drive, so that a repeated attempt is recognised.
    const Id& commit() const { return commit_; }
    /// For the undo menu, in the person's words: "Edit activity 3".
    const QString& summary() const { return summary_; }
    const std::vector<RecordChange>& records() const { return records_; }
    bool isEmpty() const { return records_.empty(); }

    /// A new record; an id is given where the row has none. Returns the id.
    Id add(const RecordType& type, Row row);
    /// The fields in which the two rows differ (active included); nothing when they are the same.
    void edit(const RecordType& type, const Row& before, const Row& after);
    void deactivate(const RecordType& type, const Row& row);
    void append(RecordChange change) { records_.push_back(std::move(change)); }

    template <class T>
    Id add(const T& record) {
        return add(typeOf<T>(), toRow(record));
    }
    template <class T>
    void edit(const T& before, const T& after) {
        edit(typeOf<T>(), toRow(before), toRow(after));
    }
    template <class T>
    void deactivate(const T& record) {
        deactivate(typeOf<T>(), toRow(record));
    }

    /// The change that takes this one back, as a commit of its own, once this one was written with these
    /// revisions (in the order of records()). What was added becomes inactive.
    Change inverse(const QString& summary, const std::vector<Revision>& written) const;

    /// For the outbox.
    QJsonObject toJson() const;
    static std::optional<Change> fromJson(const QJsonObject& json);

private:
    Id commit_;
    QString summary_;
    std::vector<RecordChange> records_;
};

/// Stored values as JSON and back: null, integer or text.
QJsonValue toJson(const QVariant& stored);
QVariant fromJson(const QJsonValue& json);

} // namespace samaki
