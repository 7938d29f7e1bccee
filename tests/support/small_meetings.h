// SmallMeetings: a committee file of a test's own with meetings in it: October's, approved; November's, its
// minutes in draft; December's, scheduled and without an agenda yet.
//
// Always holds: kToday is a Wednesday between November's meeting and December's; the confidential note and
// the chair's note are texts that stand nowhere else, so that a test can look for them where they must not
// be.
#pragma once

#include "model/records/addendum.h"
#include "model/records/agenda_item.h"
#include "model/records/attendance.h"
#include "model/records/decision.h"
#include "model/records/meeting_series.h"
#include "tests/support/small_committee.h"

#include <vector>

namespace samaki {

class SmallMeetings : public SmallCommittee {
public:
    SmallMeetings();

    /// For a workstation whose commits are to be on the drive: a busy machine is no reason for the outbox.
    static StoreOptions patient();

    static const QDate kToday; ///< 25 November 2026
    static const QString kConfidential;
    static const QString kChairNote;

    Agency socialAffairs; ///< short name "DoSVY", with a Khmer name
    Agency legalAid;      ///< an NGO
    Agency district;

    MeetingSeries series; ///< the first Thursday of the month, 8:00 to 11:00
    Meeting october;      ///< 10/26, Thursday 1 October 2026, approved
    Meeting november;     ///< 11/26, Thursday 5 November 2026, draft
    Meeting december;     ///< 12/26, Thursday 3 December 2026, scheduled

    AgendaItem contract; ///< November: dealt with, with discussion, a chair's note and a confidential note
    AgendaItem brokers;  ///< November: carried over, with discussion
    AgendaItem octoberTopic;

    Decision overdue;      ///< October 1: of the police, due 30 October, open
    Decision done;         ///< October 2: of labour, with evidence
    Decision dropped;      ///< October 3: with a reason
    Decision open;         ///< November 1: of labour, supported by the police, due on December's meeting
    Decision intoActivity; ///< November 2: became `fromDecision`
    Decision undated;      ///< November 3: no agency, no due date, Khmer text

    Activity fromDecision; ///< No. 2 of November's plan, under way

    std::vector<Attendance> attendance; ///< November's: present, represented below rank, excused, absent, not
                                        ///< marked, and a guest
    Addendum addendum;                  ///< to October's minutes

private:
    void addAgencies(Change& change);
    void addMeetings(Change& change);
    void addItems(Change& change);
    void addDecisions(Change& change);
    void addAttendance(Change& change);
};

} // namespace samaki
