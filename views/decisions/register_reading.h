// RegisterReading: what the decisions page shows, as one question to the replica answers it: the register,
// and the names it needs of plans, agenda items and agencies.
#pragma once

#include "model/core/month.h"
#include "model/insight/decisions_register.h"
#include "model/tables/reference_names.h"

namespace samaki {

struct RegisterReading {
    DecisionsRegister decisions;
    QHash<Id, Month> planMonths;   ///< by plan
    QHash<Id, QString> itemTitles; ///< by agenda item under which a decision was taken
    ReferenceNames names;          ///< agencies, for the forms

    const RegisteredDecision* find(const Id& decision) const;
};

RegisterReading readRegister(Reader& reader, const QDate& today);

/// The line above the table.
struct RegisterCounts {
    int open = 0;         ///< neither done nor dropped
    int overdue = 0;      ///< of those
    int doneThisYear = 0; ///< by the day it was done on; for one done by its activity, that one's day
};
RegisterCounts countRegister(const DecisionsRegister& decisions, const QDate& today);

/// When a done decision was done; invalid where nobody said.
QDate doneDay(const RegisteredDecision& each);

/// An agency with what it owes: the reminder letters are chosen from these.
struct AgencyDebt {
    Id agency;
    int open = 0; ///< overdue ones included
    int overdue = 0;
};
/// Agencies that answer for open decisions; the one with the most overdue first, then by name.
std::vector<AgencyDebt> debts(const DecisionsRegister& decisions, Language language);

} // namespace samaki
