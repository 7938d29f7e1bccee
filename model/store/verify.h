// Verification: is the committee's file what its change log says it is.
//
// Always holds: verifying reads only. What it finds: a log row that was edited, removed or inserted with
// another tool, a record that is not what the log says, a record the log does not know, and one the log knows
// that is gone.
#pragma once

#include "model/core/result.h"
#include "model/records/record_type.h"

#include <functional>
#include <vector>

namespace samaki {

struct VerifyFinding {
    enum class Kind {
        LogRowEdited,
        LogRowMissing,
        LogRowInserted,
        RecordDiffers,
        RecordUnknown,
        RecordGone,
        FileUnsound
    };

    Kind kind = Kind::FileUnsound;
    qint64 sequence = 0; ///< of the log row; 0 where it is about a record
    const RecordType* type = nullptr;
    Id record;
    QString sentence; ///< names what it is about
};

struct VerifyReport {
    qint64 changes = 0; ///< log rows read
    qint64 records = 0; ///< records compared
    std::vector<VerifyFinding> findings;

    bool sound() const { return findings.empty(); }
};

/// Reads the whole file in one state. progress, where given, hears log rows done of all and says whether to
/// go on.
Result<VerifyReport> verifyFile(const QString& path, const QString& vfs = {},
                                const std::function<bool(qint64 done, qint64 all)>& progress = {});

} // namespace samaki
