// ReferenceNames: what the records that references point to are called, in both languages, kept at hand so
// that a table, a form or a sentence can name them without asking the store again.
//
// Always holds: entries of a table stand in the order people know them (their number, then their English
// name); inactive records are kept, so that an old reference still has a name.
#pragma once

#include "model/records/record_type.h"

#include <QHash>

namespace samaki {

class Reader;

struct ReferenceName {
    Id id;
    QString english;
    QString khmer;
    QString shortName; ///< where the type has one; may be empty
    bool active = true;

    /// In the language asked for, or in the other where there is none.
    QString text(Language language) const;
    /// All its names, folded for search.
    QString searchText() const;
};

class ReferenceNames {
public:
    /// Reads the names of every table the type's fields refer to. On the store's reading thread.
    static ReferenceNames readFor(Reader& reader, const RecordType& type);
    /// The same for the tables named.
    static ReferenceNames read(Reader& reader, const QList<const RecordType*>& types);

    void set(const RecordType& type, const std::vector<Row>& rows);
    void set(const QString& table, std::vector<ReferenceName> names);

    /// Empty for a table that was not read.
    const std::vector<ReferenceName>& of(const QString& table) const;
    const ReferenceName* find(const Id& id) const;
    /// The record's name; the empty text for a null id, "?" for one that is not known.
    QString nameOf(const Id& id, Language language) const;

private:
    QHash<QString, std::vector<ReferenceName>> tables_;
    QHash<Id, std::pair<QString, size_t>> places_;
};

} // namespace samaki
