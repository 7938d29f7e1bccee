// Readings that several figures, sheets and registers begin with.
//
// Always holds: each is one short statement or two, on the store's reading thread.
#pragma once

#include "model/calendar/working_days.h"
#include "model/records/activity.h"
#include "model/records/agency.h"
#include "model/store/reader.h"

#include <QHash>

namespace samaki {

/// Offices' closed days, from the committee's active holidays.
WorkingDays readCalendar(Reader& reader);

/// Every agency by its id, inactive ones too: what names them outlives their membership.
QHash<Id, Agency> readAgencies(Reader& reader);

/// Its short name where it has one, else its name in the language; empty for null.
QString briefName(const Agency& agency, Language language);
/// Its name in the language, in the other one where it has none.
QString fullName(const Agency& agency, Language language);

/// By decision: the latest link of the chain along which its activity was carried from plan to plan.
/// decisions is a condition on the decision table: "meeting = :meeting". Decisions without an activity are
/// left out.
QHash<Id, Activity> readActivitiesOfDecisions(Reader& reader, const QString& decisions,
                                              const QVariantMap& binds);

} // namespace samaki
