// WallMeeting: what of a meeting may stand on the wall, as one question to the replica answers it.
//
// Always holds: there is no place in it for a chair's note or a confidential note: what reads the meeting
// leaves them behind, on the store's thread, so that nothing that draws can show them.
#pragma once

#include "model/insight/dashboard_figures.h"
#include "model/insight/decisions_register.h"
#include "model/insight/meeting_sheet.h"
#include "model/rules/attendance_count.h"

namespace samaki {

struct WallItem {
    Id id;
    AgendaNumber number;
    AgendaKind kind = AgendaKind::Topic;
    AgendaStatus status = AgendaStatus::Waiting;
    QString title;
    QString presenter;
    Id agency;
    std::optional<qint64> minutesPlanned;
    QString discussion; ///< shown only when asked for
    Id decision;        ///< the open decision it follows up
};

struct WallDecision {
    Decision decision;
    DecisionStanding standing = DecisionStanding::Open;
};

/// An overdue activity of an agency.
struct LateActivity {
    int number = 0;
    QString description;
    int workingDays = 0; ///< past its deadline
};

struct WallMeeting {
    Committee committee;
    Meeting meeting;
    std::optional<WorkingGroup> workingGroup;
    std::vector<WallItem> items;
    std::vector<WallDecision> decisions; ///< by number
    AttendanceCount attendance;
    Quorum quorum;
    QHash<Id, Agency> agencies;
    QHash<Id, RegisteredDecision> followed;       ///< by item: the decision it follows up
    QHash<Id, std::vector<LateActivity>> overdue; ///< by agency, the longest overdue first
    std::vector<WallDecision> lastDecisions;      ///< of the meeting before
    QString lastNumber;                           ///< of the meeting before
    DashboardFigures plan; ///< of the month after the meeting's, or the latest before it while that is empty

    QString agencyName(const Id& agency, Language language) const;
};

/// Nothing where there is no such active meeting.
std::optional<WallMeeting> readWall(Reader& reader, const Id& meeting, const QDate& today);

} // namespace samaki
