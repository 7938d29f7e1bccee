// DemoReplay: the demo committee's changes played into records, as a file would hold them after the last.
//
// Always holds: it complains about a change that a program of today would not have written: out of order,
// based on something else, invalid, pointing nowhere, or on a record that is read-only by then.
#pragma once

#include "model/calendar/working_days.h"
#include "model/exchange/demo_committee.h"
#include "model/records/activity.h"
#include "model/records/holiday.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace samaki {

/// The day on which most tests look at the demo committee.
inline const QDate kDemoToday(2026, 11, 20);

/// Fails the test where there are none.
std::vector<DatedChange> demoOf(const DemoOptions& options);

class DemoReplay {
public:
    explicit DemoReplay(const std::vector<DatedChange>& changes);

    template <class T>
    std::vector<T> all() const {
        std::vector<T> records;
        for (const Id& id : order_) {
            const auto& [type, row] = *rows_.constFind(id);
            if (type == &typeOf<T>())
                records.push_back(fromRow<T>(row));
        }
        return records;
    }

    std::vector<Activity> activitiesOf(const Id& plan) const;
    WorkingDays workingDays() const;

    qint64 logEntries(const RecordType& type) const { return entries_.value(&type); }
    const QDateTime& latest() const { return latest_; }
    const QHash<Id, QPair<const RecordType*, Row>>& rows() const { return rows_; }

private:
    void apply(const RecordChange& change);
    void checkOpen(const RecordType& type, const Row& row, const RecordChange& change) const;
    void checkReferences(const RecordType& type, const Row& row) const;

    QHash<Id, QPair<const RecordType*, Row>> rows_;
    std::vector<Id> order_;
    QHash<const RecordType*, qint64> entries_;
    Revision sequence_ = 0;
    QDateTime latest_;
};

} // namespace samaki
