// Id: the name of a record, of a commit, of an event. A UUID of version 7 (RFC 9562, section 5.7).
//
// Always holds: ids made later on one machine sort after ids made earlier, to the millisecond; an id is
// written as 36 lower-case characters without braces; a null id is written as the empty text.
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <optional>

namespace samaki {

class Id {
public:
    Id() = default;

    /// A new id from the system clock and the system's random generator. Any thread.
    static Id create();

    /// The 36-character form, either case; nothing for any other text, the nil UUID included.
    static std::optional<Id> fromString(QStringView text);

    bool isNull() const { return uuid_.isNull(); }
    QString toString() const;

    /// Milliseconds since 1970, UTC, at which a version 7 id was made.
    qint64 createdAtMs() const;

    friend bool operator==(const Id& a, const Id& b) { return a.uuid_ == b.uuid_; }
    friend bool operator<(const Id& a, const Id& b) { return a.uuid_ < b.uuid_; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.uuid_, seed); }

private:
    explicit Id(const QUuid& uuid) : uuid_(uuid) {}
    QUuid uuid_;
};

} // namespace samaki

template <>
struct std::hash<samaki::Id> {
    size_t operator()(const samaki::Id& id) const noexcept { return qHash(id); }
};
