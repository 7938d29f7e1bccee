// RecordNames: which record a person means by a name, and by what name a record is called in a file.
//
// Always holds: what cell() writes, parse() reads back as the same value: a record is called by its name
// where that name is its own, and by its id where two share it. A value of the type only: it knows the rows
// it was given.
#pragma once

#include "model/records/validate.h"
#include "model/store/reader.h"

#include <QHash>

namespace samaki {

class RecordNames {
public:
    /// The records of the type and of every type it refers to, inactive ones too.
    static RecordNames of(const RecordType& type, Reader& reader);

    /// Rows of one type; given before those that are named by them (activities by their plan's month).
    void add(const RecordType& type, const std::vector<Row>& rows);

    /// By id, English or Khmer name, short name; pillars and working groups by number; action plans by month
    /// (2026-11 or 11/2026), activities by month and number (2026-11/3); meetings by number (11/26) or day
    /// (2026-11-05), decisions by their meeting and number (11/26/3). Active records come before inactive
    /// ones.
    Result<Id> find(const RecordType& type, const QString& text) const;

    /// Null when there is none. Valid until the next add().
    const Row* row(const RecordType& type, const Id& id) const;
    std::vector<const Row*> rows(const RecordType& type) const;

    /// The name that find() reads back as this record; its id where there is no such name.
    QString nameOf(const RecordType& type, const Id& id) const;

    /// parseValue, with references by id or by name; several are separated by semicolons.
    Result<QVariant> parse(const Field& field, const QString& text) const;

    /// plainValue, with references by name.
    QString cell(const Field& field, const QVariant& stored) const;

private:
    struct Table {
        QHash<Id, Row> rows;
        QList<Id> order;
        QHash<QString, QList<Id>> byName;
    };

    /// A record without a name of its own, a numbered part of a larger one.
    struct Whole {
        const RecordType* type;
        const char* column; ///< of the part, that refers to the whole
    };
    static std::optional<Whole> wholeOf(const RecordType& type);

    QStringList namesOf(const RecordType& type, const Row& row) const;
    QStringList properNames(const RecordType& type, const Row& row) const;
    QList<Id> candidates(const RecordType& type, const QString& name) const;

    QHash<QString, Table> tables_;
};

} // namespace samaki
