// MinutesSheet: what the minutes screen shows of a meeting, read in one go.
#pragma once

#include "model/insight/meeting_sheet.h"
#include "model/store/changed_records.h"
#include "model/tables/reference_names.h"

#include <QSet>

namespace samaki {

struct MinutesSheet {
    MeetingSheet sheet;
    ReferenceNames agencies;
    QSet<Id> waiting; ///< records with a change that is not on the drive yet

    const AgendaItem* item(const Id& id) const;
    const Decision* decision(const Id& id) const;
    bool isLocked() const { return sheet.meeting.status == MeetingStatus::Approved; }
    /// Whether what changed may concern this meeting.
    bool isTouchedBy(const ChangedRecords& records) const;
};

/// On the store's reading thread; nothing where there is no such meeting.
std::optional<MinutesSheet> readMinutes(Reader& reader, const Id& meeting);

} // namespace samaki
