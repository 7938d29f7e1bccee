// What approving a meeting's minutes means, and what they still lack. No widget, no store.
#pragma once

#include "model/insight/meeting_sheet.h"
#include "model/records/change.h"

#include <QStringList>

namespace samaki {

/// What a reader of the minutes would miss, one sentence each; empty: nothing.
QStringList missingFromMinutes(const MeetingSheet& sheet, Language language);

/// Items nobody dealt with, which approval carries over to the next meeting: those not discussed.
std::vector<AgendaItem> openItems(const MeetingSheet& sheet);

/// One step: open items are carried over, the minutes are approved on that day by that office. For good.
Change approval(const MeetingSheet& sheet, const QDate& day, const QString& by);

} // namespace samaki
