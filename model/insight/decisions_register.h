// The decisions of all meetings, and how each stands: what the register page, the reminder letters and the
// decisions list are made of.
//
// Always holds: every active decision of every active meeting is in it once, the latest meeting first and by
// number within one.
#pragma once

#include "model/calendar/working_days.h"
#include "model/records/agency.h"
#include "model/records/meeting.h"
#include "model/rules/decision_standing.h"
#include "model/store/reader.h"

#include <QHash>

#include <optional>
#include <vector>

namespace samaki {

struct RegisteredDecision {
    Decision decision;
    Meeting meeting;
    std::optional<Activity> activity; ///< the latest link of the chain
    DecisionStanding standing = DecisionStanding::Open;
    int ageDays = 0; ///< since the meeting
};

struct DecisionsRegister {
    std::vector<RegisteredDecision> decisions;
    QHash<Id, Agency> agencies; ///< all, active or not

    QString agencyName(const Id& agency, Language language) const;
};

/// All of them, or those of one agency (leading or supporting).
DecisionsRegister readDecisions(Reader& reader, const QDate& today, const Id& agency = {});

} // namespace samaki
