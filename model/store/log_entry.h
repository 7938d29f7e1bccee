// LogEntry: one row of the change log: one record changed by one commit.
#pragma once

#include "model/records/change.h"

#include <QByteArray>
#include <QDateTime>

namespace samaki {

struct LogEntry {
    qint64 sequence = 0;
    Id commit;
    QDateTime at; ///< UTC, to the millisecond
    QString author;
    QString table;
    Id record;
    QString kind; ///< RecordChange::kindCode
    QMap<QString, FieldChange> fields;
    QByteArray previousHash;
    QByteArray hash;
    QByteArray signature; ///< empty until accounts sign

    const RecordType* type() const; ///< null for a table this version does not know
};

} // namespace samaki
