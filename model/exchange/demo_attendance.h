// DemoAttendance: who of the demo committee's members comes to a meeting, whom the others send, and why some
// stay away.
//
// Always holds: the same meeting gives the same answer; those who come are the agency's contacts, by their
// role.
#pragma once

#include "model/exchange/demo_script.h"

namespace samaki {

class DemoAttendance {
public:
    /// Both must outlive it.
    DemoAttendance(const DemoCatalogue& catalogue, const DemoScript& script);

    /// What the note taker marks at the meeting, for the records expected at it, in their order. turn counts
    /// the meetings; who speaks at it is there.
    std::vector<Attendance> marked(const std::vector<Attendance>& expected, int turn,
                                   const DemoMeeting& meeting) const;

private:
    const Contact* contactOf(const Id& agency, ContactRole role) const;
    Attendance mark(Attendance attendance, const Agency& agency, quint64 seed,
                    const DemoMeeting& meeting) const;

    const DemoCatalogue& catalogue_;
    const DemoScript& script_;
    QHash<Id, size_t> agencies_;
};

} // namespace samaki
