// The change log in words: who did what to which record, and when.
#pragma once

#include "model/records/validate.h"
#include "model/store/log_entry.h"
#include "model/tables/reference_names.h"

namespace samaki {

struct ToldChange {
    QString sentence;    ///< "Deputy secretary changed Status from Planned to Done"
    QStringList details; ///< one line a field, where several changed: "Status: Planned → Done"
    QString when;        ///< "20 Nov 2026 14:05"
};

enum class Naming {
    Silent, ///< the record is on the screen: "changed Status ..."
    Named,  ///< a list of many records': "changed Status of the activity “Train ...” ..."
};

/// In the application's language; names say what references, and for Named the record itself, are called.
ToldChange tell(const LogEntry& entry, const ReferenceNames& names, const Phrasebook& phrases, Naming naming);

/// The change that puts back what this entry changed: its base is the entry, so a later change of the same
/// field asks.
Change takeBack(const LogEntry& entry, const QString& summary);

} // namespace samaki
